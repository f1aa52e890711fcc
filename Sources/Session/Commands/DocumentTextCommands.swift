import Catalogue
import Texts

extension CommandID {
  package static let docCheck = CommandID("doc check")
  package static let docJoin = CommandID("doc join")
  package static let docSplit = CommandID("doc split")
  package static let docMove = CommandID("doc move")
  package static let docExport = CommandID("doc export")
}

/// `doc check`, `doc export`, and the dais's corrections of how a text was divided into clauses.
let documentTextCommands: [CommandSpec] = [
  CommandSpec(
    .docCheck, "<document:text>",
    help: "Check the form of a text: phrases, punctuation, numbers. It is advice; nothing changes.",
    example: "doc check 1.1", refusal: { noDocuments($0) },
    completer: documents { $0.text != nil }
  ) { arguments, ruling in
    try ruling.checkForm(of: try ruling.document(arguments))
  },
  CommandSpec(
    .docJoin, "<document:text> <clause:reference>",
    help: "Join a clause to the one before, if the text was divided in a wrong place.",
    example: "doc join 1.1 4", refusal: { noDocuments($0) },
    completer: documents { $0.text != nil }
  ) { arguments, ruling in
    try ruling.reshape(try ruling.document(arguments), arguments) {
      (draft, clause) throws(AmendmentRefusal) in
      try draft.joining(clause)
    }
  },
  CommandSpec(
    .docSplit, "<document:text> <clause:reference> <words:text>",
    help: "Divide a clause before some of its words.",
    example: "doc split 1.1 4 \"Decides\"", refusal: { noDocuments($0) },
    completer: documents { $0.text != nil }
  ) { arguments, ruling in
    let words = cleaned(arguments.text("words") ?? "")
    try ruling.reshape(try ruling.document(arguments), arguments) {
      (draft, clause) throws(AmendmentRefusal) in
      try draft.splitting(clause, before: words)
    }
  },
  CommandSpec(
    .docMove, "<document:text> <clause:reference> <to:reference>",
    help: "Move a clause to another place in the text.",
    example: "doc move 1.1 4 2", refusal: { noDocuments($0) },
    completer: documents { $0.text != nil }
  ) { arguments, ruling in
    guard let target = ClauseNumber(arguments.text("to") ?? "") else {
      throw Refusal("\(Token.named(arguments.text("to") ?? "")) is not a clause")
    }
    try ruling.reshape(try ruling.document(arguments), arguments) {
      (draft, clause) throws(AmendmentRefusal) in
      try draft.moving(clause, to: target)
    }
  },
  CommandSpec(
    .docExport, "<document:text> [<version:submitted|now>] <path:text>",
    help: "Write a text into a file (.md, .html, .txt, .docx, .odt, .pdf): as it stands now or was "
      + "adopted, or as it was submitted.",
    example: "doc export 1.1 \"1.1.docx\"", refusal: { noDocuments($0) },
    completer: documents { $0.text != nil }
  ) { arguments, ruling in
    try ruling.export(try ruling.document(arguments), arguments)
  },
]

extension Ruling {
  private func text(of document: Document) throws(Refusal) -> DraftText {
    guard let draft = document.draft else {
      throw Refusal(
        "the text of \(name(document)) was not entered: "
          + "\(line: "doc revise \(document.number) file \"…\"")")
    }
    return draft
  }

  fileprivate mutating func checkForm(of document: Document) throws(Refusal) {
    let advice = try text(of: document).advice(phrases: rules.phrases)
    // Only the Council decides on measures under Chapter VII.
    let told = advice.filter {
      if case .measuresWithoutDetermination = $0.code { return body.organ == .council }
      return true
    }
    decide(FormChecked(document: document.id, remarks: told.count))
    answer =
      told.isEmpty
      ? "\(name(document)): nothing to remark."
      : "\(name(document)): \(Spelling.count(told.count, "remark"))."
    for remark in told { answer += " \(remark.sentence)" }
  }

  fileprivate mutating func export(
    _ document: Document, _ arguments: Arguments
  ) throws(Refusal) {
    _ = try text(of: document)
    let path = cleaned(arguments.text("path") ?? "")
    guard !path.isEmpty else {
      throw Refusal("the file needs a name: \"1.1.md\"", kind: .notUnderstood, missing: "a file")
    }
    let version = arguments.word("version").flatMap(Document.Version.init) ?? .now
    decide(TextExported(document: document.id, version: version, path: path))
    answer = "The text of \(name(document)) is in \(path)."
  }

  fileprivate mutating func reshape(
    _ document: Document, _ arguments: Arguments,
    _ change: (DraftText, ClauseNumber) throws(AmendmentRefusal) -> DraftText
  ) throws(Refusal) {
    try requireUndecided(document)
    try requireNoVote(on: document)
    let draft = try text(of: document)
    if let amendment = state.amendments(to: document.id).first(where: { !$0.status.isFinal }) {
      throw Refusal(
        "\(name(amendment)) is pending and names a clause: "
          + "\(line: "amend withdraw \(amendment.number)")")
    }
    guard document.parts == nil else {
      throw Refusal("\(name(document)) is divided, and its clauses keep their numbers")
    }
    guard let clause = ClauseNumber(arguments.text("clause") ?? "") else {
      throw Refusal("\(Token.named(arguments.text("clause") ?? "")) is not a clause: 3, 3.a, p2")
    }
    let after: DraftText
    do throws(AmendmentRefusal) { after = try change(draft, clause) } catch {
      throw Refusal(Saying(error.sentence))
    }
    decide(DocumentTexted(document: document.id, lines: after.lines, isSubmitted: true))
    answer =
      "\(name(document)) has \(Spelling.count(after.operative.count, "operative clause")) now."
  }
}

/// The dais checked the form of a document.
package struct FormChecked: Fact {
  package static let name = "formChecked"
  /// The `id` of the document.
  package var document: Int
  /// How many remarks there were.
  package var remarks: Int

  package func apply(to state: inout State, at now: Int) {}
}

/// The text of a document was written into a file: a record of it is made once the file is there.
package struct TextExported: Fact {
  package static let name = "textExported"
  /// The `id` of the document.
  package var document: Int
  package var version: Document.Version
  /// As typed.
  package var path: String

  package func apply(to state: inout State, at now: Int) {}
}
