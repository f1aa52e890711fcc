/// Where clauses are after an amendment.
extension TextAmendment {
  /// The number that a clause of the draft has once this amendment is carried; nil if the clause is
  /// gone, or the amendment cannot be carried.
  package func carried(_ number: ClauseNumber, in draft: DraftText) -> ClauseNumber? {
    guard draft[number] != nil else { return nil }
    switch self {
    case .words: return number
    case .replace(let replaced, _):
      return replaced != number && replaced.contains(number) ? nil : number
    case .strike, .insert, .move:
      return numbers(after: draft)[number]
    }
  }

  /// The numbers after the amendment, of all clauses that still exist.
  package func numbers(after draft: DraftText) -> [ClauseNumber: ClauseNumber] {
    let before = draft.numbered.map(\.number)
    switch self {
    case .words, .replace:
      return before.reduce(into: [:]) { result, number in
        result[number] = carried(number, in: draft)
      }
    case .strike, .insert, .move:
      // The same change to a draft whose texts are the positions of its clauses shows where they go.
      let shadow = draft.withPositions()
      guard let after = try? shadow.amended(by: onShadow) else { return [:] }
      return after.numbered.reduce(into: [:]) { result, item in
        if let position = Int(item.clause.text) { result[before[position]] = item.number }
      }
    }
  }

  private var onShadow: TextAmendment {
    if case .insert(let number, let clause) = self {
      return .insert(number, Clause("new", label: clause.label))
    }
    return self
  }
}

extension DraftText {
  /// The same tree with the positions of the clauses, from 0 in the order of the text, as texts.
  fileprivate func withPositions() -> DraftText {
    var next = 0
    func counted(_ clauses: [Clause]) -> [Clause] {
      clauses.map { clause in
        let text = String(next)
        next += 1
        return Clause(text, label: clause.label, subclauses: counted(clause.subclauses))
      }
    }
    let preamble = counted(preambular)
    return DraftText(preambular: preamble, operative: counted(operative))
  }
}
