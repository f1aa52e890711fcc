import Catalogue

extension CommandID {
  package static let docAdopt = CommandID("doc adopt")
  package static let docReject = CommandID("doc reject")
  package static let docSilence = CommandID("doc silence")
  package static let docObject = CommandID("doc object")
  package static let docAgree = CommandID("doc agree")
  package static let docDissociate = CommandID("doc dissociate")
  package static let docContradicts = CommandID("doc contradicts")
  package static let docExecute = CommandID("doc execute")
}

/// Decisions on documents that no vote makes: by the dais, by silence, by the back room.
let documentOutcomeCommands: [CommandSpec] = [
  CommandSpec(
    .docAdopt, "<document:text>",
    help: "Adopt a document by decision of the dais, where the book allows it.",
    example: "doc adopt D1", refusal: { noMeetingOrDocuments($0) },
    advances: { _ in true }, completer: documents { !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.decideByDais(try ruling.document(arguments), adopting: true)
  },
  CommandSpec(
    .docReject, "<document:text>",
    help: "Reject a document by decision of the dais, where the book allows it.",
    example: "doc reject D1", refusal: { noMeetingOrDocuments($0) },
    advances: { _ in true }, completer: documents { !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.decideByDais(try ruling.document(arguments), adopting: false)
  },
  CommandSpec(
    .docSilence, "<document:text> (until <until:clock> | <time:time>)",
    help: "Begin a silence procedure: a statement is agreed unless somebody objects in time.",
    example: "doc silence PRST1 until 14:30", refusal: { noDocuments($0) },
    completer: documents { !$0.status.isFinal }
  ) { arguments, ruling in
    let document = try ruling.document(arguments)
    let until =
      arguments.clock().map { ruling.instant(ofDay: $0) }
      ?? ruling.now + (arguments.time() ?? 0)
    try ruling.openSilence(document, until: until)
  },
  CommandSpec(
    .docObject, "<document:text> <whos:named>",
    help: "Record an objection to a statement: it is not agreed.",
    example: "doc object PRST1 Russia", refusal: { noDocuments($0) },
    completer: documents { $0.deadline != nil }
  ) { arguments, ruling in
    try ruling.breakSilence(
      try ruling.document(arguments), try ruling.codes(arguments.whos()))
  },
  CommandSpec(
    .docAgree, "<document:text>",
    help: "Record that nobody objected to a statement before its deadline: it is agreed.",
    example: "doc agree PRST1", refusal: { noDocuments($0) },
    completer: documents { $0.deadline != nil }
  ) { arguments, ruling in
    try ruling.endSilence(try ruling.document(arguments))
  },
  CommandSpec(
    .docDissociate, "<document:text> <whos:named> [from <text:text>]",
    help: "Record that delegations join a consensus but dissociate themselves from the text.",
    example: "doc dissociate PRST1 Ghana from \"paragraph 2\"", refusal: { noDocuments($0) },
    completer: documents { $0.status == .agreed || $0.status == .adopted }
  ) { arguments, ruling in
    try ruling.dissociate(
      try ruling.document(arguments), try ruling.codes(arguments.whos()),
      from: arguments.text())
  },
  CommandSpec(
    .docContradicts, "<document:text> <other:text>",
    help: "Record that a document contradicts another, for which the book may have a rule.",
    example: "doc contradicts D2 D1", refusal: { noDocuments($0) },
    completer: documents { !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.noteContradiction(
      try ruling.document(arguments), try ruling.document(arguments, "other"))
  },
  CommandSpec(
    .docExecute, "<document:text> [not] [<answer:text>]",
    help: "Record that the back room carried out a document, or did not, with its answer.",
    example: "doc execute D1 \"The port is lit\"",
    refusal: {
      $0.state.register.privateDirectives.isEmpty ? noDocuments($0) : nil
    },
    completer: documents { $0.status == .adopted && $0.execution == nil }
  ) { arguments, ruling in
    try ruling.execute(arguments)
  },
]

extension Ruling {
  fileprivate mutating func noteContradiction(
    _ document: Document, _ other: Document
  ) throws(Refusal) {
    if other.status.isFinal { try requireUndecided(document) }
    guard document.id != other.id else { throw Refusal("name two different documents") }
    guard !state.contradictions(of: document).contains(where: { $0.id == other.id }) else {
      throw Refusal("it is already recorded that \(document.number) contradicts \(other.number)")
    }
    decide(ContradictionNoted(document: document.id, other: other.id))
    answer = "\(name(document)) contradicts \(name(other))."
    switch rules.documents.contradiction {
    case .later: answer += " If both pass, the later one prevails."
    case .reject: answer += " If both pass, the later one is rejected."
    case .chair: answer += " If both pass, the chair rules which of them stands."
    }
  }
}
