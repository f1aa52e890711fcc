import Catalogue

extension CommandID {
  package static let motion = CommandID("motion")
  package static let motionSecond = CommandID("motion second")
  package static let motionChange = CommandID("motion change")
  package static let motionLeave = CommandID("motion leave")
  package static let motionAgree = CommandID("motion agree")
  package static let motionVote = CommandID("motion vote")
  package static let motionPass = CommandID("motion pass")
  package static let motionFail = CommandID("motion fail")
  package static let motionObject = CommandID("motion object")
  package static let motionWithdraw = CommandID("motion withdraw")
  package static let motionRuleOut = CommandID("motion rule-out")
  package static let motionPrefer = CommandID("motion prefer")
}

/// `motion`: making motions and deciding them.
let motionCommands: [CommandSpec] = [
  CommandSpec(
    .motion,
    "<kind> [arguments] [by <by:who>] [second <second:who>] [<slot:speaks-first|speaks-last>]",
    help: "Record a motion; its kinds and what they need are those of the rule book.",
    example: "motion moderated 10m 60s \"Early warning\" by Ghana",
    pattern: { session, tokens in
      let rule = try MotionGrammar.rule(tokens.dropFirst().first, session)
      return Pattern(
        "<kind:\(([rule.kind] + rule.aliases).joined(separator: "|"))> \(MotionGrammar.usage(rule))"
      )
    },
    refusal: { motionRefusal($0) },
    completer: Completer(offers: { session in
      session.kindsToMove.map { .init(text: $0.kind, note: $0.title) }
    })
  ) { arguments, ruling in
    try ruling.makeMotion(arguments)
  },
  CommandSpec(
    .motionSecond, "<number:place> <by:who>", help: "Record who seconds a motion.",
    example: "motion second 3 Japan", refusal: { pendingRefusal($0) }
  ) { arguments, ruling in
    let motion = try ruling.pending(arguments)
    let code = arguments.who("by") ?? ""
    try ruling.requireSeconder(code, of: motion)
    if let earlier = motion.secondedBy {
      throw Refusal("motion \(motion.number) is already seconded by \(ruling.name(earlier))")
    }
    ruling.decide(MotionSeconded(number: motion.number, by: code))
    ruling.answer = "\(ruling.name(code)) seconds motion \(motion.number)."
    try ruling.introduceMoved(by: ruling.state.motions[motion.number - 1])
  },
  CommandSpec(
    .motionLeave, "<number:place>",
    help: "Record that the chair gives leave for a motion that needs it.",
    example: "motion leave next", refusal: { pendingRefusal($0) }
  ) { arguments, ruling in
    let motion = try ruling.pending(arguments)
    guard ruling.rules.motion(named: motion.kind)?.leave == true else {
      throw Refusal("motion \(motion.number) needs no leave under \(ruling.rules.title)")
    }
    guard motion.allowed != true else {
      throw Refusal("the chair has given leave for motion \(motion.number)")
    }
    ruling.decide(MotionAllowed(number: motion.number))
    ruling.answer = "The chair gives leave for motion \(motion.number)."
  },
  CommandSpec(
    .motionAgree, "<number:place> <whos:whos>",
    help: "Record who agrees to a motion that needs the consent of the text's submitter.",
    example: "motion agree next Ghana, Japan", refusal: { pendingRefusal($0) }
  ) { arguments, ruling in
    try ruling.agree(to: ruling.pending(arguments), arguments.whos())
  },
  CommandSpec(
    .motionChange, "<number:place> [arguments]",
    help: "Change a pending motion at its mover's request.", example: "motion change 3 12m",
    pattern: { session, tokens in
      let named = tokens.count > 2 ? Int(tokens[2].text) : nil
      let motion =
        tokens.count > 2 && tokens[2].word == "next"
        ? session.motionsInOrder.first
        : session.motions.first { $0.number == named }
      guard let motion, let rule = session.setup.rules.motion(named: motion.kind)
      else { return Pattern("<number:place>") }
      return Pattern(MotionGrammar.changeUsage(rule))
    },
    refusal: { pendingRefusal($0) }
  ) { arguments, ruling in
    var motion = try ruling.pending(arguments)
    let before = motion
    try ruling.fill(&motion, from: arguments)
    let rule = ruling.rules.motion(named: motion.kind)
    if let rule, motion.subject != before.subject || arguments.has("document") {
      try ruling.nameDocuments(&motion, rule, arguments)
    }
    guard motion != before else {
      throw Refusal(
        "motion \(motion.number) already says: \(motion.summary(ruling.rules, in: ruling.state))"
      )
    }
    guard let rule else { return }
    try ruling.check(motion, rule)
    if motion.signed != before.signed || motion.sponsors != before.sponsors {
      try ruling.checkSignatures(motion, rule)
    }
    ruling.decide(MotionChanged(motion: motion))
    ruling.answer = "Motion \(motion.number): \(motion.summary(ruling.rules, in: ruling.state))."
    try ruling.introduceMoved(by: motion)
  },
  CommandSpec(
    .motionVote,
    "<number:place> <yes:number> <no:number> [<abstain:number>] [chair <chair:yes|no>]",
    help: "Record a motion's votes; `chair` adds the chair's casting vote if they are equal.",
    example: "motion vote next 24 12", refusal: { putRefusal($0) }
  ) { arguments, ruling in
    try ruling.putMotion(arguments)
  },
  CommandSpec(
    .motionPass, "<number:place> [unopposed]",
    help: "Pass a motion without a count; `unopposed` if the chair asked and nobody objected.",
    example: "motion pass next unopposed", refusal: { putRefusal($0) }, advances: { _ in true },
    question: { arguments, session in
      session.question(
        before: arguments, "pass", how: arguments.has("unopposed") ? "without objection" : nil)
    }
  ) { arguments, ruling in
    try ruling.settleMotion(arguments, passed: true)
  },
  CommandSpec(
    .motionFail, "<number:place>", help: "Fail a motion without a count.",
    example: "motion fail next", refusal: { pendingRefusal($0) }, advances: { _ in true },
    question: { $1.question(before: $0, "fail") }
  ) { arguments, ruling in
    try ruling.settleMotion(arguments, passed: false)
  },
  CommandSpec(
    .motionObject, "<number:place> <by:who>",
    help: "Record an objection to a motion that passes unless somebody objects.",
    example: "motion object next Ghana", refusal: { pendingRefusal($0) }
  ) { arguments, ruling in
    guard let code = arguments.who("by") else { return }
    try ruling.object(code, to: arguments)
  },
  CommandSpec(
    .motionWithdraw, "<number:place>", help: "Withdraw a motion at its mover's request.",
    example: "motion withdraw 3", refusal: { pendingRefusal($0) }, advances: { _ in true }
  ) { arguments, ruling in
    let motion = try ruling.pending(arguments)
    ruling.decide(MotionClosed(number: motion.number, status: .withdrawn))
    ruling.answer = "Motion \(motion.number) is withdrawn."
    ruling.drop(textsOf: motion, .withdrawn)
  },
  CommandSpec(
    .motionRuleOut, "<number:place> <why:text>",
    help: "Rule a motion out of order; some rule books allow no appeal if it is dilatory.",
    example: "motion rule-out 3 \"dilatory\"", refusal: { pendingRefusal($0) }
  ) { arguments, ruling in
    let motion = try ruling.pending(arguments)
    let why = cleaned(arguments.text("why") ?? "")
    let subject: RulingSubject? =
      switch ruling.rules.motion(named: motion.kind)?.effect {
      case .reconsider: .reconsideration
      case .overturnRuling: .appeal
      default: why.folded().contains("dilatory") ? .dilatory : nil
      }
    ruling.decide(
      MotionClosed(
        number: motion.number, status: .outOfOrder,
        ending: .init(.ruling, words: why.isEmpty ? nil : why),
        subject: subject))
    ruling.answer = "Motion \(motion.number) is out of order: \(why)."
    ruling.drop(textsOf: motion, .notPut)
  },
  CommandSpec(
    .motionPrefer, "<number:place>", help: "Put a motion first, at the chair's discretion.",
    example: "motion prefer 3", refusal: { pendingRefusal($0) }
  ) { arguments, ruling in
    let motion = try ruling.pending(arguments)
    ruling.decide(MotionPreferred(number: motion.number))
    ruling.answer = "Motion \(motion.number) is put first."
  },
]

extension Session {
  /// The question asked before a key decides a motion without a count.
  fileprivate func question(
    before arguments: Arguments, _ verb: String, how: String? = nil
  ) -> String? {
    guard let first = motionsInOrder.first else { return nil }
    let number = arguments.number() ?? first.number
    if first.number == number {
      return "Does motion \(number) \(verb) \(how ?? "without a count")?"
    }
    return "Motion \(first.number) comes first. Does motion \(number) \(verb) anyway?"
  }
}

private func motionRefusal(_ session: Session) -> Refusal? {
  if let refusal = Ruling.needsOpenMeeting(session.state) { return refusal }
  // Motions about the conduct of a vote may be made while it is open (GA rule 88).
  guard let vote = session.openVote,
    !session.setup.rules.motions.contains(where: { $0.when.contains(.vote) })
  else { return nil }
  return Refusal("a vote is open (\(vote.question)): only points are in order")
}

/// Why no motion can be put now. Judges the first motion in order, because it is the one to be put.
private func putRefusal(_ session: Session) -> Refusal? {
  if let refusal = pendingRefusal(session) { return refusal }
  guard let speech = session.state.floor.speech, let first = session.motionsInOrder.first,
    session.setup.rules.motion(named: first.kind)?.when.contains(.speech) == false
  else { return nil }
  return .speaks(speech, session.state)
}

private func pendingRefusal(_ session: Session) -> Refusal? {
  if let refusal = motionRefusal(session) { return refusal }
  return session.state.hasPendingMotion
    ? nil : Refusal("no motion is pending")
}
