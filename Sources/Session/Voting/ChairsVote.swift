/// The presiding officer's vote, if the book lets it decide: it is given last, and only if it
/// changes the result.
extension Session {
  /// The answer with which the presiding officer would decide the open vote now; `nil` while others
  /// have yet to answer, or if neither answer would change the result.
  package var chairsDecidingAnswer: Answer? {
    guard setup.rules.voting.presiding == .deciding, let vote = state.openVote,
      vote.chairsVote == nil,
      !vote.isStrawPoll, vote.method != .consensus, vote.method != .secretBallot,
      vote.completeTally.notParticipating > 0
    else { return nil }
    if vote.counted == nil {
      // In a roll call everyone must have answered. Otherwise the one who has not may be the
      // presiding officer.
      let open = vote.method == .rollCall ? 0 : 1
      guard !vote.cast.isEmpty, vote.unanswered.count <= open else { return nil }
    }
    let ruling = Ruling(self, now: state.time)
    return [.yes, .no].first { ruling.isDecided(vote, byChairs: $0) }
  }
}

extension Ruling {
  /// Whether the chair's answer changes the result of a vote.
  func isDecided(_ vote: Vote, byChairs answer: Answer) -> Bool {
    var (without, with) = (vote, vote)
    (without.chairsVote, with.chairsVote) = (nil, answer)
    let isAdopted = [without, with].map {
      Verdict(
        on: question(vote.kind, $0.completeTally, vote.majority, entitled: vote.entitled)
      ).outcome == .adopted
    }
    return isAdopted[0] != isAdopted[1]
  }

  /// Why the chair's vote is too late, if a vote that it could have decided was just closed.
  static func tooLateForChair(_ session: Session) -> Refusal? {
    guard let last = try? session.history.record(session.sequence),
      last.facts.contains(where: { $0 is VoteClosed })
    else { return nil }
    return Refusal(
      "the vote is closed, so the chair's vote comes too late: \(line: "undo"), then vote")
  }
}
