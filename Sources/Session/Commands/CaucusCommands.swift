/// `caucus`: what is done within one. It opens by a motion.
let caucusCommands: [CommandSpec] = [
  CommandSpec(
    "caucus queue", "<whos:whos>", help: "Pick several placards ahead.",
    example: "caucus queue Ghana, Japan, Malta",
    refusal: { session in
      if let refusal = caucusRefusal(session.state) { return refusal }
      let kind = session.caucus?.kind
      return kind == .moderated || kind == .roundRobin
        ? nil : Refusal("only a moderated caucus or a round robin has speakers to pick")
    }
  ) { arguments, ruling in
    guard case .codes(let codes) = arguments.whos() else {
      throw Refusal("name the delegations: caucus queue Ghana, Japan", kind: .notUnderstood)
    }
    for code in codes {
      try ruling.requireHere(code)
      if ruling.state.caucus?.queue.contains(code) == true {
        throw Refusal("\(ruling.name(code)) has been picked already")
      }
    }
    ruling.decide(CaucusQueued(codes: codes))
    ruling.answer = "Next: " + Spelling.list(codes.map(ruling.name)) + "."
  },
  CommandSpec(
    "caucus pause", help: "Stop the caucus clock.", example: "caucus pause",
    refusal: { clockRefusal($0.state, wanted: true) }
  ) { _, ruling in
    ruling.decide(CaucusPaused())
    ruling.answer = "The caucus clock stands."
  },
  CommandSpec(
    "caucus resume", help: "Let the caucus clock run on.", example: "caucus resume",
    refusal: { clockRefusal($0.state, wanted: false) }
  ) { _, ruling in
    ruling.decide(CaucusResumed())
    ruling.answer = "The caucus clock runs."
  },
  CommandSpec(
    "caucus end", help: "End the caucus and go back to the list.", example: "caucus end",
    refusal: { caucusRefusal($0.state) }
  ) { _, ruling in
    ruling.endSpeech()
    ruling.endCaucus()
    ruling.answer = "The caucus is over; the floor is back with the speakers' list."
  },
]

private func caucusRefusal(_ state: State) -> Refusal? {
  state.caucus == nil ? Refusal("there is no caucus: a motion opens one") : nil
}

private func clockRefusal(_ state: State, wanted: Bool) -> Refusal? {
  if let refusal = caucusRefusal(state) ?? Ruling.needsOpenMeeting(state) { return refusal }
  if state.caucus?.clockFollowsSpeeches == true {
    return Refusal("this caucus's clock follows its speeches: speech pause, speech resume")
  }
  guard state.clocks[.caucus]?.isRunning != wanted else { return nil }
  return Refusal(wanted ? "the caucus clock stands already" : "the caucus clock runs already")
}

extension Ruling {
  /// Ends the caucus, if there is one.
  mutating func endCaucus() {
    guard state.caucus != nil else { return }
    decide(CaucusEnded(usedMilliseconds: state.clocks[.caucus]?.reading(at: now) ?? 0))
  }

  /// Opens the caucus that a motion proposed.
  mutating func openCaucus(
    _ kind: Caucus.Kind, by motion: Motion, phase: Caucus.Phase? = nil
  ) {
    let here = state.delegations.filter { $0.attendance.isHere && $0.seat == .member }.map(\.code)
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
        kind: kind, topic: motion.subject ?? "", by: motion.by, totalMilliseconds: total,
        eachMilliseconds: each, proposer: slot, clockFollowsSpeeches: follows,
        queue: kind == .roundRobin ? here : [], phase: phase))
    answer += " \(phase?.title ?? Caucus.title(kind)), \(TimeSpan.words(milliseconds: total))"
    if let left = state.caucus?.speakersLeft {
      answer += ", \(Spelling.count(left, "speaker"))"
    }
    answer += "."
  }
}

extension Caucus.Phase {
  /// As the room reads it.
  public var title: String {
    switch self {
    case .open: "Open debate"
    case .inFavour: "Time in favour"
    case .against: "Time against"
    }
  }
}

extension Caucus {
  /// What it is called: a debate on a clock by its part.
  public var title: String { phase?.title ?? Self.title(kind) }

  public static func title(_ kind: Kind) -> String {
    switch kind {
    case .moderated: "Moderated caucus"
    case .unmoderated: "Unmoderated caucus"
    case .consultation: "Consultation of the whole"
    case .roundRobin: "Round robin"
    }
  }
}

/// A caucus was opened by a motion.
public struct CaucusOpened: Fact {
  public static let name = "caucusOpened"
  public var kind: Caucus.Kind
  public var topic: String
  public var by: String
  public var totalMilliseconds: Int
  public var eachMilliseconds: Int?
  public var proposer: Caucus.ProposerSlot
  public var clockFollowsSpeeches: Bool
  public var queue: [String]
  /// The part of a debate on a clock.
  public var phase: Caucus.Phase?

  public func apply(to state: inout State, at now: Int) {
    state.caucus = Caucus(
      kind: kind, phase: phase, topic: topic, by: by, totalMilliseconds: totalMilliseconds,
      originalMilliseconds: totalMilliseconds, eachMilliseconds: eachMilliseconds,
      proposer: proposer, clockFollowsSpeeches: clockFollowsSpeeches, queue: queue)
    state.endedCaucus = nil
    state.clocks[.caucus] = Stopwatch(startedAt: clockFollowsSpeeches ? nil : now)
  }
}

/// Placards were picked.
public struct CaucusQueued: Fact {
  public static let name = "caucusQueued"
  public var codes: [String]

  public func apply(to state: inout State, at now: Int) {
    state.caucus?.queue.append(contentsOf: codes)
    // Who comes late to a round robin has a turn as everybody.
    guard state.caucus?.kind == .roundRobin, let each = state.caucus?.eachMilliseconds else {
      return
    }
    state.caucus?.totalMilliseconds += each * codes.count
  }
}

/// The caucus clock was stopped.
public struct CaucusPaused: Fact {
  public static let name = "caucusPaused"

  public func apply(to state: inout State, at now: Int) { state.clocks[.caucus]?.pause(at: now) }
}

/// The caucus clock runs on.
public struct CaucusResumed: Fact {
  public static let name = "caucusResumed"

  public func apply(to state: inout State, at now: Int) { state.clocks[.caucus]?.start(at: now) }
}

/// A caucus was extended; one that had just ended goes on.
public struct CaucusExtended: Fact {
  public static let name = "caucusExtended"
  public var milliseconds: Int

  public func apply(to state: inout State, at now: Int) {
    if state.caucus == nil, let ended = state.endedCaucus {
      // What was left unused when it ended was given up.
      let used = ended.usedMilliseconds ?? ended.totalMilliseconds
      state.caucus = ended
      state.caucus?.usedMilliseconds = nil
      state.caucus?.totalMilliseconds = used
      state.caucus?.chargedMilliseconds = used
      state.clocks[.caucus] = Stopwatch(
        accumulated: used, startedAt: ended.clockFollowsSpeeches ? nil : now)
    } else if let caucus = state.caucus, !caucus.clockFollowsSpeeches {
      // One that has run over goes on from now, not from when it should have ended.
      let used = state.clocks[.caucus]?.reading(at: now) ?? 0
      state.caucus?.totalMilliseconds = max(caucus.totalMilliseconds, used)
    }
    state.caucus?.totalMilliseconds += milliseconds
    state.caucus?.extensions += 1
    state.endedCaucus = nil
  }
}

/// A caucus ended.
public struct CaucusEnded: Fact {
  public static let name = "caucusEnded"
  public var usedMilliseconds: Int

  public func apply(to state: inout State, at now: Int) {
    state.endedCaucus = state.caucus
    state.endedCaucus?.usedMilliseconds = usedMilliseconds
    state.caucus = nil
    state.clocks[.caucus] = nil
  }
}
