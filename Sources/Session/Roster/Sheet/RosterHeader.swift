import Catalogue

/// The row of a roster that names its columns.
enum RosterHeader {
  /// The index of the header among the first rows: the row with the most column names, at least one
  /// of them for a column that can say who sits. `nil` if the first rows are data.
  static func index(in table: RosterTable) -> Int? {
    let columns = table.filledColumns
    var best: (index: Int, count: Int)?
    for (index, row) in table.rows.prefix(RosterTable.mostTitles).enumerated() {
      let cells = columns.compactMap { $0 < row.cells.count ? row.cells[$0] : nil }
        .filter { !$0.isEmpty }
      if let count = count(cells, isList: columns.count == 1), count > best?.count ?? 0 {
        best = (index, count)
      }
      // The data has begun.
      if cells.contains(where: isData) { break }
    }
    return best?.index
  }

  /// The number of column names in a row; `nil` if it cannot be a header.
  private static func count(_ cells: [String], isList: Bool) -> Int? {
    let exact = cells.compactMap { RosterWords.column($0) }
    guard exact.contains(where: \.canIdentify) || (exact.count > 1 && exact.contains(.lastName))
    else {
      return isList ? nil : longer(cells)
    }
    if isList { return 1 }
    // A title above the header may consist of a single such word.
    guard cells.count > 1 else { return nil }
    let known = cells.count { RosterWords.column(within: $0) != nil }
    return known * 2 >= cells.count && !cells.contains(where: isData) ? known : nil
  }

  /// The number of column names in a row of longer headings: `Delegate Name (1)`, `Your country`.
  private static func longer(_ cells: [String]) -> Int? {
    let known = cells.compactMap { RosterWords.column(within: $0) }
    guard cells.count > 1, known.count > 1, known.count * 2 > cells.count,
      known.contains(where: \.canIdentify), !cells.contains(where: isData)
    else { return nil }
    return known.count
  }

  /// `NO` and `ID` are column names before they are Norway and Indonesia.
  private static func isData(_ cell: String) -> Bool {
    RosterWords.column(cell) == nil && isCountry(cell)
  }

  /// Whether a cell names a country or observer, by any of its names or codes.
  static func isCountry(_ cell: String) -> Bool {
    let name = cleaned(cell)
    return !name.isEmpty && Catalogue.isKnown(name)
  }
}
