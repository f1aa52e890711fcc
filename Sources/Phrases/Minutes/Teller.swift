import Catalogue
import Session

/// Converts a journal, fact by fact, into meetings and their entries.
package struct Teller {
  /// The number of an entry among all that were added, from 0.
  package typealias Place = Int

  /// A question to a speaker, as its entry tells it.
  package struct Asked {
    /// The entry of the question; `nil` if there is none.
    package var place: Place?
    /// The name of the delegation that was asked.
    package var speaker: String
    /// Whether the speaker declined to answer.
    package var isDeclined = false
  }

  /// The progress of a roll. Until another fact follows, an answer may be corrected; after that, a
  /// change is an arrival or a departure.
  package enum RollStage {
    case none, fresh, done
  }

  /// As in the journal's header.
  package let setup: Setup
  package let voice: MinutesVoice
  /// The state before the current fact.
  private(set) var state: State
  /// The time of the current record.
  private(set) var time = 0
  private(set) var author: String?
  /// The `id` of the document that the current fact is about.
  private var subject: Int?
  private(set) var meetings: [Minutes.MeetingReport] = []
  /// The codes of all delegations that were ever present.
  package var seen: Set<String> = []
  /// Of the last roll of this meeting.
  package var rollStage = RollStage.none
  /// The entry of the roll, which answers complete.
  package var roll: Place?
  /// The entry of the current speech, which its end completes.
  package var speech: Place?
  /// The entries of finished speeches, in the order in which they ended.
  package var speeches: [Place?] = []
  /// Points that were raised without a ruling, in order.
  package var points: [(point: RaisedPoint, place: Place?)] = []
  /// The entries of points, by number.
  package var raised: [Int: Place] = [:]
  /// The entries of what was said, by number.
  package var statements: [Int: Place] = [:]
  /// The entries of what was said last in each speech, by its number.
  package var lastSaid: [Int: Place] = [:]
  /// The questions to speakers, by number.
  package var questions: [Int: Asked] = [:]
  /// The entry of the caucus in progress, which its end completes.
  package var caucus: Place?
  /// The entries of the caucuses that motions opened, by the number of the motion.
  package var caucuses: [Int: Place] = [:]
  /// The motion that was decided last.
  package var decidedMotion: Int?
  /// How many speeches were given in the caucus in progress, the current one included.
  package var caucusSpeeches = 0
  /// The entry of the open vote, which its close completes.
  package var vote: Place?
  /// The entries of votes, by number.
  package var votes: [Int: Place] = [:]
  /// The entries of motions, by number.
  package var motions: [Int: Place] = [:]
  /// The last entries at this meeting that say that a delegation came or left, by code.
  package var comings: [String: Place] = [:]
  /// What was corrected in the names of topics and of who presides.
  package var nameChanges: [NameChange] = []
  /// What was corrected apart from entries.
  package var corrections: [CorrectedSubject: [Minutes.Correction]] = [:]
  /// The entries of the last decisions on motions, by number.
  package var decisions: [Int: Place] = [:]
  /// The entries recorded later than the event.
  private(set) var late: Set<Place> = []
  /// The last entries, and earlier ones that change after they were released.
  private(set) var slots: Slots
  /// The number of entries before the current record.
  private var entriesBefore = 0
  /// What the current record corrected, by entry.
  private(set) var noted: [(place: Place, correction: Minutes.Correction)] = []
  /// What was done after records that do not stand, by their numbers, until all is told.
  var branches: [Int: Branch] = [:]

  /// - Parameter slots: what is kept of the entries.
  package init(_ setup: Setup, in voice: MinutesVoice, keeping slots: Slots = Slots()) {
    self.setup = setup
    self.voice = voice
    self.slots = slots
    state = State(setup)
  }

  /// A teller that begins within a meeting, with the entries that later facts refer to.
  /// - Parameter window: the number of last entries kept at least, beside these; `nil` for all.
  init(_ setup: Setup, at state: State, in voice: MinutesVoice = .english, window: Int? = nil) {
    let points = state.points.heard + state.points.waiting
    let hasOpen = [
      state.floor.speech != nil, state.floor.caucus != nil, state.openVote != nil,
    ]
    let count = hasOpen.count { $0 } + points.count
    slots = Slots(window: window, wanted: Set(0..<count))
    (self.setup, self.state, time) = (setup, state, state.time)
    self.voice = voice
    meetings = [Minutes.MeetingReport(number: state.meeting.number)]
    // There is no table of the roll: answers are told one by one.
    rollStage = .fresh
    if let speech = state.floor.speech {
      self.speech = add(.speech(report(on: speech)))
    }
    if let caucus = state.floor.caucus { self.caucus = add(.caucus(report(on: caucus))) }
    if let vote = state.openVote { self.vote = add(.vote(.init(vote, in: state, voice))) }
    for point in points {
      self.points.append((point, add(.plain(.point, point.kind.title))))
    }
  }

  /// Tells a record.
  /// - Parameter records: all records.
  mutating func tell(
    _ step: StandingRecords.Step, from records: StandingRecords
  ) throws(History.Fault) {
    switch step {
    case .standing(let record):
      branches = [:]
      tell(record)
    case .left(let left): try tell(left, from: records)
    }
  }

  /// Tells a record's facts, each before it is applied.
  package mutating func tell(_ record: Record) {
    time = record.time
    author = record.by
    entriesBefore = slots.count
    noted = []
    for fact in record.facts {
      if rollStage == .fresh, !Self.leavesRollFresh(fact) { rollStage = .done }
      if let told = fact as? any Told {
        subject = told.subject
        told.tell(&self)
      }
      fact.apply(to: &state, at: record.time)
    }
    slots.release()
  }

  /// Completes whatever was in progress when the journal ended.
  package mutating func finish() {
    if let speech = state.floor.speech {
      change(self.speech, to: .speech(report(on: speech)))
    }
    if let caucus = state.floor.caucus { change(self.caucus, to: .caucus(report(on: caucus))) }
    if let vote = state.openVote {
      change(self.vote, to: .vote(Minutes.VoteReport(vote, in: state, voice)))
    }
    if meetings.isEmpty, slots.count > 0 { meetings.append(Minutes.MeetingReport(number: 0)) }
    slots.releaseAll()
  }

  /// The entries that were released since the last call, in order.
  package mutating func takeReleased() -> [Slot] { slots.takeReleased() }

  private static func leavesRollFresh(_ fact: any Fact) -> Bool {
    switch fact {
    case is RollOpened, is Attended, is MeetingOpened, is Marked, is Undone, is Redone, is Restored:
      true
    default: false
    }
  }
}

extension Teller {
  /// With the zones set up to the current fact.
  package var localTime: LocalTime { LocalTime(setup, state) }
  /// The session's rule book.
  package var rules: RuleBook { setup.rules }
  /// Whether a meeting was opened and has not risen; a suspension does not matter.
  package var isInMeeting: Bool {
    !meetings.isEmpty && meetings[meetings.count - 1].adjournedAt == nil
  }

  package func party(_ code: String) -> Minutes.Party { voice.party(code, in: state) }

  /// Adds a sentence.
  package mutating func say(
    _ kind: Minutes.Kind, _ word: MinutesWord, _ values: String...,
    about party: Minutes.Party? = nil
  ) {
    add(.plain(kind, voice.say(word, values), party))
  }

  /// Adds an entry.
  /// - Parameter at: the time of the event, where it was recorded later.
  /// - Returns: its position.
  @discardableResult
  package mutating func add(_ event: Minutes.Event, at: Int? = nil) -> Place {
    var entry = Minutes.Entry(time: at ?? time, event: event, enteredBy: author)
    entry.document = text(of: subject)
    let place = slots.add(entry, meeting: isInMeeting ? meetings.count - 1 : meetings.count)
    if at != nil, isInMeeting { late.insert(place) }
    return place
  }

  /// The `id` of the text that a document amends, or of the document itself.
  private func text(of document: Int?) -> Int? {
    guard var id = document else { return nil }
    while let amended = state.document(id)?.of { id = amended }
    return id
  }

  /// Adds an entry of a record that was undone, in words alone: nothing refers to it.
  mutating func add(_ entry: Minutes.Entry, undone: Minutes.Undoing) {
    var entry = entry
    entry.event = .plain(entry.event.kind, entry.text(in: voice), entry.event.party)
    entry.undone = undone
    _ = slots.add(entry, meeting: isInMeeting ? meetings.count - 1 : meetings.count)
  }

  /// A teller that stands elsewhere: to find out what a fact would change.
  func moved(to state: State, at record: Record) -> Teller {
    var teller = self
    (teller.state, teller.time, teller.author, teller.noted) = (state, record.time, record.by, [])
    teller.subject = nil
    return teller
  }

  /// Finds the same entries missing as another teller.
  mutating func miss(as other: Teller) { slots.miss(other.slots.missed) }

  /// Releases the entries that will not change any more, or all.
  mutating func release(all: Bool = false) {
    if all { slots.releaseAll() } else { slots.release() }
  }

  /// Adds an entry about an earlier one, after which it is told.
  package mutating func add(_ event: Minutes.Event, after place: Place) -> Place {
    guard let slot = slots.slot(at: place) else { return add(event) }
    let entry = Minutes.Entry(time: slot.entry.time, event: event, enteredBy: author)
    let added = slots.add(entry, meeting: slot.meeting)
    late.insert(added)
    return added
  }

  /// `nil` for no place, and for an entry that was released.
  package mutating func event(at place: Place?) -> Minutes.Event? {
    place.flatMap { slots.slot(at: $0)?.entry.event }
  }

  /// Moves an entry to another time.
  package mutating func move(_ place: Place, to time: Int) {
    slots.change(place) { $0.entry.time = time }
    late.insert(place)
  }

  /// Replaces the content of an entry, and its time if one is given; nothing for no place.
  package mutating func change(_ place: Place?, to event: Minutes.Event, at time: Int? = nil) {
    guard let place else { return }
    slots.change(place) {
      $0.entry.event = event
      if let time { $0.entry.time = time }
    }
  }

  /// Adds to what was corrected in an entry.
  package mutating func note(_ correction: Minutes.Correction, at place: Place) {
    slots.change(place) { $0.entry.corrections.append(correction) }
    noted.append((place, correction))
  }

  /// Remembers where a name stands in the sentence of an entry, for later corrections.
  package mutating func mention(_ mention: Mention, at place: Place) {
    slots.change(place) { $0.mention = mention }
  }

  /// The last entry, if the current record made it.
  package var lastOfRecord: Place? {
    isInMeeting && slots.count > entriesBefore ? slots.count - 1 : nil
  }

  /// Entries from now on belong to the new meeting.
  package mutating func beginMeeting(_ number: Int) {
    meetings.append(Minutes.MeetingReport(number: number, openedAt: time))
    entriesBefore = slots.count
    comings = [:]
    roll = nil
    rollStage = .none
  }

  /// Changes the report on the current meeting; nothing between meetings.
  package mutating func changeMeeting(_ change: (inout Minutes.MeetingReport) -> Void) {
    guard isInMeeting else { return }
    change(&meetings[meetings.count - 1])
  }
}
