import Catalogue

/// What the columns of a roster's table contain below its header.
struct RosterContents {
  /// The columns that are not empty.
  let filled: [Int]
  /// By column; empty without a header.
  let headings: [String]
  /// The line of the header.
  let line: Int?
  /// The rows below the header.
  let rows: [CSVTable.Row]
  /// By column: the share of the values that are countries or observers, from 0 to 1.
  private let shares: [Double]

  init(_ table: RosterTable, below header: Int?) {
    let width = table.rows.map(\.cells.count).max() ?? 0
    var titles = header.map { table.rows[$0].cells } ?? []
    titles += Array(repeating: "", count: width - titles.count)
    headings = titles
    line = header.map { table.rows[$0].line }
    rows = Array(table.rows.dropFirst(header.map { $0 + 1 } ?? 0))
    let body = rows
    filled = (0..<width).filter { column in
      RosterWords.column(titles[column]) != nil
        || body.contains { column < $0.cells.count && !$0.cells[column].isEmpty }
    }
    shares = (0..<width).map { Self.share(Self.values($0, of: body)) }
  }

  /// The cells of a column that are not empty.
  func values(_ column: Int) -> [String] { Self.values(column, of: rows) }

  private static func values(_ column: Int, of rows: [CSVTable.Row]) -> [String] {
    rows.compactMap { column < $0.cells.count ? $0.cells[column] : nil }.filter { !$0.isEmpty }
  }

  /// The share of a column's values that are countries or observers, from 0 to 1.
  func share(_ column: Int) -> Double { shares[column] }

  func shareBelowFirst(_ column: Int) -> Double { Self.share(Array(values(column).dropFirst())) }

  private static func share(_ values: [String]) -> Double {
    let known = values.count { RosterHeader.isCountry(RosterName.plain($0)) }
    return values.isEmpty ? 0 : Double(known) / Double(values.count)
  }

  /// A column in sentences: `"School"`, `column 4`.
  func title(_ column: Int) -> String {
    let heading = cleaned(headings[column], limit: 40)
    return heading.isEmpty ? "column \(column + 1)" : "\"\(heading)\""
  }
}

extension Catalogue {
  /// The country that a name or code in a roster means.
  static func countryInRoster(_ name: String) -> Country? {
    country(named: name) ?? country(alpha2: name) ?? country(code: name)
  }
}
