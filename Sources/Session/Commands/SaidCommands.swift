import Catalogue

extension CommandID {
  package static let said = CommandID("said")
}

/// `said`: what was said, for the record.
let saidCommands: [CommandSpec] = [
  CommandSpec(
    .said, "(<who:who> <text:text> | <text:text>) [speech <speech:number>]",
    help:
      "Record what a delegation said, in its current speech or else in its last.",
    example: "said Ghana \"wells were cheaper than wars\"",
    refusal: {
      $0.state.meeting.number == 0
        ? Refusal("no meeting has been opened yet: \(line: "meeting open")") : nil
    }
  ) { arguments, ruling in
    let text = said(arguments.text())
    guard !text.isEmpty else {
      throw Refusal("what was said? \(line: "said <who> \"…\"")", missing: "what was said")
    }
    let statement = try ruling.statement(text, by: arguments.who(), in: arguments.number("speech"))
    ruling.decide(Said(number: ruling.state.floor.statements.count + 1, statement: statement))
    let place = statement.speech.map { ", speech \($0)" } ?? ""
    ruling.answer =
      "Statement \(ruling.state.floor.statements.count) is recorded: "
      + "\(ruling.name(statement.code))\(place)."
  }
]

/// A statement as typed, without the `that` that the minutes put before it.
func said(_ text: String?) -> String {
  let text = cleaned(text ?? "", limit: 5000)
  guard text.lowercased() != "that" else { return "" }
  return text.prefix(5).lowercased() == "that " ? String(text.dropFirst(5)) : text
}

extension Ruling {
  fileprivate func statement(
    _ text: String, by code: String?, in number: Int?
  ) throws(Refusal) -> Statement {
    if let number {
      let speech = try speech(number)
      if let code, code != speech.code {
        throw Refusal("speech \(number) was given by \(name(speech.code)), not \(name(code))")
      }
      return Statement(code: speech.code, delegate: speech.delegate, text: text, speech: number)
    }
    if let speech = state.floor.speech, code == nil || code == speech.code {
      return Statement(
        code: speech.code, delegate: speech.delegate, text: text, speech: state.speechNumber)
    }
    guard let code else {
      throw Refusal("who said it? Nobody speaks now: \(line: "said <who> \"…\"")")
    }
    // The search ends at its last speech, and a delegation without one is not searched for.
    guard state.floor.statistics[code]?.speeches ?? 0 > 0,
      let index = state.floor.speeches.lastIndex(where: { $0.code == code })
    else { return Statement(code: code, text: text) }
    return Statement(
      code: code, delegate: state.floor.speeches[index].delegate, text: text, speech: index + 1)
  }

  /// The current speech or one that has ended, by its number.
  private func speech(_ number: Int) throws(Refusal) -> (code: String, delegate: String?) {
    if let speech = state.floor.speech, number == state.speechNumber {
      return (speech.code, speech.delegate)
    }
    guard state.floor.speeches.indices.contains(number - 1) else {
      throw Refusal("there is no speech \(number); the last is \(state.floor.speeches.count)")
    }
    let speech = state.floor.speeches[number - 1]
    return (speech.code, speech.delegate)
  }
}
