import Catalogue
import Session

/// The minutes of a committee, retold from its journal. They are a pure function of the setup and
/// the records. They omit steps that were undone, and anything private.
///
/// This is only what the whole needs: the entries are told again from the records, one by one, each
/// time they are read.
package struct Minutes: Sendable {
  /// As in the journal's header.
  package let setup: Setup
  /// The language.
  package let voice: MinutesVoice
  /// Local time in the room.
  package let localTime: LocalTime
  /// From the first record to the last, in milliseconds since 1970.
  package let span: ClosedRange<Int>
  /// The committee's name at the end, and what was corrected in it.
  package let committee: String
  /// In order; empty if the name was never wrong.
  package let committeeCorrections: [Correction]
  /// The agenda at the end.
  package internal(set) var topics: [String]
  /// What was corrected in the titles of the agenda.
  package internal(set) var topicCorrections: [[Correction]]
  package var meetings: [MeetingReport] {
    // What was undone before any meeting would be the only reason for a section of its own.
    survey.gathering.isEmpty && !showsCorrections ? [] : survey.meetings
  }
  /// Who presided at the end, the other officers, and the heading.
  package let presiding: String?
  /// The delegation that this person comes from, if any.
  package let presidingParty: Party?
  /// In the order in which they were named.
  package let officers: [OfficerReport]
  /// As set at the end, in that order.
  package let headings: [Heading]
  /// The business left unfinished when the journal ended.
  package internal(set) var unfinished: [UnfinishedItem]
  /// The delegations that spoke or moved, in roll order.
  package internal(set) var statistics: [StatisticsRow]
  /// The delegations that were present at some time and neither spoke nor moved, in roll order.
  package internal(set) var silent: [Party]
  /// The delegations that voted by name, in roll order; those who have left come last.
  package internal(set) var voters: [Party]
  package var style = MinutesStyle.report
  /// Whether the sentences say what was corrected and what was undone, and when.
  package var showsCorrections = false
  /// An image over the page in HTML, as a `data:` URI; `nil` for none.
  package var logo: String?
  /// The width of the lines of the text format.
  package var columns = 78
  /// The sessions in the document if there are several, each in full; see `init(joining:)`.
  var joined: [Minutes] = []
  private let records: StandingRecords
  private let survey: Survey

  /// The minutes of a session, whose records need not be in memory.
  /// - Throws: `History.Fault` for a record that cannot be read.
  /// - Parameter isolating: whether names in a script of the other direction are marked, which a
  ///   document for people needs.
  package init(
    _ session: Session, in language: Language = .english, isolating: Bool? = nil
  ) throws(History.Fault) {
    try self.init(
      session.setup, try StandingRecords(session.history), in: language, isolating: isolating,
      end: session.state)
  }

  /// - Parameters:
  ///   - end: the state at the end, if it is known.
  ///   - window: the number of last entries in memory while the entries are told.
  /// - Throws: `History.Fault` for a record that cannot be read.
  package init(
    _ setup: Setup, _ records: StandingRecords, in language: Language = .english,
    isolating: Bool? = nil, end: State? = nil, window: Int = Survey.window
  ) throws(History.Fault) {
    let voice = MinutesVoice(
      language, for: setup, isolating: isolating ?? (language != .english))
    self.voice = voice
    let survey = try Survey(setup, records, in: voice, window: window, end: end)
    (self.survey, self.records) = (survey, records)
    let state = survey.end
    self.setup = setup
    localTime = LocalTime(setup, state)
    span = records.span ?? setup.createdAt...setup.createdAt
    committee = state.meeting.committee ?? setup.committee
    committeeCorrections = survey.corrections[.committee] ?? []
    topics = state.agenda.topics.map(\.title)
    topicCorrections = state.agenda.topics.map { survey.corrections[.topic($0.id)] ?? [] }
    presiding = state.meeting.presiding
    presidingParty = state.meeting.presidingCode.map { voice.party($0, in: state) }
    officers = state.meeting.officers.map { officer in
      OfficerReport(
        office: officer.office, name: officer.name,
        party: officer.code.map { voice.party($0, in: state) })
    }
    headings = state.meeting.headings
    unfinished = UnfinishedItem.all(in: state, by: setup.rules, voice)
    statistics = StatisticsRow.all(in: state, voice)
    let heard = Set(statistics.map(\.party.code))
    silent = state.roster.delegations
      .filter { survey.seen.contains($0.code) && !heard.contains($0.code) }
      .map { voice.party($0.code, in: state) }
    let roll = Dictionary(setup.roster.enumerated().map { ($1.code, $0) }) { first, _ in first }
    voters = survey.gathering.voters.enumerated().sorted {
      (roll[$0.element.code] ?? .max, $0.offset) < (roll[$1.element.code] ?? .max, $1.offset)
    }.map(\.element)
  }
}

extension Minutes {
  /// Tells the entries, in order.
  /// - Parameter body: takes the index of the meeting, and the entry.
  /// - Throws: what `body` throws, and `History.Fault` for a record that cannot be read.
  package func forEachEntry(_ body: (Int, Entry) throws -> Void) throws {
    var teller = survey.teller(setup)
    var order = Survey.Order(survey)
    func give(_ meeting: Int, _ entry: Entry) throws {
      guard entry.undone == nil || showsCorrections else { return }
      var entry = entry
      switch entry.event {
      case .motion(let motion):
        entry.event = .motion(motion.completed(in: survey.end, by: setup, voice))
      case .decision(let motion):
        entry.event = .decision(motion.corrected(in: survey.end, by: setup, at: entry.time, voice))
      default: break
      }
      try body(meeting, entry)
    }
    var cursor = records.cursor
    while let step = try cursor.next() {
      try teller.tell(step, from: records)
      try order.take(teller.takeReleased(), give)
    }
    teller.finish()
    try order.take(teller.takeReleased(), give)
    try order.finish(give)
  }

  /// The state at the end.
  var end: State { survey.end }

  /// What was corrected in a motion, other than its count, in order.
  func corrections(ofMotion number: Int) -> [Correction] {
    survey.corrections[.motion(number)] ?? []
  }

  /// The entries about a document and its amendments, in order.
  func history(ofDocument id: Int) -> [Entry] { survey.gathering.documents[id] ?? [] }

  /// The numbers of the speeches of which it is recorded what was said.
  var spokenFor: Set<Int> { survey.gathering.spokenFor }

  /// The seats that entered the entries, in the order of their first entries; empty if the first
  /// seat made all of them.
  package var authors: [String] {
    let authors = survey.gathering.authors
    return authors.allSatisfy { $0 == nil } ? [] : authors.map { $0 ?? voice.say(.firstSeat) }
  }
}

extension Minutes {
  /// A delegation with its name at the time.
  package struct Party: Equatable, Sendable {
    /// As in the roster.
    package var code: String
    /// The full name that it had when the entry was made.
    package var name: String

    package init(code: String, name: String) {
      self.code = code
      self.name = name
    }

    /// With the name that it has in a state, or had last if it has left by then.
    package init(_ code: String, in state: State) { self.init(code: code, name: state.name(code)) }

    /// By which names are put in alphabetical order.
    var sortingName: String { name.folded() }
  }

  /// One line of the proceedings.
  package struct Entry: Equatable, Sendable {
    /// The time when it happened or began, in milliseconds since 1970, from the record.
    package var time: Int
    /// The content, whose kind decides the form of the entry.
    package var event: Event
    /// The seat at the dais that entered it; `nil` for the first seat.
    package var enteredBy: String?
    /// What was corrected in it since, in order.
    package var corrections: [Correction] = []
    /// When and by whom it was undone, if it was.
    package var undone: Undoing?
    /// The `id` of the document whose history it is part of, if any; that of the text that is amended
    /// for what is about an amendment.
    package var document: Int?
    /// The topic that is taken up with it, for a heading.
    package var topic: String?

    package init(time: Int, event: Event, enteredBy: String? = nil) {
      self.time = time
      self.event = event
      self.enteredBy = enteredBy
    }
  }

  /// That an act was undone.
  package struct Undoing: Equatable, Sendable {
    /// In milliseconds since 1970.
    package var time: Int
    /// The seat at the dais that undid it; `nil` for the first seat.
    package var by: String?
  }

  /// The content of an entry. Most facts need only a sentence.
  package enum Event: Equatable, Sendable {
    /// A sentence; the delegation is the one that it is about, if there is exactly one.
    case plain(Kind, String, Party? = nil)
    case meeting(MeetingEvent)
    case roll(RollReport)
    case attendance(AttendanceReport)
    case speech(SpeechReport)
    /// What a delegation said.
    case statement(StatementReport)
    /// A motion as it was made, with its outcome.
    case motion(MotionReport)
    /// A motion as it was decided, withdrawn, ruled out or lapsed.
    case decision(MotionReport)
    case caucus(CaucusReport)
    /// Has the same figures as the entry of the opening, which is completed at the end.
    case caucusEnded(CaucusReport)
    case vote(VoteReport)
  }

  /// The subject of an entry. The raw values are the names in JSON and CSV.
  package enum Kind: String, Equatable, Sendable, CaseIterable {
    case meeting, roll, attendance, agenda, debate, list, speech, statement, motion, decision,
      caucus, vote
    case announcement, point, interruption, delegation, document
  }
}

extension Minutes.Event {
  /// Entries are filtered by it, and it is their name in JSON and CSV.
  package var kind: Minutes.Kind {
    switch self {
    case .plain(let kind, _, _): kind
    case .meeting: .meeting
    case .roll: .roll
    case .attendance: .attendance
    case .speech: .speech
    case .statement: .statement
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
    case .statement(let statement): statement.party
    case .motion(let motion): motion.mover
    case .caucus(let caucus): caucus.mover
    case .attendance(let report): report.parties.count == 1 ? report.parties[0] : nil
    case .meeting, .roll, .decision, .caucusEnded, .vote: nil
    }
  }
}
