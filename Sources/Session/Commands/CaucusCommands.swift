import Catalogue

extension CommandID {
  package static let caucusQueue = CommandID("caucus queue")
  package static let caucusSkip = CommandID("caucus skip")
  package static let caucusPause = CommandID("caucus pause")
  package static let caucusResume = CommandID("caucus resume")
  package static let caucusEnd = CommandID("caucus end")
}

/// `caucus`: commands during a caucus. It is opened by a motion.
let caucusCommands: [CommandSpec] = [
  CommandSpec(
    .caucusQueue, "<whos:whos>",
    help:
      "Pick the next speakers; `all` is every member present, `rest` those who have not spoken.",
    example: "caucus queue Ghana, Japan, Malta",
    refusal: { session in
      if let refusal = caucusRefusal(session) { return refusal }
      let kind = session.state.floor.caucus?.kind
      return kind == .moderated || kind == .roundRobin
        ? nil : Refusal("only a moderated caucus or a round robin has speakers to pick")
    }
  ) { arguments, ruling in
    try ruling.pick(arguments.whos())
  },
  CommandSpec(
    .caucusSkip, help: "The next speaker passes; in a round robin it is not called again.",
    example: "caucus skip", refusal: { caucusRefusal($0) ?? skipRefusal($0.state) },
    advances: { _ in true }
  ) { _, ruling in
    ruling.skip()
  },
  CommandSpec(
    .caucusPause, help: "Pause the caucus clock.", example: "caucus pause",
    refusal: { clockRefusal($0, wanted: true) }, advances: { _ in true }
  ) { _, ruling in
    ruling.decide(CaucusPaused())
    ruling.answer = "\(Spelling.capitalized(ruling.caucusClock)) is paused."
  },
  CommandSpec(
    .caucusResume, help: "Resume the caucus clock.", example: "caucus resume",
    refusal: { clockRefusal($0, wanted: false) }, advances: { _ in true }
  ) { _, ruling in
    ruling.decide(CaucusResumed())
    ruling.answer = "\(Spelling.capitalized(ruling.caucusClock)) is running."
  },
  CommandSpec(
    .caucusEnd, help: "End the caucus and return to the speakers' list.", example: "caucus end",
    refusal: { caucusRefusal($0) }, advances: { _ in true },
    question: { _, session in
      let called = session.state.floor.caucus?.called ?? "the caucus"
      guard let speech = session.state.floor.speech else { return "End \(called)?" }
      return "End \(called), and the speech by \(session.state.name(speech.code))?"
    }
  ) { _, ruling in
    guard let caucus = ruling.state.floor.caucus else { return }
    ruling.answer = "The\(String(caucus.called.dropFirst(3))) is over"
    if let speech = ruling.state.floor.speech {
      ruling.answer += ", and so is the speech by \(ruling.name(speech.code))"
    }
    if caucus.phase == .inFavour {
      ruling.answer += "."
      return ruling.moveToNextPhase()
    }
    ruling.endSpeech()
    ruling.endCaucus()
    if caucus.phase == .against {
      ruling.answer += ". \(subject: "vote open") puts the question."
    } else if ruling.session.usesSpeakersList {
      ruling.answer += "; debate returns to the speakers' list."
    } else {
      ruling.answer += "; the chair calls on placards."
    }
  },
]

private func caucusRefusal(_ session: Session) -> Refusal? {
  guard session.state.floor.caucus == nil else { return nil }
  return Ruling.needsSitting(session.state)
    ?? Refusal("there is no caucus\(session.setup.rules.hint(": ", .moveCaucus))")
}

private func clockRefusal(_ session: Session, wanted: Bool) -> Refusal? {
  let state = session.state
  if let refusal = caucusRefusal(session) ?? Ruling.needsOpenMeeting(state) { return refusal }
  if state.floor.caucus?.clockFollowsSpeeches == true {
    return Refusal(
      "this caucus's clock follows its speeches: \(ways: "speech pause", "speech resume")")
  }
  guard state.floor.clocks[.caucus]?.isRunning != wanted else { return nil }
  return Refusal(
    "\(state.floor.caucus?.clockTitle ?? Caucus.clockTitle) is already "
      + "\(wanted ? "paused" : "running")"
  )
}

extension Ruling {
  /// For use in a sentence.
  var caucusClock: String { state.floor.caucus?.clockTitle ?? Caucus.clockTitle }

  /// The last text that was introduced: a timed debate is about it.
  private var introduced: String? {
    state.motions.last { motion in
      motion.status == .passed && motion.subject != nil
        && rules.motion(named: motion.kind)?.parameters.contains(.optionalDraftNames) == true
    }?.subject
  }

  fileprivate mutating func pick(_ whos: Arguments.Whos) throws(Refusal) {
    guard let caucus = state.floor.caucus else { return }
    let codes: [String]
    switch whos {
    case .codes(let named):
      let ruling = self
      codes = try accepted(named, else: "not picked") { (code) throws(Refusal) in
        try ruling.requireTurn(code, in: caucus)
      }
    case .all, .rest:
      // In a round robin nobody speaks twice, so `all` is the same as `rest`.
      let isRest = whos == .rest || caucus.kind == .roundRobin
      codes = state.roster.delegations.filter { delegation in
        let code = delegation.code
        // Guests speak if the chair names them.
        return delegation.attendance.isHere && delegation.seat == .member
          && !caucus.queue.contains(code)
          && state.floor.speech?.code != code
          && !(isRest && (caucus.spoken.contains(code) || caucus.passed.contains(code)))
      }.map(\.code)
      guard !codes.isEmpty else { throw Refusal("every member present has been picked") }
    }
    decide(CaucusQueued(codes: codes))
    answer = "Next: \(Spelling.list(codes.prefix(6).map(name) + more(codes.count - 6)))."
    if let left = state.floor.caucus?.speakersLeft, let queue = state.floor.caucus?.queue,
      queue.count > left
    {
      warn("\(queue.count) are picked, but only \(Spelling.count(left, "speech", "speeches")) fit")
    }
  }

  private func more(_ count: Int) -> [String] { count > 0 ? ["\(count) more"] : [] }

  private func requireTurn(_ code: String, in caucus: Caucus) throws(Refusal) {
    guard !caucus.queue.contains(code) else {
      throw Refusal("\(name(code)) has already been picked")
    }
    if caucus.kind == .roundRobin, caucus.spoken.contains(code) {
      throw Refusal("\(name(code)) has already had its turn in this round")
    }
  }

  /// A delegation that arrives late to a round robin is added at its end.
  mutating func joinRound(_ code: String) {
    guard let caucus = state.floor.caucus, caucus.kind == .roundRobin,
      let delegation = state.delegation(code), delegation.seat == .member,
      delegation.attendance.isHere, !caucus.queue.contains(code), !caucus.spoken.contains(code),
      !caucus.passed.contains(code)
    else { return }
    decide(CaucusQueued(codes: [code]))
  }

  /// Ends the caucus, if there is one.
  mutating func endCaucus() {
    guard state.floor.caucus != nil else { return }
    let used = state.floor.clocks[.caucus]?.reading(at: now) ?? 0
    decide(CaucusEnded(usedMilliseconds: TimeSpan.rounded(milliseconds: used)))
  }

  /// Opens the caucus that a motion proposed.
  mutating func openCaucus(
    _ kind: Caucus.Kind, by motion: Motion, phase: Caucus.Phase? = nil
  ) {
    let here = state.roster.delegations.filter { $0.attendance.isHere && $0.seat == .member }.map(
      \.code)
    let each = motion.eachMilliseconds
    let total = motion.totalMilliseconds ?? (each ?? 0) * here.count
    let slot: Caucus.ProposerSlot =
      switch rules.caucuses.proposer {
      case .none: .none
      case .first: kind == .moderated ? .first : .none
      case .firstOrLast: kind == .moderated ? motion.proposer ?? .none : .none
      }
    let follows =
      kind == .roundRobin || (kind == .moderated && rules.caucuses.clockFollowsSpeeches)
    decide(
      CaucusOpened(
        kind: kind, motionKind: motion.kind,
        topic: motion.subject ?? (phase == nil ? nil : introduced) ?? "",
        by: motion.by, totalMilliseconds: total,
        eachMilliseconds: each, proposer: slot, clockFollowsSpeeches: follows,
        queue: kind == .roundRobin ? here : [], phase: phase,
        unusedTimeReturns: rules.caucuses.unusedTimeReturns ? true : nil))
    let title = state.floor.caucus.map(rules.title) ?? ""
    answer += " \(title), \(TimeSpan.words(milliseconds: total))"
    if let left = state.floor.caucus?.speakersLeft {
      answer += ", \(Spelling.count(left, "speaker"))"
    }
    answer += "."
  }
}

extension Caucus {
  /// For use in a sentence: the name of its clock.
  fileprivate var clockTitle: String { phase == nil ? Self.clockTitle : "the debate's clock" }
  fileprivate static let clockTitle = "the caucus clock"
}
