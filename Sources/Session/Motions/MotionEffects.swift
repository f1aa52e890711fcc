import Catalogue

/// What a motion does when it has passed.
extension Ruling {
  mutating func takeEffect(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    switch rule.effect {
    case .record, .mainMotion: break
    case .callRoll: callRollAnew()
    case .rollCallVote: takeNextByRollCall()
    case .adopt: try adoptWithoutVote(motion)
    case .importantQuestion: declareImportant()
    case .overturnRuling: overturnRuling(motion)
    case .reconsider: try reconsider(motion)
    case .divideHouse: try divideHouse(motion)
    case .countAgain: countAgain(motion)
    case .openDebate: openTimedDebate(motion, .open)
    case .closedDebate: openTimedDebate(motion, .inFavour)
    case .nextPhase: moveToNextPhase()
    case .voteWithSpeakers: voteWithSpeakers(motion)
    case .introduce: try introduceDocuments(of: motion)
    case .divide: try divide(by: motion)
    case .reorder: if let documents = motion.documents { try order(documents) }
    case .strawPoll: try openStrawPoll(motion)
    case .moderatedCaucus: openCaucus(.moderated, by: motion)
    case .unmoderatedCaucus: openCaucus(.unmoderated, by: motion)
    case .consultation: openCaucus(.consultation, by: motion)
    case .roundRobin: openCaucus(.roundRobin, by: motion)
    case .extendCaucus:
      let time = motion.totalMilliseconds ?? 0
      decide(CaucusExtended(milliseconds: time))
      answer += " The caucus is extended by \(TimeSpan.words(milliseconds: time))."
    case .closeCaucus:
      endSpeech()
      endCaucus()
      answer += " The caucus is over."
    case .setAgenda: try takeUpMoved(motion.topic ?? 0)
    case .resumeDebate:
      let resumed = motionsToResume(motion)
      guard resumed.isEmpty else { return resume(resumed) }
      try takeUpMoved(try topicToResume(motion))
    case .speakingTime:
      let time = motion.timeMilliseconds ?? 0
      decide(SpeakingTimeSet(milliseconds: time, times: motion.times))
      answer += " The speaking time is \(TimeSpan.words(milliseconds: time))."
      if let times = motion.times {
        answer += " Each delegation may speak \(Spelling.times(times)) on the topic."
      }
    case .openList:
      decide(ListOpened())
      answer += " The list is open."
    case .closeList:
      decide(ListClosed())
      answer += " The list is closed."
    case .suspendMeeting:
      let told = answer
      suspend(until: motion.until ?? motion.totalMilliseconds.map { now + $0 })
      answer = "\(told) \(answer)"
    case .adjournMeeting:
      let told = answer
      adjourn()
      answer = "\(told) \(answer)"
    case .adjournDebate:
      endSpeech()
      endCaucus()
      setAside(motion)
    case .refer, .dropQuestion: lapseMotionsOnDebate(below: motion)
    case .closeDebate:
      endSpeech()
      endCaucus()
      closeDebate()
    }
  }

  /// Lapses the pending motions about the question under debate that do not have precedence over
  /// the motion that passed. Motions about the meeting and the agenda remain.
  private mutating func lapseMotionsOnDebate(below passed: Motion, isSetAside: Bool = false) {
    let stays: [MotionEffect] = [
      .suspendMeeting, .adjournMeeting, .callRoll, .overturnRuling, .setAgenda, .resumeDebate,
    ]
    let rank = Precedence.rank(of: passed.precedenceKey, by: rules)
    for motion in state.pendingMotions {
      guard let rule = rules.motion(named: motion.kind), !stays.contains(rule.effect),
        Precedence.rank(of: motion.precedenceKey, by: rules) >= rank
      else { continue }
      decide(
        MotionClosed(
          number: motion.number, status: .lapsed,
          ending: .init(.motionPassed, passed: passed.number),
          setAsideBy: isSetAside ? passed.number : nil))
    }
  }

  /// Opens the straw poll that was moved; without a subject it is about the topic under debate.
  private mutating func openStrawPoll(_ motion: Motion) throws(Refusal) {
    guard state.floor.caucus == nil else { throw Refusal.caucusGoesOn }
    let told = answer
    let subject = motion.subject.flatMap { $0.isEmpty ? nil : $0 }
    try open(
      VoteOpened(
        number: state.voting.votes.count + 1,
        question: subject ?? state.currentTopicTitle ?? motion.summary(rules, in: state),
        kind: .procedural,
        method: .placards, majority: state.majority(.procedural, by: rules), entitled: [],
        strawPoll: true))
    answer = "\(told) \(answer)"
  }

  /// Sets aside the main motion under debate, or the topic if there is none.
  private mutating func setAside(_ passed: Motion) {
    guard let main = pendingMainMotions.first else {
      lapseMotionsOnDebate(below: passed)
      let topic = state.agenda.current
      decide(DebateAdjourned(topic: topic ?? 0))
      answer += " The topic is set aside\(wayBack(to: topic))."
      return
    }
    lapseMotionsOnDebate(below: passed, isSetAside: true)
    answer += " Motion \(main.number) (\(main.summary(rules, in: state))) is set aside."
  }

  /// `; to take it up again: agenda set 2`, or the motion for it if the book has one.
  private func wayBack(to topic: Int?) -> Saying {
    guard let number = state.number(ofTopic: topic) else { return "" }
    if let rule = rules.motions.first(where: { $0.effect == .resumeDebate }) {
      return "; to bring it back: \(line: "motion \(rule.kind) \(number) by <who>")"
    }
    return "; to take it up again: \(line: "agenda set \(number)")"
  }

  /// The motions that were set aside last, if a motion to resume debate names no topic.
  func motionsToResume(_ motion: Motion) -> [Motion] {
    guard motion.topic == nil,
      let by = state.motions.indexedElements.compactMap(\.setAsideBy).max()
    else {
      return []
    }
    return state.motions.indexedElements.filter { $0.setAsideBy == by }
  }

  private mutating func resume(_ motions: [Motion]) {
    for motion in motions {
      decide(MotionResumed(number: motion.number))
      answer += " Motion \(motion.number) (\(motion.summary(rules, in: state))) is pending again."
    }
  }

  private mutating func takeUpMoved(_ topic: Int) throws(Refusal) {
    let told = answer
    try takeUp(topic: topic)
    answer = "\(told) \(answer)"
  }

  /// Lapses all pending motions.
  mutating func lapsePendingMotions(because ending: Motion.Ending) {
    for motion in state.pendingMotions {
      decide(MotionClosed(number: motion.number, status: .lapsed, ending: ending))
    }
  }
}

/// Debate on the topic was closed; voting follows.
package struct DebateClosed: Fact {
  package static let name = "debateClosed"

  package func apply(to state: inout State, at now: Int) {
    state.debate.closed = true
    state.debate.voting = true
    for index in state.motions.indexed where state.motions[index].status == .pending {
      state.motions[index].debateClosed = true
    }
  }
}

/// Debate was reopened after voting.
package struct DebateReopened: Fact {
  package static let name = "debateReopened"

  package func apply(to state: inout State, at now: Int) { state.debate.closed = false }
}

/// Debate on a topic was set aside.
package struct DebateAdjourned: Fact {
  package static let name = "debateAdjourned"
  /// The `id` of the topic; 0 for the debate without a topic.
  package var topic: Int

  package func apply(to state: inout State, at now: Int) {
    state.agenda.debates[topic]?.adjourned = true
    if topic != 0 { state.agenda.current = nil }
    state.agenda.shownQuestion = nil
  }
}
