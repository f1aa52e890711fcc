/// Sponsors and signatories in two columns, as in a table or in the text of a PDF, put one below the
/// other.
struct NameColumns {
  private var result: [SourceLine] = []
  /// Where the columns begin, and what has been read of each; empty outside such a list.
  private var starts: [Int] = []
  private var columns: [[SourceLine]] = []

  static func arranged(_ lines: [SourceLine]) -> [SourceLine] {
    guard lines.contains(where: { hasColumns($0.text) }) else {
      return lines
    }
    var reading = NameColumns()
    for line in lines { reading.take(line) }
    reading.close()
    return reading.result
  }

  /// Whether a text has a stroke or two blanks in a row. Bytes are quick to look at.
  static func hasColumns(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x7C || byte == 0x20 && last == 0x20 { return true }
      last = byte
    }
    return false
  }

  private mutating func take(_ line: SourceLine) {
    if starts.isEmpty, !Self.hasColumns(line.text) { return result.append(line) }
    let cells = Self.cells(of: line)
    if cells.count > 1, cells.allSatisfy({ Self.isLabel($0.text) }) {
      close()
      starts = cells.map(\.indent)
      columns = cells.map { [$0] }
      return
    }
    guard !starts.isEmpty, goesOn(line, cells) else {
      close()
      return result.append(line)
    }
    for cell in cells {
      // A name may begin a little left of its label.
      let column =
        line.text.contains("|") && cells.count == starts.count
        ? cells.firstIndex { $0.indent == cell.indent } ?? 0
        : starts.lastIndex { $0 <= cell.indent + 3 } ?? 0
      columns[column].append(cell)
    }
  }

  private func goesOn(_ line: SourceLine, _ cells: [SourceLine]) -> Bool {
    if line.text.unicodeScalars.allSatisfy({ "-|:=+ ".unicodeScalars.contains($0) }) { return true }
    guard cells.count <= starts.count, HeadLabel(line.text, alone: true) == nil,
      cells.allSatisfy({ $0.text.utf8.count < 60 && !$0.text.hasSuffix(".") })
    else { return false }
    return cells.count > 1 || !line.afterBlank && Opening(line.text).kind == .other
      || line.indent + 3 >= starts[1]
  }

  private mutating func close() {
    for column in columns { result += column }
    (starts, columns) = ([], [])
  }

  private static func isLabel(_ text: String) -> Bool {
    if case .names? = HeadLabel(text, alone: true)?.field { return true }
    return false
  }

  /// The parts of a line between strokes or gaps of two and more blanks, with their columns.
  private static func cells(of line: SourceLine) -> [SourceLine] {
    var cells: [SourceLine] = []
    var cell = String.UnicodeScalarView()
    var blanks = 0
    var start = 0
    func flush() {
      let text = String(cell).plainLine()
      cell.removeAll()
      guard text.unicodeScalars.contains(where: \.isWord) else { return }
      var part = line
      part.text = text
      part.indent = line.indent + start
      part.afterBlank = line.afterBlank && cells.isEmpty
      cells.append(part)
    }
    for (index, sign) in line.text.unicodeScalars.enumerated() {
      blanks = sign == " " ? blanks + 1 : 0
      if sign == "|" || blanks == 2 {
        flush()
      } else if sign != " " || !cell.isEmpty {
        if cell.isEmpty { start = index }
        cell.append(sign)
      }
    }
    flush()
    return cells
  }
}
