import Session

/// The minutes of a committee: its journal retold. A pure function of what was set up and what
/// was recorded; what was taken back is not in them, and nothing that is private.
package struct Minutes: Equatable, Sendable {
  package let setup: Setup
  /// What clocks in the room showed.
  package let localTime: LocalTime
  /// From the first record to the last, in milliseconds since 1970.
  package let span: ClosedRange<Int>
  /// The agenda as it stood at the end.
  package var topics: [String]
  package var meetings: [MeetingReport]
  /// What was left when the journal ended.
  package var unfinished: [UnfinishedItem]
  /// Who spoke or moved, in the order of the roll.
  package var statistics: [StatisticsRow]
  /// Who was there at some time and neither spoke nor moved, in the order of the roll.
  package var silent: [Party]

  /// - Parameter records: the whole journal, in sequence.
  package init(setup: Setup, records: [Record]) {
    var teller = Teller(setup)
    for record in records.standing { teller.tell(record) }
    teller.finish()
    let state = teller.state
    self.setup = setup
    localTime = LocalTime(setup, state)
    let first = records.first?.time ?? setup.createdAt
    span = first...max(first, records.last?.time ?? first)
    topics = state.topics.map(\.title)
    meetings = teller.meetings
    unfinished = UnfinishedItem.all(in: state, by: setup.rules)
    statistics = StatisticsRow.all(in: state)
    let heard = Set(statistics.map(\.party.code))
    silent = state.delegations
      .filter { teller.seen.contains($0.code) && !heard.contains($0.code) }
      .map { Party(code: $0.code, name: $0.name) }
  }

  /// The votes by question, in the order they were put.
  package var votes: [VoteReport] {
    meetings.flatMap(\.entries).compactMap {
      if case .vote(let vote) = $0.event { vote } else { nil }
    }
  }
}

extension Minutes {
  /// Who entered what is told, in the order of their first entries; empty where the first seat did
  /// all of it.
  package var authors: [String] {
    var authors: [String?] = []
    for entry in meetings.flatMap(\.entries) where !authors.contains(entry.enteredBy) {
      authors.append(entry.enteredBy)
    }
    return authors.allSatisfy { $0 == nil } ? [] : authors.map(Author.title)
  }
}

extension Minutes {
  /// A delegation under its name of the day.
  package struct Party: Equatable, Sendable {
    package var code: String
    package var name: String

    package init(code: String, name: String) {
      self.code = code
      self.name = name
    }

    package init(_ code: String, in state: State) { self.init(code: code, name: state.name(code)) }
  }

  /// One line of the proceedings.
  package struct Entry: Equatable, Sendable {
    /// When it happened, or began: milliseconds since 1970, as the record has it.
    package var time: Int
    package var event: Event
    /// The seat at the dais that entered it; `nil` for the first seat.
    package var enteredBy: String?

    package init(time: Int, event: Event, enteredBy: String? = nil) {
      self.time = time
      self.event = event
      self.enteredBy = enteredBy
    }
  }

  /// What an entry tells. Most facts need a sentence and no more.
  package enum Event: Equatable, Sendable {
    case plain(Kind, String, Party? = nil)
    case roll(RollReport)
    case attendance(AttendanceReport)
    case speech(SpeechReport)
    /// A motion as it was made; what became of it is in it too.
    case motion(MotionReport)
    /// A motion as it was decided, withdrawn, ruled out or lapsed.
    case decision(MotionReport)
    case caucus(CaucusReport)
    case caucusEnded(CaucusReport)
    case vote(VoteReport)
  }

  /// What an entry is about, under these names in JSON and CSV.
  package enum Kind: String, Equatable, Sendable, CaseIterable {
    case meeting, roll, attendance, agenda, debate, list, speech, motion, decision, caucus, vote
    case announcement, point, interruption, delegation
  }
}

extension Minutes.Event {
  package var kind: Minutes.Kind {
    switch self {
    case .plain(let kind, _, _): kind
    case .roll: .roll
    case .attendance: .attendance
    case .speech: .speech
    case .motion: .motion
    case .decision: .decision
    case .caucus, .caucusEnded: .caucus
    case .vote: .vote
    }
  }

  /// The delegation that it is about, where it is one.
  package var party: Minutes.Party? {
    switch self {
    case .plain(_, _, let party): party
    case .speech(let speech): speech.party
    case .motion(let motion): motion.mover
    case .caucus(let caucus): caucus.mover
    case .attendance(let report): report.parties.count == 1 ? report.parties[0] : nil
    case .roll, .decision, .caucusEnded, .vote: nil
    }
  }
}
