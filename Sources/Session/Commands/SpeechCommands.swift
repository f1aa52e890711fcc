/// `speech`: who has the floor, and the clock.
let speechCommands: [CommandSpec] = [
  CommandSpec(
    "speech start", "[<who:who>] [for <time:time>]",
    help: "Give the floor to the next in the queue, or to a delegation.",
    example: "speech start", refusal: { startRefusal($0.state) }
  ) { arguments, ruling in
    try ruling.startSpeech(arguments.who(), granting: arguments.time())
  },
  CommandSpec(
    "speech pause", help: "Stop the speaker's clock.", example: "speech pause",
    refusal: { session in
      runningRefusal(session.state, wanted: true)
    }
  ) { _, ruling in
    ruling.decide(SpeechPaused())
    ruling.answer = "The clock stands at \(ruling.speechLeft)."
  },
  CommandSpec(
    "speech resume", help: "Let the speaker's clock run on.", example: "speech resume",
    refusal: { session in
      runningRefusal(session.state, wanted: false)
    }
  ) { _, ruling in
    ruling.decide(SpeechResumed())
    ruling.answer = "The clock runs, \(ruling.speechLeft)."
  },
  CommandSpec(
    "speech extend", "<time:time>", help: "Grant the speaker more time.",
    example: "speech extend 15s", refusal: { noSpeechRefusal($0.state) }
  ) { arguments, ruling in
    let time = arguments.time() ?? 0
    try ruling.requireCaucusTime(time)
    ruling.decide(SpeechExtended(milliseconds: time))
    ruling.answer = "\(TimeSpan.words(milliseconds: time)) more: \(ruling.speechLeft)."
  },
  CommandSpec(
    "speech end", help: "The speaker is done.", example: "speech end",
    refusal: { noSpeechRefusal($0.state) }
  ) { _, ruling in
    guard let speech = ruling.state.speech else { return }
    let used = ruling.state.clocks[.speech]?.reading(at: ruling.now) ?? 0
    ruling.endSpeech()
    ruling.answer =
      "\(ruling.name(speech.code)) spoke \(TimeSpan.words(milliseconds: used))"
      + " (speech \(ruling.state.speeches.count))."
    if speech.origin == .list, let next = ruling.state.debate.list.queue.first {
      ruling.answer += " Next: \(ruling.name(next))."
    }
  },
  CommandSpec(
    "speech rights", "[<who:who>] [for <time:time>]",
    help: "Call those who voted with rights to explain their vote, in order.",
    example: "speech rights",
    refusal: { session in
      if let refusal = startRefusal(session.state) { return refusal }
      if session.caucus != nil { return Refusal("a caucus is under way: caucus end") }
      return session.rightsOwed.isEmpty ? Refusal("nobody is owed an explanation of vote") : nil
    }
  ) { arguments, ruling in
    let code = arguments.who() ?? ruling.state.rightsOwed[0]
    guard ruling.state.rightsOwed.contains(code) else {
      throw Refusal("\(ruling.name(code)) did not vote with rights")
    }
    try ruling.requireHere(code)
    let granted = arguments.time() ?? ruling.rules.rollCall.rightsSeconds * 1000
    ruling.decide(SpeechStarted(code: code, grantedMilliseconds: granted, origin: .rights))
    ruling.answer =
      "\(ruling.name(code)) explains its vote, \(TimeSpan.words(milliseconds: granted))."
  },
]

private func noSpeechRefusal(_ state: State) -> Refusal? {
  state.speech == nil ? Refusal("nobody has the floor: speech start") : nil
}

private func runningRefusal(_ state: State, wanted: Bool) -> Refusal? {
  if let refusal = noSpeechRefusal(state) ?? Ruling.needsOpenMeeting(state) { return refusal }
  guard state.clocks[.speech]?.isRunning != wanted else { return nil }
  return Refusal(wanted ? "the speaker's clock stands already" : "the speaker's clock runs already")
}

private func startRefusal(_ state: State) -> Refusal? {
  if let refusal = Ruling.needsOpenMeeting(state) { return refusal }
  if let speech = state.speech {
    return Refusal("\(state.name(speech.code)) has the floor: speech end, or yield")
  }
  if let vote = state.openVote { return Refusal("a vote is open (\(vote.question)): vote close") }
  return nil
}

extension Ruling {
  fileprivate var speechLeft: String {
    let left = state.speech?.left(at: state.clocks[.speech]?.reading(at: now) ?? 0) ?? 0
    return left >= 0
      ? "\(TimeSpan.clock(milliseconds: left)) left"
      : "\(TimeSpan.clock(milliseconds: -left)) over time"
  }

  /// Granted speeches never add up to more than a moderated caucus has.
  fileprivate func requireCaucusTime(_ time: Int) throws(Refusal) {
    guard let caucus = state.caucus, caucus.kind == .moderated else { return }
    let rest = caucus.totalMilliseconds - caucus.chargedMilliseconds
    guard time <= rest else {
      throw Refusal(
        rest > 0
          ? "only \(TimeSpan.words(milliseconds: rest)) of the caucus are left"
          : "the caucus has no more time to grant: a motion extends it")
    }
  }

  fileprivate mutating func startSpeech(
    _ named: String?, granting asked: Int?
  ) throws(Refusal) {
    if state.caucus != nil {
      try startCaucusSpeech(named, granting: asked)
    } else {
      try startListSpeech(named, granting: asked)
    }
    guard let speech = state.speech else { return }
    answer =
      "\(name(speech.code)) has the floor for \(TimeSpan.words(milliseconds: speech.grantedMilliseconds))."
  }

  private mutating func startListSpeech(_ named: String?, granting asked: Int?) throws(Refusal) {
    let list = state.debate.list
    guard !state.debate.closed || named != nil else {
      throw Refusal("debate is closed: the next step is voting")
    }
    guard let code = named ?? list.queue.first else {
      throw Refusal("the speakers' list is empty: speakers add …, or speech start <who>")
    }
    try requireHere(code)
    decide(
      SpeechStarted(
        code: code, grantedMilliseconds: asked ?? list.speakingTimeMilliseconds,
        origin: list.queue.contains(code) ? .list : .chair))
  }

  private mutating func startCaucusSpeech(_ named: String?, granting asked: Int?) throws(Refusal) {
    guard let caucus = state.caucus else { return }
    guard caucus.kind != .unmoderated else {
      throw Refusal("an unmoderated caucus has no speakers: caucus end")
    }
    let first = state.mustSpeakNext
    guard let code = named ?? first ?? caucus.queue.first else {
      throw Refusal("whom? speech start <who>, or caucus queue <whos>")
    }
    if let first, first != code {
      throw Refusal("\(name(first)) proposed the caucus and speaks \(caucus.proposer.rawValue)")
    }
    if caucus.kind == .roundRobin, !caucus.queue.contains(code) {
      throw Refusal("\(name(code)) has had its turn in this round")
    }
    try requireHere(code)
    // In a consultation the floor is passed on without a time of its own: the clock says what is
    // left. Elsewhere it is what has not been granted yet.
    let used =
      caucus.kind == .consultation
      ? state.clocks[.caucus]?.reading(at: now) ?? 0 : caucus.chargedMilliseconds
    let rest = caucus.totalMilliseconds - used
    guard rest > 0 else {
      throw Refusal("the caucus has no time left: caucus end, or a motion to extend it")
    }
    let granted = min(asked ?? caucus.eachMilliseconds ?? rest, rest)
    if let asked, asked > rest {
      throw Refusal("only \(TimeSpan.words(milliseconds: rest)) of the caucus are left")
    }
    let origin: Speech.Origin =
      switch caucus.kind {
      case .roundRobin: .roundRobin
      case .consultation: .consultation
      default: .caucus
      }
    decide(SpeechStarted(code: code, grantedMilliseconds: granted, origin: origin))
  }

  /// Ends the speech, if there is one: its time goes to the speaker's account.
  mutating func endSpeech() {
    guard let speech = state.speech else { return }
    let used = state.clocks[.speech]?.reading(at: now) ?? 0
    decide(
      SpeechEnded(
        code: speech.code, usedMilliseconds: used, grantedMilliseconds: speech.grantedMilliseconds))
  }
}

/// A delegation was given the floor.
public struct SpeechStarted: Fact {
  public static let name = "speechStarted"
  public var code: String
  public var grantedMilliseconds: Int
  public var origin: Speech.Origin
  /// The delegation that yielded the time, and how often it has been passed on.
  public var yieldedBy: String?
  public var yields: Int?

  init(
    code: String, grantedMilliseconds: Int, origin: Speech.Origin, yieldedBy: String? = nil,
    yields: Int? = nil
  ) {
    self.code = code
    self.grantedMilliseconds = grantedMilliseconds
    self.origin = origin
    self.yieldedBy = yieldedBy
    self.yields = yields
  }

  public func apply(to state: inout State, at now: Int) {
    state.speech = Speech(
      code: code, grantedMilliseconds: grantedMilliseconds, origin: origin, yieldedBy: yieldedBy,
      yields: yields ?? 0, openTo: nil)
    state.clocks[.speech] = Stopwatch(startedAt: now)
    state.endedCaucus = nil
    // Time that was yielded leaves the receiver's own place on the list.
    guard yieldedBy == nil else { return }
    switch origin {
    case .list: state.debate.list.queue.removeFirst(of: code)
    case .rights: state.rightsOwed.removeFirst(of: code)
    case .caucus, .roundRobin, .consultation:
      state.caucus?.queue.removeFirst(of: code)
      state.caucus?.chargedMilliseconds += origin == .consultation ? 0 : grantedMilliseconds
      if state.caucus?.by == code { state.caucus?.proposerHasSpoken = true }
      if state.caucus?.clockFollowsSpeeches == true { state.clocks[.caucus]?.start(at: now) }
    case .chair, .favour, .against, .explanation: break
    }
  }
}

/// The speaker's clock was stopped.
public struct SpeechPaused: Fact {
  public static let name = "speechPaused"

  public func apply(to state: inout State, at now: Int) {
    state.clocks[.speech]?.pause(at: now)
    if state.caucus?.clockFollowsSpeeches == true { state.clocks[.caucus]?.pause(at: now) }
  }
}

/// The speaker's clock runs on.
public struct SpeechResumed: Fact {
  public static let name = "speechResumed"

  public func apply(to state: inout State, at now: Int) {
    state.clocks[.speech]?.start(at: now)
    state.point = nil
    if state.caucus?.clockFollowsSpeeches == true { state.clocks[.caucus]?.start(at: now) }
  }
}

/// The speaker was granted more time.
public struct SpeechExtended: Fact {
  public static let name = "speechExtended"
  public var milliseconds: Int

  public func apply(to state: inout State, at now: Int) {
    state.speech?.grantedMilliseconds += milliseconds
    guard state.speech?.origin == .caucus || state.speech?.origin == .roundRobin else { return }
    state.caucus?.chargedMilliseconds += milliseconds
    // A round robin has as much as its speakers are given.
    if state.caucus?.kind == .roundRobin { state.caucus?.totalMilliseconds += milliseconds }
  }
}

/// The rest of a speech was opened to questions or comments.
public struct SpeechOpenedTo: Fact {
  public static let name = "speechOpenedTo"
  public var target: YieldTarget

  public func apply(to state: inout State, at now: Int) {
    state.speech?.openTo = target
    // Only answers count: the clock stands while a question is put.
    if target == .questions { state.clocks[.speech]?.pause(at: now) }
  }
}

/// A speech ended.
public struct SpeechEnded: Fact {
  public static let name = "speechEnded"
  public var code: String
  public var usedMilliseconds: Int
  public var grantedMilliseconds: Int
  /// Where the rest of the time went, if it was yielded.
  public var yieldedTo: String?

  init(code: String, usedMilliseconds: Int, grantedMilliseconds: Int, yieldedTo: String? = nil) {
    self.code = code
    self.usedMilliseconds = usedMilliseconds
    self.grantedMilliseconds = grantedMilliseconds
    self.yieldedTo = yieldedTo
  }

  public func apply(to state: inout State, at now: Int) {
    state.speech = nil
    state.clocks[.speech] = nil
    state.point = nil
    state.speeches.append(PastSpeech(code: code, milliseconds: usedMilliseconds))
    if state.caucus?.clockFollowsSpeeches == true { state.clocks[.caucus]?.pause(at: now) }
    state.statistics[code, default: Statistic()].speeches += 1
    state.statistics[code, default: Statistic()].milliseconds += usedMilliseconds
  }
}
