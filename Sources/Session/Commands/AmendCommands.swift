import Catalogue

extension CommandID {
  package static let amend = CommandID("amend")
  package static let amendAccept = CommandID("amend accept")
  package static let amendWithdraw = CommandID("amend withdraw")
  package static let amendFalls = CommandID("amend falls")
  package static let amendRank = CommandID("amend rank")
}

/// The grammar of an amendment.
private let amendUsage =
  "<document:text> (<act:strike|delete> <clause:reference> "
  + "| <act:replace|modify|insert|add> <clause:reference> <text:text> "
  + "| words <clause:reference> <old:text> <text:text> | about <description:text>) "
  + "by <by:whos> [signed <signed:named>] [friendly] [number <number:text>]"

private let amendGrammar = FixedPattern(amendUsage)

/// - Throws: `Refusal` with a suggestion if the word after `amend` names no document, but nearly one
///   of its commands.
private func requireNoTypo(_ tokens: [Token], _ session: Session) throws(Refusal) {
  guard tokens.count > 1, let word = tokens[1].word,
    session.state.documents(numbered: word).isEmpty
  else { return }
  let near = Spelling.near(word, in: CommandTable.secondWords(after: CommandID.amend.name))
  guard !near.isEmpty else { return }
  let lines = near.map { Token.quote(CommandID.amend.line($0)) }
  throw Refusal(
    "there is no document \(Token.named(tokens[1].text)): did you mean "
      + "\(Spelling.list(lines, last: "or"))?", kind: .notUnderstood, at: tokens[1].range)
}

/// `amend`: amendments to the documents of the register.
let amendCommands: [CommandSpec] = [
  CommandSpec(
    .amend,
    amendUsage,
    help: "Submit an amendment to a document. `insert 4` becomes clause 4; the rest move on.",
    example: "amend 1.1 strike 3 by Ghana",
    pattern: { session, tokens in
      try requireNoTypo(tokens, session)
      return amendGrammar.pattern
    },
    refusal: { noDocuments($0) }, completer: documents { !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.submitAmendment(arguments)
  },
  CommandSpec(
    .amendAccept, "<document:text>",
    help: "Record that all sponsors accept an amendment: it becomes part of the text.",
    example: "amend accept 1.1.2", refusal: { noDocuments($0) },
    completer: documents { $0.of != nil && !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.accept(try ruling.document(arguments))
  },
  CommandSpec(
    .amendWithdraw, "<document:text>", help: "Withdraw an amendment for its movers.",
    example: "amend withdraw 1.1.2", refusal: { noDocuments($0) },
    completer: documents { $0.of != nil && !$0.status.isFinal }
  ) { arguments, ruling in
    let amendment = try ruling.document(arguments)
    guard amendment.of != nil else {
      throw Refusal(
        "\(ruling.name(amendment)) is not an amendment: "
          + "\(line: "doc withdraw \(amendment.number)")")
    }
    try ruling.withdraw(amendment)
  },
  CommandSpec(
    .amendFalls, "<document:text> by <other:text>",
    help: "Record that an amendment falls with the outcome of another (GA rule 90).",
    example: "amend falls 1.1.3 by 1.1.2", refusal: { noDocuments($0) },
    completer: documents { $0.of != nil }
  ) { arguments, ruling in
    try ruling.fall(
      try ruling.document(arguments), with: try ruling.document(arguments, "other"))
  },
  CommandSpec(
    .amendRank, "<document:text> <place:number>",
    help: "Give an amendment its place in the order of voting: 1 is furthest from the text.",
    example: "amend rank 1.1.2 1", refusal: { noDocuments($0) },
    completer: documents { $0.of != nil && !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.rank(try ruling.document(arguments), at: arguments.number("place") ?? 0)
  },
]
