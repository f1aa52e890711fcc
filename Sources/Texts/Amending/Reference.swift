/// A place in a text that names a clause of the same draft, as in "as stated in clause 4".
package struct Reference: Equatable, Sendable {
  /// The clause whose text has the reference.
  package let place: ClauseNumber
  /// The clause that it names.
  package let target: ClauseNumber
  /// As written: `clause 4 (a)`.
  package let words: String
}

/// A reference that an amendment makes wrong.
package struct BrokenReference: Equatable, Sendable {
  package let reference: Reference
  /// Where the text with the reference is after the amendment.
  package let place: ClauseNumber
  /// The number that the named clause has now; nil if it no longer exists.
  package let target: ClauseNumber?
}

extension DraftText {
  /// All references to clauses of this draft.
  package var references: [Reference] {
    numbered.flatMap { item in
      ReferenceScan.references(in: item.clause.text).map {
        Reference(place: item.number, target: $0.target, words: $0.words)
      }
    }
  }

  /// The references to clauses that an amendment moves or removes. The draft is the one before it.
  package func references(brokenBy amendment: TextAmendment) -> [BrokenReference] {
    let numbers = amendment.numbers(after: self)
    guard !numbers.isEmpty else { return [] }
    return references.compactMap { reference in
      guard self[reference.target] != nil, let place = numbers[reference.place] else { return nil }
      // The text itself may be what is replaced.
      if case .replace(reference.place, _) = amendment { return nil }
      let target = numbers[reference.target]
      return target == reference.target
        ? nil : BrokenReference(reference: reference, place: place, target: target)
    }
  }
}
