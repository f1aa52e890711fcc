import Session

extension Minutes {
  /// Writes the minutes in Markdown (CommonMark with tables).
  func writeMarkdown(to sink: Sink) throws {
    var isFirst = true
    try forEachPart { part in
      if !part.continues, !isFirst { try sink("\n") }
      isFirst = false
      try sink(Self.markdown(part))
    }
  }

  /// A part with its trailing newline.
  private static func markdown(_ part: MinutesPart) -> String {
    switch part {
    case .heading(let level, let text):
      return lines(["\(String(repeating: "#", count: level)) \(escape(text))"])
    case .paragraph(let text): return lines([escape(text)])
    case .fields(let fields):
      return lines(fields.map { "- \(escape($0.name)): \(escape($0.value))" })
    case .numbered(let items):
      return lines(items.enumerated().map { "\($0 + 1). \(escape($1))" })
    case .bullets(let items): return lines(items.map { "- \(escape($0))" })
    case .table(let columns, let rows): return lines(table(columns, rows))
    case .entry(let line): return lines(proceedings(line))
    case .beginProceedings, .endProceedings: return ""
    }
  }

  private static func lines(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }

  private static func table(_ columns: [MinutesPart.Column], _ rows: [[String]]) -> [String] {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    return [
      line(columns.map { escape($0.title) }), line(columns.map { $0.isNumber ? "--:" : "---" }),
    ]
      + rows.map { line($0.map(escape)) }
  }

  private static func proceedings(_ line: MinutesPart.Line) -> [String] {
    let (start, indent) =
      switch line.label {
      case .time(let time): ("- **\(time)** ", "  ")
      case .number:
        ("\(line.label.text) ", String(repeating: " ", count: line.label.text.count + 1))
      }
    return ["\(start)\(escape(line.text))"]
      + line.lists.map { list in
        let count = list.names.isEmpty ? "" : " (\(list.names.count))"
        return "\(indent)- *\(list.title)*\(count): \(escape(list.text))"
      }
  }

  /// Escapes a text so that no character has a meaning in Markdown, or in HTML within it.
  private static func escape(_ text: String) -> String {
    // Iterate by scalar: a combining mark after a special character must not hide it.
    var scalars = String.UnicodeScalarView()
    for scalar in text.oneLine.unicodeScalars {
      if "\\`*_[]<>|#~&".unicodeScalars.contains(scalar) { scalars.append("\\") }
      scalars.append(scalar)
    }
    let result = String(scalars)
    // Escape characters that would begin a list or underline a heading at the start of a line.
    if let first = result.first, "-+=".contains(first) { return "\\" + result }
    let digits = result.prefix { $0.isASCII && $0.isNumber }
    let rest = result.dropFirst(digits.count)
    guard !digits.isEmpty, let next = rest.first, ".)".contains(next),
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    else { return result }
    return digits + "\\" + rest
  }
}
