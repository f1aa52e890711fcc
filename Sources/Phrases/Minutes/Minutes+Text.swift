import Session

extension Minutes {
  /// Writes the minutes as plain text, with lines of at most 78 columns.
  func writeText(to sink: Sink) throws {
    var isFirst = true
    try forEachPart { part in
      if !part.continues, !isFirst { try sink("\n") }
      isFirst = false
      try sink(Self.text(part).map { $0 + "\n" }.joined())
    }
  }

  private static let width = 78

  private static func text(_ part: MinutesPart) -> [String] {
    switch part {
    case .heading(let level, let text):
      let title = wrap(text, to: width)
      let rule = level == 1 ? "=" : level == 2 ? "-" : ""
      let length = title.map(\.count).max() ?? 0
      return title + (rule.isEmpty ? [] : [String(repeating: rule, count: length)])
    case .paragraph(let text): return wrap(text, to: width)
    case .fields(let fields):
      let longest = fields.map(\.name.count).max() ?? 0
      return fields.flatMap { hang("\($0.name):", indent: longest + 2, $0.value) }
    case .numbered(let items):
      let indent = "\(items.count).".count + 1
      return items.enumerated().flatMap { hang("\($0 + 1).", indent: indent, $1) }
    case .bullets(let items): return items.flatMap { hang("-", indent: 2, $0) }
    case .table(let columns, let rows): return table(columns, rows)
    case .entry(let line):
      let label = line.label.text
      let indent = max(label.count, line.label.width) + 2
      return hang(label, indent: indent, line.text)
        + line.lists.flatMap { list in
          let count = list.names.isEmpty ? "" : " (\(list.names.count))"
          let text = "\(list.title)\(count): \(list.text)"
          return hang("", indent: indent + 2, text)
        }
    case .beginProceedings, .endProceedings: return []
    }
  }

  /// A label with a text beside it; further lines are indented to align with the text.
  private static func hang(_ label: String, indent: Int, _ text: String) -> [String] {
    let blank = String(repeating: " ", count: indent)
    let first = label + String(repeating: " ", count: max(1, indent - label.count))
    return wrap(text, to: width - indent).enumerated().map { index, line in
      (index == 0 ? first : blank) + line
    }
  }

  /// Wraps at spaces; a word wider than a line is split.
  package static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.oneLine.split(separator: " ") {
      var rest = word
      var size = rest.count
      if length > 0, length + 1 + size > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      while size > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
        size -= width
      }
      line += (length > 0 ? " " : "") + rest
      length += (length > 0 ? 1 : 0) + size
    }
    return lines.isEmpty || length > 0 ? lines + [line] : lines
  }

  private static func table(_ columns: [MinutesPart.Column], _ rows: [[String]]) -> [String] {
    let all = [columns.map(\.title)] + rows
    var widths = columns.indices.map { column in all.map { $0[column].oneLine.count }.max() ?? 0 }
    // If the table is too wide, narrow its widest columns and wrap their cells.
    let room = width - 2 * (columns.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 6,
      let index = widths.firstIndex(of: widest)
    {
      widths[index] -= 1
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    let body = all.map { row in
      let cells = zip(row, widths).map { wrap($0, to: $1) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { index in
        let parts = columns.indices.map { column -> String in
          let text = cells[column].indices.contains(index) ? cells[column][index] : ""
          let blank = String(repeating: " ", count: max(0, widths[column] - text.count))
          return columns[column].isNumber ? blank + text : text + blank
        }
        let line = parts.joined(separator: "  ")
        return String(line.reversed().drop { $0 == " " }.reversed())
      }
    }
    return body[0] + [rule] + body.dropFirst().flatMap { $0 }
  }
}
