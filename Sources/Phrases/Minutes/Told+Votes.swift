import Catalogue
import Session

/// Questions put to the vote, with one entry each at the time the vote was opened.
extension VoteOpened: Told {
  package func tell(_ teller: inout Teller) {
    teller.vote = teller.add(.vote(.init(vote, in: teller.state)))
    teller.votes[number] = teller.vote
  }
}

extension VoteClosed: Told {
  package func tell(_ teller: inout Teller) {
    guard var vote = teller.state.openVote, vote.number == number else { return }
    (vote.status, vote.verdict) = (.closed, verdict)
    var report = Minutes.VoteReport(vote, in: teller.state)
    report.tally = verdict.tally
    report.outcome = verdict.outcome
    report.reason = vote.reason(in: teller.state)
    report.closedAt = teller.time
    // Answers to a question that was then dropped are not votes.
    if verdict.outcome == .withdrawn {
      (report.ballots, report.passed, report.seenAgainst) = ([], [], [])
    }
    teller.change(teller.vote, to: .vote(report))
    teller.vote = nil
  }
}

extension VoteIntended: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(
      .vote,
      "Subsequently \(teller.party(code).name) informed the committee that it had intended to "
        + "\(answer.infinitive) (vote \(number)).", teller.party(code))
  }
}

extension ExplanationsAsked: Told {
  package func tell(_ teller: inout Teller) {
    let names = Spelling.list(codes.map { teller.party($0).name })
    teller.say(.vote, "\(names) asked to explain \(codes.count == 1 ? "its vote" : "their votes").")
  }
}

extension FinalRoundOpened: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.vote, "The roll was called; a final round followed.")
  }
}

extension Minutes.VoteReport {
  /// The report on a vote so far.
  package init(_ vote: Vote, in state: State) {
    func parties(_ codes: [String]) -> [Minutes.Party] { codes.map { .init($0, in: state) } }
    self.init(
      number: vote.number, question: vote.question, kind: vote.kind, method: vote.method,
      majority: vote.majority.name, ballots: Self.ballots(vote, state),
      drawnFirst: vote.byLot ? vote.entitled.first.map { .init($0, in: state) } : nil,
      passed: parties(vote.passed),
      // A ballot is secret, even if someone believes they saw a vote.
      seenAgainst: vote.method == .secretBallot ? [] : parties(vote.against),
      objections: parties(vote.objections), chairsVote: vote.chairsVote, tally: vote.tally,
      vetoes: parties(vote.vetoes))
  }

  private static func ballots(_ vote: Vote, _ state: State) -> [Ballot] {
    guard vote.counted == nil, vote.method.isByName else {
      return []
    }
    let entitled = Set(vote.entitled)
    // The roll may be called from a drawn or named delegation, but votes are read out in roll
    // order.
    let inRoll = state.roster.delegations.map(\.code).filter(entitled.contains)
    let gone = vote.entitled.filter { state.index(of: $0) == nil }
    return (inRoll + gone).compactMap { code in
      guard let answer = vote.cast[code], answer != .pass else {
        return vote.status == .closed
          ? Ballot(party: .init(code, in: state), answer: .absent) : nil
      }
      return Ballot(party: .init(code, in: state), answer: answer)
    }
  }
}
