import Catalogue

/// A roster's text as rows of cells: a CSV file with any usual separator, a Markdown table, or one
/// name on each line.
struct RosterTable: Equatable {
  var rows: [CSVTable.Row]

  /// - Throws: `RosterFileError` for a quote that is never closed, or not closed where the cell ends.
  init(_ text: String) throws(RosterFileError) {
    if let rows = Self.markdown(text) {
      self.rows = rows
    } else if let separator = try Self.separator(of: text) {
      rows = try CSVTable(text, separator: separator).rows
    } else {
      rows = try CSVTable(text, separator: nil).rows.map(Self.withoutMark)
    }
    for row in rows.indices {
      rows[row].cells = rows[row].cells.map { $0.trimmed }
    }
  }

  /// The number of columns with any content.
  var filledColumns: [Int] {
    let width = rows.map(\.cells.count).max() ?? 0
    return (0..<width).filter { column in
      rows.contains { column < $0.cells.count && !$0.cells[column].isEmpty }
    }
  }

  private static let separators: [Unicode.Scalar] = [",", ";", "\t", "|"]
  /// A header must be among the first rows.
  static let mostTitles = 15

  /// The separator by which most lines have the same number of cells; `nil` if each line is one
  /// cell, as in a list of names.
  private static func separator(of text: String) throws(RosterFileError) -> Unicode.Scalar? {
    let present = separators.filter { text.unicodeScalars.contains($0) }
    if let byHeader = separatorOfHeader(text, among: present) { return byHeader }
    var best: (separator: Unicode.Scalar, share: Double)?
    var failure: RosterFileError?
    for separator in present {
      do throws(RosterFileError) {
        let counts = try CSVTable(text, separator: separator).rows.map(\.cells.count)
        let common = Dictionary(grouping: counts.filter { $0 > 1 }, by: \.self).map(\.value.count)
        let share = Double(common.max() ?? 0) / Double(max(1, counts.count))
        if share >= 0.6, share > best?.share ?? 0 { best = (separator, share) }
      } catch { failure = error }
    }
    if best == nil, let failure, (try? CSVTable(text, separator: nil)) == nil { throw failure }
    return best?.separator
  }

  /// The separator by which one of the first lines has at least two column names.
  private static func separatorOfHeader(
    _ text: String, among present: [Unicode.Scalar]
  ) -> Unicode.Scalar? {
    // Split by scalars, because CR LF is a single character.
    let lines = text.unicodeScalars.split(maxSplits: 3 * mostTitles) { $0 == "\n" || $0 == "\r" }
    var best: (separator: Unicode.Scalar, count: Int)?
    for line in lines.prefix(mostTitles) {
      for separator in present {
        let count = line.split(separator: separator).count { cell in
          RosterWords.column(String(Substring(cell)).filter { $0 != "\"" }) != nil
        }
        if count > max(1, best?.count ?? 0) { best = (separator, count) }
      }
    }
    return best?.separator
  }

  /// A line of a list without its number, bullet or check box: `1. Ghana`, `- [ ] Ghana`.
  private static func withoutMark(_ row: CSVTable.Row) -> CSVTable.Row {
    guard row.cells.count == 1 else { return row }
    var row = row
    row.cells[0] = withoutMark(row.cells[0].trimmed)
    return row
  }

  private static func withoutMark(_ line: String) -> String {
    let rest = line.drop { $0.isNumber }
    if rest.startIndex > line.startIndex, let mark = rest.first, ".)".contains(mark) {
      return String(rest.dropFirst()).trimmed
    }
    guard let bullet = line.first, "-–•●▪*".contains(bullet) else { return line }
    let item = String(line.dropFirst()).trimmed
    for box in ["[ ]", "[x]", "[X]"] where item.hasPrefix(box) {
      return String(item.dropFirst(box.count)).trimmed
    }
    // `-` before a letter is part of a name; `**Ghana**` is not a bullet.
    return line.dropFirst().first?.isWhitespace == true || bullet == "•" ? item : line
  }
}
