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
      tie: afterTie ? .rejected : rules.majorities.tie,
      secondVoteHours: rules.majorities.secondVoteHours)
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
    weighPartners(vote, &verdict.outcome, &verdict.reason)
    let replaced = settleContradiction(vote, &verdict.outcome, &verdict.reason)
    // Who explained before the final round is owed nothing after it.
    let owed =
      vote.inFinalRound ? [] : vote.entitled.filter { vote.cast[$0]?.hasRights == true }
    var closed = VoteClosed(
      number: vote.number, outcome: verdict.outcome, tally: tally,
      vetoes: verdict.outcome == .vetoed ? vetoes : [], reason: verdict.reason, rightsOwed: owed,
      replaces: replaced ?? (vote.withoutAbstentions ? vote.again : nil),
      restores: verdict.outcome == .adopted ? nil : replacedBefore(vote))
    if verdict.outcome == .tied, let hours = rules.majorities.secondVoteHours {
      closed.dueBy = now + hours * 3_600_000
    }
    decide(closed)
    answer = "\(vote.question): \(verdict.reason)."
    sayWhatKind(vote, isProcedural: verdict.outcome == .adopted)
    sayThatDebateWaits()
    let holders = vote.entitled.contains { state.delegation($0)?.veto == true }
    if vote.method == .secretBallot, vote.kind == .substantive, holders, tally.no > 0 {
      warn("a veto cannot be seen in a secret ballot")
    }
    if !owed.isEmpty {
      answer += " \(Spelling.list(owed.map(name))) voted with rights: \(line: "speech rights")."
    }
  }

  /// What an answer to the preliminary question means.
  private mutating func sayWhatKind(_ vote: Vote, isProcedural: Bool) {
    guard vote.matter == .preliminary else { return }
    answer +=
      isProcedural ? " It is a question of procedure: no veto." : " It is a question of substance."
  }

  private mutating func sayThatDebateWaits() {
    guard state.caucus != nil, state.clocks[.caucus]?.isRunning == false else { return }
    answer += " \(subject: "caucus resume") goes on with the debate."
  }

  /// A question that several bodies vote upon is adopted where all of them adopt it.
  private func weighPartners(_ vote: Vote, _ outcome: inout VoteOutcome, _ reason: inout String) {
    for partner in vote.partners {
      let tally = partner.tally
      let needed = rules.majorities.substantive.needed(of: tally.yes + tally.no)
      let count = "\(partner.name): \(tally.yes) in favour, \(tally.no) against"
      if tally.yes >= needed {
        reason += "; \(count)"
      } else {
        if outcome == .adopted || outcome == .adoptedWithoutVote { outcome = .rejected }
        reason += "; \(count), so that it is not adopted"
      }
    }
  }

  /// The vote whose text an earlier round of this one replaced.
  private func replacedBefore(_ vote: Vote) -> Int? {
    let rounds = earlierRounds(of: vote).map(\.number)
    return state.votes.first { $0.replacedBy.map(rounds.contains) == true }?.number
  }

  /// The votes that a vote repeats, the last one first.
  private func earlierRounds(of vote: Vote) -> [Vote] {
    var rounds: [Vote] = []
    var number = vote.again
    while let place = number, state.votes.indices.contains(place - 1) {
      rounds.append(state.votes[place - 1])
      number = state.votes[place - 1].again
    }
    return rounds
  }

  /// What becomes of a text that is adopted although it contradicts another, by the book.
  /// - Returns: the vote whose text it replaces.
  private mutating func settleContradiction(
    _ vote: Vote, _ outcome: inout VoteOutcome, _ reason: inout String
  ) -> Int? {
    let adopted: [VoteOutcome] = [.adopted, .adoptedWithoutVote]
    guard adopted.contains(outcome), let number = vote.contradicts,
      let other = state.votes[number - 1].outcome, adopted.contains(other)
    else { return nil }
    let earlier = "vote \(number) (\(state.votes[number - 1].question))"
    switch rules.documents.contradiction {
    case .later:
      reason += "; it stands in place of \(earlier)"
      return number
    case .reject:
      outcome = .rejected
      reason += ", but rejected all the same, contradicting \(earlier)"
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
    earlierRounds(of: vote).contains { $0.outcome == .tied }
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
      "\(Spelling.count(tally.no, "vote")) against may hide a veto; name those who voted no: "
        + "\(line: "vote count \(tally.yes) \(tally.no) \(tally.abstain) against <whos>")")
  }

  private mutating func closeConsensus(_ vote: Vote) {
    let objectors = Spelling.list(vote.objections.map(name))
    let question = question(vote.kind, Tally(), vote.majority, entitled: vote.entitled)
    var (outcome, reason): (VoteOutcome, String) =
      if question.lacksQuorumWithoutCount {
        (.noQuorum, "no decision, for want of a quorum (\(question.quorumWords))")
      } else if vote.objections.isEmpty {
        (.adoptedWithoutVote, "adopted without a vote")
      } else {
        (.inconclusive, "no consensus, \(objectors) objecting; it is put to a vote")
      }
    weighPartners(vote, &outcome, &reason)
    let replaced = settleContradiction(vote, &outcome, &reason)
    decide(
      VoteClosed(
        number: vote.number, outcome: outcome,
        tally: Tally(), vetoes: [], reason: reason, rightsOwed: [], replaces: replaced,
        restores: outcome == .adoptedWithoutVote ? nil : replacedBefore(vote)))
    answer = "\(vote.question): \(reason)."
    if outcome != .inconclusive { sayWhatKind(vote, isProcedural: outcome == .adoptedWithoutVote) }
    sayThatDebateWaits()
    if outcome == .inconclusive { answer += " \(subject: "vote again \(vote.number)") opens it." }
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
