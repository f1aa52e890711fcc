import Catalogue

/// Effects of the rarer motions: timed debates, important questions, overturned rulings and
/// repeated votes.
extension Ruling {
  /// Opens a timed debate: half of a closed one is in favour, then half against; an open one is for
  /// all sides.
  mutating func openTimedDebate(_ motion: Motion, _ phase: Caucus.Phase) {
    endSpeech()
    endCaucus()
    var part = motion
    if phase == .inFavour { part.totalMilliseconds = (motion.totalMilliseconds ?? 0) / 2 }
    openCaucus(.consultation, by: part, phase: phase)
  }

  /// Moves from time in favour to time against, or from there to the vote.
  mutating func moveToNextPhase() {
    let caucus = state.floor.caucus
    endSpeech()
    endCaucus()
    guard let caucus, caucus.phase == .inFavour else { return closeDebate() }
    decide(
      CaucusOpened(
        kind: caucus.kind, motionKind: caucus.motionKind, topic: caucus.topic, by: caucus.by,
        totalMilliseconds: caucus.originalMilliseconds, eachMilliseconds: nil, proposer: .none,
        clockFollowsSpeeches: false, queue: [], phase: .against))
    let title = state.floor.caucus.map(rules.title) ?? ""
    answer += " \(title), \(TimeSpan.words(milliseconds: caucus.originalMilliseconds))."
  }

  mutating func closeDebate() {
    if state.debate.list.open { decide(ListClosed()) }
    decide(DebateClosed())
    // If a motion itself was debated, as under Robert's Rules, it is voted on.
    guard let next = pendingInOrder.first, let rule = rules.motion(named: next.kind),
      rule.effect == .record || rule.effect == .mainMotion, (try? requireCount(next, rule)) != nil
    else {
      answer += " Debate is closed; the committee votes."
      return
    }
    answer += " Debate is closed; motion \(next.number) (\(rule.title)) is voted on: "
    answer += "\(line: putting(next))."
  }

  /// Closes debate and hears some speakers before each vote.
  mutating func voteWithSpeakers(_ motion: Motion) {
    closeDebate()
    let each = motion.speakersEach ?? 1
    let time = motion.eachMilliseconds ?? rules.speeches.motionSeconds * 1000
    decide(VotingSpeakersSet(each: each, milliseconds: time))
    answer +=
      " \(Spelling.count(each, "speaker")) for and as many against before each vote, "
      + "\(TimeSpan.words(milliseconds: time)) each: "
      + "\(line: "speech favour"), \(line: "speech against")."
  }

  mutating func declareImportant() {
    decide(ImportantQuestionDeclared(topic: state.agenda.current ?? 0))
    answer += " Substantive votes on this topic need \(rules.majorities.important.title)."
  }

  mutating func upholdRuling(_ motion: Motion) {
    answer += " The ruling stands."
    if state.points.lastRuling != nil, state.points.lastRuling == motion.ruling {
      decide(RulingUpheld())
    }
  }

  mutating func overturnRuling(_ motion: Motion) {
    guard let ruling = motion.ruling else {
      answer += " The ruling is overturned."
      return
    }
    decide(RulingOverturned(ruling: ruling))
    answer += " The ruling is overturned: \(ruling.text(in: state))."
    if let motion = ruling.motion { answer += " Motion \(motion) is pending again." }
  }

  /// Adopts the text that the motion names, without objection.
  mutating func adoptWithoutVote(_ motion: Motion) throws(Refusal) {
    if let documents = motion.documents { return try adoptWithoutVote(documents) }
    guard let text = motion.subject, !text.isEmpty else {
      answer += " \(subject: "vote open \"…\" by consensus") adopts it."
      return
    }
    let told = answer
    try open(
      VoteOpened(
        number: state.voting.votes.count + 1, question: text, kind: .substantive,
        method: .consensus,
        majority: rules.majorities.substantive, entitled: []))
    try closeVote()
    answer = "\(told) \(answer)"
  }

  /// The vote that a motion is about: the one it names, or the last.
  func vote(of motion: Motion) throws(Refusal) -> Vote? {
    guard let number = motion.vote else {
      return state.voting.votes.last { !$0.isStrawPoll && $0.outcome != .withdrawn }
    }
    guard state.voting.votes.indices.contains(number - 1) else {
      throw Refusal("there is no vote \(number)")
    }
    return state.voting.votes[number - 1]
  }

  mutating func reconsider(_ motion: Motion) throws(Refusal) {
    guard let vote = try vote(of: motion) else {
      answer += " What was decided may be moved again."
      return
    }
    decide(VoteReconsidered(number: vote.number))
    answer += " \(vote.question) may be voted on again: \(line: "vote again \(vote.number)")."
  }

  mutating func divideHouse(_ motion: Motion) throws(Refusal) {
    guard let vote = try vote(of: motion) else { return }
    let told = answer
    try voteAgain(vote.number, withoutAbstentions: true)
    answer = "\(told) \(answer) Nobody may abstain."
  }

  /// A division of the assembly: the last decision is repeated by a count.
  mutating func countAgain(_ motion: Motion) {
    var place = session.sequence
    while place > 0, let record = try? session.history.record(place) {
      for fact in record.facts {
        if let closed = fact as? VoteClosed, state.voting.votes.indices.contains(closed.number - 1)
        {
          let question = state.voting.votes[closed.number - 1].question
          decide(VoteReconsidered(number: closed.number))
          answer += " Vote \(closed.number) (\(question)) is taken again by a count: "
          answer += "\(line: "vote again \(closed.number)")."
          return
        }
        if let put = fact as? MotionDecided, put.number != motion.number,
          state.motions.indices.contains(put.number - 1)
        {
          let summary = state.motions[put.number - 1].summary(rules, in: state)
          answer += " Motion \(put.number) (\(summary)) was decided last: it is counted again. "
          answer += "If that changes the result, \(line: "undo") until its count is undone."
          return
        }
      }
      place = record.parent ?? place - 1
    }
    answer += " The last decision is taken again, by a count."
  }

  mutating func callRollAnew() {
    decide(RollOpened(number: state.roster.roll.number + 1))
    answer += " The roll is called: \(line: "attend <who> present"), then \(line: "roll close")."
  }

  mutating func takeNextByRollCall() {
    decide(RollCallOrdered())
    answer += " The next vote is taken by roll call."
  }

  /// If a motion to set the agenda fails and there are two topics, takes up the other one.
  mutating func takeUpOtherTopic(than motion: Motion) throws(Refusal) {
    guard state.agenda.topics.count == 2, let topic = motion.topic, state.topic(topic) != nil,
      let other = state.agenda.topics.first(where: { $0.id != topic }),
      other.id != state.agenda.current
    else { return }
    let told = answer
    try takeUp(topic: other.id)
    answer = "\(told) \(answer)"
  }

  /// - Throws: `Refusal` unless the mover voted with the prevailing side, if votes are known by
  ///   name.
  func requirePrevailing(_ code: String, _ motion: Motion) throws(Refusal) {
    guard let vote = try vote(of: motion), !vote.cast.isEmpty, let outcome = vote.outcome else {
      return
    }
    let carried = outcome == .adopted
    guard let answer = vote.cast[code], carried ? answer.isYes : answer.isNo else {
      throw Refusal(
        "\(name(code)) did not vote with the side that won vote \(vote.number): "
          + "only a delegation that voted \(carried ? "yes" : "no") moves this")
    }
  }
}

/// Speakers for and against are heard before each vote.
package struct VotingSpeakersSet: Fact {
  package static let name = "votingSpeakersSet"
  /// The number of speakers on each side.
  package var each: Int
  /// The time of each of their speeches.
  package var milliseconds: Int

  package func apply(to state: inout State, at now: Int) {
    state.debate.beforeVotes = VotingSpeakers(each: each, milliseconds: milliseconds)
  }
}

/// A topic was declared an important question (GA rules 83, 85).
package struct ImportantQuestionDeclared: Fact {
  package static let name = "importantQuestionDeclared"
  /// The `id` of the topic; 0 for the debate without a topic.
  package var topic: Int

  package func apply(to state: inout State, at now: Int) {
    state.agenda.debates[topic]?.important = true
  }
}

/// The next vote is to be taken by roll call.
package struct RollCallOrdered: Fact {
  package static let name = "rollCallOrdered"

  package func apply(to state: inout State, at now: Int) { state.voting.nextByRollCall = true }
}
