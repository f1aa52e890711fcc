/// Why a command that needs a speaker is out of order; `nil` while somebody has the floor.
func noSpeechRefusal(_ state: State) -> Refusal? {
  guard state.floor.speech == nil else { return nil }
  // Before the meeting is opened, nobody can be given the floor either.
  return Ruling.needsSitting(state) ?? .nobodySpeaks
}

/// Why nobody can be given the floor; `nil` if it is possible.
func startRefusal(_ state: State) -> Refusal? {
  if let refusal = Ruling.needsOpenMeeting(state) { return refusal }
  if let speech = state.floor.speech {
    return Refusal("\(state.name(speech.code)) has the floor: \(ways: "speech end", "yield")")
  }
  if let vote = state.openVote {
    return .isOpen(vote)
  }
  return nil
}

extension Ruling {
  /// The reading of the speaker's clock while it is stopped: `0:40 left`. `nil` while it runs,
  /// because an answer stays on the screen and the reading would soon be wrong.
  var speechLeft: String? { state.speechCountdown.flatMap(reading(of:)) }

  /// The reading of a clock while it is stopped: `0:40 left`.
  func reading(of clock: Countdown) -> String? {
    guard !clock.isRunning else { return nil }
    let left = TimeSpan.shown(left: clock.left(at: now))
    return left >= 0
      ? "\(TimeSpan.clock(milliseconds: left)) left"
      : "\(TimeSpan.clock(milliseconds: -left)) over time"
  }

  /// The total of granted speeches must not exceed the time of a moderated caucus.
  func requireCaucusTime(_ time: Int) throws(Refusal) {
    guard let caucus = state.floor.caucus, caucus.kind == .moderated else { return }
    let rest = caucus.totalMilliseconds - caucus.chargedMilliseconds
    guard time <= rest else {
      throw Refusal(
        rest > 0
          ? "only \(TimeSpan.words(milliseconds: rest)) of the caucus are left"
          : "the caucus has no more time to grant\(rules.hint(": ", .moveExtension))")
    }
  }

  mutating func startSpeech(
    _ named: String?, granting asked: Int?, delegate: String?
  ) throws(Refusal) {
    warnAboutWaitingPoints()
    if state.floor.caucus != nil {
      try startCaucusSpeech(named, granting: asked, delegate)
    } else {
      try startListSpeech(named, granting: asked, delegate)
    }
    guard let speech = state.floor.speech else { return }
    let time = TimeSpan.words(milliseconds: speech.grantedMilliseconds)
    answer = "\(speaker(speech)) has the floor for \(time)."
  }

  /// `Malta (Ana Vella)`, or only the delegation if the delegate is unknown.
  func speaker(_ speech: Speech) -> String {
    name(speech.code) + (speech.delegate.map { " (\($0))" } ?? "")
  }

  private mutating func startListSpeech(
    _ named: String?, granting asked: Int?, _ delegate: String?
  ) throws(Refusal) {
    let list = state.debate.list
    guard !state.debate.closed || named != nil else {
      throw Refusal("debate is closed: the next step is voting")
    }
    guard let code = named ?? list.queue.first else {
      throw session.usesSpeakersList
        ? Refusal("the speakers' list is empty: \(ways: "speakers add …", "speech start <who>")")
        : Refusal("who is to speak? \(line: "speech start <who>")")
    }
    try requireHere(code)
    if state.debate.closed { warn("debate is closed: the next step is voting") }
    warnAboutTurns(of: code)
    decide(
      SpeechStarted(
        code: code, grantedMilliseconds: asked ?? list.speakingTimeMilliseconds,
        origin: list.queue.contains(code) ? .list : .chair,
        delegate: try self.delegate(delegate, of: code)))
  }

  private mutating func startCaucusSpeech(
    _ named: String?, granting asked: Int?, _ delegate: String?
  ) throws(Refusal) {
    guard let caucus = state.floor.caucus else { return }
    guard caucus.kind != .unmoderated else {
      throw Refusal.noCaucusSpeakers
    }
    let first = state.mustSpeakNext
    guard let code = named ?? first ?? caucus.queue.first else {
      throw Refusal(
        caucus.kind == .roundRobin
          ? "everyone has had a turn in this round: \(line: "caucus end")"
          : "who is to speak? \(ways: "speech start <who>", "caucus queue <whos>")")
    }
    if let first, first != code {
      throw Refusal("\(name(first)) proposed the caucus and speaks \(caucus.proposer.rawValue)")
    }
    if caucus.kind == .roundRobin, !caucus.queue.contains(code) {
      throw Refusal(
        caucus.spoken.contains(code)
          ? "\(name(code)) has already had its turn in this round"
          : "\(name(code)) is not in this round: \(line: "caucus queue \(code)")")
    }
    try requireHere(code)
    // In a consultation, speeches are granted no time of their own, so the clock decides what is
    // left. Elsewhere it is the time not granted yet.
    let reading = state.floor.clocks[.caucus]?.reading(at: now) ?? 0
    let used = caucus.kind == .consultation ? reading : caucus.chargedMilliseconds
    var rest = caucus.totalMilliseconds - used
    if !caucus.clockFollowsSpeeches, caucus.kind == .moderated {
      // If the clock keeps running, no more than its time left can be granted; after its end the
      // chair decides.
      let left = caucus.totalMilliseconds - reading
      if left > 0 { rest = min(rest, left) } else { warn("the caucus has run out of time") }
    }
    rest = TimeSpan.rounded(milliseconds: rest)
    guard rest > 0 else {
      throw Refusal(
        "the caucus has no time left: \(line: "caucus end")\(rules.hint(", or ", .moveExtension))")
    }
    // A timed debate uses the list's speaking time; a consultation has none.
    let usual =
      caucus.phase == nil ? caucus.eachMilliseconds : state.debate.list.speakingTimeMilliseconds
    let granted = min(asked ?? usual ?? rest, rest)
    if let asked, asked > rest {
      throw Refusal("only \(TimeSpan.words(milliseconds: rest)) of the caucus are left")
    }
    // If the caucus clock does not follow speeches but is stopped for a vote or a pause, start it.
    if !caucus.clockFollowsSpeeches, state.floor.clocks[.caucus]?.isRunning == false {
      decide(CaucusResumed())
    }
    let origin: Speech.Origin =
      switch caucus.kind {
      case .roundRobin: .roundRobin
      case .consultation: .consultation
      default: .caucus
      }
    decide(
      SpeechStarted(
        code: code, grantedMilliseconds: granted, origin: origin,
        delegate: try self.delegate(delegate, of: code)))
  }

  /// Ends the current speech, if any, and adds its time to the speaker's statistic.
  /// - Parameter target: what the rest of its time is yielded to, if it is.
  mutating func endSpeech(yieldingTo target: String? = nil) {
    guard let speech = state.floor.speech else { return }
    decide(
      SpeechEnded(
        code: speech.code, usedMilliseconds: speechTime,
        grantedMilliseconds: speech.grantedMilliseconds, yieldedTo: target))
  }

  /// The time used by the speech in milliseconds, rounded to whole seconds.
  var speechTime: Int {
    TimeSpan.rounded(milliseconds: state.floor.clocks[.speech]?.reading(at: now) ?? 0)
  }
}
