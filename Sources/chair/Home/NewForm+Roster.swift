import Catalogue
import Session

/// Who sits: all members of the body, or those of a file, a paste or a line of names.
extension NewForm {
  /// A roster that was entered, until every question about it is answered.
  struct PendingRoster: Equatable {
    var input: RosterInput
    var sheet: RosterSheet
    var committee: String?
    var reading: RosterReading?
  }

  /// Whether the body has no members of its own.
  var needsRoster: Bool {
    (try? Catalogue.bodyDefinition(named: answers.body ?? ""))?.roster == .file
  }

  /// All members of the body in its year.
  var allMembers: [Delegation] {
    (try? Catalogue.roster(of: answers.body ?? "", year: answers.year))?.delegations ?? []
  }

  /// Judges the answer to "Who sits?".
  mutating func takeMembers(_ text: String) throws -> [String] {
    guard !text.isEmpty else {
      guard !needsRoster else {
        throw Failure(
          "the committee has no members yet: type or paste names, or give the path of a file",
          status: Failure.Status.notUnderstood)
      }
      (answers.seats, answers.isOfBody, pending) = (nil, false, nil)
      return ["all \(Wording.count(allMembers.count, "member"))"]
    }
    return try takeRoster(try RosterInput(fileOrNames: text))
  }

  mutating func takeRoster(_ input: RosterInput) throws -> [String] {
    let sheet = try input.sheet()
    let known = [answers.body, answers.name].compactMap(\.self)
    pending = PendingRoster(
      input: input, sheet: sheet, committee: known.compactMap(sheet.committee).first)
    return try settle()
  }

  mutating func takeCommittee(_ text: String) throws -> [String] {
    guard let name = pending?.sheet.committee(text) else {
      throw Failure(
        "there are no rows for \"\(text)\"", status: Failure.Status.notUnderstood)
    }
    pending?.committee = name
    if answers.body == "custom", answers.name == nil { answers.name = name }
    return [name] + (try settle())
  }

  /// Takes the roster as it was understood, or with its columns as the chair names them.
  mutating func takeCheck(_ text: String) throws -> [String] {
    guard var roster = pending else { return [] }
    if !["", "yes", "y"].contains(text.folded()) {
      roster.sheet = try roster.input.sheet(columns: try RosterSheet.columns(text))
      roster.reading = nil
      pending = roster
      _ = try settle()
    }
    pending?.reading?.doubts = []
    return try seatPending()
  }

  /// Goes as far as possible without another question.
  private mutating func settle() throws -> [String] {
    guard var roster = pending else { return [] }
    if roster.sheet.committees.count > 1, roster.committee == nil {
      return [Wording.count(roster.sheet.committees.count, "committee")]
    }
    roster.reading = try roster.input.reading(roster.sheet, committee: roster.committee)
    pending = roster
    return roster.reading?.doubts.isEmpty == true ? try seatPending() : []
  }

  /// - Returns: the names and what was left out, for the list of earlier answers.
  private mutating func seatPending() throws -> [String] {
    guard let roster = pending, let reading = roster.reading else { return [] }
    answers.isOfBody = true
    let seats = try answers.bodySeats(answers.body ?? "", reading.delegations)
    answers.seats = reading.delegations
    let labels = (seats?.seats ?? reading.delegations).map(\.label)
    var notes = reading.notes + [roster.input.note].compactMap(\.self)
    if let outsiders = seats?.outsiders, !outsiders.isEmpty {
      notes.append("Seated although not members of the body: \(Spelling.list(outsiders)).")
    }
    pending = nil
    return ["\(Wording.count(labels.count, "delegation")): \(RosterReading.shortened(labels))"]
      + notes
  }

  /// What was understood of the guide or of the first rows of the roster.
  var preview: [String] {
    switch question {
    case .guide: answers.guide?.findings ?? []
    case .check: pending?.reading?.firstLines(6) ?? []
    default: []
    }
  }

  /// What is uncertain, and the ways to answer.
  var checkHelp: String {
    guard let reading = pending?.reading else { return "" }
    return
      "\(Spelling.capitalized(Spelling.list(reading.doubts))). Leave empty if it is right; otherwise "
      + "list the columns in order, with - for a column to ignore: \(reading.columns.joined(separator: ","))"
  }

  var isAboutRoster: Bool { [.members, .committee, .check].contains(question) }

  /// What is still asked about the roster.
  var rosterQuestion: Question? {
    guard let pending else { return nil }
    return pending.reading == nil ? .committee : .check
  }
}
