/// A clause with its number.
package struct NumberedClause: Equatable, Sendable {
  package let number: ClauseNumber
  package let clause: Clause
}

extension DraftText {
  /// The clause with this number; nil if there is none.
  package subscript(number: ClauseNumber) -> Clause? {
    guard let indexes = indexes(of: number) else { return nil }
    var siblings = clauses(number.part)
    var found: Clause?
    for index in indexes {
      found = siblings[index]
      siblings = siblings[index].subclauses
    }
    return found
  }

  /// All clauses and sub-clauses with their numbers, in the order of the text.
  package var numbered: [NumberedClause] {
    var result: [NumberedClause] = []
    func add(_ clauses: [Clause], _ part: ClauseNumber.Part, under path: [Ordinal]) {
      for (clause, ordinal) in zip(clauses, Clause.ordinals(of: clauses)) {
        let number = ClauseNumber(part, path + [ordinal])
        result.append(NumberedClause(number: number, clause: clause))
        add(clause.subclauses, part, under: number.path)
      }
    }
    add(preambular, .preambular, under: [])
    add(operative, .operative, under: [])
    return result
  }

  /// The clauses beside the one with this number, itself included; nil if its parent is missing.
  package func siblings(of number: ClauseNumber) -> [Clause]? {
    guard let parent = number.parent else { return clauses(number.part) }
    return self[parent]?.subclauses
  }

  /// The positions, from 0, of a clause and of those above it.
  func indexes(of number: ClauseNumber) -> [Int]? {
    var siblings = clauses(number.part)
    var result: [Int] = []
    for ordinal in number.path {
      guard let index = Clause.ordinals(of: siblings).firstIndex(of: ordinal) else { return nil }
      result.append(index)
      siblings = siblings[index].subclauses
    }
    return result
  }

  /// The number of the clause at these positions.
  func number(at indexes: [Int], in part: ClauseNumber.Part) -> ClauseNumber {
    var siblings = clauses(part)
    var path: [Ordinal] = []
    for index in indexes {
      path.append(Clause.ordinals(of: siblings)[index])
      siblings = siblings[index].subclauses
    }
    return ClauseNumber(part, path)
  }
}
