import Catalogue

extension RosterTable {
  /// The rows of the first Markdown table in a text; `nil` if there is none. Text before and after
  /// it is ignored.
  static func markdown(_ text: String) -> [CSVTable.Row]? {
    let end: Unicode.Scalar = text.unicodeScalars.contains("\n") ? "\n" : "\r"
    let lines = text.unicodeScalars.split(separator: end, omittingEmptySubsequences: false)
      .map { String(Substring($0)).trimmed }
    guard let rule = lines.indices.first(where: { isRule(lines[$0]) }), rule > 0,
      lines[rule - 1].contains("|")
    else { return nil }
    let body = lines[(rule + 1)...].prefix { $0.contains("|") }
    return ([rule - 1] + Array(body.indices)).map { index in
      CSVTable.Row(line: index + 1, cells: cells(lines[index]))
    }.filter { row in row.cells.contains { !$0.isEmpty } }
  }

  /// The line below the header: `|---|:--:|`.
  private static func isRule(_ line: String) -> Bool {
    line.contains("|") && line.contains("--") && line.allSatisfy { "|-: \t".contains($0) }
  }

  private static func cells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        cell += character == "|" ? "|" : "\\\(character)"
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    cells.append(cell)
    // The bars at either end separate nothing.
    if line.hasPrefix("|") { cells.removeFirst() }
    if line.hasSuffix("|"), !cells.isEmpty { cells.removeLast() }
    return cells.map(plain)
  }

  /// A cell without emphasis, and with its line breaks.
  private static func plain(_ cell: String) -> String {
    var rest = cell.trimmed[...]
    for mark in ["**", "__", "*", "_", "`"] {
      while rest.count > 2 * mark.count, rest.hasPrefix(mark), rest.hasSuffix(mark) {
        rest = rest.dropFirst(mark.count).dropLast(mark.count)
      }
    }
    var result = ""
    while !rest.isEmpty {
      if rest.hasPrefix("<br"), let close = rest.firstIndex(of: ">") {
        result += "\n"
        rest = rest[rest.index(after: close)...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result.trimmed
  }
}
