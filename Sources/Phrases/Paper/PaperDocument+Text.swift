import Catalogue
import Session
import Texts

extension PaperDocument {
  /// Writes it as plain text, with lines of at most `columns`.
  func writeText(to sink: Sink) throws {
    // A line may begin with a number, or a name in another script.
    let mark = voice.language.isRightToLeft ? "\u{200F}" : ""
    var isFirst = true
    try forEachPart(hasFigures: false) { part in
      if !part.continues, !isFirst { try sink("\n") }
      isFirst = false
      try sink(text(part).map { (($0.isEmpty ? "" : mark) + $0 + "\n") }.joined())
    }
  }

  private func text(_ part: PaperPart) -> [String] {
    switch part {
    case .heading(let level, let text):
      let title = Self.wrap(text, to: columns)
      let rule = level == 1 ? "=" : level == 2 ? "-" : ""
      let length = title.map(Self.columnCount(of:)).max() ?? 0
      return title + (rule.isEmpty ? [] : [String(repeating: rule, count: length)])
    case .paragraph(let text): return Self.wrap(text, to: columns)
    case .fields(let fields):
      let labels = fields.map {
        String(voice.colon($0.name, "").reversed().drop { $0 == " " }.reversed())
      }
      let longest = labels.map(Self.columnCount(of:)).max() ?? 0
      return zip(labels, fields).flatMap { hang($0, indent: longest + 1, $1.value.plain) }
    case .numbered(let items):
      let indent = "\(items.count).".count + 1
      return items.enumerated().flatMap { hang("\($0 + 1).", indent: indent, $1.plain) }
    case .bullets(let items): return items.flatMap { hang("-", indent: 2, $0) }
    case .table(let titles, let rows): return table(titles, rows)
    case .entry(let line):
      let label = line.label.text
      let indent = max(Self.columnCount(of: label), line.label.width) + 2
      return hang(label, indent: indent, line.text.plain)
        + line.lists.flatMap { list in
          let text = voice.colon(list.title(in: voice), list.text)
          return hang("", indent: indent + 2, text)
        }
    case .clause(let clause): return self.clause(clause)
    case .figure, .beginProceedings, .endProceedings: return []
    }
  }

  /// Sub-clauses are indented by four columns a level.
  private func clause(_ clause: PrintedClause) -> [String] {
    let text = clause.opening + clause.rest
    guard let marker = clause.marker else { return Self.wrap(text, to: columns) }
    let indent = String(repeating: " ", count: min(4 * (clause.depth - 1), columns / 2))
    return hang(indent + marker, indent: indent.count + max(4, marker.count + 1), text)
  }

  /// A label with a text beside it; further lines are indented to align with the text.
  private func hang(_ label: String, indent: Int, _ text: String) -> [String] {
    let blank = String(repeating: " ", count: indent)
    let first = label + String(repeating: " ", count: max(1, indent - Self.columnCount(of: label)))
    return Self.wrap(text, to: max(10, columns - indent)).enumerated().map { index, line in
      (index == 0 ? first : blank) + line
    }
  }

  /// Wraps at spaces; a word wider than a line is split. Chinese has no spaces.
  package static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in oneLine(text).split(separator: " ") {
      var rest = word
      var size = columnCount(of: rest)
      // A text without spaces goes on in the same line.
      let isLong = size > width && length > 0 && length + 10 < width && rest.contains(where: isWide)
      if length > 0, length + 1 + size > width, !isLong {
        lines.append(line)
        (line, length) = ("", 0)
      }
      while size + (length > 0 ? length + 1 : 0) > width {
        let head = prefix(of: rest, within: width - (length > 0 ? length + 1 : 0))
        lines.append(line + (length > 0 ? " " : "") + head)
        (line, length) = ("", 0)
        rest = rest.dropFirst(head.count)
        size = columnCount(of: rest)
      }
      line += (length > 0 ? " " : "") + rest
      length += (length > 0 ? 1 : 0) + size
    }
    return lines.isEmpty || length > 0 ? lines + [line] : lines
  }

  /// The beginning that fits into a line, at least one character; the next does not begin with a
  /// sign that belongs to it.
  private static func prefix(of text: Substring, within width: Int) -> Substring {
    var (end, size) = (text.startIndex, 0)
    while end < text.endIndex {
      let next = columnCount(of: text[end...end])
      if size + next > width, end > text.startIndex { break }
      size += next
      end = text.index(after: end)
    }
    while end < text.endIndex, "，。；：、）”？！".contains(text[end]),
      text.distance(from: text.startIndex, to: end) > 1
    {
      end = text.index(before: end)
    }
    return text[..<end]
  }

  private func table(_ titles: [PaperPart.Column], _ rows: [[String]]) -> [String] {
    let all = [titles.map(\.title)] + rows
    var widths = titles.indices.map { column in
      all.map { Self.columnCount(of: Self.oneLine($0[column])) }.max() ?? 0
    }
    // If the table is too wide, narrow its widest columns and wrap their cells.
    let room = columns - 2 * (titles.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 6,
      let index = widths.firstIndex(of: widest)
    {
      widths[index] -= 1
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    let body = all.map { row in
      let cells = zip(row, widths).map { Self.wrap($0, to: $1) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { index in
        let parts = titles.indices.map { column -> String in
          let text = cells[column].indices.contains(index) ? cells[column][index] : ""
          let blank = String(
            repeating: " ", count: max(0, widths[column] - Self.columnCount(of: text)))
          return titles[column].isNumber ? blank + text : text + blank
        }
        let line = parts.joined(separator: "  ")
        return String(line.reversed().drop { $0 == " " }.reversed())
      }
    }
    return body[0] + [rule] + body.dropFirst().flatMap { $0 }
  }
}
