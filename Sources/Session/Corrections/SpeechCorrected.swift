extension Ruling {
  mutating func correctSpeech(_ arguments: Arguments) throws(Refusal) {
    let number = arguments.number("speech") ?? 0
    let (code, seconds) = (arguments.who("by"), arguments.number("seconds"))
    let delegate = arguments.text("delegate")
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
}

/// The speaker or the length of a speech was corrected.
package struct SpeechCorrected: Correction {
  package static let name = "speechCorrected"
  /// From 1, in the order in which speeches ended.
  package var number: Int
  /// The right speaker, if that was wrong.
  package var code: String?
  /// The right length, if that was wrong.
  package var milliseconds: Int?
  /// Which delegate spoke, if that was wrong or unknown.
  package var delegate: String?

  package func subject(in state: State) -> String { "speech \(number)" }

  package func apply(to state: inout State, at now: Int) {
    guard state.floor.speeches.indices.contains(number - 1) else { return }
    let old = state.floor.speeches[number - 1]
    let new = corrected(old, in: state)
    state.floor.speeches[number - 1] = new
    for index in state.floor.statements.indices
    where state.floor.statements[index].speech == number {
      state.floor.statements[index].code = new.code
      state.floor.statements[index].delegate = new.delegate
    }
    state.cancel(old)
    state.enter(new)
    if new.code != old.code { correctCaucus(&state, from: old.code, to: new.code) }
  }

  /// If the speech was in the current caucus, the right delegation has had its turn in it.
  private func correctCaucus(_ state: inout State, from old: String, to new: String) {
    guard var caucus = state.floor.caucus else { return }
    func isInCaucus(_ origin: Speech.Origin?) -> Bool {
      origin == .caucus || origin == .roundRobin || origin == .consultation
    }
    let ended = caucus.spoken.count - (isInCaucus(state.floor.speech?.origin) ? 1 : 0)
    let after = state.floor.speeches[number...].count { isInCaucus($0.origin) }
    let index = ended - 1 - after
    guard isInCaucus(state.floor.speeches[number - 1].origin),
      caucus.spoken.indices.contains(index),
      caucus.spoken[index] == old
    else { return }
    caucus.spoken[index] = new
    caucus.proposerHasSpoken = caucus.spoken.contains(caucus.by)
    if caucus.kind == .roundRobin {
      caucus.queue.removeFirst(of: new)
      if !caucus.spoken.contains(old) { caucus.queue.insert(old, at: 0) }
    }
    state.floor.caucus = caucus
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
