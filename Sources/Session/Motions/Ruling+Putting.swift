import Catalogue

/// Putting motions, with or without a count, and the consequences.
extension Ruling {
  /// The motion that is about to be put, and its rule.
  private func toBePut(_ arguments: Arguments) throws(Refusal) -> (Motion, MotionRule) {
    let motion = try pending(arguments)
    guard let rule = rules.motion(named: motion.kind) else {
      throw Refusal("under \(rules.title) there is no motion \(motion.kind)")
    }
    if let refusal = putRefusal(rule) { throw refusal }
    if !needsNoQuorum(rule) {
      let question = question(
        rule.decision == .substantive ? .substantive : .procedural, Tally(), .simple,
        entitled: entitledCodes(.procedural))
      if question.lacksQuorum {
        throw Refusal("there is no quorum to decide: \(question.quorumWords)")
      }
    }
    if let first = pendingInOrder.first, first.number != motion.number {
      throw Refusal(
        "motion \(first.number) (\(first.summary(rules, in: state))) is put first; "
          + "\(subject: "motion prefer \(motion.number)") changes that")
    }
    if rules.needsLeave(motion) {
      throw Refusal(
        "it needs the chair's leave: "
          + "\(ways: "motion leave \(motion.number)", "motion rule-out \(motion.number) \"…\"")")
    }
    if rules.needsSecond(motion) {
      throw Refusal(
        "it needs a second: "
          + "\(ways: "motion second \(motion.number) <who>", "motion fail \(motion.number)")")
    }
    try requireAgreement(to: motion, rule)
    return (motion, rule)
  }

  /// Puts a motion by a count of placards.
  mutating func putMotion(_ arguments: Arguments) throws(Refusal) {
    let (motion, rule) = try toBePut(arguments)
    try requireCount(motion, rule)
    let kind: Vote.Kind = rule.decision == .substantive ? .substantive : .procedural
    let entitled = entitledCodes(kind)
    var tally = try tally(arguments, kind, among: entitled.count)
    var question = question(kind, tally, majority(of: rule.decision), entitled: entitled)
    if needsNoQuorum(rule) { question.electorate.quorum = 0 }
    let castingVote = arguments.word("chair").flatMap(Answer.init)
    try checkCastingVote(castingVote, on: motion, question)
    if castingVote == .yes { tally.yes += 1 }
    if castingVote == .no { tally.no += 1 }
    question.tally = tally
    let verdict = Verdict(on: question)
    let passed = verdict.outcome == .adopted
    if passed { try check(motion, rule) }
    decide(
      MotionDecided(
        number: motion.number, passed: passed, yes: tally.yes, no: tally.no,
        abstain: tally.abstain, basis: .count, needed: question.needed, castingVote: castingVote,
        electorate: question.electorate))
    if tally.notParticipating > 0, kind == .procedural {
      advise(.votesMissing(tally.notParticipating))
    }
    if !passed, tally.notParticipating > 0, isDecidedByChair(question) { advise(.chairMayVote) }
    if rule.passesUnopposed, motion.heardAgainst?.isEmpty != false {
      warn("nobody spoke against it: under \(rules.title) it passes without a vote")
    } else {
      warnOfUnheard(SideSpeeches(motion, rules))
    }
    try conclude(motion, rule, passed: passed)
  }

  /// - Throws: `Refusal` if the votes are equal and the chair's casting vote is missing, or if one
  ///   is given that the book or the count does not allow.
  private func checkCastingVote(
    _ given: Answer?, on motion: Motion, _ question: Verdict.Question
  ) throws(Refusal) {
    let tally = question.tally
    guard rules.voting.presiding == .casting else {
      guard let given else { return }
      guard rules.voting.presiding == .deciding else {
        throw Refusal("under \(rules.title) the chair has no casting vote")
      }
      let (yes, no) = (tally.yes + (given == .yes ? 1 : 0), tally.no + (given == .no ? 1 : 0))
      throw Refusal(
        "under \(rules.title) the chair's vote is counted with the others: "
          + "\(line: CommandID.motionVote.line("\(motion.number) \(yes) \(no)"))")
    }
    let decides = isDecidedByChair(question)
    guard decides != (given != nil) else { return }
    let line = CommandID.motionVote.line(
      "\(motion.number) \(tally.yes) \(tally.no)\(tally.abstain > 0 ? " \(tally.abstain)" : "")")
    throw decides
      ? Refusal(
        "the votes are equal, and the chair has a casting vote: "
          + "\(ways: line + " chair yes", line + " chair no")")
      : Refusal("the chair votes only if the votes are equal and that decides: \(line: line)")
  }

  /// Whether the votes are equal, and one more in favour would decide.
  private func isDecidedByChair(_ question: Verdict.Question) -> Bool {
    var decided = question
    decided.tally.yes += 1
    return question.tally.yes == question.tally.no && question.tally.yes > 0
      && Verdict(on: decided).outcome == .adopted
  }

  /// The count of a motion that a line gives.
  /// - Throws: `Refusal` if more voted than may vote, or abstained although nobody may.
  func tally(
    _ arguments: Arguments, _ kind: Vote.Kind, among present: Int
  ) throws(Refusal) -> Tally {
    var tally = Tally(
      yes: arguments.number("yes") ?? 0, no: arguments.number("no") ?? 0,
      abstain: arguments.number("abstain") ?? 0)
    let cast = tally.yes + tally.no + tally.abstain
    guard cast <= present else {
      throw Refusal("\(cast) votes were counted, but \(present) may vote")
    }
    if tally.abstain > 0, kind == .procedural, !rules.abstention.procedural {
      throw Refusal("nobody may abstain on procedure under \(rules.title): count yes and no again")
    }
    tally.notParticipating = present - cast
    return tally
  }

  /// Passes or fails a motion without a count.
  mutating func settleMotion(_ arguments: Arguments, passed: Bool) throws(Refusal) {
    let (motion, rule) = passed ? try toBePut(arguments) : try pendingWithRule(arguments)
    let isUnopposed = arguments.has("unopposed")
    if let rule, !(isUnopposed && rule.passesUnopposed) { try requireNoFigures(motion, rule) }
    if passed, let rule {
      try check(motion, rule)
      try requireNoObjection(motion, rule, isUnopposed: isUnopposed)
      let question = question(.procedural, Tally(), .simple, entitled: entitledCodes(.procedural))
      if question.lacksQuorumWithoutCount, !needsNoQuorum(rule) {
        throw Refusal("too few are here to decide without a count: \(question.quorumWords)")
      }
      // If nobody objected there is nothing to debate.
      if !isUnopposed { warnOfUnheard(SideSpeeches(motion, rules)) }
    }
    decide(
      MotionDecided(
        number: motion.number, passed: passed,
        basis: isUnopposed ? .unopposed : basisWithoutFigures(motion, rule)))
    try conclude(motion, rule, passed: passed)
  }

  /// The basis of a decision without a count if the chair did not ask for objections.
  private func basisWithoutFigures(_ motion: Motion, _ rule: MotionRule?) -> Motion.Basis {
    guard let rule else { return .notCounted }
    if rules.needsLeave(motion) || lacksAgreement(motion, rule) { return .chair }
    if rules.needsSecond(motion) { return .unseconded }
    switch rule.decision {
    case .chair: return .chair
    case .demand: return .request
    case .noObjection where rule.objection == .chair && motion.objections != nil: return .chair
    case .noObjection, .procedural, .substantive, .majority: return .notCounted
    }
  }

  /// - Throws: `Refusal` if only a count can decide: if the body has a fixed number of affirmative
  ///   votes, and for any majority other than a simple majority of the votes cast.
  private func requireNoFigures(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    // Without these it is not put at all.
    if rules.needsSecond(motion) || rules.needsLeave(motion) || lacksAgreement(motion, rule) {
      return
    }
    switch rule.decision {
    case .chair, .demand: return
    case .noObjection where motion.objections == nil || rule.objection != .vote: return
    case .noObjection, .procedural, .substantive, .majority: break
    }
    guard body.affirmativeVotes != nil || majority(of: rule.decision) != .simple else { return }
    let needed = MotionProspect(rule, state, session.setup).needed ?? "a majority"
    throw Refusal("it needs \(needed), so count the votes: \(line: putting(motion))")
  }

  private func pendingWithRule(_ arguments: Arguments) throws(Refusal) -> (Motion, MotionRule?) {
    let motion = try pending(arguments)
    return (motion, rules.motion(named: motion.kind))
  }

  /// A delegation objects to a motion that passes unless somebody objects.
  mutating func object(_ code: String, to arguments: Arguments) throws(Refusal) {
    let (motion, rule) = try toBePut(arguments)
    if rule.decision == .chair || rule.decision == .demand { try requireCount(motion, rule) }
    guard rule.decision == .noObjection else {
      throw Refusal("this motion is put to the vote: \(line: putting(motion))")
    }
    try requireMover(code)
    if rule.effect == .adopt, !entitledCodes(.substantive).contains(code) {
      throw Refusal("\(name(code)) has no vote on substance and cannot object to it")
    }
    guard motion.objections?.contains(code) != true else {
      throw Refusal("\(name(code)) has already objected")
    }
    decide(MotionObjected(number: motion.number, code: code))
    let told = "\(name(code)) objects to motion \(motion.number)."
    switch rule.objection {
    case .vote: answer = "\(told) It is put to the vote: \(line: putting(motion))."
    case .chair:
      answer = "\(told) The chair decides: \(deciding(motion))."
    case .fails:
      decide(
        MotionDecided(
          number: motion.number, passed: false, basis: .objection))
      try conclude(motion, rule, passed: false)
    }
  }

  /// - Throws: `Refusal` if somebody objected and a vote must decide, or if the motion is said to
  ///   be unopposed after an objection.
  private func requireNoObjection(
    _ motion: Motion, _ rule: MotionRule, isUnopposed: Bool
  ) throws(Refusal) {
    if isUnopposed, rule.passesUnopposed, let against = motion.heardAgainst, !against.isEmpty {
      throw Refusal(
        "\(Spelling.list(against.map(name))) spoke against it: \(line: putting(motion))")
    }
    guard let objections = motion.objections else { return }
    if isUnopposed, rule.objection == .chair {
      throw Refusal(
        "\(Spelling.list(objections.map(name))) objected, so the chair decides: \(deciding(motion))"
      )
    }
    guard rule.decision == .noObjection, rule.objection == .vote else { return }
    throw Refusal("\(Spelling.list(objections.map(name))) objected: \(line: putting(motion))")
  }

  /// The line that puts a motion to the vote.
  func putting(_ motion: Motion) -> String {
    CommandID.motionVote.line("\(motion.number) <yes> <no>")
  }

  /// The lines by which the chair decides a motion.
  private func deciding(_ motion: Motion) -> Saying {
    "\(ways: "motion pass \(motion.number)", "motion fail \(motion.number)")"
  }

  private mutating func conclude(
    _ motion: Motion, _ rule: MotionRule?, passed: Bool
  ) throws(Refusal) {
    let decided = state.motions[motion.number - 1]
    answer =
      "Motion \(motion.number) \(decided.outcome(passed ? "passes" : "fails", in: state))."
    settleDocuments(of: motion, passed: passed)
    guard let rule else { return }
    guard passed else {
      if rule.effect == .overturnRuling { upholdRuling(motion) }
      if rule.onFail == .otherTopic { try takeUpOtherTopic(than: motion) }
      return
    }
    if rules.onPass == .lapse {
      let pending = state.pendingMotions
      lapsePendingMotions(because: .init(.motionPassed, passed: motion.number))
      sayWhichIntroductionsLapse(pending)
    }
    try takeEffect(motion, rule)
  }

  /// Names the introductions of texts among motions that lapse, because their sponsors must move
  /// them again.
  private mutating func sayWhichIntroductionsLapse(_ motions: [Motion]) {
    for motion in motions {
      guard rules.motion(named: motion.kind)?.parameters.contains(.optionalDraftNames) == true
      else {
        continue
      }
      answer += " Motion \(motion.number) (\(motion.summary(rules, in: state))) lapses."
    }
  }

  /// - Throws: `Refusal` for a motion that is not voted upon: a right, a decision of the chair, or
  ///   one that only needs the absence of objections.
  func requireCount(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    switch rule.decision {
    case .demand:
      throw Refusal(
        "it is granted on request, without a vote: \(line: "motion pass \(motion.number)")")
    case .chair:
      throw Refusal("the chair decides: \(deciding(motion))")
    case .noObjection where rule.objection != .vote:
      throw Refusal(
        "it passes unless somebody objects: "
          + "\(ways: "motion pass \(motion.number) unopposed", "motion object \(motion.number) <who>")"
      )
    case .procedural, .substantive, .majority, .noObjection: return
    }
  }

  /// The majority that a kind of decision needs, apart from what the body fixes.
  func majority(of decision: MotionDecision) -> Majority {
    switch decision {
    case .majority(let majority): majority
    case .substantive: rules.majorities.substantive
    case .procedural, .chair, .demand, .noObjection: rules.majorities.procedural
    }
  }
}
