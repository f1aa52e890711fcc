import Catalogue

extension CommandID {
  package static let docAdd = CommandID("doc add")
  package static let docApprove = CommandID("doc approve")
  package static let docReturn = CommandID("doc return")
  package static let docRevise = CommandID("doc revise")
  package static let docPromote = CommandID("doc promote")
  package static let docMerge = CommandID("doc merge")
  package static let docNumber = CommandID("doc number")
  package static let docSymbol = CommandID("doc symbol")
  package static let docIntroduce = CommandID("doc introduce")
  package static let docRead = CommandID("doc read")
  package static let docPresent = CommandID("doc present")
  package static let docShow = CommandID("doc show")
  package static let docPage = CommandID("doc page")
  package static let docHide = CommandID("doc hide")
  package static let docWithdraw = CommandID("doc withdraw")
}

/// `doc`: the register of documents, from their submission to the floor. See `Document`.
let documentCommands: [CommandSpec] = [
  CommandSpec(
    .docAdd,
    "<kind:text> <title:text> [file <file:text>] [by <by:whos>] [signed <signed:named>] "
      + "[number <number:text>] [parties <parties:named>] [on topic <topic:number>]",
    help: "Enter a document in the register, with its sponsors and signatories.",
    example: "doc add draft \"Lights at small ports\" by Ghana, Japan signed Malta",
    completer: Completer(offers: { session in
      session.setup.rules.documents.kinds.filter { $0.requirements != .amendment }.map {
        .init(text: $0.kind, note: $0.title)
      }
    }), needs: { needsFile($0) }
  ) { arguments, ruling in
    try ruling.submit(arguments)
  },
  CommandSpec(
    .docApprove, "<document:text>", help: "Approve a document: it may come before the committee.",
    example: "doc approve 1.1", refusal: { noDocuments($0) },
    completer: documents { $0.status == .submitted }
  ) { arguments, ruling in
    try ruling.review(try ruling.document(arguments), approving: true, why: nil)
  },
  CommandSpec(
    .docReturn, "<document:text> [<why:text>]", help: "Return a document to its sponsors.",
    example: "doc return 1.1 \"Clause 3 has no verb\"", refusal: { noDocuments($0) },
    completer: documents { $0.status == .submitted || $0.status == .approved }
  ) { arguments, ruling in
    try ruling.review(
      try ruling.document(arguments), approving: false, why: arguments.text("why"))
  },
  CommandSpec(
    .docRevise, "<document:text> [file <file:text>] [number <number:text>]",
    help: "Record that the sponsors revised a document; one that was returned is submitted again.",
    example: "doc revise 1.1", refusal: { noDocuments($0) },
    completer: documents { !$0.status.isFinal }, needs: { needsFile($0) }
  ) { arguments, ruling in
    try ruling.revise(try ruling.document(arguments), arguments)
  },
  CommandSpec(
    .docPromote, "<document:text> [number <number:text>]",
    help: "Make a working paper a draft.", example: "doc promote WP1.1",
    refusal: { noDocuments($0) }, completer: documents { !$0.status.isFinal && $0.of == nil }
  ) { arguments, ruling in
    try ruling.promote(try ruling.document(arguments), number: arguments.text("number"))
  },
  CommandSpec(
    .docMerge, "<document:text> <other:text>",
    help: "Merge a document into another, which gets the names of both.",
    example: "doc merge 1.1 1.2", refusal: { noDocuments($0) },
    completer: documents { !$0.status.isFinal },
    question: { arguments, _ in
      "Merge \(arguments.text("other") ?? "") into \(arguments.text("document") ?? "")?"
    }
  ) { arguments, ruling in
    try ruling.merge(
      try ruling.document(arguments), with: try ruling.document(arguments, "other"))
  },
  CommandSpec(
    .docNumber, "<document:text> <number:text>", help: "Give a document another number.",
    example: "doc number 1.1 A/C.1/78/L.2", refusal: { noDocuments($0) },
    completer: documents { _ in true }
  ) { arguments, ruling in
    let document = try ruling.document(arguments)
    try ruling.requireNoVote(on: document)
    guard let number = try ruling.freeNumber(arguments.text("number")) else { return }
    ruling.decide(DocumentNumbered(document: document.id, number: number))
    ruling.answer = "\(ruling.name(document)) is \(number) now."
  },
  CommandSpec(
    .docSymbol, "<document:text> <symbol:text>",
    help: "Set the symbol of an adopted text; later ones count on from it.",
    example: "doc symbol 1.1 \"S/RES/2720 (2023)\"", refusal: { noDocuments($0) },
    completer: documents { $0.status == .adopted || $0.status == .agreed }
  ) { arguments, ruling in
    try ruling.setSymbol(of: try ruling.document(arguments), arguments.text("symbol") ?? "")
  },
  CommandSpec(
    .docIntroduce, "<document:text>", help: "Bring a document before the committee.",
    example: "doc introduce 1.1", refusal: { noMeetingOrDocuments($0) },
    completer: documents { $0.status == .submitted || $0.status == .approved }
  ) { arguments, ruling in
    try ruling.introduce(try ruling.document(arguments))
  },
  CommandSpec(
    .docRead, "<document:text>", help: "Record that a document was read out.",
    example: "doc read 1.1", refusal: { noMeetingOrDocuments($0) },
    completer: documents { $0.status == .introduced }
  ) { arguments, ruling in
    let document = try ruling.document(arguments)
    try ruling.requireUndecided(document)
    try ruling.requireBeforeCommittee(document)
    ruling.decide(DocumentRead(document: document.id))
    ruling.answer = "\(ruling.name(document)) has been read."
  },
  CommandSpec(
    .docPresent, "<document:text> [<who:who>] [for <time:time>]",
    help: "Give the floor to a sponsor to present a document, for the time that the book gives.",
    example: "doc present 1.1 Ghana", refusal: { startRefusal($0.state) ?? noDocuments($0) },
    completer: documents { $0.status == .introduced }
  ) { arguments, ruling in
    try ruling.present(
      try ruling.document(arguments), arguments.who(), for: arguments.time())
  },
  CommandSpec(
    .docShow, "<document:text> [<clause:reference>]",
    help: "Show a document or a clause of its text to the room.", example: "doc show 1.1 3",
    refusal: { noDocuments($0) }, completer: documents { _ in true }
  ) { arguments, ruling in
    try ruling.show(try ruling.document(arguments), clause: arguments.text("clause"))
  },
  CommandSpec(
    .docPage, "<step:next|previous>",
    help: "Show the next or the previous page of the text on the room's screen.",
    example: "doc page next", refusal: { noDocuments($0) }
  ) { arguments, ruling in
    try ruling.turnPage(by: arguments.word("step") == "next" ? 1 : -1)
  },
  CommandSpec(
    .docHide, help: "Remove the document from the room's screen.", example: "doc hide",
    refusal: {
      $0.state.register.shown == nil ? Refusal("the room is shown no document") : nil
    }
  ) { _, ruling in
    ruling.decide(DocumentShown(document: nil))
    ruling.answer = "The document is removed from the room's screen."
  },
  CommandSpec(
    .docWithdraw, "<document:text>", help: "Withdraw a document for its sponsors.",
    example: "doc withdraw 1.1", refusal: { noDocuments($0) },
    completer: documents { !$0.status.isFinal },
    question: { arguments, _ in "Withdraw \(arguments.text("document") ?? "")?" }
  ) { arguments, ruling in
    try ruling.withdraw(try ruling.document(arguments))
  },
]

/// The file that a line names.
private func needsFile(_ arguments: Arguments) -> [Need] {
  arguments.text("file").map { [.file($0)] } ?? []
}

/// Why no document can be meant.
func noDocuments(_ session: Session) -> Refusal? {
  session.state.register.documents.isEmpty
    ? Refusal("the register is empty: \(line: "doc add draft \"title\" by <whos>")") : nil
}

func noMeetingOrDocuments(_ session: Session) -> Refusal? {
  Ruling.needsOpenMeeting(session.state) ?? noDocuments(session)
}

/// Offers the numbers of the documents that fit.
func documents(_ fits: @escaping @Sendable (Document) -> Bool) -> Completer {
  Completer(offers: { session in
    session.state.register.documents.filter(fits).map { .init(text: $0.number, note: $0.title) }
  })
}

extension Ruling {
  fileprivate mutating func setSymbol(of document: Document, _ typed: String) throws(Refusal) {
    guard document.status == .adopted || document.status == .agreed else {
      throw Refusal(
        "\(name(document)) \(document.statusPhrase(rules)): only an adopted text has a symbol")
    }
    let symbol = cleaned(typed)
    guard !symbol.isEmpty, symbol.count <= 60 else {
      throw Refusal("a symbol has from 1 to 60 characters: S/RES/2720 (2023)")
    }
    if let other = state.register.documents.first(where: { $0.adoptedAs == symbol }) {
      throw Refusal("\(symbol) is already the symbol of \(name(other))")
    }
    decide(SymbolGiven(document: document.id, symbol: symbol))
    answer = "\(name(document)) is \(symbol)."
  }
}
