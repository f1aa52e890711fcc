/// Corrections of what a reader of drafts divided wrongly.
extension DraftText {
  /// Joins a clause to the one before it: its words follow the last words there, and its sub-clauses
  /// come after the ones there. The first sub-clause is joined to the clause above it.
  package func joining(_ number: ClauseNumber) throws(AmendmentRefusal) -> DraftText {
    guard let clause = self[number], let index = indexes(of: number)?.last else {
      throw .missingClause(number)
    }
    let rest = try striking(number)
    if index > 0, let siblings = siblings(of: number) {
      let before = number.with(last: Clause.ordinals(of: siblings)[index - 1])
      guard let draft = rest.changing(before, { $0.joined(with: clause) }) else {
        throw .missingClause(before)
      }
      return draft
    }
    guard let parent = number.parent,
      let draft = rest.changing(
        parent,
        { above in
          Clause(
            above.text + " " + clause.text, label: above.label,
            subclauses: clause.subclauses + above.subclauses,
            footnotes: above.footnotes + clause.footnotes)
        })
    else { throw .nothingBefore(number) }
    return draft
  }

  /// Divides a clause before some words of it. The words, and its sub-clauses, become the next clause.
  package func splitting(_ number: ClauseNumber, before words: String) throws(AmendmentRefusal)
    -> DraftText
  {
    guard let clause = self[number] else { throw .missingClause(number) }
    let search = WordSearch(words, in: clause.text)
    guard !search.isEmpty else { throw .emptyText }
    guard let place = search.found.first else { throw .wordsMissing(words, number) }
    guard search.found.count == 1 else {
      throw .wordsRepeated(words, number, times: search.found.count)
    }
    guard place > 0 else { throw .nothingChanges(number) }
    let signs = Array(clause.text.unicodeScalars)
    let text = signs[place...].string
    let isBelow = { (note: Footnote) in text.contains("[^\(note.mark)]") }
    let first = Clause(
      signs[..<place].string, label: clause.label,
      footnotes: clause.footnotes.filter { !isBelow($0) })
    let second = Clause(
      text, subclauses: clause.subclauses, footnotes: clause.footnotes.filter(isBelow))
    let index = indexes(of: number)?.last ?? 0
    let divided = changingSiblings(of: number) { clauses in
      clauses[..<index] + [first, second] + clauses[(index + 1)...]
    }
    guard let divided else { throw .missingClause(number) }
    return divided
  }
}

extension Clause {
  fileprivate func joined(with next: Clause) -> Clause {
    guard let last = subclauses.last else {
      return Clause(
        text + " " + next.text, label: label, subclauses: next.subclauses,
        footnotes: footnotes + next.footnotes)
    }
    return with(subclauses: subclauses.dropLast() + [last.joined(with: next)])
  }
}
