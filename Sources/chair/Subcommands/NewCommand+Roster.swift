import Catalogue
import Session

/// Who sits in the new committee.
extension NewCommand {
  /// Reads `--roster` or `--members` and reports what was understood.
  /// - Throws: `Failure`, also if the meaning is uncertain and the chair has to say it.
  func takeRoster(into new: inout NewSession) throws {
    guard roster == nil || members == nil else {
      throw Failure(
        "use either --roster or --members, not both: each says who sits",
        status: Failure.Status.notUnderstood)
    }
    var input: RosterInput?
    if let roster { input = try RosterInput(file: roster) }
    if let members { input = try RosterInput(fileOrNames: members) }
    guard let input else { return }
    let given = try namedColumns
    let sheet = try input.sheet(columns: given)
    let chosen = try committee(of: sheet)
    var reading = try input.reading(sheet, committee: chosen)
    new.isOfBody = members != nil
    // The committee that was picked from the sheet is the one being created.
    if let chosen, body ?? "custom" == "custom", new.name == nil { new.name = chosen }
    for note in reading.notes + [input.note].compactMap(\.self) { Output.error("note: \(note)") }
    if given == nil, !reading.doubts.isEmpty { throw doubt(reading) }
    let seats: BodySeats?
    do {
      seats = try (body ?? new.guide?.body).flatMap {
        try new.bodySeats($0, reading.delegations, lines: reading.lines)
      }
    } catch let error as RosterFileError { throw input.failure(error) }
    if let seats { reading.take(seats) }
    new.seats = seats?.seats ?? reading.delegations
    try reportRows(reading, input)
    if let outsiders = seats?.outsiders, !outsiders.isEmpty {
      Output.error(
        "note: Seated although not members of the body: \(Spelling.list(outsiders)).")
    }
  }

  /// Reports the rows that cannot be read, all at once.
  /// - Throws: `Failure` unless they may be left out and somebody remains.
  private func reportRows(_ reading: RosterReading, _ input: RosterInput) throws(Failure) {
    guard let first = reading.faults.first else { return }
    if skipBadRows, reading.delegations.contains(where: { $0.seat == .member }) {
      if let leftOut = reading.leftOut { Output.error("note: \(leftOut)") }
      return
    }
    let way = skipBadRows ? "" : "; correct it, or add --skip-bad-rows to leave it out"
    guard reading.faults.count > 1 else {
      var failure = input.failure(first)
      failure.message += way
      throw failure
    }
    for line in RosterReading.faultLines(reading.faults, most: 10) { Output.error("  \(line)") }
    throw input.failure(
      RosterFileError(
        "\(reading.faults.count) \(reading.lines.isEmpty ? "names" : "rows") cannot be read"
          + (skipBadRows
            ? "" : "; correct them, or add --skip-bad-rows to leave them out")))
  }

  /// What the file's columns hold, if the chair names it.
  private var namedColumns: [RosterColumn?]? {
    get throws(Failure) {
      guard let columns else { return nil }
      do throws(RosterFileError) { return try RosterSheet.columns(columns) } catch {
        throw Failure(error.description, status: Failure.Status.notUnderstood)
      }
    }
  }

  /// The committee whose rows are read; `nil` if the sheet is of one.
  private func committee(of sheet: RosterSheet) throws(Failure) -> String? {
    let there = Spelling.list(sheet.committees.map { "\"\($0)\"" })
    if let committee {
      if let found = sheet.committee(committee) { return found }
      throw Failure(
        sheet.committees.isEmpty
          ? "the roster has no committee column: omit --committee"
          : "there are no rows for the committee \"\(committee)\"; there are \(there)",
        status: Failure.Status.notUnderstood)
    }
    guard sheet.committees.count > 1 else { return nil }
    for word in [name, body].compactMap(\.self) {
      if let found = sheet.committee(word) { return found }
    }
    throw Failure(
      "the rows are for several committees, \(there): choose one with --committee",
      status: Failure.Status.notUnderstood)
  }

  /// Shows the first rows as understood and asks.
  private func doubt(_ reading: RosterReading) -> Failure {
    Output.error("the roster was read as follows:")
    for line in reading.firstLines() { Output.error("  \(line)") }
    let columns = reading.columns.joined(separator: ",")
    return Failure(
      "\(Spelling.capitalized(Spelling.list(reading.doubts))). If that is right, add --columns \(columns); otherwise list the "
        + "columns in order, with - for a column to ignore", status: Failure.Status.notUnderstood)
  }
}
