import Catalogue

extension CommandID {
  package static let daisPresiding = CommandID("dais presiding")
  package static let daisRuling = CommandID("dais ruling")
}

/// `dais`: who presides, and the chair's rulings.
let daisCommands: [CommandSpec] = [
  CommandSpec(
    .daisPresiding, "<name:text> [of <of:who>]", help: "Record who presides from now on.",
    example: "dais presiding \"Ms. Okafor\" of Ghana"
  ) { arguments, ruling in
    let name = cleaned(arguments.text("name") ?? "")
    guard !name.isEmpty else {
      throw Refusal("who presides? \(line: "dais presiding \"name\"")", missing: "a name")
    }
    let (code, meeting) = (arguments.who("of"), ruling.state.meeting)
    guard meeting.presiding != name || meeting.presidingCode != code else {
      throw Refusal("\(name) already presides")
    }
    ruling.decide(DaisChanged(presiding: name, code: code))
    ruling.answer = "\(name) presides."
  },
  CommandSpec(
    .daisRuling, "<text:text>",
    help: "Record a ruling of the chair, which may be appealed.",
    example: "dais ruling \"The question is one of procedure\"",
    refusal: { Ruling.needsSitting($0.state) }
  ) { arguments, ruling in
    let text = cleaned(arguments.text() ?? "")
    guard !text.isEmpty else {
      throw Refusal("what is the ruling? \(line: "dais ruling \"text\"")", missing: "the text")
    }
    ruling.decide(ChairRuled(text: text))
    ruling.answer = "The chair rules: \(text)."
  },
]

/// Another person presides from now on.
package struct DaisChanged: Fact {
  package static let name = "daisChanged"
  /// The name as typed; never empty.
  package var presiding: String
  /// The delegation that the person comes from, if any.
  package var code: String?

  package func apply(to state: inout State, at now: Int) {
    (state.meeting.presiding, state.meeting.presidingCode) = (presiding, code)
  }
}
