import Catalogue

/// A roster as conferences keep it: a table or a list, with what its columns mean. One sheet may
/// cover several committees.
package struct RosterSheet: Equatable {
  private let table: RosterTable
  private let meaning: RosterMeaning
  private let rows: [RosterRow]
  /// The rows that do not fit the columns.
  private let misfits: [RosterFileError]
  /// The committees that the rows are of, in order; fewer than two if the sheet is of one.
  package let committees: [String]

  /// - Parameter columns: the meaning of the columns in order, if the chair names it
  ///   (`RosterSheet.columns`).
  /// - Throws: `RosterFileError` if the text is not a roster.
  package init(_ text: String, columns: [RosterColumn?]? = nil) throws(RosterFileError) {
    guard text.utf8.count <= 2_000_000 else {
      throw RosterFileError("a roster may have at most 2 MB")
    }
    guard !text.unicodeScalars.contains("\0") else {
      throw RosterFileError("this is not a text file; in the spreadsheet: Save as, CSV UTF-8")
    }
    table = try RosterTable(text)
    guard !table.rows.isEmpty else {
      throw RosterFileError("the file is empty; it needs a name on each line, or a table")
    }
    let meaning = try RosterMeaning(table, given: columns)
    let (rows, misfits) = RosterRow.rows(of: table, meaning)
    guard !rows.isEmpty else {
      throw misfits.first ?? RosterFileError("there is no delegation below the header line")
    }
    guard rows.count <= RosterFile.mostDelegations * RosterRow.mostDelegates else {
      throw RosterFileError("more than \(RosterFile.mostDelegations) delegations")
    }
    (self.meaning, self.rows, self.misfits) = (meaning, rows, misfits)
    committees = rows.reduce(into: []) { known, row in
      let isNew = !known.contains { $0.folded() == row.committee.folded() }
      if isNew, !row.committee.isEmpty { known.append(row.committee) }
    }
  }

  /// The meaning of columns from their names in order, `-` for one that is not read:
  /// `delegation, delegates, -`.
  /// - Throws: `RosterFileError` for a name that is not known.
  package static func columns(_ text: String) throws(RosterFileError) -> [RosterColumn?] {
    var columns: [RosterColumn?] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.trimmed
      let known = RosterColumn(rawValue: word) ?? RosterWords.column(word)
      guard known != nil || word == "-" else {
        throw RosterFileError(
          "\"\(cleaned(word, limit: 40))\" is not a column; the columns are "
            + "delegation, delegates, firstName, lastName, code, committee, seat, group, veto, "
            + "short and aliases, and - for a column to leave out")
      }
      columns.append([.name, .position].contains(known) ? .delegation : known)
    }
    return columns
  }

  /// The committee of the sheet that a text means: by its name, a unique beginning, or as another
  /// name of the same body (`SOCHUM`, `Third Committee`).
  package func committee(_ text: String) -> String? {
    let wanted = text.folded()
    if let exact = committees.first(where: { $0.folded() == wanted }) { return exact }
    let near = committees.filter { !wanted.isEmpty && $0.folded().hasPrefix(wanted) }
    if near.count == 1 { return near[0] }
    guard let body = Self.body(text) else { return nil }
    let same = committees.filter { Self.body($0) == body }
    return same.count == 1 ? same[0] : nil
  }

  /// The body of this name. Its short name goes first: in words `unga-1` is the Assembly.
  private static func body(_ name: String) -> String? {
    (try? Catalogue.bodyDefinition(named: name))?.name ?? GuideCommittee.body(name)
  }

  /// The lines of the row that begins in a line: more than one if a cell has line ends.
  package func extent(ofRowIn line: Int) -> ClosedRange<Int> {
    guard let index = table.rows.firstIndex(where: { $0.line == line }) else { return line...line }
    let ends = table.rows[index].cells.reduce(0) { sum, cell in
      sum + cell.count { $0.isNewline }
    }
    return line...line + ends
  }

  /// Reads the delegations. A row with an error is left out and reported in the reading.
  /// - Parameter committee: one of `committees`, if there are several.
  /// - Throws: `RosterFileError` if the committee is missing, or no row can be read.
  package func reading(committee: String? = nil) throws(RosterFileError) -> RosterReading {
    var chosen = rows
    if committees.count > 1 {
      guard let committee, let name = self.committee(committee) else {
        throw RosterFileError(
          "the rows are for several committees: \(Spelling.list(committees.map { "\"\($0)\"" }))")
      }
      chosen = rows.filter { $0.committee.folded() == name.folded() }
    }
    var reading = try RosterReading(
      chosen, misfits: misfits, isSingleLine: table.rows.count == 1)
    reading.isTable = meaning.columns.count > 1 && !meaning.isGrid
    let contents = RosterContents(table, below: meaning.header)
    reading.columns = contents.filled.map { meaning.columns[$0]?.rawValue ?? "-" }
    reading.doubts += meaning.doubts
    reading.ignored = meaning.ignored(contents)
    if committees.count < 2, let column = meaning.columns.firstIndex(of: .committee) {
      reading.ignored.append(contents.title(column))
    }
    if let header = meaning.header {
      reading.titles = table.rows[..<header].map { row in
        cleaned(row.cells.joined(separator: " "), limit: 60)
      }
    }
    return reading
  }
}
