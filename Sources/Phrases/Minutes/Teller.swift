import Catalogue
import Session

/// Retells a journal, fact by fact, into meetings and their entries.
package struct Teller {
  /// Where an entry stands. Entries are only ever added, so a place stays.
  package struct Place {
    package var meeting: Int
    package var entry: Int
  }

  /// How far a roll has come. Until anything else is done, an answer may be corrected; after
  /// that, whoever changes arrives or leaves.
  package enum RollStage {
    case none, fresh, done
  }

  package let setup: Setup
  /// As it was before the fact that is being told.
  private(set) var state: State
  /// Of the record that is being told.
  private(set) var time = 0
  private var author: String?
  private(set) var meetings: [Minutes.MeetingReport] = []
  /// Everyone who was ever there.
  package var seen: Set<String> = []
  package var rollStage = RollStage.none
  package var roll: Place?
  package var speech: Place?
  /// The entries of the speeches that are over, in the order in which they ended.
  package var speeches: [Place?] = []
  /// The points that were raised without a ruling, in their order.
  package var points: [(point: RaisedPoint, place: Place?)] = []
  /// The last question to a speaker.
  package var question: Place?
  package var caucus: Place?
  package var caucusSpeeches = 0
  package var vote: Place?
  /// The motions' entries, by number.
  package var motions: [Int: Place] = [:]
  /// What was done outside of any meeting, until one opens.
  private var waiting: [Minutes.Entry] = []
  /// How many entries stood before the record that is being told.
  private var entriesBefore = 0

  package init(_ setup: Setup) {
    self.setup = setup
    state = State(setup)
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

  /// Completes what was still going on when the journal ended.
  package mutating func finish() {
    if let speech = state.speech {
      change(self.speech, to: .speech(Minutes.SpeechReport(speech, in: state)))
    }
    if let caucus = state.caucus { change(self.caucus, to: .caucus(report(on: caucus))) }
    if let vote = state.openVote {
      change(self.vote, to: .vote(Minutes.VoteReport(vote, in: state)))
    }
    for motion in state.motions { completeMotion(motion) }
    guard !waiting.isEmpty else { return }
    if meetings.isEmpty { meetings.append(Minutes.MeetingReport(number: 0)) }
    meetings[meetings.count - 1].entries += waiting
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
  /// - Returns: its place; `nil` outside of any meeting, where nothing goes on that changes.
  @discardableResult
  package mutating func add(_ event: Minutes.Event) -> Place? {
    let entry = Minutes.Entry(time: time, event: event, enteredBy: author)
    guard isInMeeting else {
      waiting.append(entry)
      return nil
    }
    let meeting = meetings.count - 1
    meetings[meeting].entries.append(entry)
    return Place(meeting: meeting, entry: meetings[meeting].entries.count - 1)
  }

  package func event(at place: Place?) -> Minutes.Event? {
    place.map { meetings[$0.meeting].entries[$0.entry].event }
  }

  package mutating func change(_ place: Place?, to event: Minutes.Event, at time: Int? = nil) {
    guard let place else { return }
    meetings[place.meeting].entries[place.entry].event = event
    if let time { meetings[place.meeting].entries[place.entry].time = time }
  }

  /// The last entry, if the record that is being told made it.
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
