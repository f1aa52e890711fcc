/// Clauses of a document are to be voted on separately (GA rules 89, 129; Council rule 32).
package struct DivisionOrdered: Fact {
  package static let name = "divisionOrdered"
  /// The `id` of the document.
  package var document: Int
  /// The clauses, in the order in which they are put: `3`, `4.b`.
  package var clauses: [String]

  package func apply(to state: inout State, at now: Int) {
    state.changeDocument(document) {
      for clause in clauses { $0.divide(clause) }
    }
  }
}

/// The order of voting of some documents was decided: of the amendments to one text, or of drafts.
package struct DocumentsRanked: Fact {
  package static let name = "documentsRanked"
  /// The `id`s of the documents in their order; each gets its place in it, from 1.
  package var documents: [Int]

  package func apply(to state: inout State, at now: Int) {
    for (index, document) in documents.enumerated() {
      state.changeDocument(document) { $0.rank = index + 1 }
    }
  }
}

extension Document {
  /// Adds a part that is voted on separately, unless there is one already.
  /// - Parameter isAlone: whether it is put without a decision to divide.
  mutating func divide(_ clause: String, isAlone: Bool = false) {
    guard parts?.contains(where: { $0.clause == clause }) != true else { return }
    var part = Part(clause: clause)
    if isAlone { part.isAlone = true }
    parts = (parts ?? []) + [part]
  }
}
