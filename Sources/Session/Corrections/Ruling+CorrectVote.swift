import Catalogue

/// Correcting votes. An answer or a count that was recorded wrongly is judged again by the same
/// arithmetic, with the members and the quorum of the time of the vote.
extension Ruling {
  mutating func correctVote(_ arguments: Arguments) throws(Refusal) {
    let number = arguments.number("vote") ?? 0
    guard state.voting.votes.indices.contains(number - 1) else {
      let last = state.voting.votes.count
      throw Refusal("there is no vote \(number); the last is \(last)")
    }
    let vote = state.voting.votes[number - 1]
    if let question = arguments.text("question") { return try correctQuestion(of: vote, question) }
    guard vote.status == .closed else {
      let open: CommandID = vote.cast.isEmpty && vote.counted != nil ? .voteCount : .voteCast
      throw Refusal("vote \(number) is still open: \(line: open.line("…"))")
    }
    guard vote.outcome != .withdrawn else {
      throw Refusal("vote \(number) was cancelled, so nothing was counted")
    }
    guard vote.method != .consensus else {
      throw Refusal("vote \(number) was by consensus, so nothing was counted")
    }
    if let code = arguments.who() {
      try correctAnswer(in: vote, of: code, arguments)
    } else {
      try correctCount(of: vote, arguments)
    }
  }

  private mutating func correctQuestion(of vote: Vote, _ text: String) throws(Refusal) {
    let question = cleaned(text)
    guard !question.isEmpty else {
      throw Refusal("a vote needs a question", kind: .notUnderstood, missing: "a title")
    }
    guard question != vote.question else {
      throw Refusal("vote \(vote.number) already has that question")
    }
    decide(VoteCorrected(number: vote.number, question: question))
    answer = "Vote \(vote.number) is corrected: \(question)."
  }

  private mutating func correctAnswer(
    in vote: Vote, of code: String, _ arguments: Arguments
  ) throws(Refusal) {
    guard let answer = arguments.word("answer").flatMap(Answer.init) else { return }
    guard vote.wasByName else {
      throw Refusal(
        "vote \(vote.number) was counted: \(line: correction(of: vote, "count <yes> <no>"))")
    }
    try requireEntitled(code, in: vote)
    let old = vote.cast[code] ?? .absent
    guard old != answer else {
      throw Refusal("\(name(code)) is already recorded: \(answer.title)")
    }
    try checkCorrected(answer, of: code, in: vote)
    var new = vote.reopened
    (new.cast[code], new.counted) = (answer, nil)
    try settle(new, VoteCorrected(number: vote.number, code: code, answer: answer))
    self.answer = "Vote \(vote.number) is corrected: \(name(code)): \(answer.title). \(self.answer)"
    warnAboutParties([code], answer, vote)
  }

  private mutating func correctCount(of vote: Vote, _ arguments: Arguments) throws(Refusal) {
    guard !vote.wasByName else {
      throw Refusal(
        "vote \(vote.number) was by name: \(line: correction(of: vote, "<who> <answer>"))")
    }
    var new = vote.reopened
    var against = vote.against
    if case .codes(let codes) = arguments.whos("against"), !codes.isEmpty { against = codes }
    let tally = try tally(arguments, in: vote)
    try checkParties(tally, vote)
    // Those named before may be among fewer now.
    if arguments.values["against"] == nil, against.count > tally.no { against = [] }
    try checkAgainst(against, tally, vote)
    (new.counted, new.against) = (tally, against)
    guard new.completeTally != vote.verdict?.tally || against != vote.against else {
      throw Refusal("vote \(vote.number) is already recorded: \(Verdict.count(new.completeTally))")
    }
    try settle(new, VoteCorrected(number: vote.number, against: against))
    answer = "Vote \(vote.number) is corrected. \(answer)"
  }

  /// Judges a corrected vote, and says what its verdict is now.
  private mutating func settle(_ corrected: Vote, _ fact: VoteCorrected) throws(Refusal) {
    var fact = fact
    // A casting vote counts only if the others are equal.
    let others = withoutCastingVote(corrected)
    let isDropped = corrected.isCastingVote && others.tally.yes != others.tally.no
    var vote = isDropped ? others : corrected
    if isDropped {
      fact.withoutCastingVote = true
      warn("the votes are no longer equal: the chair's casting vote does not count")
    }
    let before = vote.outcome
    fact.contradicts = contradictedSince(vote)
    vote.contradicts = fact.contradicts ?? vote.contradicts
    let verdict = try judgeAgain(vote)
    fact.verdict = verdict
    if verdict.isAdopted {
      fact.replaces = replaced(by: vote, verdict)
    } else if before == .adopted || before == .adoptedWithoutVote {
      fact.restores = replacedNow(by: vote) ?? replacedBefore(vote)
    }
    if let hours = verdict.hours { fact.dueBy = vote.dueBy ?? now + hours * 3_600_000 }
    decide(fact)
    let settled = state.voting.votes[vote.number - 1]
    answer = "\(settled.question): \(settled.reason(in: state) ?? "")."
    guard let before, before != verdict.outcome else { return }
    conclude(vote: vote.number)
    let change = "the verdict changes: \(before.title) before, \(verdict.outcome.title) now"
    // A document follows the vote on it.
    warn(vote.document == nil ? "\(change); what followed from it stays as it is" : "\(change)")
  }

  /// The earlier vote on an adopted document that the document of a vote contradicts, if that was
  /// not known when the vote was opened.
  private func contradictedSince(_ vote: Vote) -> Int? {
    guard vote.contradicts == nil, vote.part == nil, let document = state.document(vote.document)
    else { return nil }
    return state.adoptedContradictions(of: document).compactMap(\.vote).last { $0 < vote.number }
  }

  /// Judges a vote among those who could decide it then. Inlined, it made the optimizer of Swift 6.3
  /// crash.
  @inline(never)
  private mutating func judgeAgain(_ vote: Vote) throws(Refusal) -> Verdict {
    if vote.isStrawPoll { return Verdict(.inconclusive, .strawPoll, vote.completeTally) }
    let then = vote.verdict?.electorate
    return try judge(vote, among: then ?? electorate(vote.kind, vote.entitled))
  }

  private func withoutCastingVote(_ vote: Vote) -> Vote {
    guard vote.isCastingVote else { return vote }
    var vote = vote
    (vote.chairsVote, vote.isCastingVote) = (nil, false)
    return vote
  }

  private func correction(of vote: Vote, _ rest: String) -> String {
    CommandID.correctVote.line("\(vote.number) \(rest)")
  }

  /// The vote whose text the text of a vote replaces.
  private func replacedNow(by vote: Vote) -> Int? {
    state.voting.votes.first { $0.replacedBy == vote.number }?.number
  }

  /// - Throws: `Refusal` for an answer that the book does not allow in the vote.
  private mutating func checkCorrected(
    _ answer: Answer, of code: String, in vote: Vote
  ) throws(Refusal) {
    switch answer {
    case .yes, .no, .absent: break
    case .pass: throw Refusal("a delegation that passes answers in the end: yes or no")
    case .yesWithRights, .noWithRights:
      guard vote.method == .rollCall, rules.rollCall.rights else {
        throw Refusal("under \(rules.title) nobody may vote with rights in this vote")
      }
    case .abstain:
      if let refusal = abstentionRefusal(vote) { throw refusal }
      if vote.passed.contains(code) {
        throw Refusal("\(name(code)) passed, and then had to answer yes or no")
      }
      // Whether it was present and voting at the time is not known.
      if !mayAbstain(code, in: vote) {
        warn("\(name(code)) is present and voting, and may not abstain")
      }
    }
    guard mustAbstain(code, giving: answer, in: vote) else { return }
    throw Refusal("\(name(code)), party to the dispute, abstains")
  }
}

extension Ruling {
  /// Asks before a correction that changes the verdict of a vote.
  static func verdictQuestion(_ arguments: Arguments, _ session: Session) -> String? {
    let number = arguments.number("vote") ?? 0
    var ruling = Ruling(session, now: session.state.time, isTrial: true)
    guard (try? ruling.correctVote(arguments)) != nil,
      let before = session.state.voting.votes[number - 1].outcome,
      let after = ruling.state.voting.votes[number - 1].outcome, before != after
    else { return nil }
    return
      "This changes the verdict of vote \(number) from \(before.title) to \(after.title). Go on?"
  }
}

extension Vote {
  /// Whether the answers of a closed vote were taken by name.
  fileprivate var wasByName: Bool { !cast.isEmpty || method == .rollCall || method == .recorded }

  /// The vote as it was before it was closed, but with its verdict, which names its electorate.
  fileprivate var reopened: Vote {
    var vote = self
    vote.status = .open
    return vote
  }
}

extension VoteOutcome {
  /// The outcome in a few words, as it is announced.
  package var title: String {
    switch self {
    case .adopted: "adopted"
    case .adoptedWithoutVote: "adopted without a vote"
    case .rejected: "rejected"
    case .tied: "equally divided"
    case .insufficient: "not adopted"
    case .vetoed: "not adopted: veto"
    case .noQuorum: "no decision: no quorum"
    case .inconclusive: "no consensus"
    case .notAgreed: "not agreed"
    case .withdrawn: "vote cancelled"
    }
  }
}
