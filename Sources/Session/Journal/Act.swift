import Catalogue

/// A short description of what a record did: `Ghana passed over`. Undo and redo show it, because
/// the line alone is often not clear: `speakers skip`.
struct Act {
  private let state: State
  private let record: Record

  /// - Parameter state: the state before the record.
  init(_ record: Record, on state: State) {
    (self.state, self.record) = (state, record)
  }

  var words: String {
    let fact = record.facts.first { !Self.isMinor($0) } ?? record.facts.first
    return fact.flatMap(meeting) ?? fact.flatMap(floor) ?? fact.flatMap(motion)
      ?? fact.flatMap(vote) ?? fact.flatMap(dais) ?? record.command
  }

  /// Whether a fact only accompanies others in a record that has others.
  private static func isMinor(_ fact: any Fact) -> Bool {
    switch fact {
    case is SpeechPaused, is SpeechResumed, is SpeechEnded, is CaucusPaused, is CaucusResumed,
      is SideHeard, is ListClosed:
      true
    default: false
    }
  }

  private func name(_ code: String) -> String { state.name(code) }

  /// The current speaker's name in the possessive.
  private var speakers: String {
    state.floor.speech.map { "\(name($0.code))'s" } ?? "the speaker's"
  }

  /// The names of up to three delegations; a count of more.
  private func who(_ codes: [String]) -> String {
    codes.count > 3 ? "\(codes.count) delegations" : Spelling.list(codes.map(name))
  }

  private func all<T: Fact>(_ type: T.Type, _ code: KeyPath<T, String>) -> String {
    who(record.facts.compactMap { ($0 as? T)?[keyPath: code] })
  }

  private func meeting(_ fact: any Fact) -> String? {
    switch fact {
    case let fact as MeetingOpened: "meeting \(fact.number) opened"
    case is MeetingSuspended: "the meeting suspended"
    case is MeetingResumed: "the meeting resumed"
    case is MeetingAdjourned: "the meeting adjourned"
    case let fact as ZoneChanged: "the time zone changed to \(fact.zone.name)"
    case let fact as RollOpened: "roll call \(fact.number) opened"
    case is RollClosed: "the roll call closed"
    case let fact as Attended: "\(all(Attended.self, \.code)) recorded as \(fact.attendance.title)"
    case is TopicAdded: "topic \(state.agenda.topics.count + 1) added to the agenda"
    case let fact as TopicRenamed: "\(state.topicWords(fact.topic)) renamed"
    case let fact as TopicMoved: "\(state.topicWords(fact.topic)) moved to place \(fact.place)"
    case let fact as TopicRemoved: "\(state.topicWords(fact.topic)) removed from the agenda"
    case let fact as TopicSet: "\(state.topicWords(fact.topic)) taken up"
    case let fact as QuestionShown:
      fact.question.map { "question \($0) shown" } ?? "the question removed from the screen"
    case let fact as Announced: fact.text == nil ? "the announcement ended" : "an announcement"
    case let fact as DelegationAdded: "\(fact.delegation.name) added to the roster"
    case let fact as DelegationRenamed: "\(name(fact.code)) renamed \(fact.name)"
    case let fact as DelegationWithdrawn: "\(name(fact.code)) removed from the roster"
    case let fact as SeatChanged: "\(name(fact.code)) made \(fact.role.title)"
    case let fact as DelegatesChanged: "the delegates of \(name(fact.code)) named"
    case is Interrupted: "the crisis update"
    case is InterruptionEnded: "the end of the crisis update"
    case is WorldClockSet: "the world clock set"
    default: nil
    }
  }

  private func floor(_ fact: any Fact) -> String? {
    switch fact {
    case is ListOpened: "the speakers' list opened"
    case is ListClosed: "the speakers' list closed"
    case let fact as SpeakingTimeSet:
      "the speaking time set to \(TimeSpan.words(milliseconds: fact.milliseconds))"
    case is Queued: "\(all(Queued.self, \.code)) added to the list"
    case let fact as Unqueued: "\(name(fact.code)) removed from the list"
    case let fact as QueueMoved: "\(name(fact.code)) moved to place \(fact.place) on the list"
    case let fact as Skipped: "\(name(fact.code)) passed over"
    case let fact as CaucusQueued: "\(who(fact.codes)) picked to speak"
    case let fact as SpeechStarted:
      if let giver = fact.yieldedBy, fact.origin != .comment {
        "\(name(giver))'s time yielded to \(name(fact.code))"
      } else {
        "\(name(fact.code)) given the floor"
      }
    case is SpeechPaused: "\(speakers) clock paused"
    case is SpeechResumed: "\(speakers) clock resumed"
    case let fact as SpeechExtended:
      "\(speakers) speech extended by \(TimeSpan.words(milliseconds: fact.milliseconds))"
    case let fact as SpeechOpenedTo: "\(speakers) time yielded to \(fact.target.rawValue)"
    case let fact as SpeechEnded:
      fact.yieldedTo == nil
        ? "\(name(fact.code))'s speech ended" : "\(name(fact.code))'s time yielded to the chair"
    case let fact as SpeakerNamed: "\(fact.delegate) named as the speaker"
    case let fact as QuestionPut: "the question by \(name(fact.code))"
    case is QuestionDeclined: "the question declined"
    case let fact as ClocksSetBack:
      "\(TimeSpan.words(milliseconds: fact.milliseconds)) taken off the clocks"
    case is CaucusPaused: "the caucus clock paused"
    case is CaucusResumed: "the caucus clock resumed"
    case is CaucusEnded: "the caucus ended"
    case is DebateClosed: "debate closed"
    default: nil
    }
  }

  private func motion(_ fact: any Fact) -> String? {
    switch fact {
    case let fact as MotionMade: "motion \(fact.motion.number) made by \(name(fact.motion.by))"
    case let fact as MotionSeconded: "motion \(fact.number) seconded by \(name(fact.by))"
    case let fact as MotionObjected: "\(name(fact.code))'s objection to motion \(fact.number)"
    case let fact as MotionChanged: "motion \(fact.motion.number) changed"
    case let fact as MotionPreferred: "motion \(fact.number) put first"
    case let fact as MotionDecided: "motion \(fact.number) \(fact.passed ? "passed" : "failed")"
    case let fact as MotionClosed: "motion \(fact.number) \(fact.status.title)"
    case let fact as MotionCorrected: "the correction of motion \(fact.number)"
    case let fact as PointRaised: "the \(fact.kind.title) by \(name(fact.code))"
    case let fact as PointRuled:
      fact.point(in: state).map { "the ruling on the \($0.kind.title) by \(name($0.code))" }
    default: nil
    }
  }

  private func vote(_ fact: any Fact) -> String? {
    switch fact {
    case let fact as VoteOpened: "the vote on \(fact.question) opened"
    case let fact as VoteMethodChanged: "the method of voting changed to \(fact.method.title)"
    case let fact as VoteCast:
      "the answer of \(all(VoteCast.self, \.code)), \(fact.answer.rawValue)"
    case let fact as VoteCounted: "the count, \(Verdict.count(fact.tally))"
    case let fact as VoteObjected: "\(name(fact.code))'s objection"
    case let fact as VoteClosed:
      "the vote on \(state.openVote?.question ?? "") "
        + (fact.verdict.outcome == .withdrawn ? "cancelled" : "closed")
    case let fact as ChairVoted: "the chair's vote, \(fact.answer.title)"
    case let fact as PartnerVoted: "the vote of \(fact.partner)"
    case is FinalRoundOpened: "the final round opened"
    case let fact as VoteIntended: "the intention of \(name(fact.code))"
    case is VotingEnded: "voting ended"
    default: nil
    }
  }

  private func dais(_ fact: any Fact) -> String? {
    switch fact {
    case let fact as DaisChanged: "\(fact.presiding) presiding"
    case is ChairRuled: "the ruling of the chair"
    case let fact as Noted: "the note about \(name(fact.code))"
    case let fact as Scored: "the score of \(name(fact.code))"
    case let fact as SpeechCorrected: "the correction of speech \(fact.number)"
    case let fact as Restored: "the return to \(Token.quote(fact.mark))"
    default: nil
    }
  }
}
