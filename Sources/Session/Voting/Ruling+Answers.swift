import Catalogue

/// Taking answers by name and by count.
extension Ruling {
  mutating func castVotes(_ arguments: Arguments) throws(Refusal) {
    guard let vote = state.openVote, let answer = arguments.word("answer").flatMap(Answer.init)
    else { return }
    guard vote.method.isByName else {
      throw Refusal("delegations are not named in a vote by \(vote.method.rawValue)")
    }
    guard vote.counted == nil else {
      throw Refusal("this vote was counted: \(line: "vote count …")")
    }
    let codes: [String]
    switch arguments.whos() {
    case .all: codes = vote.entitled
    case .rest: codes = vote.unanswered
    case .codes(let named): codes = named
    }
    guard !codes.isEmpty else { throw Refusal("everyone has answered: \(line: "vote close")") }
    for code in codes { try checkAnswer(answer, by: code, in: vote) }
    let forced = codes.filter { mustAbstain($0, giving: answer, in: vote) }
    for code in codes {
      decide(VoteCast(code: code, answer: forced.contains(code) ? .abstain : answer))
    }
    let who = codes.count == 1 ? name(codes[0]) : "\(codes.count) delegations"
    self.answer = "\(who): \(forced == codes ? Answer.abstain.title : answer.title)."
    if !forced.isEmpty {
      self.answer += " \(Spelling.list(forced.map(name))), party to the dispute, abstains."
    }
    warnAboutParties(codes, answer, vote)
    warnAboutAbsence(codes, answer)
    warnAboutLeaving(codes, answer)
    if let next = state.openVote?.nextToAnswer {
      self.answer += " Next: \(name(next))."
    } else if vote.method == .rollCall {
      self.answer += " Everyone has answered: \(line: "vote close")."
    }
  }

  /// Whether a vote is turned into an abstention because the delegation is a party to the dispute.
  func mustAbstain(_ code: String, giving answer: Answer, in vote: Vote) -> Bool {
    rules.abstention.obligatory == .force && (answer.isYes || answer.isNo)
      && vote.parties.contains(code)
  }

  mutating func warnAboutParties(_ codes: [String], _ answer: Answer, _ vote: Vote) {
    guard rules.abstention.obligatory == .warn, answer.isYes || answer.isNo else { return }
    let parties = codes.filter(vote.parties.contains)
    guard !parties.isEmpty else { return }
    let names = Spelling.list(parties.map(name))
    warn(
      "\(names), party to the dispute, \(parties.count == 1 ? "is" : "are") to abstain under "
        + "Chapter VI (Art. 27(3))")
  }

  private mutating func warnAboutAbsence(_ codes: [String], _ answer: Answer) {
    guard answer == .absent, codes.count == 1, !rules.rollCall.nonParticipation,
      state.delegation(codes[0])?.attendance.isHere == true
    else { return }
    warn(
      "under \(rules.title) everyone present votes: \(line: "attend \(codes[0]) absent") if it "
        + "has left"
    )
  }

  /// A delegation that was present when the vote opened may have been noted as absent since. If it
  /// answers, it is present.
  private mutating func warnAboutLeaving(_ codes: [String], _ answer: Answer) {
    guard answer != .absent else { return }
    let gone = codes.filter { state.delegation($0)?.attendance.isHere == false }
    guard !gone.isEmpty else { return }
    warn(
      "\(Spelling.list(gone.map(name))) \(gone.count == 1 ? "is" : "are") recorded as absent but "
        + "\(gone.count == 1 ? "votes" : "vote")")
  }

  private func checkAnswer(_ answer: Answer, by code: String, in vote: Vote) throws(Refusal) {
    try requireEntitled(code, in: vote)
    let who = name(code)
    if vote.passed.contains(code), answer != .yes, answer != .no, answer != .absent {
      throw Refusal("\(who) passed and must now answer yes or no")
    }
    switch answer {
    case .yes, .no, .absent: return
    case .pass:
      guard vote.method == .rollCall, rules.rollCall.pass else {
        throw Refusal("under \(rules.title) nobody may pass in this vote")
      }
      guard vote.cast[code] == nil else { throw Refusal("\(who) has already answered") }
    case .yesWithRights, .noWithRights:
      guard vote.method == .rollCall, rules.rollCall.rights, !vote.inFinalRound else {
        throw Refusal("under \(rules.title) nobody may vote with rights in this vote")
      }
    case .abstain:
      if let refusal = abstentionRefusal(vote) { throw refusal }
      // A party to the dispute abstains, whatever it answered in the roll call.
      if !mayAbstain(code, in: vote), !vote.parties.contains(code) {
        throw Refusal("\(who) is present and voting and may not abstain: yes or no")
      }
    }
  }

  /// Why abstentions are not allowed in a vote, or `nil` if they are.
  func abstentionRefusal(_ vote: Vote) -> Refusal? {
    if vote.withoutAbstentions { return Refusal("this is a division of the house: yes or no") }
    if vote.isStrawPoll, let mayAbstain = rules.abstention.strawPolls {
      return mayAbstain ? nil : Refusal("nobody may abstain in a straw poll under \(rules.title)")
    }
    if vote.kind == .procedural, !rules.abstention.procedural {
      return Refusal("nobody may abstain on procedure under \(rules.title)")
    }
    if vote.matter == .amendment, !rules.abstention.amendments {
      return Refusal("nobody may abstain on an amendment under \(rules.title)")
    }
    return nil
  }

  func mayAbstain(_ code: String, in vote: Vote) -> Bool {
    vote.kind == .procedural || rules.abstention.votingOnSubstance
      || vote.isStrawPoll && rules.abstention.strawPolls == true
      || state.delegation(code)?.attendance != .voting
  }

  mutating func countVotes(_ arguments: Arguments) throws(Refusal) {
    guard let vote = state.openVote else { return }
    guard vote.cast.isEmpty else {
      throw Refusal.takenByName
    }
    let tally = try tally(arguments, in: vote)
    let abstainers = vote.entitled.count { mayAbstain($0, in: vote) }
    guard tally.abstain <= abstainers else {
      throw Refusal(
        "\(tally.abstain) abstained, but only \(abstainers) may: the others are present and voting")
    }
    try checkParties(tally, vote)
    var against: [String] = []
    if case .codes(let codes) = arguments.whos("against") { against = codes }
    try checkAgainst(against, tally, vote)
    decide(VoteCounted(tally: tally, against: against))
    answer = "\(Verdict.count(tally))."
    let someMust = abstentionRefusal(vote) != nil || abstainers < vote.entitled.count
    if tally.notParticipating > 0, someMust || !rules.rollCall.nonParticipation {
      warn("\(Spelling.count(tally.notParticipating, "vote")) missing of \(vote.entitled.count)")
    }
    warnAboutParties(against, .no, vote)
  }

  /// The count that a line gives.
  /// - Throws: `Refusal` if more voted than may vote, or abstained although nobody may.
  func tally(_ arguments: Arguments, in vote: Vote) throws(Refusal) -> Tally {
    var tally = Tally(
      yes: arguments.number("yes") ?? 0, no: arguments.number("no") ?? 0,
      abstain: arguments.number("abstain") ?? 0)
    let total = tally.yes + tally.no + tally.abstain
    let isChairs = vote.chairsVote != nil && !vote.isCastingVote
    let places = vote.entitled.count - (isChairs ? 1 : 0)
    guard total <= places else {
      throw Refusal("\(total) votes were counted, but \(places) may vote")
    }
    if tally.abstain > 0, let refusal = abstentionRefusal(vote) {
      throw Refusal("\(refusal.saying): count again")
    }
    tally.notParticipating = vote.entitled.count - total
    return tally
  }

  /// Where parties to the dispute must abstain, a count cannot include their votes.
  func checkParties(_ tally: Tally, _ vote: Vote) throws(Refusal) {
    guard rules.abstention.obligatory == .force else { return }
    let parties = vote.parties.filter(vote.entitled.contains)
    guard tally.yes + tally.no > vote.entitled.count - parties.count else { return }
    throw Refusal(
      "\(Spelling.list(parties.map(name))), party to the dispute, abstains: count again")
  }

  /// Checks the delegations that are named as having voted no in a count.
  func checkAgainst(_ codes: [String], _ tally: Tally, _ vote: Vote) throws(Refusal) {
    guard codes.isEmpty || vote.method != .secretBallot else {
      throw Refusal("the ballot is secret: nobody can be named")
    }
    for code in codes {
      try requireEntitled(code, in: vote)
      if mustAbstain(code, giving: .no, in: vote) {
        throw Refusal("\(name(code)), party to the dispute, abstains: count again")
      }
    }
    guard codes.count <= tally.no else {
      throw Refusal("\(codes.count) are named as against, but \(tally.no) voted no")
    }
  }
}

extension Session {
  /// Whether the open vote allows abstentions, as far as its question is concerned.
  package var takesAbstentions: Bool {
    guard let vote = state.openVote else { return false }
    return Ruling(self, now: state.time).abstentionRefusal(vote) == nil
  }
}

extension Answer {
  /// What a delegation did that gave it: `voted yes`.
  package var past: String {
    switch self {
    case .yes: "voted yes"
    case .no: "voted no"
    case .yesWithRights: "voted yes with rights"
    case .noWithRights: "voted no with rights"
    case .abstain: "abstained"
    case .absent: "did not participate"
    case .pass: "passed"
    }
  }

  /// The answer in words.
  package var title: String {
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
