import Catalogue

extension Snapshot {
  /// A document of the register. Private directives are never in a snapshot.
  static func document(_ document: Document, _ state: State) -> JSONValue {
    .object([
      "number": .string(document.number),
      "kind": .string(document.kind),
      "title": .string(document.subject),
      "topic": .optional(state.number(ofTopic: document.topic)),
      "status": .string(document.status.rawValue),
      "sponsors": .strings(document.sponsors),
      "signatories": .strings(document.signatories),
      "parties": .strings(document.parties ?? []),
      "of": .optional(state.document(document.of)?.number),
      "change": document.change.map(change) ?? .null,
      "rank": .optional(document.rank),
      "parts": .array(
        (document.parts ?? []).map { part in
          .object([
            "clause": .string(part.clause), "carried": part.isCarried.map { .bool($0) } ?? .null,
          ])
        }),
      "revision": .optional(document.revision),
      "adoptedAs": .optional(document.adoptedAs),
      "supersededBy": .optional(
        document.status == .superseded ? state.document(document.supersededBy)?.number : nil),
      "contradicts": .strings(
        (document.contradicts ?? []).compactMap { state.document($0)?.number }),
      "deadline": .optional(document.deadline.map(utcTimestamp)),
      "objections": .strings(document.objections ?? []),
      "dissociated": .strings(document.dissociated ?? []),
      "executed": document.execution.map {
        .object(["done": .bool($0.isDone), "answer": .string($0.answer)])
      } ?? .null,
      "clauses": document.draft.map { draft in
        .object([
          "preambular": .integer(draft.preambular.count),
          "operative": .integer(draft.operative.count),
        ])
      } ?? .null,
      "vote": .optional(document.vote),
    ])
  }

  private static func change(_ change: TextChange) -> JSONValue {
    .object([
      "act": .string(change.act.rawValue), "clause": .string(change.clause),
      "old": .optional(change.old), "text": .optional(change.text),
    ])
  }
}
