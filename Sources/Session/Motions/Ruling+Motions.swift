import Catalogue

/// Making motions, and the order in which they are put.
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
      "\(name(code)) is \(delegation.role.title) and cannot make motions under \(rules.title)")
  }

  /// - Throws: `Refusal` unless the book lets the delegation make this kind of motion now.
  private func requireMover(
    _ code: String, of rule: MotionRule, _ motion: Motion
  ) throws(Refusal) {
    let speaker = state.floor.speech?.code
    switch rule.mover {
    case .anyone: return
    case .prevailing: try requirePrevailing(code, motion)
    case .speaker:
      guard code != speaker else { return }
      throw Refusal(
        "only the delegation that has the floor may move \(rule.kind) under \(rules.title), and "
          + (speaker.map { "that is \(name($0))" } ?? "nobody has it"))
    case .others:
      guard code == speaker else { return }
      throw Refusal(
        "\(name(code)) has the floor, and only others may move \(rule.kind) under \(rules.title)")
    case .voters:
      guard !entitledCodes(.substantive).contains(code) else { return }
      throw Refusal(
        "\(name(code)) has no vote on substance and may not move \(rule.kind) under "
          + "\(rules.title)")
    }
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
    if rule.effect == .extendCaucus {
      motion.extends = (state.floor.caucus ?? state.floor.endedCaucus)?.kind
    }
    try fill(&motion, from: arguments)
    if let wish = motion.proposer, wish != .none, rules.caucuses.proposer != .firstOrLast {
      throw Refusal("under \(rules.title) the mover cannot choose when to speak")
    }
    try requireNoPrivateNumber(motion.subject)
    try nameDocuments(&motion, rule, arguments)
    // Fixed now, so that a later vote does not change which one it is about.
    if rule.effect == .reconsider || rule.effect == .divideHouse {
      if motion.vote == nil { motion.vote = try voteOnNamed(motion) }
      motion.vote = try vote(of: motion)?.number
    }
    try check(motion, rule)
    if rule.effect == .countAgain { try requireJustDecided() }
    try requireMover(by, of: rule, motion)
    try checkSignatures(motion, rule)
    decide(MotionMade(motion: motion))
    let order = pendingInOrder
    let place = (order.firstIndex { $0.number == motion.number } ?? 0) + 1
    answer = "Motion \(motion.number): \(motion.summary(rules, in: state)), by \(name(by))"
    answer += order.count == 1 ? "." : "; put \(place) of \(order.count)."
    if rules.needsSecond(motion) { answer += " It needs a second." }
    if rules.needsLeave(motion) {
      answer += " It needs the chair's leave: \(line: "motion leave \(motion.number)")."
    }
    try introduceMoved(by: motion)
    warnAbout(motion, rule)
  }

  /// Sets the parameters given in a line; others are unchanged.
  func fill(_ motion: inout Motion, from arguments: Arguments) throws(Refusal) {
    motion.totalMilliseconds = arguments.time("total") ?? motion.totalMilliseconds
    motion.eachMilliseconds = arguments.time("each") ?? motion.eachMilliseconds
    motion.timeMilliseconds = arguments.time("time") ?? motion.timeMilliseconds
    if arguments.number("topic") != nil { motion.topic = try topic(arguments).id }
    motion.signed = arguments.number("signed") ?? motion.signed
    motion.sponsors = arguments.number("sponsors") ?? motion.sponsors
    motion.delegation = arguments.who("delegation") ?? motion.delegation
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

  /// - Throws: `Refusal` if the book bars appeals against the last ruling, or one is pending
  ///   already.
  private mutating func rulingToAppeal(_ rule: MotionRule) throws(Refusal) -> ChairRuling? {
    guard let ruling = state.points.lastRuling else {
      warn("no ruling is on record: \(subject: "dais ruling \"…\"") records the one that is meant")
      return nil
    }
    if let earlier = state.pendingMotions.first(where: { $0.ruling == ruling }) {
      throw Refusal("motion \(earlier.number) is already an appeal against that ruling")
    }
    let about = ruling.subject ?? ruling.point.map { RulingSubject($0.kind) }
    guard let subject = about, rule.notAgainst?.contains(subject) == true else {
      return ruling
    }
    throw Refusal("under \(rules.title) a ruling on \(subject.title) cannot be appealed")
  }

  /// - Throws: `Refusal` if a motion is pending that has precedence over this kind, and the book
  ///   takes motions only in order of precedence.
  private func requireRank(_ rule: MotionRule) throws(Refusal) {
    guard rules.stacked else { return }
    let rank = Precedence.rank(of: rule.kind, by: rules)
    let pending = pendingInOrder.filter(canBePut)
    guard
      let first = pending.first(where: {
        Precedence.rank(of: $0.precedenceKey, by: rules) <= rank
      })
    else { return }
    // An amendment may be amended once.
    let amendments = pending.filter { $0.kind == rule.kind }
    let isAmendment = rule.parameters.contains(.optionalAmendmentNames)
    if isAmendment, rules.documents.secondDegree, first.kind == rule.kind, amendments.count == 1 {
      return
    }
    throw Refusal(
      "motion \(first.number) (\(first.summary(rules, in: state))) is pending; "
        + "only motions that come before it are in order")
  }

  /// Records that the submitter or the seconder of a text agrees to a motion about it.
  mutating func agree(to motion: Motion, _ whos: Arguments.Whos) throws(Refusal) {
    guard let agreement = rules.motion(named: motion.kind)?.agreement else {
      throw Refusal("motion \(motion.number) needs nobody's agreement under \(rules.title)")
    }
    guard case .codes(let codes) = whos, !codes.isEmpty else {
      throw Refusal("name those who agree: \(agreement.title)", kind: .notUnderstood)
    }
    let agreed = motion.agreed ?? []
    if let code = codes.first(where: agreed.contains) {
      throw Refusal("\(name(code)) has already agreed")
    }
    guard agreed.count + codes.count <= agreement.count else {
      throw Refusal("it needs the agreement of \(agreement.title) only")
    }
    try requireHere(codes)
    decide(MotionAgreed(number: motion.number, codes: codes))
    answer =
      "\(Spelling.list(codes.map(name))) \(codes.count == 1 ? "agrees" : "agree") to motion "
      + "\(motion.number)."
  }

  /// - Throws: `Refusal` if the submitter of the text, or its seconder, has not agreed.
  func requireAgreement(to motion: Motion, _ rule: MotionRule) throws(Refusal) {
    guard let agreement = rule.agreement, lacksAgreement(motion, rule) else { return }
    throw Refusal(
      "\(agreement.title) must agree: "
        + "\(ways: "motion agree \(motion.number) <whos>", "motion fail \(motion.number)")")
  }

  /// Whether the submitter of the text, or its seconder, has not agreed to a motion about it.
  func lacksAgreement(_ motion: Motion, _ rule: MotionRule) -> Bool {
    (motion.agreed?.count ?? 0) < (rule.agreement?.count ?? 0)
  }

  func needsNoQuorum(_ rule: MotionRule) -> Bool {
    rule.withoutQuorum == true || rule.decision == .chair || rule.decision == .demand
  }

  /// Whether a motion of a kind would be in order now, whatever its parameters.
  func couldBeMoved(_ rule: MotionRule) -> Bool {
    let motion = Motion(number: state.motions.count + 1, kind: rule.kind, by: "")
    let isAppealOfNothing = rule.effect == .overturnRuling && state.points.lastRuling == nil
    let isTooLate = rule.effect == .countAgain && (try? requireJustDecided()) == nil
    let isWithoutMover = rule.mover == .speaker && state.floor.speech == nil
    return phaseRefusal(rule) == nil && !isAppealOfNothing && !isTooLate && !isWithoutMover
      && (try? check(motion, rule)) != nil
  }

  /// Whether a motion can be put now: its phase is not over, and its effect is possible.
  private func canBePut(_ motion: Motion) -> Bool {
    guard let rule = rules.motion(named: motion.kind), putRefusal(rule) == nil else {
      return false
    }
    return (try? check(motion, rule)) != nil
  }

  /// The pending motions in the order they are put: by the book's precedence, but those that cannot
  /// be put now come last, so that they do not block the others.
  var pendingInOrder: [Motion] {
    let order = Precedence.order(state.pendingMotions, by: rules)
    return order.filter(canBePut) + order.filter { !canBePut($0) }
  }
}
