/// Parses rows of cells from delimited text (RFC 4180): quotes, doubled quotes, cells over several
/// lines, any line ending, a byte order mark.
package struct CSVTable {
  /// A row of cells.
  package struct Row: Equatable {
    /// The line where it begins, from 1.
    package var line: Int
    /// Without the quotes around them; rows may differ in the number of cells.
    package var cells: [String]

    /// - Parameter line: where the row begins, from 1.
    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// The rows that are not empty.
  package private(set) var rows: [Row] = []

  /// - Parameter separator: what separates cells; `nil` if each line is a single cell, in which
  ///   quotes only count around the whole of it.
  /// - Throws: `RosterFileError` for a quote that is never closed, or not closed where the cell
  ///   ends.
  package init(_ text: String, separator: Unicode.Scalar? = ",") throws(RosterFileError) {
    // Parse by scalars, because CR LF is a single character.
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var line = 1
    var start = 1
    var cells: [String] = []
    var cell = ""
    var quoted = false
    var closed = false
    var quoteLine = 1

    func endCell() {
      cells.append(cell)
      cell = ""
      closed = false
    }
    func endRow() {
      endCell()
      if cells.contains(where: { $0.contains { !$0.isWhitespace } }) {
        rows.append(Row(line: start, cells: cells))
      }
      cells = []
    }

    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      let next = position + 1 < scalars.count ? scalars[position + 1] : nil
      position += 1
      let isLineEnd = scalar == "\n" || (scalar == "\r" && next != "\n")
      if isLineEnd { line += 1 }
      if quoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if next == "\"" {
          cell.unicodeScalars.append(scalar)
          position += 1
        } else {
          quoted = false
          closed = true
        }
      } else if isLineEnd {
        endRow()
        start = line
      } else if scalar == separator {
        endCell()
      } else if scalar == "\r" || (closed && scalar == " ") {
        continue
      } else if closed, separator == nil {
        cell = "\"\(cell)\" " + String(Character(scalar))
        closed = false
      } else if closed {
        throw RosterFileError(
          line: line, column: "\(cells.count + 1)",
          "unexpected text after the closing quote; double a quote inside a cell: \"\"")
      } else if scalar == "\"", cell.allSatisfy({ $0 == " " }) {
        cell = ""
        quoted = true
        quoteLine = line
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    if quoted {
      throw RosterFileError(
        line: quoteLine, column: "\(cells.count + 1)", "a quote opened here is never closed")
    }
    endRow()
  }
}
