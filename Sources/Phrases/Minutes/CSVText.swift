import Catalogue

/// A table as comma-separated values (RFC 4180) that is safe to open in a spreadsheet.
package enum CSVText {
  static func of(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
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
