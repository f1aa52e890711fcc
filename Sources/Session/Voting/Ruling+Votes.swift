/// Opening a vote and taking the answers.
extension Ruling {
  /// Who may vote on a question of a kind.
  func entitledCodes(_ kind: Vote.Kind) -> [String] { state.entitled(kind, by: rules) }

  func requireEntitled(_ code: String, in vote: Vote) throws(Refusal) {
    guard !vote.entitled.contains(code) else { return }
    let delegation = state.delegation(code)
    throw Refusal(
      delegation?.seat == .observer
        ? "\(name(code)) is an observer and does not vote on this"
        : "\(name(code)) was not here when the vote opened")
  }

  mutating func openVote(_ arguments: Arguments) throws(Refusal) {
    let question = cleaned(arguments.text("question") ?? "")
    guard !question.isEmpty else { throw Refusal("a vote needs a question", kind: .notUnderstood) }
    let kind = arguments.word("kind").flatMap(Vote.Kind.init) ?? .substantive
    let method =
      arguments.word("method").flatMap(Vote.Method.init)
      ?? (kind == .substantive ? .rollCall : .placards)
    var majority = kind == .substantive ? rules.majorities.substantive : rules.majorities.procedural
    if let word = arguments.text("majority") {
      if let votes = body.affirmativeVotes {
        throw Refusal("\(body.title) decides by \(Spelling.number(votes)) votes, whatever is asked")
      }
      guard let explicit = Majority(word.lowercased()) else {
        let names = Majority.named.map(\.name) + ["a fraction like 3/5"]
        throw Refusal(
          "there is no majority \(Token.quote(word)): \(Spelling.list(names, last: "or"))",
          kind: .notUnderstood)
      }
      majority = explicit
    }
    var start = arguments.who("start")
    if arguments.has("lot") {
      let entitled = entitledCodes(kind)
      guard let lot, !entitled.isEmpty else { throw Refusal("no lot was drawn") }
      start = entitled[abs(lot % entitled.count)]
    }
    try openVote(question, kind: kind, method: method, majority: majority, startingAt: start)
  }

  mutating func openVote(
    _ question: String, kind: Vote.Kind, method: Vote.Method, majority: Majority,
    startingAt start: String?, again: Int? = nil
  ) throws(Refusal) {
    var entitled = entitledCodes(kind)
    guard !entitled.isEmpty else {
      throw Refusal("nobody is here to vote: attend all present, or roll open")
    }
    if let start {
      guard let index = entitled.firstIndex(of: start) else {
        throw Refusal("\(name(start)) is not here to be called first")
      }
      entitled = Array(entitled[index...] + entitled[..<index])
    }
    decide(
      VoteOpened(
        number: state.votes.count + 1, question: question, kind: kind, method: method,
        majority: majority, entitled: entitled, again: again))
    answer = "Vote \(state.votes.count), \(question): \(requirement())."
    if method == .rollCall { answer += " \(name(entitled[0])) is called first." }
  }

  /// What the open vote takes, and who can stop it.
  func requirement() -> String {
    guard let vote = state.openVote else { return "" }
    return VoteProspect(vote, state, session.setup).requirement
  }

  mutating func castVotes(_ arguments: Arguments) throws(Refusal) {
    guard let vote = state.openVote, let answer = arguments.word("answer").flatMap(Answer.init)
    else { return }
    guard vote.method == .rollCall || vote.method == .placards else {
      throw Refusal("votes by name are not taken by \(vote.method.rawValue)")
    }
    guard vote.counted == nil else { throw Refusal("this vote was counted: vote count …") }
    let codes: [String]
    switch arguments.whos() {
    case .all: codes = vote.entitled
    case .rest: codes = vote.unanswered
    case .codes(let named): codes = named
    }
    guard !codes.isEmpty else { throw Refusal("everyone has answered: vote close") }
    for code in codes { try checkAnswer(answer, by: code, in: vote) }
    for code in codes { decide(VoteCast(code: code, answer: answer)) }
    let who = codes.count == 1 ? name(codes[0]) : "\(codes.count) delegations"
    self.answer = "\(who): \(answer.title)."
    if let next = state.openVote?.nextToAnswer {
      self.answer += " Next: \(name(next))."
    } else if vote.method == .rollCall {
      self.answer += " Everyone has answered: vote close."
    }
  }

  private func checkAnswer(_ answer: Answer, by code: String, in vote: Vote) throws(Refusal) {
    try requireEntitled(code, in: vote)
    let delegation = state.delegation(code)
    let who = name(code)
    if vote.passed.contains(code), answer != .yes, answer != .no, answer != .absent {
      throw Refusal("\(who) passed and now answers yes or no")
    }
    switch answer {
    case .yes, .no, .absent: return
    case .pass:
      guard vote.method == .rollCall, rules.rollCall.pass else {
        throw Refusal("\(rules.title) knows no pass here")
      }
      guard vote.cast[code] == nil else { throw Refusal("\(who) has answered already") }
    case .yesWithRights, .noWithRights:
      guard vote.method == .rollCall, rules.rollCall.rights else {
        throw Refusal("\(rules.title) knows no rights here")
      }
    case .abstain:
      if vote.kind == .procedural, !rules.abstention.procedural {
        throw Refusal("nobody abstains on procedure under \(rules.title)")
      }
      if vote.kind == .substantive, delegation?.attendance == .voting,
        !rules.abstention.votingOnSubstance
      {
        throw Refusal("\(who) is present and voting and may not abstain: yes or no")
      }
    }
  }

  mutating func countVotes(_ arguments: Arguments) throws(Refusal) {
    guard let vote = state.openVote else { return }
    guard vote.cast.isEmpty else {
      throw Refusal("this vote is taken by name: vote cast <who> …")
    }
    var tally = Tally(
      yes: arguments.number("yes") ?? 0, no: arguments.number("no") ?? 0,
      abstain: arguments.number("abstain") ?? 0)
    let total = tally.yes + tally.no + tally.abstain
    guard total <= vote.entitled.count else {
      throw Refusal("\(total) votes were counted, but \(vote.entitled.count) may vote")
    }
    if tally.abstain > 0, vote.kind == .procedural, !rules.abstention.procedural {
      throw Refusal("nobody abstains on procedure under \(rules.title): count again")
    }
    let mayAbstain = vote.entitled.count { code in
      vote.kind == .procedural || rules.abstention.votingOnSubstance
        || state.delegation(code)?.attendance != .voting
    }
    guard tally.abstain <= mayAbstain else {
      throw Refusal(
        "\(tally.abstain) abstained, but only \(mayAbstain) may: the others are present and voting")
    }
    tally.notParticipating = vote.entitled.count - total
    var against: [String] = []
    if case .codes(let codes) = arguments.whos("against") { against = codes }
    guard against.isEmpty || vote.method != .secretBallot else {
      throw Refusal("ballots are secret: nobody is named")
    }
    for code in against { try requireEntitled(code, in: vote) }
    guard against.count <= tally.no else {
      throw Refusal("\(against.count) are named against, but \(tally.no) voted no")
    }
    decide(VoteCounted(tally: tally, against: against))
    answer = Verdict.count(tally) + "."
    if tally.notParticipating > 0 {
      warn("\(Spelling.count(tally.notParticipating, "vote")) missing of \(vote.entitled.count)")
    }
  }
}

extension Answer {
  /// As people say it.
  public var title: String {
    switch self {
    case .yesWithRights: "yes, with rights"
    case .noWithRights: "no, with rights"
    case .abstain: "abstains"
    case .absent: "does not participate"
    case .pass: "passes"
    default: rawValue
    }
  }
}
