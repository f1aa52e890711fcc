import Catalogue

extension CommandID {
  package static let voteOpen = CommandID("vote open")
  package static let voteBy = CommandID("vote by")
  package static let voteCast = CommandID("vote cast")
  package static let voteCount = CommandID("vote count")
  package static let voteObject = CommandID("vote object")
  package static let voteClose = CommandID("vote close")
  package static let voteCancel = CommandID("vote cancel")
  package static let voteAgain = CommandID("vote again")
  package static let votingNext = CommandID("voting next")
  package static let votingOrder = CommandID("voting order")
  package static let votingEnd = CommandID("voting end")
}

/// `vote` and `voting`: questions put to the vote with `vote open`.
let voteCommands: [CommandSpec] = [
  CommandSpec(
    .voteOpen,
    "<question:text> [clause <clause:reference>] [<kind:substantive|procedural>] [on <matter:amendment|part|preliminary|statement|election>] "
      + "[by <method:roll-call|placards|recorded|consensus|acclamation|secret-ballot>] "
      + "[majority <majority:text>] [parties <parties:whos>] [straw-poll] "
      + "[contradicts <contradicts:number>] "
      + "[starting <start:who>] [by lot]",
    help: "Put a question to the vote; those present now may vote.",
    example: "vote open \"Draft resolution 1.1\" by roll-call starting Ghana",
    refusal: { openRefusal($0.state) }, needs: { _ in [.lot] }
  ) { arguments, ruling in
    try ruling.openVote(arguments)
  },
  CommandSpec(
    .voteBy,
    "<method:roll-call|placards|recorded|consensus|acclamation|secret-ballot> "
      + "[starting <start:who>] [by lot]",
    help: "Change the method of the open vote before anybody has answered.",
    example: "vote by roll-call",
    refusal: { session in
      if let refusal = closedRefusal(session.state) { return refusal }
      guard session.state.openVote?.isBegun == true else { return nil }
      return Refusal(
        "the vote has begun: \(ways: "undo", "vote cancel"), then choose another method")
    },
    needs: { _ in [.lot] }
  ) { arguments, ruling in
    try ruling.changeMethod(arguments)
  },
  CommandSpec(
    .voteCast,
    "<whos:whos> <answer:yes|no|abstain|absent|pass|yes-with-rights|no-with-rights>",
    help: "Record how delegations vote; an answer may change until the vote is closed.",
    example: "vote cast Ghana yes", refusal: { closedRefusal($0.state) }
  ) { arguments, ruling in
    try ruling.castVotes(arguments)
  },
  CommandSpec(
    .voteCount,
    "<yes:number> <no:number> [<abstain:number>] [against <against:whos>]",
    help: "Record a count of placards or ballots; `against` names those who voted no.",
    example: "vote count 12 2 1 against Russia",
    refusal: { session in
      if let refusal = closedRefusal(session.state) { return refusal }
      switch session.state.openVote?.method {
      case .rollCall, .recorded: return .takenByName
      case .consensus: return .notCounted
      default: return nil
      }
    }
  ) { arguments, ruling in
    try ruling.countVotes(arguments)
  },
  CommandSpec(
    .voteObject, "<who:who>", help: "Record an objection to a consensus.",
    example: "vote object Ghana",
    refusal: { session in
      if let refusal = closedRefusal(session.state) { return refusal }
      return session.state.openVote?.method == .consensus
        ? nil : Refusal("only a consensus can be objected to")
    }
  ) { arguments, ruling in
    guard let vote = ruling.state.openVote, let code = arguments.who() else { return }
    try ruling.requireEntitled(code, in: vote)
    guard !vote.objections.contains(code) else {
      throw Refusal("\(ruling.name(code)) has already objected")
    }
    ruling.decide(VoteObjected(code: code))
    ruling.answer = "\(ruling.name(code)) objects."
  },
  CommandSpec(
    .voteClose, help: "Close the vote and announce the verdict.", example: "vote close",
    refusal: { session in
      if let refusal = closedRefusal(session.state) { return refusal }
      if let speech = session.state.floor.speech {
        return .speaks(speech, session.state)
      }
      return session.state.openVote.flatMap { unfinishedRefusal($0, session.state) }
    },
    advances: { _ in true },
    question: { _, session in
      guard let vote = session.openVote, vote.method == .recorded, !vote.unanswered.isEmpty
      else { return "Close the vote?" }
      return "\(vote.unanswered.count) have not voted. Close the vote?"
    }
  ) { _, ruling in
    try ruling.closeVote()
  },
  CommandSpec(
    .voteCancel, help: "Cancel the open vote; it is recorded as withdrawn.", example: "vote cancel",
    refusal: { closedRefusal($0.state) }, question: { _, _ in "Cancel the open vote?" }
  ) { _, ruling in
    guard let vote = ruling.state.openVote else { return }
    ruling.decide(
      VoteClosed(
        number: vote.number, verdict: Verdict(.withdrawn, .withdrawn, vote.tally), rightsOwed: []))
    ruling.answer = "The vote on \(vote.question) is cancelled."
  },
  CommandSpec(
    .voteAgain, "<vote:number> [without-abstentions]",
    help: "Vote on an earlier question again by the same method, optionally without abstentions.",
    example: "vote again 1", refusal: { openRefusal($0.state) }, needs: { _ in [.lot] }
  ) { arguments, ruling in
    try ruling.voteAgain(
      arguments.number("vote") ?? 0, withoutAbstentions: arguments.has("without-abstentions"))
  },
  CommandSpec(
    .votingNext,
    "[by <method:roll-call|placards|recorded|consensus|acclamation>] [starting <start:who>] "
      + "[by lot]",
    help: "Put the next question of voting procedure, in the order of the rules.",
    example: "voting next",
    refusal: { session in
      if let refusal = openRefusal(session.state) { return refusal }
      if let refusal = Ruling.pendingOrder(session) { return refusal }
      return session.votingPlan.next == nil
        ? Refusal("no document is left to be put: \(ways: "voting end", "vote open \"…\"")") : nil
    },
    advances: { _ in true }, needs: { _ in [.lot] }
  ) { arguments, ruling in
    try ruling.voteOnNext(arguments)
  },
  CommandSpec(
    .votingOrder, "<documents:text>…",
    help: "Put drafts to the vote in another order, as the chair or the committee decided.",
    example: "voting order 1.2 1.1", refusal: { noDocuments($0) },
    completer: documents { $0.of == nil && !$0.status.isFinal }
  ) { arguments, ruling in
    var ids: [Int] = []
    for value in arguments.list("documents") {
      guard let number = value.text else { continue }
      ids.append(try ruling.document(numbered: number).id)
    }
    try ruling.order(ids)
  },
  CommandSpec(
    .votingEnd, help: "End voting procedure: go on to the next topic, or back to debate.",
    example: "voting end",
    refusal: { session in
      if let vote = session.state.openVote { return Refusal("a vote is open (\(vote.question))") }
      guard session.inVotingProcedure else {
        return Refusal("the committee is not in voting procedure")
      }
      return session.state.floor.speech.map { .speaks($0, session.state) }
    },
    advances: { _ in true },
    question: { _, session in
      let left = session.votingPlan.steps.count
      return left == 0
        ? "End voting procedure?"
        : "\(Spelling.count(left, "question has", "questions have")) not been put. "
          + "End voting procedure?"
    }
  ) { _, ruling in
    ruling.endVoting()
  },
]

private func openRefusal(_ state: State) -> Refusal? {
  if let refusal = Ruling.needsOpenMeeting(state) { return refusal }
  if let vote = state.openVote {
    return Refusal("a vote is open (\(vote.question)): \(ways: "vote close", "vote cancel")")
  }
  if let speech = state.floor.speech {
    return .speaks(speech, state)
  }
  // A timed debate is paused while an amendment is voted upon.
  guard let caucus = state.floor.caucus, caucus.phase == nil else { return nil }
  return .caucusGoesOn
}

func closedRefusal(_ state: State) -> Refusal? {
  guard state.openVote != nil else { return Ruling.needsSitting(state) ?? .noVoteIsOpen }
  return Ruling.needsOpenMeeting(state)
}

/// Why a vote cannot be closed yet.
private func unfinishedRefusal(_ vote: Vote, _ state: State) -> Refusal? {
  if vote.method == .consensus || vote.counted != nil { return nil }
  if vote.method != .rollCall, vote.cast.isEmpty {
    return Refusal("nothing has been counted: \(line: "vote count <yes> <no> <abstain>")")
  }
  let missing = vote.unanswered
  guard vote.method == .rollCall, !missing.isEmpty else { return nil }
  let names = missing.prefix(3).map(state.name)
  let more = missing.count > 3 ? names + ["\(missing.count - 3) more"] : Array(names)
  return Refusal("\(Spelling.list(more)) \(missing.count == 1 ? "has" : "have") not answered")
}
