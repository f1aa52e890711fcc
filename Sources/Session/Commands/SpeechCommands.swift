extension CommandID {
  package static let speechStart = CommandID("speech start")
  package static let speechDelegate = CommandID("speech delegate")
  package static let speechPause = CommandID("speech pause")
  package static let speechResume = CommandID("speech resume")
  package static let speechExtend = CommandID("speech extend")
  package static let speechEnd = CommandID("speech end")
  package static let speechRights = CommandID("speech rights")
}

/// `speech`: the floor and the speaker's clock.
let speechCommands: [CommandSpec] = [
  CommandSpec(
    .speechStart, "[<who:who>] [for <time:time>] [delegate <delegate:text>]",
    help: "Give the floor to the next speaker, or to a given delegation.",
    example: "speech start",
    refusal: { session in
      if let refusal = startRefusal(session.state) { return refusal }
      guard session.state.floor.caucus?.kind == .unmoderated else { return nil }
      return .noCaucusSpeakers
    },
    advances: { _ in true }, question: { $1.question(beforeFloorFor: $0.who()) }
  ) { arguments, ruling in
    try ruling.startSpeech(
      arguments.who(), granting: arguments.time(), delegate: arguments.text("delegate"))
  },
  CommandSpec(
    .speechDelegate, "<name:text>",
    help: "Record which delegate speaks, by the beginning of the name or by number.",
    example: "speech delegate Ana", refusal: { noSpeechRefusal($0.state) }
  ) { arguments, ruling in
    guard let speech = ruling.state.floor.speech,
      let name = try ruling.delegate(arguments.text("name"), of: speech.code)
    else { return }
    ruling.decide(SpeakerNamed(delegate: name))
    ruling.answer = "\(name) speaks for \(ruling.name(speech.code))."
  },
  CommandSpec(
    .speechPause, help: "Pause the speaker's clock.", example: "speech pause",
    refusal: { session in
      runningRefusal(session.state, wanted: true)
    },
    advances: { _ in true }
  ) { _, ruling in
    ruling.decide(SpeechPaused())
    ruling.answer = "The clock is paused, \(ruling.speechLeft ?? "")."
  },
  CommandSpec(
    .speechResume, help: "Resume the speaker's clock.", example: "speech resume",
    refusal: { session in
      runningRefusal(session.state, wanted: false)
    },
    advances: { _ in true }
  ) { _, ruling in
    ruling.decide(SpeechResumed())
    ruling.answer = "The clock is running."
    // A speech uses up the time of the caucus, whatever the caucus clock was stopped for.
    if let caucus = ruling.state.floor.caucus, !caucus.clockFollowsSpeeches,
      ruling.state.floor.clocks[.caucus]?.isRunning == false
    {
      ruling.decide(CaucusResumed())
      ruling.answer += " So is \(ruling.caucusClock)."
    }
  },
  CommandSpec(
    .speechExtend, "<time:time>", help: "Grant the speaker more time.",
    example: "speech extend 15s", refusal: { noSpeechRefusal($0.state) }
  ) { arguments, ruling in
    let time = arguments.time() ?? 0
    try ruling.requireCaucusTime(time)
    ruling.decide(SpeechExtended(milliseconds: time))
    let left = ruling.speechLeft.map { ": \($0)" } ?? ""
    ruling.answer = "\(TimeSpan.words(milliseconds: time)) more\(left)."
  },
  CommandSpec(
    .speechEnd, help: "End the speech.", example: "speech end",
    refusal: { noSpeechRefusal($0.state) }, advances: { _ in true }
  ) { _, ruling in
    guard let speech = ruling.state.floor.speech else { return }
    try ruling.requireYield(speech)
    ruling.endSpeech()
    let used = ruling.state.floor.speeches.last?.milliseconds ?? 0
    ruling.answer =
      "\(ruling.name(speech.code)) spoke \(TimeSpan.words(milliseconds: used))"
      + " (speech \(ruling.state.floor.speeches.count))."
    ruling.sayWhatFollows(speech)
  },
  CommandSpec(
    .speechRights, "[<who:who>] [for <time:time>]",
    help: "Call those who voted with rights to explain their vote, in order.",
    example: "speech rights",
    refusal: { session in
      let inFinalRound = session.openVote?.inFinalRound == true && session.state.floor.speech == nil
      if !inFinalRound, let refusal = startRefusal(session.state) { return refusal }
      if session.state.floor.caucus != nil { return .caucusGoesOn }
      return session.state.voting.rightsOwed.isEmpty
        ? Refusal("nobody is owed an explanation of vote") : nil
    },
    advances: { _ in true }
  ) { arguments, ruling in
    let code = arguments.who() ?? ruling.state.voting.rightsOwed[0]
    guard ruling.state.voting.rightsOwed.contains(code) else {
      throw Refusal("\(ruling.name(code)) did not vote with rights")
    }
    try ruling.requireHere(code)
    let granted = arguments.time() ?? ruling.rules.rollCall.rightsSeconds * 1000
    ruling.decide(
      SpeechStarted(
        code: code, grantedMilliseconds: granted, origin: .rights,
        delegate: try ruling.delegate(nil, of: code)))
    ruling.answer =
      "\(ruling.name(code)) explains its vote, \(TimeSpan.words(milliseconds: granted))."
  },
]

extension Session {
  /// The question asked before a key gives the floor in voting procedure, when only explanations of
  /// vote are in order.
  func question(beforeFloorFor code: String?) -> String? {
    guard state.inVotingProcedure else { return nil }
    let next = state.floor.caucus.map(\.queue) ?? state.debate.list.queue
    let speaker = (code ?? next.first).map(state.name) ?? "the next speaker"
    return "The committee is in voting procedure. Give the floor to \(speaker) anyway?"
  }
}

private func runningRefusal(_ state: State, wanted: Bool) -> Refusal? {
  if let refusal = noSpeechRefusal(state) ?? Ruling.needsOpenMeeting(state) { return refusal }
  guard state.floor.clocks[.speech]?.isRunning != wanted else { return nil }
  return Refusal(
    wanted ? "the speaker's clock is already paused" : "the speaker's clock is already running")
}
