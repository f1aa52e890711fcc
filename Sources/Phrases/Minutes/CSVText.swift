import Catalogue

/// A table as comma-separated values (RFC 4180) that is safe to open in a spreadsheet.
enum CSVText {
  static func of(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Quotes a cell where needed. Spreadsheets interpret a text that begins with one of these
  /// characters as a formula; a leading apostrophe prevents that.
  private static func cell(_ text: String) -> String {
    var text = text.withoutControls
    if let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"\(String(quoted))\""
  }
}
