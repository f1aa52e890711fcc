/// Closing a vote, and the end of voting.
extension Ruling {
  /// The question of a verdict on a count among those entitled.
  func question(
    _ kind: Vote.Kind, _ tally: Tally, _ majority: Majority, entitled: [String],
    vetoesCast: [String] = [], afterTie: Bool = false
  ) -> Verdict.Question {
    let members = state.delegations.count { $0.seat == .member }
    let membersHere = entitled.count { state.delegation($0)?.seat == .member }
    return Verdict.Question(
      kind: kind, tally: tally, majority: majority, present: entitled.count,
      membersPresent: membersHere, members: members,
      quorum: (kind == .substantive ? rules.quorum.vote : rules.quorum.procedure)
        .count(of: state.quorumBase(by: rules)),
      affirmativeVotes: body.affirmativeVotes, vetoesCast: vetoesCast.map(name),
      // A second vote that is equally divided again is lost (GA rule 95).
      tie: afterTie ? .rejected : rules.majorities.tie)
  }

  mutating func closeVote() throws(Refusal) {
    guard let vote = state.openVote else { return }
    if vote.method == .consensus { return closeConsensus(vote) }
    if vote.isStrawPoll { return closeStrawPoll(vote) }
    let tally = vote.completeTally
    let against =
      vote.counted == nil
      ? vote.entitled.filter { vote.cast[$0]?.isNo == true } : vote.against
    let vetoes = against.filter { state.delegation($0)?.veto == true }.sorted {
      (state.index(of: $0) ?? 0) < (state.index(of: $1) ?? 0)
    }
    let question = question(
      vote.kind, tally, vote.majority, entitled: vote.entitled, vetoesCast: vetoes,
      afterTie: repeatsTie(vote))
    try requireKnownVetoes(vote, question)
    var verdict = Verdict(on: question)
    let replaced = settleContradiction(vote, &verdict)
    let owed = vote.entitled.filter { vote.cast[$0]?.hasRights == true }
    decide(
      VoteClosed(
        number: vote.number, outcome: verdict.outcome, tally: tally,
        vetoes: verdict.outcome == .vetoed ? vetoes : [], reason: verdict.reason, rightsOwed: owed,
        replaces: replaced ?? (vote.withoutAbstentions ? vote.again : nil)))
    answer = "\(vote.question): \(verdict.reason)."
    if vote.matter == .preliminary {
      answer +=
        verdict.outcome == .adopted
        ? " It is a question of procedure: no veto." : " It is a question of substance."
    }
    let holders = vote.entitled.contains { state.delegation($0)?.veto == true }
    if vote.method == .secretBallot, vote.kind == .substantive, holders, tally.no > 0 {
      warn("a veto cannot be seen in a secret ballot")
    }
    if !owed.isEmpty {
      answer += " \(Spelling.list(owed.map(name))) voted with rights: speech rights."
    }
  }

  /// What becomes of a text that is adopted although it contradicts another, by the book.
  /// - Returns: the vote whose text it replaces.
  private mutating func settleContradiction(_ vote: Vote, _ verdict: inout Verdict) -> Int? {
    guard verdict.outcome == .adopted, let number = vote.contradicts,
      state.votes[number - 1].outcome == .adopted
    else { return nil }
    let earlier = "vote \(number) (\(state.votes[number - 1].question))"
    switch rules.documents.contradiction {
    case .later:
      verdict.reason += "; it stands in place of \(earlier)"
      return number
    case .reject:
      verdict.outcome = .rejected
      verdict.reason += ", but rejected all the same, contradicting \(earlier)"
    case .chair: warn("it contradicts \(earlier): the chair rules which of them stands")
    }
    return nil
  }

  /// A straw poll shows where the room stands and decides nothing.
  private mutating func closeStrawPoll(_ vote: Vote) {
    let tally = vote.completeTally
    let reason = "\(Verdict.count(tally)): a straw poll, nothing is decided"
    decide(
      VoteClosed(
        number: vote.number, outcome: .inconclusive, tally: tally, vetoes: [], reason: reason,
        rightsOwed: []))
    answer = "\(vote.question): \(reason)."
  }

  /// Whether a vote repeats one that was equally divided; one that was withdrawn does not count.
  private func repeatsTie(_ vote: Vote) -> Bool {
    var number = vote.again
    while let place = number, state.votes.indices.contains(place - 1) {
      let earlier = state.votes[place - 1]
      if earlier.outcome == .tied { return true }
      number = earlier.again
    }
    return false
  }

  /// In a count a veto may hide among the negative votes: they must be named when it matters.
  private func requireKnownVetoes(_ vote: Vote, _ question: Verdict.Question) throws(Refusal) {
    guard vote.counted != nil, vote.method != .secretBallot, vote.kind == .substantive,
      question.tally.yes >= question.needed, vote.against.count < question.tally.no
    else { return }
    let holders = vote.entitled.filter {
      state.delegation($0)?.veto == true && !vote.against.contains($0)
    }
    guard !holders.isEmpty else { return }
    let tally = question.tally
    throw Refusal(
      "\(Spelling.count(tally.no, "vote")) against may hide a veto: name who voted no, "
        + "vote count \(tally.yes) \(tally.no) \(tally.abstain) against <whos>")
  }

  private mutating func closeConsensus(_ vote: Vote) {
    let objectors = Spelling.list(vote.objections.map(name))
    let question = question(vote.kind, Tally(), vote.majority, entitled: vote.entitled)
    let (outcome, reason): (VoteOutcome, String) =
      if question.lacksQuorumWithoutCount {
        (.noQuorum, "no decision, for want of a quorum (\(question.quorumWords))")
      } else if vote.objections.isEmpty {
        (.adoptedWithoutVote, "adopted without a vote")
      } else {
        (.inconclusive, "no consensus, \(objectors) objecting; it is put to a vote")
      }
    decide(
      VoteClosed(
        number: vote.number, outcome: outcome,
        tally: Tally(), vetoes: [], reason: reason, rightsOwed: []))
    answer = "\(vote.question): \(reason)."
    if outcome == .inconclusive { answer += " vote again \(vote.number) opens it." }
  }

  /// Ends voting procedure: the topic is done and the next one taken up, or debate goes on.
  mutating func endVoting() {
    decide(VotingEnded())
    answer = "Voting is over."
    if let current = state.currentTopic {
      let next = state.topics.indices.map { $0 + 1 }.first {
        $0 != current && state.debates[$0]?.finished != true && state.debates[$0]?.adjourned != true
      }
      if let next {
        decide(TopicFinished(topic: current))
        decide(TopicSet(topic: next))
        answer += " The committee takes up topic \(next): \(state.topics[next - 1].title)"
        return
      }
    }
    decide(DebateReopened())
    answer += " Debate goes on."
  }
}
