import Catalogue

extension CommandID {
  package static let docSponsor = CommandID("doc sponsor")
  package static let docUnsponsor = CommandID("doc unsponsor")
  package static let docSign = CommandID("doc sign")
  package static let docUnsign = CommandID("doc unsign")
}

/// `doc sponsor` and `doc sign`: the names on a document.
let documentNameCommands: [CommandSpec] = [
  CommandSpec(
    .docSponsor, "<document:text> <whos:named> [agreed]",
    help:
      "Add sponsors to a document; `agreed` says that its sponsors consent, if they must.",
    example: "doc sponsor 1.1 Malta", refusal: { noDocuments($0) },
    completer: documents { !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.join(
      try ruling.document(arguments), try ruling.codes(arguments.whos()), as: .sponsor,
      agreed: arguments.has("agreed"))
  },
  CommandSpec(
    .docUnsponsor, "<document:text> <whos:named>", help: "Take sponsors off a document.",
    example: "doc unsponsor 1.1 Malta", refusal: { noDocuments($0) },
    completer: documents { !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.leave(
      try ruling.document(arguments), try ruling.codes(arguments.whos()), as: .sponsor)
  },
  CommandSpec(
    .docSign, "<document:text> <whos:named>", help: "Add signatories to a document.",
    example: "doc sign 1.1 Malta", refusal: { noDocuments($0) },
    completer: documents { !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.join(
      try ruling.document(arguments), try ruling.codes(arguments.whos()), as: .signatory,
      agreed: false)
  },
  CommandSpec(
    .docUnsign, "<document:text> <whos:named>", help: "Take signatories off a document.",
    example: "doc unsign 1.1 Malta", refusal: { noDocuments($0) },
    completer: documents { !$0.status.isFinal }
  ) { arguments, ruling in
    try ruling.leave(
      try ruling.document(arguments), try ruling.codes(arguments.whos()), as: .signatory)
  },
]
