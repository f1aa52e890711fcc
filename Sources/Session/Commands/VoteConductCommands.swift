import Catalogue

extension CommandID {
  package static let voteChair = CommandID("vote chair")
  package static let votePartner = CommandID("vote partner")
  package static let voteExplanations = CommandID("vote explanations")
  package static let voteRound = CommandID("vote round")
  package static let voteIntention = CommandID("vote intention")
}

/// Commands around a vote: the chair's own vote, the vote of another body, the final round of a
/// roll call, and what a delegation intended to vote.
let voteConductCommands: [CommandSpec] = [
  CommandSpec(
    .voteChair, "<answer:yes|no>",
    help:
      "Record the presiding officer's vote, where the rules allow it and it changes the result.",
    example: "vote chair yes",
    refusal: { session in
      let rules = session.setup.rules
      let mayDecide = rules.voting.presiding == .deciding || rules.voting.presiding == .casting
      if session.openVote == nil {
        if mayDecide, let refusal = Ruling.tooLateForChair(session) { return refusal }
        if let first = session.motionsInOrder.first {
          if rules.voting.presiding == .casting {
            return Refusal(
              "the chair's casting vote on a motion is given with its count: "
                + "\(line: "motion vote \(first.number) <yes> <no> chair yes")")
          }
          return Refusal(
            "the chair's vote on a motion is counted with the others: \(line: "motion vote next")")
        }
      }
      if let refusal = closedRefusal(session.state) { return refusal }
      switch rules.voting.presiding {
      case .never: return Refusal("under \(rules.title) the chair does not vote")
      case .delegation:
        return Refusal("the chair votes for its delegation: \(line: "vote cast <who> …")")
      case .deciding, .casting: break
      }
      switch session.openVote?.method {
      case .consensus: return .notCounted
      case .secretBallot where rules.voting.presiding == .deciding:
        return Refusal("in a secret ballot the chair votes with the others")
      default: return nil
      }
    }
  ) { arguments, ruling in
    guard let answer = arguments.word("answer").flatMap(Answer.init) else { return }
    try ruling.voteFromTheChair(answer)
  },
  CommandSpec(
    .votePartner, "<partner:text> <yes:number> <no:number> [<abstain:number>]",
    help: "Record how another body votes on the same question; every body must adopt it.",
    example: "vote partner \"Cabinet B\" 7 9", refusal: { closedRefusal($0.state) }
  ) { arguments, ruling in
    let partner = cleaned(arguments.text("partner") ?? "")
    guard !partner.isEmpty else {
      throw Refusal("which body? \(line: "vote partner \"name\" <yes> <no>")")
    }
    guard ruling.state.openVote?.isStrawPoll == false else {
      throw Refusal("a straw poll decides nothing and has no partner")
    }
    let tally = Tally(
      yes: arguments.number("yes") ?? 0, no: arguments.number("no") ?? 0,
      abstain: arguments.number("abstain") ?? 0)
    ruling.decide(PartnerVoted(partner: partner, tally: tally))
    ruling.answer = "\(partner): \(Verdict.count(tally))."
  },
  CommandSpec(
    .voteExplanations, "<whos:whos>",
    help: "Record who asks, before the next vote, to explain its vote after it.",
    example: "vote explanations Ghana, Japan",
    refusal: { session in
      if let refusal = Ruling.needsOpenMeeting(session.state) { return refusal }
      let rules = session.setup.rules
      guard rules.voting.explanationSeconds > 0, rules.voting.explanations == .requested else {
        return Refusal("under \(rules.title) nobody need ask before the vote to explain it")
      }
      return session.openVote.map {
        Refusal("the vote on \($0.question) is open: explanations are asked for before it")
      }
    }
  ) { arguments, ruling in
    guard case .codes(let named) = arguments.whos(), !named.isEmpty else {
      throw Refusal("who asks? \(line: "vote explanations <whos>")", missing: "a name")
    }
    let state = ruling.state
    let codes = try ruling.accepted(named, else: "not recorded") { (code) throws(Refusal) in
      guard state.voting.explanationsAsked[code] != nil else { return }
      throw Refusal("\(state.name(code)) has already asked")
    }
    ruling.decide(ExplanationsAsked(codes: codes))
    ruling.answer =
      "\(Spelling.list(codes.map(ruling.name))) \(codes.count == 1 ? "explains its vote" : "explain their votes") "
      + "after it."
  },
  CommandSpec(
    .voteRound,
    help: "Open a final round, after the explanations of those with rights; answers may change.",
    example: "vote round",
    refusal: { session in
      if let refusal = closedRefusal(session.state) { return refusal }
      let rules = session.setup.rules
      guard rules.rollCall.finalRound else {
        return Refusal("under \(rules.title) there is no final round: \(line: "vote close")")
      }
      guard let vote = session.openVote, vote.method == .rollCall else {
        return Refusal("only a roll call has a final round: \(line: "vote close")")
      }
      if vote.inFinalRound {
        return Refusal("the final round has begun: \(ways: "vote cast", "vote close")")
      }
      return vote.nextToAnswer.map { Refusal("\(session.state.name($0)) has not answered") }
    }
  ) { _, ruling in
    guard let vote = ruling.state.openVote else { return }
    let owed = vote.entitled.filter { vote.cast[$0]?.hasRights == true }
    ruling.decide(FinalRoundOpened(owed: owed))
    ruling.answer =
      owed.isEmpty
      ? "The final round: \(subject: "vote cast") changes an answer."
      : "\(Spelling.list(owed.map(ruling.name))) explain: \(line: "speech rights"). "
        + "Then the final round: \(subject: "vote cast") changes an answer."
  },
  CommandSpec(
    .voteIntention, "<vote:number> <who:who> <answer:yes|no|abstain>",
    help: "Record how a delegation meant to vote, after the close; the totals do not change.",
    example: "vote intention 1 Ghana yes",
    refusal: { session in
      session.state.voting.votes.contains { $0.outcome != nil && $0.outcome != .withdrawn }
        ? nil : Refusal("no vote has been closed yet")
    }
  ) { arguments, ruling in
    guard let answer = arguments.word("answer").flatMap(Answer.init), let code = arguments.who()
    else { return }
    try ruling.noteIntention(arguments.number("vote") ?? 0, of: code, answer)
  },
]

extension Ruling {
  fileprivate mutating func noteIntention(
    _ number: Int, of code: String, _ answer: Answer
  ) throws(Refusal) {
    guard state.voting.votes.indices.contains(number - 1) else {
      throw Refusal("there is no vote \(number)")
    }
    let vote = state.voting.votes[number - 1]
    guard vote.status == .closed, vote.outcome != .withdrawn else {
      throw Refusal(
        vote.status == .open
          ? "the vote is still open: \(line: "vote cast \(code) \(answer.rawValue)")"
          : "vote \(number) was withdrawn")
    }
    try requireEntitled(code, in: vote)
    guard vote.method.isByName, !vote.cast.isEmpty else {
      throw Refusal("vote \(number) was not taken by name")
    }
    guard vote.cast[code] != answer else {
      throw Refusal("\(name(code)) did vote \(answer.rawValue)")
    }
    decide(VoteIntended(number: number, code: code, answer: answer))
    self.answer =
      "\(name(code)) had intended to \(answer.infinitive) (vote \(number)); the totals do not "
      + "change."
  }
}

extension Answer {
  /// `vote in favour`, for use after `to`.
  package var infinitive: String {
    switch self {
    case .yes, .yesWithRights: "vote in favour"
    case .no, .noWithRights: "vote against"
    case .abstain: "abstain"
    case .absent, .pass: "not participate"
    }
  }
}
