import Catalogue

extension CommandID {
  package static let heading = CommandID("heading")
  package static let daisOfficer = CommandID("dais officer")
}

/// `heading` and `dais officer`: what stands over the minutes.
let headingCommands: [CommandSpec] = [
  CommandSpec(
    .heading, "<field:conference|organization|session|symbol|place> <text:text>",
    help: "Set the conference, organization, session, symbol or place; \"\" removes it.",
    example: "heading place \"Boston\""
  ) { arguments, ruling in
    guard let field = arguments.word("field").flatMap(Heading.Field.init) else { return }
    let text = cleaned(arguments.text() ?? "")
    let old = ruling.state.meeting.heading(field)
    guard text != old ?? "" else {
      throw Refusal(
        old == nil ? "there is no \(field.rawValue)" : "it is already recorded as \(text)")
    }
    ruling.decide(HeadingSet(field: field, text: text.isEmpty ? nil : text))
    ruling.answer =
      text.isEmpty ? "The \(field.rawValue) is removed." : "The \(field.rawValue) is \(text)."
  },
  CommandSpec(
    .daisOfficer, "<office:text> <name:text> [of <of:who>]",
    help: "Record another officer than the one who presides; \"\" as the name removes it.",
    example: "dais officer \"Rapporteur\" \"Mr. Tanaka\" of Japan"
  ) { arguments, ruling in
    let office = cleaned(arguments.text("office") ?? "")
    let name = cleaned(arguments.text("name") ?? "")
    guard !office.isEmpty else {
      throw Refusal(
        "which office? \(line: "dais officer \"office\" \"name\"")", missing: "an office")
    }
    let old = ruling.state.meeting.officers.first { $0.office == office }
    guard !name.isEmpty else {
      guard old != nil else { throw Refusal("no \(office) is recorded") }
      ruling.decide(OfficerRemoved(office: office))
      ruling.answer = "\(office): nobody."
      return
    }
    let officer = Officer(office: office, name: name, code: arguments.who("of"))
    guard officer != old else { throw Refusal("\(name) is already recorded as \(office)") }
    ruling.decide(OfficerNamed(officer: officer))
    ruling.answer = "\(office): \(name)."
  },
]
