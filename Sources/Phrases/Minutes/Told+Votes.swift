import Catalogue
import Session

/// Questions put to the vote, with one entry each at the time the vote was opened.
extension VoteOpened: Told {
  package var subject: Int? { vote.document }

  package func tell(_ teller: inout Teller) {
    teller.vote = teller.add(.vote(.init(vote, in: teller.state, teller.voice)))
    teller.votes[number] = teller.vote
  }
}

extension VoteClosed: Told {
  package func tell(_ teller: inout Teller) {
    guard var vote = teller.state.openVote, vote.number == number else { return }
    (vote.status, vote.verdict) = (.closed, verdict)
    var report = Minutes.VoteReport(vote, in: teller.state, teller.voice)
    report.tally = verdict.tally
    report.outcome = verdict.outcome
    report.reason = teller.voice.reason(vote, in: teller.state)
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
    let party = teller.party(code)
    let word: MinutesWord =
      switch answer {
      case .yes, .yesWithRights: .intendedInFavour
      case .no, .noWithRights: .intendedAgainst
      case .abstain: .intendedToAbstain
      case .absent, .pass: .intendedNotToParticipate
      }
    teller.say(.vote, word, party.name, "\(number)", about: party)
  }
}

extension ExplanationsAsked: Told {
  package func tell(_ teller: inout Teller) {
    let names = teller.voice.parties(codes.map(teller.party))
    teller.say(.vote, .askedToExplain, names, "\(codes.count)")
  }
}

extension FinalRoundOpened: Told {
  package func tell(_ teller: inout Teller) {
    teller.say(.vote, .finalRound)
  }
}

extension Minutes.VoteReport {
  /// The report on a vote so far.
  package init(_ vote: Vote, in state: State, _ voice: MinutesVoice) {
    func party(_ code: String) -> Minutes.Party { voice.party(code, in: state) }
    func parties(_ codes: [String]) -> [Minutes.Party] { codes.map(party) }
    self.init(
      number: vote.number, question: voice.question(vote, in: state), kind: vote.kind,
      method: vote.method,
      majority: vote.majority.name, ballots: Self.ballots(vote, state, party),
      drawnFirst: vote.byLot ? vote.entitled.first.map(party) : nil,
      passed: parties(vote.passed),
      // A ballot is secret, even if someone believes they saw a vote.
      seenAgainst: vote.method == .secretBallot ? [] : parties(vote.against),
      objections: parties(vote.objections), chairsVote: vote.chairsVote, tally: vote.tally,
      vetoes: parties(vote.vetoes))
  }

  private static func ballots(
    _ vote: Vote, _ state: State, _ party: (String) -> Minutes.Party
  ) -> [Ballot] {
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
          ? Ballot(party: party(code), answer: .absent) : nil
      }
      return Ballot(party: party(code), answer: answer)
    }
  }
}
