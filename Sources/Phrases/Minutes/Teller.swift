import Catalogue
import Session

/// Converts a journal, fact by fact, into meetings and their entries.
package struct Teller {
  /// The position of an entry. Entries are only ever appended, so a position stays valid. Those made
  /// outside any meeting are in the next one.
  package struct Place {
    package var meeting: Int
    package var entry: Int
  }

  /// A question to a speaker, as its entry tells it.
  package struct Asked {
    package var place: Place?
    package var speaker: String
    package var isDeclined = false
  }

  /// The progress of a roll. Until another fact follows, an answer may be corrected; after that, a
  /// change is an arrival or a departure.
  package enum RollStage {
    case none, fresh, done
  }

  package let setup: Setup
  /// The state before the current fact.
  private(set) var state: State
  /// The time of the current record.
  private(set) var time = 0
  private var author: String?
  private(set) var meetings: [Minutes.MeetingReport] = []
  /// The codes of all delegations that were ever present.
  package var seen: Set<String> = []
  package var rollStage = RollStage.none
  package var roll: Place?
  package var speech: Place?
  /// The entries of finished speeches, in the order in which they ended.
  package var speeches: [Place?] = []
  /// Points that were raised without a ruling, in order.
  package var points: [(point: RaisedPoint, place: Place?)] = []
  /// The entries of points, by number.
  package var raised: [Int: Place] = [:]
  /// The questions to speakers, by number.
  package var questions: [Int: Asked] = [:]
  package var caucus: Place?
  /// The entries of the caucuses that motions opened, by the number of the motion.
  package var caucuses: [Int: Place] = [:]
  /// The motion that was decided last.
  package var decidedMotion: Int?
  package var caucusSpeeches = 0
  package var vote: Place?
  /// The entries of votes, by number.
  package var votes: [Int: Place] = [:]
  /// The entries of motions, by number.
  package var motions: [Int: Place] = [:]
  /// The entries that name a topic or who presides.
  package var mentions: [Mention] = []
  /// Corrections of the committee's name, and of topics by their ids.
  package var committeeCorrections: [Minutes.Correction] = []
  package var topicCorrections: [Int: [Minutes.Correction]] = [:]
  /// The entries of the last decisions on motions, by number.
  package var decisions: [Int: Place] = [:]
  /// Entries made outside any meeting, kept until one opens.
  private var waiting: [Minutes.Entry] = []
  /// The entries recorded later than the event, by meeting.
  private var late: [Int: Set<Int>] = [:]
  /// The number of entries before the current record.
  private var entriesBefore = 0

  package init(_ setup: Setup) {
    self.setup = setup
    state = State(setup)
  }

  /// A teller that begins within a meeting, with the entries that later facts refer to.
  init(_ setup: Setup, at state: State) {
    (self.setup, self.state, time) = (setup, state, state.time)
    meetings = [Minutes.MeetingReport(number: state.meeting.number)]
    // There is no table of the roll: answers are told one by one.
    rollStage = .fresh
    if let speech = state.floor.speech { self.speech = add(.speech(.init(speech, in: state))) }
    if let caucus = state.floor.caucus { self.caucus = add(.caucus(report(on: caucus))) }
    if let vote = state.openVote { self.vote = add(.vote(.init(vote, in: state))) }
    for point in state.points.heard + state.points.waiting {
      points.append((point, add(.plain(.point, point.kind.title))))
    }
  }

  package mutating func tell(_ record: Record) {
    time = record.time
    author = record.by
    entriesBefore = meetings.last?.entries.count ?? 0
    for fact in record.facts {
      if rollStage == .fresh, !Self.leavesRollFresh(fact) { rollStage = .done }
      if let told = fact as? any Told { told.tell(&self) }
      fact.apply(to: &state, at: record.time)
    }
  }

  /// Completes whatever was in progress when the journal ended.
  package mutating func finish() {
    if let speech = state.floor.speech {
      change(self.speech, to: .speech(Minutes.SpeechReport(speech, in: state)))
    }
    if let caucus = state.floor.caucus { change(self.caucus, to: .caucus(report(on: caucus))) }
    if let vote = state.openVote {
      change(self.vote, to: .vote(Minutes.VoteReport(vote, in: state)))
    }
    for motion in state.motions { completeMotion(motion) }
    putLateInOrder()
    guard !waiting.isEmpty else { return }
    if meetings.isEmpty { meetings.append(Minutes.MeetingReport(number: 0)) }
    meetings[meetings.count - 1].entries += waiting
  }

  /// What was noted later stands where it happened, after the opening. The others keep their order.
  private mutating func putLateInOrder() {
    for (meeting, late) in late {
      var last = meetings[meeting].openedAt ?? 0
      let opened = last
      let keyed = meetings[meeting].entries.enumerated().map { index, entry in
        if late.contains(index) { return (max(entry.time, opened), 1, index, entry) }
        last = max(last, entry.time)
        return (last, 0, index, entry)
      }
      meetings[meeting].entries =
        keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
    }
  }

  private static func leavesRollFresh(_ fact: any Fact) -> Bool {
    switch fact {
    case is RollOpened, is Attended, is MeetingOpened, is Marked, is Undone, is Redone, is Restored:
      true
    default: false
    }
  }
}

extension Teller {
  package var localTime: LocalTime { LocalTime(setup, state) }
  package var rules: RuleBook { setup.rules }
  package var isInMeeting: Bool {
    !meetings.isEmpty && meetings[meetings.count - 1].adjournedAt == nil
  }

  package func party(_ code: String) -> Minutes.Party { Minutes.Party(code, in: state) }

  /// Adds a sentence.
  package mutating func say(_ kind: Minutes.Kind, _ text: String, _ party: Minutes.Party? = nil) {
    add(.plain(kind, text, party))
  }

  /// Adds an entry.
  /// - Parameter at: the time of the event, where it was recorded later.
  /// - Returns: its position.
  @discardableResult
  package mutating func add(_ event: Minutes.Event, at: Int? = nil) -> Place {
    let entry = Minutes.Entry(time: at ?? time, event: event, enteredBy: author)
    guard isInMeeting else {
      waiting.append(entry)
      return Place(meeting: meetings.count, entry: waiting.count - 1)
    }
    let meeting = meetings.count - 1
    meetings[meeting].entries.append(entry)
    if at != nil { late[meeting, default: []].insert(meetings[meeting].entries.count - 1) }
    return Place(meeting: meeting, entry: meetings[meeting].entries.count - 1)
  }

  package func event(at place: Place?) -> Minutes.Event? {
    place.map { self[$0].event }
  }

  /// The entry at a position.
  package subscript(place: Place) -> Minutes.Entry {
    get {
      place.meeting < meetings.count
        ? meetings[place.meeting].entries[place.entry] : waiting[place.entry]
    }
    set {
      if place.meeting < meetings.count {
        meetings[place.meeting].entries[place.entry] = newValue
      } else {
        waiting[place.entry] = newValue
      }
    }
  }

  /// Moves an entry to another time.
  package mutating func move(_ place: Place, to time: Int) {
    self[place].time = time
    late[place.meeting, default: []].insert(place.entry)
  }

  package mutating func change(_ place: Place?, to event: Minutes.Event, at time: Int? = nil) {
    guard let place else { return }
    self[place].event = event
    if let time { self[place].time = time }
  }

  package mutating func note(_ correction: Minutes.Correction, at place: Place) {
    self[place].corrections.append(correction)
  }

  /// The last entry, if the current record made it.
  package var lastOfRecord: Place? {
    guard isInMeeting, let count = meetings.last?.entries.count, count > entriesBefore else {
      return nil
    }
    return Place(meeting: meetings.count - 1, entry: count - 1)
  }

  package mutating func beginMeeting(_ number: Int) {
    var meeting = Minutes.MeetingReport(number: number, openedAt: time)
    meeting.entries = waiting
    waiting = []
    meetings.append(meeting)
    entriesBefore = meeting.entries.count
    roll = nil
    rollStage = .none
  }

  package mutating func changeMeeting(_ change: (inout Minutes.MeetingReport) -> Void) {
    guard isInMeeting else { return }
    change(&meetings[meetings.count - 1])
  }
}
