extension TextAmendment {
  /// This amendment as it reads once another one to the same draft is carried: with the numbers that
  /// its clauses have then.
  package func following(
    _ other: TextAmendment, in draft: DraftText
  ) throws(AmendmentRefusal) -> TextAmendment {
    switch self {
    case .strike(let number): return .strike(try other.kept(number, in: draft))
    case .replace(let number, let clause):
      return .replace(try other.kept(number, in: draft), clause)
    case .words(let number, let old, let new):
      return .words(try other.kept(number, in: draft), old: old, new: new)
    case .insert(let number, let clause):
      return .insert(try other.place(number, in: draft), clause)
    case .move(let number, let target):
      let from = try other.kept(number, in: draft)
      // The place is counted without the clause that moves.
      let leaving = TextAmendment.strike(number)
      guard let rest = try? draft.amended(by: leaving),
        let carried = try? other.following(leaving, in: draft)
      else { return .move(from, to: try other.place(target, in: draft)) }
      return .move(from, to: try carried.place(target, in: rest))
    }
  }

  private func kept(_ number: ClauseNumber, in draft: DraftText) throws(AmendmentRefusal)
    -> ClauseNumber
  {
    guard draft[number] != nil else { throw .missingClause(number) }
    guard let kept = carried(number, in: draft) else { throw .clauseGone(number) }
    return kept
  }

  /// The number that a new clause gets: that of the clause whose place it was to take, or the one
  /// after the clause it was to follow.
  private func place(_ number: ClauseNumber, in draft: DraftText) throws(AmendmentRefusal)
    -> ClauseNumber
  {
    var parent: ClauseNumber?
    if let old = number.parent { parent = try kept(old, in: draft) }
    func below(_ ordinal: Ordinal) -> ClauseNumber {
      parent?.child(ordinal) ?? ClauseNumber(number.part, [ordinal])
    }
    let siblings = Clause.ordinals(of: draft.siblings(of: number) ?? [])
    if let next = carried(number, in: draft), next.parent == parent { return next }
    let before = siblings.filter { $0 < number.last }.reversed().lazy
      .compactMap { carried(number.with(last: $0), in: draft) }
      .first { $0.parent == parent }
    guard let before else { return below(Ordinal(1)) }
    if !number.last.suffix.isEmpty {
      return below(Ordinal(before.last.value, suffix: number.last.suffix))
    }
    // Two clauses added at the end follow each other.
    let isAtEnd = siblings.last.map { $0 < number.last } ?? true
    if isAtEnd, let after = try? draft.amended(by: self),
      let end = after.nextNumber(beside: before)
    {
      return end
    }
    return below(before.last.next)
  }
}
