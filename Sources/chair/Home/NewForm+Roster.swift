import Catalogue
import Session

/// Who sits: all members of the body, or those of a file, a paste or a line of names.
extension NewForm {
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

  /// Reads a roster that was pasted, typed or named as a file.
  /// - Returns: what was understood, for the list of earlier answers; empty if a question is left.
  mutating func takeRoster(_ input: RosterInput) throws -> [String] {
    try settle(PendingRoster(input))
  }

  /// Judges the answer to whose rows are meant.
  mutating func takeCommittee(_ text: String) throws -> [String] {
    guard var roster = pending, let name = roster.sheet?.committee(text) else {
      throw Failure(
        "there are no rows for \"\(text)\"", status: Failure.Status.notUnderstood)
    }
    roster.committee = name
    if answers.body == "custom", answers.name == nil { answers.name = name }
    return [name] + (try settle(roster))
  }

  /// Takes the roster as it was understood, or with its columns as the chair names them.
  mutating func takeCheck(_ text: String) throws -> [String] {
    guard var roster = pending else { return [] }
    if !["", "yes", "y"].contains(text.folded()) {
      roster.columns = try RosterSheet.columns(text)
    }
    roster.isConfirmed = true
    return try settle(roster)
  }

  /// Takes a row as corrected, or goes on without the rows that are wrong.
  mutating func takeRow(_ text: String) throws -> [String] {
    guard var roster = pending else { return [] }
    if text.folded() == "skip" {
      try roster.leaveOut(for: answers)
    } else {
      try roster.correct(text)
    }
    return try settle(roster)
  }

  /// Goes as far as possible without another question.
  private mutating func settle(_ roster: PendingRoster) throws -> [String] {
    var roster = roster
    answers.isOfBody = true
    try roster.read(for: answers)
    pending = roster
    switch roster.question {
    case nil: return try seatPending()
    case .committee: return [Wording.count(roster.sheet?.committees.count ?? 0, "committee")]
    default: return []
    }
  }

  /// - Returns: the names and what was left out, for the list of earlier answers.
  private mutating func seatPending() throws -> [String] {
    guard let roster = pending, let reading = roster.reading else { return [] }
    let seats = roster.seats?.seats ?? reading.delegations
    guard seats.contains(where: { $0.seat == .member }) else {
      throw Failure(
        "no member would be left: correct a row, or paste another list",
        status: Failure.Status.notUnderstood)
    }
    answers.seats = seats
    let labels = seats.map(\.label)
    var notes = [roster.leftOut].compactMap(\.self) + reading.notes
    notes += [roster.input.note].compactMap(\.self)
    if let outsiders = roster.seats?.outsiders, !outsiders.isEmpty {
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
    case .rows: RosterReading.faultLines(pending?.faults ?? [])
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

  /// Asks for the first row that is wrong.
  var rowLabel: String {
    let faults = pending?.faults ?? []
    guard let row = pending?.wrongRow, let line = row.line else {
      return "\(Wording.count(faults.count, "name")) cannot be seated. How should the line read?"
    }
    let text = cleaned(row.text, limit: 30)
    return
      "\(Wording.count(faults.count, "row")) cannot be read. How should line \(line), \"\(text)\", read?"
  }

  var rowHelp: String {
    guard pending?.wrongRow?.line != nil else {
      return "Correct it and press Return, or type skip to go on without what is wrong."
    }
    return
      "Correct it and press Return; leave it empty to leave the row out. Type skip to leave out "
      + "every row listed here, or paste the whole list again."
  }

  var isAboutRoster: Bool { [.members, .committee, .check, .rows].contains(question) }

  /// What is still asked about the roster.
  var rosterQuestion: Question? { pending?.question }
}
