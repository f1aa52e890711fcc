import Session

/// The minutes of a committee, retold from its journal. They are a pure function of the setup and
/// the records. They omit steps that were undone, and anything private.
package struct Minutes: Equatable, Sendable {
  package let setup: Setup
  /// Local time in the room.
  package let localTime: LocalTime
  /// From the first record to the last, in milliseconds since 1970.
  package let span: ClosedRange<Int>
  /// The committee's name at the end, and what was corrected in it.
  package var committee: String
  package var committeeCorrections: [Correction]
  /// The agenda at the end.
  package var topics: [String]
  /// What was corrected in the titles of the agenda.
  package var topicCorrections: [[Correction]]
  package var meetings: [MeetingReport]
  /// The business left unfinished when the journal ended.
  package var unfinished: [UnfinishedItem]
  /// The delegations that spoke or moved, in roll order.
  package var statistics: [StatisticsRow]
  /// Whether the sentences say what was corrected, and when.
  package var showsCorrections = false
  /// The delegations that were present at some time and neither spoke nor moved, in roll order.
  package var silent: [Party]

  /// - Parameter records: the whole journal, in sequence order.
  package init(setup: Setup, records: some BidirectionalCollection<Record>) {
    var teller = Teller(setup)
    for record in Array(records).standing { teller.tell(record) }
    teller.finish()
    self.init(setup, teller, from: records.first?.time, to: records.last?.time)
  }

  /// Of a session whose records need not all be in memory: each is decoded, told and let go.
  /// - Throws: `History.Fault` for a record that cannot be read.
  package init(_ session: Session) throws(History.Fault) {
    var teller = Teller(session.setup)
    for sequence in try session.history.standing() {
      teller.tell(try session.history.record(sequence))
    }
    teller.finish()
    let count = session.history.count
    let first = count == 0 ? nil : try session.history.record(1).time
    let last = count == 0 ? nil : try session.history.record(count).time
    self.init(session.setup, teller, from: first, to: last)
  }

  private init(_ setup: Setup, _ teller: Teller, from first: Int?, to last: Int?) {
    let state = teller.state
    self.setup = setup
    localTime = LocalTime(setup, state)
    let first = first ?? setup.createdAt
    span = first...max(first, last ?? first)
    committee = state.meeting.committee ?? setup.committee
    committeeCorrections = teller.committeeCorrections
    topics = state.agenda.topics.map(\.title)
    topicCorrections = state.agenda.topics.map { teller.topicCorrections[$0.id] ?? [] }
    meetings = teller.meetings
    unfinished = UnfinishedItem.all(in: state, by: setup.rules)
    statistics = StatisticsRow.all(in: state)
    let heard = Set(statistics.map(\.party.code))
    silent = state.roster.delegations
      .filter { teller.seen.contains($0.code) && !heard.contains($0.code) }
      .map { Party(code: $0.code, name: $0.name) }
  }

  /// The votes, in the order in which they were put.
  package var votes: [VoteReport] {
    meetings.flatMap(\.entries).compactMap {
      if case .vote(let vote) = $0.event { vote } else { nil }
    }
  }
}

extension Minutes {
  /// The seats that entered the entries, in the order of their first entries; empty if the first
  /// seat made all of them.
  package var authors: [String] {
    var authors: [String?] = []
    for entry in meetings.flatMap(\.entries) where !authors.contains(entry.enteredBy) {
      authors.append(entry.enteredBy)
    }
    return authors.allSatisfy { $0 == nil } ? [] : authors.map(Author.title)
  }
}

extension Minutes {
  /// A delegation with its name at the time.
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
    /// The time when it happened or began, in milliseconds since 1970, from the record.
    package var time: Int
    package var event: Event
    /// The seat at the dais that entered it; `nil` for the first seat.
    package var enteredBy: String?
    /// What was corrected in it since, in order.
    package var corrections: [Correction] = []

    package init(time: Int, event: Event, enteredBy: String? = nil) {
      self.time = time
      self.event = event
      self.enteredBy = enteredBy
    }
  }

  /// The content of an entry. Most facts need only a sentence.
  package enum Event: Equatable, Sendable {
    case plain(Kind, String, Party? = nil)
    case roll(RollReport)
    case attendance(AttendanceReport)
    case speech(SpeechReport)
    /// A motion as it was made, with its outcome.
    case motion(MotionReport)
    /// A motion as it was decided, withdrawn, ruled out or lapsed.
    case decision(MotionReport)
    case caucus(CaucusReport)
    case caucusEnded(CaucusReport)
    case vote(VoteReport)
  }

  /// The subject of an entry. The raw values are the names in JSON and CSV.
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

  /// The delegation that the event is about, if there is exactly one.
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
