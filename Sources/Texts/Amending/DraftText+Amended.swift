extension DraftText {
  /// The draft with an amendment carried.
  package func amended(by amendment: TextAmendment) throws(AmendmentRefusal) -> DraftText {
    switch amendment {
    case .strike(let number): return try striking(number)
    case .insert(let number, let clause):
      guard !clause.isBlank else { throw .emptyText }
      return try inserting(clause, at: number)
    case .replace(let number, let clause): return try replacing(number, with: clause)
    case .words(let number, let old, let new): return try replacingWords(number, old, new)
    case .move(let number, let target): return try moving(number, to: target)
    }
  }

  /// The draft with one clause in another place.
  package func moving(_ number: ClauseNumber, to target: ClauseNumber) throws(AmendmentRefusal)
    -> DraftText
  {
    guard let clause = self[number] else { throw .missingClause(number) }
    guard number != target else { throw .nothingChanges(number) }
    guard !number.contains(target) else { throw .intoItself(number) }
    // The parent of the new place may get another number when the clause leaves its old one.
    var place = target
    if let parent = target.parent {
      guard self[parent] != nil else { throw .missingClause(parent) }
      guard let carried = TextAmendment.strike(number).carried(parent, in: self) else {
        throw .intoItself(number)
      }
      place = carried.child(target.last)
    }
    return try striking(number).inserting(clause.with(label: nil), at: place)
  }

  func striking(_ number: ClauseNumber) throws(AmendmentRefusal) -> DraftText {
    guard let index = indexes(of: number)?.last,
      let draft = changingSiblings(of: number, { Clause.removing(at: index, from: $0) })
    else { throw .missingClause(number) }
    return draft
  }

  func inserting(_ clause: Clause, at number: ClauseNumber) throws(AmendmentRefusal) -> DraftText {
    guard let siblings = siblings(of: number) else {
      throw .missingClause(number.parent ?? number)
    }
    var ordinal = number.last
    // Preambular paragraphs are counted, so 2bis is the one after the second.
    if number.part == .preambular, number.depth == 1, !ordinal.suffix.isEmpty {
      ordinal = ordinal.next
    }
    guard
      let draft = changingSiblings(of: number, { Clause.inserting(clause, at: ordinal, into: $0) })
    else {
      throw .noPlace(number, last: Clause.ordinals(of: siblings).last.map { number.with(last: $0) })
    }
    return draft
  }

  private func replacing(_ number: ClauseNumber, with clause: Clause) throws(AmendmentRefusal)
    -> DraftText
  {
    guard let old = self[number] else { throw .missingClause(number) }
    guard !clause.isBlank else { throw .emptyText }
    let notes =
      clause.footnotes.isEmpty
      ? old.footnotes.filter {
        clause.text.contains("[^\($0.mark)]") || clause.text.contains("[\($0.mark)]")
      }
      : clause.footnotes
    let new = clause.with(label: old.label).with(footnotes: notes)
    guard new != old else { throw .nothingChanges(number) }
    guard let draft = changing(number, { _ in new }) else { throw .missingClause(number) }
    return draft
  }

  private func replacingWords(
    _ number: ClauseNumber, _ old: String, _ new: String
  ) throws(AmendmentRefusal) -> DraftText {
    guard let clause = self[number] else { throw .missingClause(number) }
    try TextAmendment.refuseHidden(new)
    let search = WordSearch(old, in: clause.text)
    guard !search.isEmpty else { throw .emptyText }
    guard let found = search.found.first else {
      let below = numbered.first { item in
        item.number != number && number.contains(item.number)
          && !WordSearch(old, in: item.clause.text).found.isEmpty
      }
      if let below { throw .wordsBelow(old, number, found: below.number) }
      throw .wordsMissing(old, number)
    }
    guard search.found.count == 1 else {
      throw .wordsRepeated(old, number, times: search.found.count)
    }
    let changed = clause.with(text: search.replacing(found, with: new))
    guard !changed.isBlank else { throw .emptyText }
    guard changed != clause else { throw .nothingChanges(number) }
    guard let draft = changing(number, { _ in changed }) else { throw .missingClause(number) }
    return draft
  }
}

extension Clause {
  /// Without a word in it and in all below it.
  var isBlank: Bool {
    !text.unicodeScalars.contains(where: \.isWord) && subclauses.allSatisfy(\.isBlank)
  }
}
