extension State {
  /// Checks what must hold for every state. Always compiled in, and called by tests after each
  /// record; traps with a message on a violation.
  package func checkInvariants(_ setup: Setup) {
    for problem in violations(setup) { preconditionFailure(problem) }
  }

  /// Everything that is wrong with a state; empty unless the engine has a bug, or another program
  /// wrote the checkpoint that it was read from.
  package func violations(_ setup: Setup) -> [String] {
    var problems: [String] = []
    func expect(_ holds: Bool, _ problem: @autoclosure () -> String) {
      if !holds { problems.append(problem()) }
    }
    let codes = roster.delegations.map(\.code)
    expect(Set(codes).count == codes.count, "two delegations share a code")
    expect(
      (floor.speech == nil) == (floor.clocks[.speech] == nil), "a speech and its clock go together")
    expect(
      (floor.caucus == nil) == (floor.clocks[.caucus] == nil), "a caucus and its clock go together")
    for (topic, debate) in agenda.debates {
      let queue = debate.list.queue
      expect(
        !setup.rules.speeches.onceOnList || Set(queue).count == queue.count,
        "a delegation is twice on the list of topic \(topic)")
      expect(queue.allSatisfy(codes.contains), "an unknown delegation is on a list")
    }
    expect(
      agenda.ahead.allSatisfy { topic($0.key) != nil && $0.value.allSatisfy(codes.contains) },
      "a list is ahead of no topic, or an unknown delegation is on it")
    if let currentTopic = agenda.current {
      expect(topic(currentTopic) != nil, "the current topic is not on the agenda")
    }
    expect(Set(agenda.topics.map(\.id)).count == agenda.topics.count, "two topics share an id")
    expect(
      agenda.topics.allSatisfy { (1...max(1, agenda.lastID)).contains($0.id) },
      "a topic has an id of no topic"
    )
    if let caucus = floor.caucus {
      expect(
        caucus.chargedMilliseconds <= caucus.totalMilliseconds,
        "more speaking time is granted than the caucus has")
    }
    for (index, motion) in motions.enumerated() {
      expect(motion.number == index + 1, "motions are not numbered in order")
    }
    for (index, vote) in voting.votes.enumerated() {
      expect(vote.number == index + 1, "votes are not numbered in order")
    }
    for vote in voting.votes.dropLast() {
      expect(vote.status == .closed, "an earlier vote is open")
    }
    for vote in voting.votes {
      let tally = vote.tally
      let total = tally.yes + tally.no + tally.abstain + tally.notParticipating
      let voters = vote.entitled.count + (vote.isCastingVote ? 1 : 0)
      expect(total <= voters, "vote \(vote.number) has more answers than voters")
      if vote.status == .closed, vote.method != .consensus, vote.outcome != .withdrawn {
        expect(total == voters, "vote \(vote.number) does not add up")
      }
      expect(
        Set(vote.cast.keys).isSubset(of: vote.entitled),
        "a delegation voted that was not entitled to")
      expect(vote.outcome != .vetoed || !vote.vetoes.isEmpty, "a veto without a member")
      expect(vote.outcome != .vetoed || vote.kind == .substantive, "a veto on procedure")
    }
    expect(
      Set(codes).isDisjoint(with: roster.withdrawn.map(\.code)),
      "a delegation that has left is on the roster")
    expect(roster.delegations.contains { $0.seat == .member }, "the committee has no members")
    expect(
      !roster.delegations.contains { $0.seat == .observer && $0.veto }, "an observer has a veto")
    let waiting = voting.rightsOwed + (floor.caucus?.queue ?? [])
    expect(waiting.allSatisfy(codes.contains), "a delegation that has left is still to speak")
    for (index, document) in register.documents.enumerated() {
      expect(document.id == index + 1, "documents are not numbered in order")
      expect(document.of.map { $0 < document.id } != false, "an amendment is to a later text")
      expect(
        (document.status == .voting) == (openVote?.document == document.id),
        "a document is being voted on without a vote")
    }
    let sits = meeting.status == .open || meeting.status == .suspended
    expect(point == nil || sits, "a point is being heard outside a meeting")
    expect(
      points.waiting.allSatisfy { codes.contains($0.code) }
        && repliesOwed.allSatisfy(codes.contains), "a delegation that has left is to be heard")
    expect(
      !roster.delegations.contains { $0.seat == .member && $0.guest != nil }, "a member is a guest")
    if meeting.interruption != nil {
      expect(!floor.clocks.isAnyRunning, "a clock runs while the meeting is interrupted")
      expect(meeting.status == .open, "a meeting that is not open is interrupted")
    } else {
      let isHeld = ClockName.allCases.contains { floor.clocks[$0]?.isHeld == true }
      expect(!isHeld, "a clock is held without an interruption")
    }
    if meeting.status != .open {
      expect(!floor.clocks.isAnyRunning, "a clock runs while the meeting is not open")
    }
    return problems
  }
}
