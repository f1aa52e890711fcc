import Catalogue

/// Closing a vote and ending voting procedure.
extension Ruling {
  /// The input for the verdict on a count, given those entitled to vote.
  func question(
    _ kind: Vote.Kind, _ tally: Tally, _ majority: Majority, entitled: [String]
  ) -> Verdict.Question {
    question(kind, tally, majority, among: electorate(kind, entitled))
  }

  /// Those who can decide a question now, given those entitled to vote.
  func electorate(_ kind: Vote.Kind, _ entitled: [String]) -> Verdict.Electorate {
    Verdict.Electorate(
      present: entitled.count,
      membersPresent: entitled.count { state.delegation($0)?.seat == .member },
      members: state.memberCount,
      quorum: (kind == .substantive ? rules.quorum.vote : rules.quorum.procedure)
        .count(of: state.quorumBase(by: rules)),
      vetoHolders: state.vetoHolders(among: entitled))
  }

  /// The input for the verdict on a count by an electorate.
  func question(
    _ kind: Vote.Kind, _ tally: Tally, _ majority: Majority, among electorate: Verdict.Electorate,
    vetoesCast: [String] = [], afterTie: Bool = false
  ) -> Verdict.Question {
    Verdict.Question(
      kind: kind, tally: tally, majority: majority, electorate: electorate,
      affirmativeVotes: body.affirmativeVotes, vetoesCast: vetoesCast,
      // If a second vote is equally divided too, the proposal is rejected (GA rule 95).
      tie: afterTie ? .rejected : rules.majorities.tie,
      secondVoteHours: rules.majorities.secondVoteHours)
  }

  mutating func closeVote() throws(Refusal) {
    guard let vote = state.openVote else { return }
    if vote.method == .consensus { return closeConsensus(vote) }
    if vote.isStrawPoll { return closeStrawPoll(vote) }
    try requireCastingVote(vote)
    let verdict = try judge(vote, among: electorate(vote.kind, vote.entitled))
    // Those who explained before the final round are not owed another speech.
    let owed =
      vote.inFinalRound ? [] : vote.entitled.filter { vote.cast[$0]?.hasRights == true }
    var closed = VoteClosed(
      number: vote.number, verdict: verdict, rightsOwed: owed,
      replaces: replaced(by: vote, verdict),
      restores: verdict.outcome == .adopted ? nil : replacedBefore(vote))
    if let hours = verdict.hours { closed.dueBy = now + hours * 3_600_000 }
    decide(closed)
    announce(vote)
    conclude(vote: vote.number)
    if vote.document != nil { sayWhatIsNext() }
    sayWhatKind(vote, isProcedural: verdict.outcome == .adopted)
    sayThatDebateWaits()
    if !owed.isEmpty {
      answer += " \(Spelling.list(owed.map(name))) voted with rights: \(line: "speech rights")."
    }
  }

  /// The verdict on the answers or the count of a vote.
  /// - Throws: `Refusal` if a count may hide a veto.
  mutating func judge(
    _ vote: Vote, among electorate: Verdict.Electorate
  ) throws(Refusal) -> Verdict {
    let question = question(
      vote.kind, vote.completeTally, vote.majority, among: electorate,
      vetoesCast: state.vetoesCast(in: vote), afterTie: repeatsTie(vote))
    try requireKnownVetoes(vote, question)
    var verdict = Verdict(on: question)
    weighPartners(vote, &verdict)
    settleContradiction(vote, &verdict)
    return verdict
  }

  /// The vote whose text is replaced by that of a vote.
  func replaced(by vote: Vote, _ verdict: Verdict) -> Int? {
    verdict.inPlaceOf ?? (vote.withoutAbstentions ? vote.again : nil)
  }

  /// Answers with the verdict of the vote that was just closed.
  private mutating func announce(_ vote: Vote) {
    answer = "\(vote.question): \(state.voting.votes[vote.number - 1].reason(in: state) ?? "")."
  }

  /// Says what the answer to a preliminary question means.
  private mutating func sayWhatKind(_ vote: Vote, isProcedural: Bool) {
    guard vote.matter == .preliminary else { return }
    answer +=
      isProcedural ? " It is a question of procedure: no veto." : " It is a question of substance."
  }

  private mutating func sayThatDebateWaits() {
    guard state.floor.caucus != nil, state.floor.clocks[.caucus]?.isRunning == false else { return }
    answer += " \(subject: "caucus resume") continues the debate."
  }

  /// A question on which several bodies vote is adopted if all of them adopt it, each by the same
  /// share of its own votes.
  private func weighPartners(_ vote: Vote, _ verdict: inout Verdict) {
    guard verdict.isAdopted else { return }
    verdict.refusedBy = vote.partners.filter { partner in
      let tally = partner.tally
      // The number of seats in the other body is not known.
      let present = tally.yes + tally.no + tally.abstain
      let threshold = Threshold(vote.majority, fixed: nil, present: present, members: present)
      return tally.yes < threshold.needed(for: tally)
    }.map(\.name)
    if !verdict.refusedBy.isEmpty { (verdict.outcome, verdict.ground) = (.rejected, .partner) }
  }

  /// The vote whose text was replaced by an earlier round of this vote.
  func replacedBefore(_ vote: Vote) -> Int? {
    let rounds = earlierRounds(of: vote).map(\.number)
    guard !rounds.isEmpty else { return nil }
    return state.voting.votes.first { $0.replacedBy.map(rounds.contains) == true }?.number
  }

  /// The votes that a vote repeats, the most recent first.
  private func earlierRounds(of vote: Vote) -> [Vote] {
    var rounds: [Vote] = []
    var number = vote.again
    // Each vote repeats an earlier one, so the numbers must decrease.
    while let place = number, place > 0, place < rounds.last?.number ?? vote.number {
      rounds.append(state.voting.votes[place - 1])
      number = state.voting.votes[place - 1].again
    }
    return rounds
  }

  /// Applies the book's rule for a text that is adopted although it contradicts another.
  private mutating func settleContradiction(_ vote: Vote, _ verdict: inout Verdict) {
    guard verdict.isAdopted, let number = vote.contradicts,
      state.voting.votes.indices.contains(number - 1),
      state.voting.votes[number - 1].verdict?.isAdopted == true
    else { return }
    switch rules.documents.contradiction {
    case .later: verdict.inPlaceOf = number
    case .reject: (verdict.outcome, verdict.ground) = (.rejected, .contradiction)
    // What follows for a document is settled with its other consequences.
    case .chair where vote.document != nil: break
    case .chair:
      warn(
        "it contradicts vote \(number) (\(state.voting.votes[number - 1].question)): "
          + "the chair rules which of them stands")
    }
  }

  /// A straw poll shows opinions and decides nothing.
  private mutating func closeStrawPoll(_ vote: Vote) {
    decide(
      VoteClosed(
        number: vote.number, verdict: Verdict(.inconclusive, .strawPoll, vote.completeTally),
        rightsOwed: []))
    announce(vote)
  }

  /// Whether a vote repeats one that was equally divided. Withdrawn votes in between do not count.
  private func repeatsTie(_ vote: Vote) -> Bool {
    earlierRounds(of: vote).contains { $0.outcome == .tied }
  }

  /// A count of negative votes may hide a veto, so if one would matter, those who voted no must be
  /// named.
  private func requireKnownVetoes(_ vote: Vote, _ question: Verdict.Question) throws(Refusal) {
    guard vote.counted != nil,
      question.tally.yes >= question.needed, vote.against.count < question.tally.no
    else { return }
    let holders = state.vetoHolders(in: vote, by: rules).filter { !vote.against.contains($0) }
    guard !holders.isEmpty else { return }
    let tally = question.tally
    let count = "\(tally.yes) \(tally.no) \(tally.abstain) against <whos>"
    let line =
      vote.verdict == nil
      ? CommandID.voteCount.line(count)
      : CommandID.correctVote.line("\(vote.number) count \(count)")
    throw Refusal(
      "\(Spelling.count(tally.no, "vote")) against may hide a veto; name those who voted no: "
        + "\(line: line)")
  }

  private mutating func closeConsensus(_ vote: Vote) {
    let question = question(vote.kind, Tally(), vote.majority, entitled: vote.entitled)
    var verdict =
      question.lacksQuorumWithoutCount
      ? Verdict(.noQuorum, .quorum)
      : vote.objections.isEmpty
        ? Verdict(.adoptedWithoutVote, .unopposed)
        : Verdict(vote.matter == .statement ? .notAgreed : .inconclusive, .objection)
    if verdict.ground == .quorum { verdict.lackQuorum(question) }
    weighPartners(vote, &verdict)
    settleContradiction(vote, &verdict)
    decide(
      VoteClosed(
        number: vote.number, verdict: verdict, rightsOwed: [], replaces: verdict.inPlaceOf,
        restores: verdict.isAdopted ? nil : replacedBefore(vote)))
    announce(vote)
    conclude(vote: vote.number)
    if vote.document != nil { sayWhatIsNext() }
    if verdict.outcome != .inconclusive { sayWhatKind(vote, isProcedural: verdict.isAdopted) }
    sayThatDebateWaits()
    if verdict.outcome == .inconclusive, !isNext(vote) {
      answer += " \(subject: "vote again \(vote.number)") opens it."
    }
  }

  /// Ends voting procedure. The topic is finished and the next one is taken up; if there is none,
  /// debate continues.
  mutating func endVoting() {
    decide(VotingEnded())
    answer = "Voting is over."
    if let current = state.agenda.current {
      let next = state.agenda.topics.first { topic in
        let debate = state.agenda.debates[topic.id]
        return topic.id != current && debate?.finished != true && debate?.adjourned != true
      }
      if let next {
        dropUndecided(on: current)
        decide(TopicFinished(topic: current))
        let ahead = state.agenda.ahead[next.id] ?? []
        decide(TopicSet(topic: next.id))
        answer += " The committee takes up \(state.topicWords(next.id)): \(next.title)"
        openList(with: ahead)
        return
      }
    }
    decide(DebateReopened())
    answer += " Debate continues."
  }
}
