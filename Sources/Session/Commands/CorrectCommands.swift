extension CommandID {
  package static let correctSpeech = CommandID("correct speech")
  package static let correctMotion = CommandID("correct motion")
}

/// `correct`: corrects an earlier mistake in the record. The original stays in the journal, and the
/// minutes show the correction.
let correctCommands: [CommandSpec] = [
  CommandSpec(
    .correctSpeech,
    "<number:number> [by <by:who>] [seconds <seconds:number>] [delegate <delegate:text>]",
    help: "Correct who gave a speech, or how long it was; the statistics are updated.",
    example: "correct speech 3 by Japan",
    refusal: { $0.state.floor.speeches.isEmpty ? Refusal("no speech has ended yet") : nil }
  ) { arguments, ruling in
    try ruling.correctSpeech(
      arguments.number() ?? 0, by: arguments.who("by"), seconds: arguments.number("seconds"),
      delegate: arguments.text("delegate"))
  },
  CommandSpec(
    .correctMotion, "<number:number> by <by:who>", help: "Correct who made a motion.",
    example: "correct motion 2 by Japan",
    refusal: { $0.motions.isEmpty ? Refusal("no motion has been made yet") : nil }
  ) { arguments, ruling in
    guard let code = arguments.who("by") else { return }
    try ruling.correctMotion(arguments.number() ?? 0, by: code)
  },
]

extension Ruling {
  fileprivate mutating func correctSpeech(
    _ number: Int, by code: String?, seconds: Int?, delegate: String?
  ) throws(Refusal) {
    guard code != nil || seconds != nil || delegate != nil else {
      throw Refusal(
        "what should be corrected? "
          + "\(ways: "correct speech \(number) by <who>", "correct speech \(number) seconds 60")",
        kind: .notUnderstood)
    }
    guard state.floor.speeches.indices.contains(number - 1) else {
      throw Refusal("there is no speech \(number); the last ones are \(lastSpeeches)")
    }
    let speech = state.floor.speeches[number - 1]
    let milliseconds = seconds.map { $0 * 1000 }
    if let milliseconds, milliseconds > TimeSpan.longestMilliseconds {
      throw Refusal("a speech lasts at most a day")
    }
    let changesCode = code != nil && code != speech.code
    let changesTime = milliseconds != nil && milliseconds != speech.milliseconds
    let person = try delegate.flatMap { (name) throws(Refusal) in
      try self.delegate(name, of: code ?? speech.code)
    }
    let changesPerson = person != nil && person != speech.delegate
    guard changesCode || changesTime || changesPerson else {
      throw Refusal("speech \(number) is already recorded as \(told(speech))")
    }
    decide(
      SpeechCorrected(
        number: number, code: changesCode ? code : nil,
        milliseconds: changesTime ? milliseconds : nil, delegate: person))
    answer = "Speech \(number) is corrected: \(told(state.floor.speeches[number - 1]))."
  }

  /// `10 Ghana, 40 seconds; 11 Japan, 1 minute`
  private var lastSpeeches: String {
    state.floor.speeches.enumerated().suffix(3)
      .map { "\($0.offset + 1) \(told($0.element))" }.joined(separator: "; ")
  }

  private func told(_ speech: PastSpeech) -> String {
    "\(name(speech.code))\(speech.delegate.map { " (\($0))" } ?? ""), \(TimeSpan.words(milliseconds: speech.milliseconds))"
  }

  fileprivate mutating func correctMotion(_ number: Int, by code: String) throws(Refusal) {
    guard state.motions.indices.contains(number - 1) else {
      throw Refusal("there is no motion \(number); the last is \(state.motions.count)")
    }
    let motion = state.motions[number - 1]
    if let delegation = state.delegation(code), !rules.rights(of: delegation).motions {
      throw Refusal(
        "\(name(code)) is \(delegation.role.title) and cannot make motions under \(rules.title)")
    }
    guard motion.by != code else {
      throw Refusal("\(name(code)) is already the mover of motion \(number)")
    }
    guard motion.secondedBy != code else {
      throw Refusal("\(name(code)) seconded motion \(number) and cannot have moved it")
    }
    decide(MotionCorrected(number: number, code: code, caucus: opened(by: motion) ? true : nil))
    answer = "Motion \(number) is corrected: moved by \(name(code))."
  }

  /// Whether the current caucus is the one that a motion opened.
  private func opened(by motion: Motion) -> Bool {
    guard let caucus = state.floor.caucus, motion.status == .passed, motion.extends == nil else {
      return false
    }
    return caucus.by == motion.by && caucus.topic == motion.subject ?? ""
      && caucus.eachMilliseconds == motion.eachMilliseconds
      && [caucus.originalMilliseconds, nil].contains(motion.totalMilliseconds)
  }
}

/// The speaker or the length of a speech was corrected.
package struct SpeechCorrected: Fact {
  package static let name = "speechCorrected"
  /// From 1, in the order in which speeches ended.
  package var number: Int
  /// The right speaker, if that was wrong.
  package var code: String?
  /// The right length, if that was wrong.
  package var milliseconds: Int?
  /// Which delegate spoke, if that was wrong or unknown.
  package var delegate: String?

  package func apply(to state: inout State, at now: Int) {
    guard state.floor.speeches.indices.contains(number - 1) else { return }
    let old = state.floor.speeches[number - 1]
    let new = corrected(old, in: state)
    state.floor.speeches[number - 1] = new
    state.cancel(old)
    state.enter(new)
  }

  /// The speech as it should have been recorded.
  package func corrected(_ speech: PastSpeech, in state: State) -> PastSpeech {
    var new = speech
    new.milliseconds = milliseconds ?? speech.milliseconds
    if let code, code != speech.code {
      new.code = code
      let names = state.delegation(code)?.delegates ?? []
      new.delegate = names.count == 1 ? names[0] : nil
    }
    new.delegate = delegate ?? new.delegate
    return new
  }
}

/// The mover of a motion was corrected.
package struct MotionCorrected: Fact {
  package static let name = "motionCorrected"
  package var number: Int
  package var code: String
  /// Whether the current caucus was opened by this motion: the mover's privilege passes to the
  /// right delegation.
  package var caucus: Bool?

  package func apply(to state: inout State, at now: Int) {
    guard state.motions.indices.contains(number - 1) else { return }
    let old = state.motions[number - 1].by
    state.motions[number - 1].by = code
    if caucus == true { state.floor.caucus?.by = code }
    state.changeStatistic(old) { $0.motions -= 1 }
    state.changeStatistic(code) { $0.motions += 1 }
  }
}
