extension TextAmendment {
  /// What the amendment strikes and adds in the draft before it, with the numbers of sub-clauses. Nil
  /// for a move, which changes no words, and for an amendment that cannot be carried.
  package func difference(in draft: DraftText) -> WordDifference? {
    guard let after = try? draft.amended(by: self) else { return nil }
    switch self {
    case .move: return nil
    case .strike(let number): return WordDifference(draft.words(of: number), "")
    case .insert(let number, _):
      // A preambular paragraph 2bis is the third.
      let place = after[number] == nil ? number.with(last: number.last.next) : number
      return WordDifference("", after.words(of: place))
    case .replace(let number, _), .words(let number, _, _):
      return WordDifference(draft.words(of: number), after.words(of: number))
    }
  }
}

extension DraftText {
  /// The text of a clause without its own number, and the lines below it, on one line.
  fileprivate func words(of number: ClauseNumber) -> String {
    guard let clause = self[number] else { return "" }
    let lines = lines(of: number)
    return ([clause.text] + lines.dropFirst()).joined(separator: " ")
  }
}
