/// The presiding officer's vote, if the book lets it decide: that of a member, given last and only
/// if it changes the result, or a casting vote in addition to all others, given if the votes are
/// equal.
extension Session {
  /// The answers with which the presiding officer may decide the open vote now; empty while others
  /// have yet to answer, or if its vote would not count.
  package var chairsAnswers: [Answer] {
    guard let vote = state.openVote, vote.chairsVote == nil, !vote.isStrawPoll,
      vote.method != .consensus
    else { return [] }
    let ruling = Ruling(self, now: state.time)
    switch setup.rules.voting.presiding {
    case .never, .delegation: return []
    case .casting:
      guard vote.counted != nil || vote.unanswered.isEmpty, ruling.awaitsCastingVote(vote)
      else { return [] }
      return [.yes, .no]
    case .deciding:
      guard vote.method != .secretBallot, vote.completeTally.notParticipating > 0 else { return [] }
      if vote.counted == nil {
        // In a roll call everyone must have answered. Otherwise the one who has not may be the
        // presiding officer.
        let open = vote.method == .rollCall ? 0 : 1
        guard !vote.cast.isEmpty, vote.unanswered.count <= open else { return [] }
      }
      return [.yes, .no].filter { ruling.isDecided(vote, byChairs: $0) }
    }
  }
}

extension Ruling {
  /// Whether the chair's answer changes the result of a vote.
  func isDecided(_ vote: Vote, byChairs answer: Answer) -> Bool {
    var (without, with) = (vote, vote)
    (without.chairsVote, without.isCastingVote) = (nil, false)
    (with.chairsVote, with.isCastingVote) = (answer, rules.voting.presiding == .casting)
    let isAdopted = [without, with].map {
      Verdict(
        on: question(vote.kind, $0.completeTally, vote.majority, entitled: vote.entitled)
      ).outcome == .adopted
    }
    return isAdopted[0] != isAdopted[1]
  }

  /// Whether the votes are equal, and the book gives the presiding officer a casting vote that
  /// would decide the question.
  func awaitsCastingVote(_ vote: Vote) -> Bool {
    guard rules.voting.presiding == .casting, vote.chairsVote == nil, !vote.isStrawPoll,
      vote.method != .consensus, vote.tally.yes == vote.tally.no, vote.tally.yes > 0
    else { return false }
    return isDecided(vote, byChairs: .yes)
  }

  /// - Throws: `Refusal` if the chair's casting vote decides the open vote and was not given.
  func requireCastingVote(_ vote: Vote) throws(Refusal) {
    guard awaitsCastingVote(vote) else { return }
    throw Refusal(
      "the votes are equal, and the chair has a casting vote: "
        + "\(ways: "vote chair yes", "vote chair no")")
  }

  /// The presiding officer's vote.
  mutating func voteFromTheChair(_ answer: Answer) throws(Refusal) {
    guard let vote = state.openVote, answer != vote.chairsVote else {
      throw Refusal("the chair has voted \(answer.title)")
    }
    let isCasting = rules.voting.presiding == .casting
    var (without, with) = (vote, vote)
    (without.chairsVote, without.isCastingVote) = (nil, false)
    (with.chairsVote, with.isCastingVote) = (answer, isCasting)
    guard isCasting || without.completeTally.notParticipating > 0 else {
      throw Refusal("everyone entitled has voted, the presiding officer included")
    }
    guard vote.counted != nil || !vote.cast.isEmpty else {
      throw Refusal(
        "the chair votes last, if that changes the result: \(line: "vote count <yes> <no>")")
    }
    if let next = vote.nextToAnswer { throw Refusal("\(name(next)) has not answered") }
    guard isCasting ? awaitsCastingVote(without) : isDecided(vote, byChairs: answer) else {
      let count = Verdict.count(without.completeTally)
      throw Refusal(
        isCasting
          ? "the chair votes only if the votes are equal and that decides: \(count)"
          : "the chair's \(answer.title) changes nothing: \(count)")
    }
    decide(ChairVoted(answer: answer, isCasting: isCasting ? true : nil))
    self.answer = "The chair votes \(answer.title): \(Verdict.count(with.completeTally))."
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
