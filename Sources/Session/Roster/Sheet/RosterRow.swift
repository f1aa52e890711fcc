import Catalogue

/// One row of a roster's table, sorted by what its cells mean.
struct RosterRow: Equatable {
  var line: Int
  /// The cells that `RosterEntry` reads, by column.
  var cells: [String: String]
  var delegates: [String]
  var committee: String
  /// The delegation as the row writes it.
  var written = ""

  /// The most rows for one delegation; a text with more is not a roster.
  static let mostDelegates = 10

  /// The rows below the header. A row without a delegation belongs to the one above it, as where a
  /// spreadsheet's cells were merged. A repeated header and a line of totals are left out.
  /// - Returns: the rows, and an error for each row that does not fit.
  static func rows(
    of table: RosterTable, _ meaning: RosterMeaning
  ) -> (rows: [RosterRow], faults: [RosterFileError]) {
    let header = meaning.header.map { table.rows[$0].cells }
    let body = table.rows.dropFirst(meaning.header.map { $0 + 1 } ?? 0)
    guard !meaning.isGrid else { return (grid(body), []) }
    var rows: [RosterRow] = []
    var faults: [RosterFileError] = []
    for row in body where row.cells != header {
      let isLast = row.line == body.last?.line
      if isLast, let first = row.cells.first(where: { !$0.isEmpty }), RosterWords.isTotal(first) {
        continue
      }
      if let header, let fault = misfit(row, header) {
        faults.append(fault)
        continue
      }
      var new = RosterRow(row, meaning.columns)
      let isNamed = ["name", "code", "iso"].contains { new.cells[$0] != nil }
      if new.committee.isEmpty { new.committee = rows.last?.committee ?? "" }
      if isNamed {
        rows.append(new)
      } else if !new.delegates.isEmpty, new.cells.isEmpty, !rows.isEmpty {
        rows[rows.count - 1].delegates += new.delegates
      } else if !new.cells.isEmpty || !new.delegates.isEmpty {
        faults.append(
          RosterFileError(line: row.line, column: "name", "there is no name and no code"))
      }
    }
    return (rows, faults)
  }

  private static func grid(_ rows: some Sequence<CSVTable.Row>) -> [RosterRow] {
    rows.flatMap { row in
      row.cells.filter { !$0.isEmpty }.map {
        RosterRow(
          line: row.line, cells: ["name": RosterName.plain($0)], delegates: [], committee: "",
          written: cleaned($0))
      }
    }
  }

  /// What is wrong with a row that has more cells than the header.
  private static func misfit(_ row: CSVTable.Row, _ header: [String]) -> RosterFileError? {
    guard let extra = row.cells.dropFirst(header.count).first(where: { !cleaned($0).isEmpty })
    else { return nil }
    return RosterFileError(
      line: row.line,
      "more cells than columns (\"\(cleaned(extra, limit: 40))\"); put a name that contains the "
        + "separator in quotes")
  }
}

extension RosterRow {
  private init(_ row: CSVTable.Row, _ columns: [RosterColumn?]) {
    var cells: [String: String] = [:]
    var (full, first, last): ([String], [String], [String]) = ([], [], [])
    var (committee, written) = ("", "")
    for (text, column) in zip(row.cells, columns) where !cleaned(text).isEmpty {
      switch column {
      case .delegation, .position, .name:
        cells["name"] = RosterName.plain(text)
        written = cleaned(text)
      case .delegates: full.append(text)
      case .firstName: first.append(cleaned(text))
      case .lastName: last.append(cleaned(text))
      case .committee: committee = cleaned(text)
      case .code, .iso, .seat, .group, .veto, .short, .aliases:
        // Of two codes the longer is alpha-3.
        if let column, cells[column.rawValue]?.count ?? 0 < text.count {
          cells[column.rawValue] = text
        }
      case .personal, .other, nil: break
      }
    }
    self.init(
      line: row.line, cells: cells,
      delegates: RosterPeople.names(full: full, first: first, last: last), committee: committee,
      written: written.isEmpty ? cleaned(cells["code"] ?? cells["iso"] ?? "") : written)
  }
}
