import Catalogue

/// Where a meeting stands: the fold of the journal's facts. A value that a checkpoint can hold;
/// what never changes stands in `Setup`.
package struct State: Codable, Equatable, Sendable {
  /// The last record applied; 0 before the first.
  package internal(set) var sequence = 0
  /// The time of that record, in milliseconds since 1970; 0 before the first.
  package internal(set) var time: Int
  package internal(set) var meeting = Meeting()
  package internal(set) var roll = Roll()
  package internal(set) var delegations: [Delegation]
  /// Who left the committee, for the names on record.
  package internal(set) var withdrawn: [Delegation] = []
  /// Who presides, where it was said.
  package internal(set) var presiding: String?
  package internal(set) var topics: [Topic]
  /// The last topic's `id` that was given.
  package internal(set) var lastTopic: Int
  /// The `id` of the topic under debate.
  package internal(set) var currentTopic: Int?
  /// Debates by the topic's `id`; 0 is the debate before an agenda is set.
  package internal(set) var debates: [Int: Debate] = [:]
  package internal(set) var clocks = Clocks()
  package internal(set) var speech: Speech?
  /// Speeches that are over, in the order in which they ended.
  package internal(set) var speeches: Settled<PastSpeech> = []
  /// How many points were raised, and how many questions put to speakers.
  package internal(set) var lastPoint = 0
  package internal(set) var lastQuestion = 0
  /// The points that interrupted the meeting and await a ruling. The last one is being heard; the
  /// others were interrupted in their turn, and are heard again once those after them are ruled
  /// upon.
  package internal(set) var points: [RaisedPoint] = []
  /// The points that something else left without a ruling, until the next speech or vote is over:
  /// until then the chair may still rule on them.
  package internal(set) var leftPoints: [RaisedPoint] = []
  /// Points that interrupted nobody and wait to be heard, in the book's order; requests for a
  /// reply, until ruled upon.
  package internal(set) var waitingPoints: [RaisedPoint] = []
  /// The rights of reply that were granted at this meeting.
  package internal(set) var replies: [Reply] = []
  /// While comments are heard after a yield to them.
  package internal(set) var comments: Comments?
  /// While it lasts every clock stands, and nothing that needs the floor is done.
  package internal(set) var interruption: Interruption?
  package internal(set) var caucus: Caucus?
  /// The caucus that has just ended, while it may still be extended.
  package internal(set) var endedCaucus: Caucus?
  package internal(set) var motions: Settled<Motion> = []
  package internal(set) var votes: Settled<Vote> = []
  /// The next vote is taken by roll call, as the committee decided.
  package internal(set) var nextVoteByRollCall = false
  /// The chair's last ruling, while it can be appealed against.
  package internal(set) var lastRuling: ChairRuling?
  /// Who is owed an explanation after a vote with rights, in order.
  package internal(set) var rightsOwed: [String] = []
  package internal(set) var statistics: [String: Statistic] = [:]
  /// What the dais keeps to itself: for no screen but the chair's, and for no record.
  package internal(set) var notes: Settled<PrivateNote> = []
  /// The time in the world of a crisis, where one is kept.
  package internal(set) var world: WorldClock?
  /// What the room's screen is told, until it is taken back.
  package internal(set) var announcement: String?
  /// In order of time.
  package internal(set) var zoneChanges: [ZoneChange] = []
  /// The guiding question that the room is shown: an index into the current topic's questions.
  package internal(set) var shownQuestion: Int?

  package init(_ setup: Setup) {
    time = 0
    delegations = setup.roster
    topics = setup.topics
    for index in topics.indices { topics[index].id = index + 1 }
    lastTopic = topics.count
    let seconds = setup.rules.speeches.defaultSeconds
    debates[0] = Debate(list: SpeakersList(speakingTimeMilliseconds: seconds * 1000))
  }
}

extension State {
  /// The debate on the current topic. Every topic has one from the moment it is taken up.
  package internal(set) var debate: Debate {
    get { debates[currentTopic ?? 0] ?? freshDebate }
    set { debates[currentTopic ?? 0] = newValue }
  }

  /// Whether the committee is between the closure of debate and the end of voting.
  package var inVotingProcedure: Bool { debate.voting }

  /// A debate like the first one, with its speaking time and an empty, closed list.
  var freshDebate: Debate {
    Debate(
      list: SpeakersList(speakingTimeMilliseconds: debates[0]?.list.speakingTimeMilliseconds ?? 0))
  }

  /// The index of a delegation in the roll, or `nil` for a code that sits nowhere.
  package func index(of code: String) -> Int? {
    // Their first bytes differ nearly always, and are told apart in a quarter of the time.
    let first = code.utf8.first
    return delegations.firstIndex { $0.code.utf8.first == first && $0.code == code }
  }

  package func delegation(_ code: String) -> Delegation? {
    // By its place: a search for the element would copy all those before it.
    index(of: code).map { delegations[$0] }
  }

  /// The name of the day of a delegation; the last one of a delegation that has left.
  package func name(_ code: String) -> String {
    (delegation(code) ?? withdrawn.first { $0.code == code })?.name ?? code
  }

  /// Who must speak next in the caucus by the proposer's privilege; it binds nobody once the
  /// mover is out of the room.
  package var mustSpeakNext: String? {
    guard let code = caucus?.mustSpeakNext, delegation(code)?.attendance.isHere == true else {
      return nil
    }
    return code
  }

  /// What the room is told: a crisis update while one lasts, else the announcement.
  package var notice: String? { interruption?.text ?? announcement }

  /// The vote that is open, if one is.
  package var openVote: Vote? {
    guard let last = votes.last, last.status == .open else { return nil }
    return last
  }
}
