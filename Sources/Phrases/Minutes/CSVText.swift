import Catalogue

/// A table as comma-separated values (RFC 4180) that is safe to open in a spreadsheet.
package enum CSVText {
  static func of(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Rows with an apostrophe before each cell that is a text, for a spreadsheet that takes it for
  /// such a mark: a draft named `1.10` is no number, and `1/2` no date. Numbers, dates and times of
  /// day stay as they are.
  /// - Parameter rows: whole rows, as `of` writes them.
  package static func withTextsMarked(_ rows: String) -> String {
    var result = String.UnicodeScalarView()
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    func end() {
      let isWritten = cell.first == "\""
      let text = isWritten ? cell.dropFirst() : cell[...]
      // What looks like a formula has one already.
      let isMarked =
        text.first == "'"
        && text.dropFirst().first.map { "=+-@".unicodeScalars.contains($0) } == true
      if isMarked || cell.isEmpty || isFigure(cell) { return result.append(contentsOf: cell) }
      if isWritten { result.append("\"") }
      result.append("'")
      result.append(contentsOf: text)
    }
    for scalar in rows.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, ",\r\n".unicodeScalars.contains(scalar) {
        end()
        cell.removeAll()
        result.append(scalar)
      } else {
        cell.append(scalar)
      }
    }
    end()
    return String(result)
  }

  /// `12`, `-5`, `2023-10-03`, `13:06`, `13:06:25`
  private static func isFigure(_ cell: String.UnicodeScalarView) -> Bool {
    let shape = String(cell.map { "0"..."9" ~= $0 ? "9" : Character($0) })
    return shape.allSatisfy { $0 == "9" } && cell.count < 16
      || ["9999-99-99", "99:99", "99:99:99"].contains(shape)
  }

  /// Before the first byte of a file, it tells spreadsheets that the text is in UTF-8. Some of them
  /// take it for the encoding of the system otherwise.
  package static let byteOrderMark = "\u{FEFF}"

  /// Quotes a cell where needed. Spreadsheets interpret a text that begins with one of these
  /// characters as a formula; an apostrophe before it prevents that. Where the decimal sign is a
  /// comma, they separate cells by semicolons, so a text after one begins a cell too.
  private static func cell(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var needsQuotes = false
    var begins = true
    for scalar in text.withoutControls.unicodeScalars {
      if begins, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(scalar) { result.append("'") }
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
      needsQuotes = needsQuotes || ",\"\r\n".unicodeScalars.contains(scalar)
      begins = scalar == ";"
    }
    return needsQuotes ? "\"\(String(result))\"" : String(result)
  }
}
