/// Making motions and putting them.
extension Ruling {
  /// The pending motion that a line names by number or as `next`.
  func pending(_ arguments: Arguments) throws(Refusal) -> Motion {
    guard let number = arguments.number() else {
      guard let first = pendingInOrder.first else {
        throw Refusal("no motion is pending")
      }
      return first
    }
    guard state.motions.indices.contains(number - 1) else {
      throw Refusal("there is no motion \(number)")
    }
    let motion = state.motions[number - 1]
    guard motion.status == .pending else {
      throw Refusal("motion \(number) is not pending: \(motion.status.title)")
    }
    return motion
  }

  /// - Throws: `Refusal` unless the delegation may second the motion.
  func requireSeconder(_ code: String, of motion: Motion) throws(Refusal) {
    guard code != motion.by else { throw Refusal("\(name(code)) cannot second its own motion") }
    try requireMover(code)
  }

  func requireMover(_ code: String) throws(Refusal) {
    try requireHere(code)
    guard let delegation = state.delegation(code), !rules.rights(of: delegation).motions else {
      return
    }
    throw Refusal(
      "\(name(code)) is \(delegation.role.title) and makes no motions under \(rules.title)")
  }

  mutating func makeMotion(_ arguments: Arguments) throws(Refusal) {
    guard let rule = arguments.word("kind").flatMap(rules.motion(named:)) else { return }
    guard let by = arguments.who("by") else {
      throw Refusal(
        "who moves it? … by <who>", kind: .notUnderstood, missing: "by and who moves it")
    }
    if let refusal = phaseRefusal(rule) { throw refusal }
    try requireMover(by)
    var motion = Motion(number: state.motions.count + 1, kind: rule.kind, by: by)
    if let second = arguments.who("second") {
      try requireSeconder(second, of: motion)
      motion.secondedBy = second
    }
    try requireRank(rule)
    if rule.effect == .overturnRuling { motion.ruling = try rulingToAppeal(rule) }
    if rule.effect == .extendCaucus { motion.extends = (state.caucus ?? state.endedCaucus)?.kind }
    fill(&motion, from: arguments)
    if let wish = motion.proposer, wish != .none, rules.caucuses.proposer != .firstOrLast {
      throw Refusal("\(rules.title) does not let the mover choose when to speak")
    }
    try check(motion, rule)
    try checkSignatures(motion, rule)
    decide(MotionMade(motion: motion))
    let order = pendingInOrder
    let place = (order.firstIndex { $0.number == motion.number } ?? 0) + 1
    answer = "Motion \(motion.number): \(motion.summary(rules)), by \(name(by))"
    answer += order.count == 1 ? "." : "; put \(place) of \(order.count)."
    if needsSecond(rule), motion.secondedBy == nil { answer += " It needs a second." }
    warnAbout(motion, rule)
  }

  /// Puts in what a line says; what it leaves out stays.
  func fill(_ motion: inout Motion, from arguments: Arguments) {
    motion.totalMilliseconds = arguments.time("total") ?? motion.totalMilliseconds
    motion.eachMilliseconds = arguments.time("each") ?? motion.eachMilliseconds
    motion.timeMilliseconds = arguments.time("time") ?? motion.timeMilliseconds
    motion.topicNumber = arguments.number("topic") ?? motion.topicNumber
    motion.signed = arguments.number("signed") ?? motion.signed
    motion.vote = arguments.number("vote") ?? motion.vote
    motion.speakersEach = arguments.number("speakers") ?? motion.speakersEach
    motion.times = arguments.number("times") ?? motion.times
    motion.until = arguments.clock().map { instant(ofDay: $0) } ?? motion.until
    motion.subject = arguments.text("subject").map { cleaned($0) } ?? motion.subject
    switch arguments.word("slot") {
    case "speaks-first": motion.proposer = .first
    case "speaks-last": motion.proposer = .last
    default: break
    }
  }

  /// - Throws: `Refusal` where the book bars appeals against the last ruling.
  private mutating func rulingToAppeal(_ rule: MotionRule) throws(Refusal) -> ChairRuling? {
    guard let ruling = state.lastRuling else {
      warn("no ruling is on record: dais ruling \"…\" notes the one that is meant")
      return nil
    }
    guard let subject = ruling.subject, rule.notAgainst?.contains(subject) == true else {
      return ruling
    }
    throw Refusal("under \(rules.title) a ruling on \(subject.title) is not appealed against")
  }

  /// - Throws: `Refusal` while a motion is pending that is put before this kind, where the book
  ///   takes motions in that order only.
  private func requireRank(_ rule: MotionRule) throws(Refusal) {
    guard rules.stacked else { return }
    let rank = Precedence.rank(of: rule.kind, by: rules)
    guard
      let first = pendingInOrder.first(where: {
        canBePut($0) && Precedence.rank(of: $0.precedenceKey, by: rules) < rank
      })
    else { return }
    throw Refusal(
      "motion \(first.number) (\(first.summary(rules))) is pending and comes before it; "
        + "only what comes before that is in order")
  }

  private func needsSecond(_ rule: MotionRule) -> Bool { rule.second ?? rules.secondRequired }

  private func needsNoQuorum(_ rule: MotionRule) -> Bool {
    rule.withoutQuorum == true || rule.decision == .chair || rule.decision == .demand
  }

  /// Whether a motion can be put as things stand: its moment has not passed, and it could act.
  private func canBePut(_ motion: Motion) -> Bool {
    guard let rule = rules.motion(named: motion.kind), phaseRefusal(rule) == nil else {
      return false
    }
    return (try? check(motion, rule)) != nil
  }

  /// The pending motions as they are put: by the book's order, and one whose moment has passed
  /// after the others, so that it bars none of them.
  var pendingInOrder: [Motion] {
    let order = Precedence.order(state.motions, by: rules)
    return order.filter(canBePut) + order.filter { !canBePut($0) }
  }

  /// The motion that is about to be put, and its rule.
  private func toBePut(_ arguments: Arguments) throws(Refusal) -> (Motion, MotionRule) {
    let motion = try pending(arguments)
    guard let rule = rules.motion(named: motion.kind) else {
      throw Refusal("\(rules.title) has no motion \(motion.kind)")
    }
    if let refusal = phaseRefusal(rule) { throw refusal }
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
        "motion \(first.number) (\(first.summary(rules))) is put first; "
          + "motion prefer \(motion.number) changes that")
    }
    if needsSecond(rule), motion.secondedBy == nil {
      throw Refusal("it needs a second: motion second \(motion.number) <who>, or motion fail")
    }
    return (motion, rule)
  }

  /// Puts a motion by a count of placards.
  mutating func putMotion(_ arguments: Arguments, _ count: Tally) throws(Refusal) {
    let (motion, rule) = try toBePut(arguments)
    try requireCount(motion, rule)
    let kind: Vote.Kind = rule.decision == .substantive ? .substantive : .procedural
    let entitled = entitledCodes(kind)
    var tally = count
    let cast = tally.yes + tally.no + tally.abstain
    guard cast <= entitled.count else {
      throw Refusal("\(cast) votes were counted, but \(entitled.count) may vote")
    }
    if tally.abstain > 0, kind == .procedural, !rules.abstention.procedural {
      throw Refusal("nobody abstains on procedure under \(rules.title): count yes and no again")
    }
    tally.notParticipating = entitled.count - cast
    var question = question(kind, tally, majority(of: rule.decision), entitled: entitled)
    if needsNoQuorum(rule) { question.quorum = 0 }
    let verdict = Verdict(on: question)
    let passed = verdict.outcome == .adopted
    if passed { try check(motion, rule) }
    decide(
      MotionDecided(
        number: motion.number, passed: passed, yes: tally.yes, no: tally.no,
        abstain: tally.abstain, reason: Self.motionReason(tally, question)))
    if tally.notParticipating > 0, kind == .procedural, !rules.abstention.procedural {
      warn("\(Spelling.count(tally.notParticipating, "vote")) missing: everyone votes on procedure")
    }
    warnOfUnheard(SideSpeeches(motion, rules))
    try conclude(motion, rule, passed: passed)
  }

  /// A motion passes or fails without a count.
  mutating func settleMotion(_ arguments: Arguments, passed: Bool) throws(Refusal) {
    let (motion, rule) = passed ? try toBePut(arguments) : try pendingWithRule(arguments)
    if passed, let rule {
      try check(motion, rule)
      try requireNoObjection(motion, rule)
      let question = question(.procedural, Tally(), .simple, entitled: entitledCodes(.procedural))
      if question.lacksQuorumWithoutCount, !needsNoQuorum(rule) {
        throw Refusal("too few are here to decide without a count: \(question.quorumWords)")
      }
      warnOfUnheard(SideSpeeches(motion, rules))
    }
    decide(
      MotionDecided(
        number: motion.number, passed: passed,
        reason: Self.reasonWithoutCount(motion, rule, passed: passed)))
    try conclude(motion, rule, passed: passed)
  }

  private static func reasonWithoutCount(
    _ motion: Motion, _ rule: MotionRule?, passed: Bool
  ) -> String {
    guard passed else { return "without a count" }
    if motion.objections != nil || rule?.decision == .chair { return "by decision of the Chair" }
    return rule?.decision == .demand ? "granted on request" : "without a count, nobody objecting"
  }

  private func pendingWithRule(_ arguments: Arguments) throws(Refusal) -> (Motion, MotionRule?) {
    let motion = try pending(arguments)
    return (motion, rules.motion(named: motion.kind))
  }

  /// A delegation objects to a motion that passes unless somebody does.
  mutating func object(_ code: String, to arguments: Arguments) throws(Refusal) {
    let (motion, rule) = try toBePut(arguments)
    guard rule.decision == .noObjection else {
      throw Refusal("this motion is put to the vote: motion vote \(motion.number) <yes> <no>")
    }
    try requireMover(code)
    if rule.effect == .adopt, !entitledCodes(.substantive).contains(code) {
      throw Refusal("\(name(code)) has no vote on substance and does not object to it")
    }
    guard motion.objections?.contains(code) != true else {
      throw Refusal("\(name(code)) has objected")
    }
    decide(MotionObjected(number: motion.number, code: code))
    let told = "\(name(code)) objects to motion \(motion.number)."
    switch rule.objection {
    case .vote: answer = "\(told) It is put to the vote: motion vote \(motion.number) <yes> <no>."
    case .chair:
      answer = "\(told) The chair decides: motion pass \(motion.number), or motion fail."
    case .fails:
      decide(
        MotionDecided(
          number: motion.number, passed: false, reason: "owing to the objection of \(name(code))"))
      try conclude(motion, rule, passed: false)
    }
  }

  /// - Throws: `Refusal` where somebody objected and a vote must decide.
  private func requireNoObjection(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    guard rule.decision == .noObjection, rule.objection == .vote,
      let objections = motion.objections
    else { return }
    throw Refusal(
      "\(Spelling.list(objections.map(name))) objected: motion vote \(motion.number) <yes> <no>")
  }

  private mutating func conclude(
    _ motion: Motion, _ rule: MotionRule?, passed: Bool
  ) throws(Refusal) {
    let decided = state.motions[motion.number - 1]
    answer =
      "Motion \(motion.number) \(passed ? "passes" : "fails"): \(decided.reason ?? "")."
    guard let rule else { return }
    guard passed else {
      if rule.effect == .overturnRuling { upholdRuling(motion) }
      if rule.onFail == .otherTopic { try takeUpOtherTopic(than: motion) }
      return
    }
    if rules.onPass == .lapse {
      lapsePendingMotions(because: "motion \(motion.number) passed")
    }
    try takeEffect(motion, rule)
  }

  /// A right is not voted upon, nor what is the chair's alone.
  private func requireCount(_ motion: Motion, _ rule: MotionRule) throws(Refusal) {
    switch rule.decision {
    case .demand:
      throw Refusal("it is granted on request, without a vote: motion pass \(motion.number)")
    case .chair:
      throw Refusal(
        "the chair decides: motion pass \(motion.number), or motion fail \(motion.number)")
    case .noObjection where rule.objection != .vote:
      throw Refusal(
        "it passes unless somebody objects: motion pass \(motion.number), or "
          + "motion object \(motion.number) <who>")
    case .procedural, .substantive, .majority, .noObjection: return
    }
  }

  private static func motionReason(_ tally: Tally, _ question: Verdict.Question) -> String {
    var words = "\(tally.yes) in favour, \(tally.no) against"
    if tally.abstain > 0 { words += ", \(tally.abstain) abstaining" }
    return "\(words); \(question.needed) needed"
  }

  /// The majority that a kind of decision takes; what the body fixes comes on top.
  private func majority(of decision: MotionDecision) -> Majority {
    switch decision {
    case .majority(let majority): majority
    case .substantive: rules.majorities.substantive
    case .procedural, .chair, .demand, .noObjection: rules.majorities.procedural
    }
  }
}

extension Motion.Status {
  /// As sentences have it.
  public var title: String { self == .outOfOrder ? "out of order" : rawValue }
}

extension Motion {
  /// `Moderated caucus, 10 minutes, 60 seconds each, "Early warning"`
  public func summary(_ book: RuleBook) -> String {
    var parts = [book.motion(named: kind)?.title ?? kind]
    if let topicNumber { parts.append("topic \(topicNumber)") }
    if let totalMilliseconds { parts.append(TimeSpan.words(milliseconds: totalMilliseconds)) }
    if let eachMilliseconds {
      parts.append("\(TimeSpan.words(milliseconds: eachMilliseconds)) each")
    }
    if let timeMilliseconds { parts.append(TimeSpan.words(milliseconds: timeMilliseconds)) }
    if let times { parts.append(Spelling.times(times)) }
    if let subject, !subject.isEmpty { parts.append(Token.quote(subject)) }
    return parts.joined(separator: ", ")
  }
}
