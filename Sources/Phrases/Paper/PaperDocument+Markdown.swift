import Catalogue
import Session
import Texts

extension PaperDocument {
  /// Writes it in Markdown (CommonMark with tables).
  func writeMarkdown(to sink: Sink) throws {
    // Markdown has no direction of its own.
    let isRightToLeft = voice.language.isRightToLeft
    if isRightToLeft { try sink("<div dir=\"rtl\">\n") }
    var isFirst = !isRightToLeft
    try forEachPart(hasFigures: false) { part in
      if !part.continues, !isFirst { try sink("\n") }
      isFirst = false
      try sink(markdown(part))
    }
    if isRightToLeft { try sink("\n</div>\n") }
  }

  /// A part with its trailing newline.
  private func markdown(_ part: PaperPart) -> String {
    switch part {
    case .heading(let level, let text):
      return lines(["\(String(repeating: "#", count: level)) \(Self.escape(text))"])
    case .paragraph(let text): return lines([Self.escape(text)])
    case .fields(let fields):
      return lines(fields.map { "- \(voice.colon(Self.escape($0.name), Self.escape($0.value)))" })
    case .numbered(let items):
      return lines(items.enumerated().map { "\($0 + 1). \(Self.escape($1))" })
    case .bullets(let items): return lines(items.map { "- \(Self.escape($0))" })
    case .table(let columns, let rows): return lines(table(columns, rows))
    case .entry(let line): return lines(proceedings(line))
    case .clause(let clause): return lines([self.clause(clause)])
    case .figure, .beginProceedings, .endProceedings: return ""
    }
  }

  private func lines(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }

  private func table(_ columns: [PaperPart.Column], _ rows: [[String]]) -> [String] {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    return [
      line(columns.map { Self.escape($0.title) }),
      line(columns.map { $0.isNumber ? "--:" : "---" }),
    ]
      + rows.map { line($0.map(Self.escape)) }
  }

  private func proceedings(_ line: PaperPart.Line) -> [String] {
    let (start, indent) =
      switch line.label {
      case .time(let time): ("- **\(time)** ", "  ")
      case .number:
        ("\(line.label.text) ", String(repeating: " ", count: line.label.text.count + 1))
      }
    return [start + Self.escape(line.text)]
      + line.lists.map { list in
        let title = list.title(in: voice).replacing(list.title, with: "*\(list.title)*")
        return "\(indent)- \(voice.colon(title, Self.escape(list.text)))"
      }
  }

  /// With a typed number, since Markdown would count the clauses itself.
  private func clause(_ clause: PrintedClause) -> String {
    let words = [
      clause.opening.isEmpty ? "" : "*\(Self.escape(clause.opening))*",
      Self.escape(clause.rest),
    ]
    let blank = clause.rest.hasPrefix(" ") && !clause.opening.isEmpty ? " " : ""
    let text = words.joined(separator: blank)
    let marker = clause.marker.map { Self.escape($0) + (text.isEmpty ? "" : " ") } ?? ""
    return String(repeating: "&emsp;&emsp;", count: clause.depth - 1) + marker + text
  }

  private static func escape(_ text: MarkedText) -> String {
    text.rendered(escape) { text, mark in mark == .struck ? "~~\(text)~~" : text }
  }

  /// Escapes a text so that no character has a meaning in Markdown, or in HTML within it.
  private static func escape(_ text: String) -> String {
    // Iterate by scalar: a combining mark after a special character must not hide it.
    var scalars = String.UnicodeScalarView()
    for scalar in oneLine(text).unicodeScalars {
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
