import Session

/// What parts of the minutes say about entries elsewhere: who entered them, who voted, the attendance
/// at each meeting, and the history of each document.
struct Gathering: Sendable {
  /// The seats that entered the entries, in the order of their first entries.
  private(set) var authors: [String?] = []
  /// Whether there is no entry, apart from what was undone.
  var isEmpty: Bool { authors.isEmpty }
  /// The delegations that voted by name, in the order of their first votes.
  private(set) var voters: [Minutes.Party] = []
  /// The numbers of the speeches of which it is recorded what was said.
  private(set) var spokenFor: Set<Int> = []
  /// The entries about documents, by their `id`s.
  private(set) var documents: [Int: [Minutes.Entry]] = [:]
  private var seenVoters: Set<String> = []
  /// The entries about attendance, by meeting.
  private var attendance: [Int: [Minutes.Entry]] = [:]

  mutating func add(_ slots: [Teller.Slot]) {
    for slot in slots { add(slot.entry, meeting: slot.meeting) }
  }

  mutating func add(_ entry: Minutes.Entry, meeting: Int) {
    guard entry.undone == nil else { return }
    if !authors.contains(entry.enteredBy) { authors.append(entry.enteredBy) }
    if let document = entry.document { documents[document, default: []].append(entry) }
    switch entry.event {
    case .roll, .attendance: attendance[meeting, default: []].append(entry)
    case .statement(let statement): if let speech = statement.speech { spokenFor.insert(speech) }
    case .vote(let vote):
      for ballot in vote.ballots where seenVoters.insert(ballot.party.code).inserted {
        voters.append(ballot.party)
      }
    default: break
    }
  }

  /// Gives a meeting its attendance, which is then released.
  mutating func complete(_ meeting: inout Minutes.MeetingReport, _ index: Int) {
    let entries = attendance.removeValue(forKey: index) ?? []
    meeting.rolls = entries.compactMap { entry in
      guard case .roll(let roll) = entry.event else { return nil }
      return .init(time: entry.time, wasCalled: roll.wasCalled)
    }
    meeting.attendance = Minutes.MeetingReport.AttendanceRow.all(in: entries)
  }
}
