/// Changes to the clauses of one level. Written numbers are kept where they still say something.
extension Clause {
  /// Without the clause at an index; the one after it takes its written number.
  static func removing(at index: Int, from clauses: [Clause]) -> [Clause] {
    var result = clauses
    let removed = result.remove(at: index)
    if let label = removed.label, label.suffix.isEmpty, index < result.count,
      result[index].label == nil
    {
      result[index] = result[index].with(label: label)
    }
    return settled(result)
  }

  /// With a clause that gets this ordinal; nil if none can have it.
  static func inserting(_ clause: Clause, at ordinal: Ordinal, into clauses: [Clause]) -> [Clause]?
  {
    let ordinals = ordinals(of: clauses)
    let index = ordinals.firstIndex { $0 >= ordinal } ?? clauses.count
    var result = clauses
    if index < clauses.count, ordinals[index] == ordinal {
      result[index] = result[index].with(label: nil)
      result.insert(clause.with(label: clauses[index].label), at: index)
      return settled(result)
    }
    let before = index > 0 ? ordinals[index - 1] : nil
    let follows = ordinal == before?.next ?? Ordinal(1)
    let isSuffixed = !ordinal.suffix.isEmpty && before?.value == ordinal.value
    // A number after a gap is taken only inside a gap, or from a clause that had it.
    guard follows || isSuffixed || index < clauses.count || clause.label == ordinal else {
      return nil
    }
    guard ordinal.suffix.isEmpty || isSuffixed || clause.label == ordinal else { return nil }
    result.insert(clause.with(label: ordinal), at: index)
    return settled(result)
  }
}

extension DraftText {
  /// Changes the clauses beside a number; nil if their parent is missing or the change returns nil.
  func changingSiblings(of number: ClauseNumber, _ change: ([Clause]) -> [Clause]?) -> DraftText? {
    guard let parent = number.parent else {
      return change(clauses(number.part)).map { with(number.part, $0) }
    }
    return changing(parent) { clause in
      change(clause.subclauses).map { clause.with(subclauses: $0) }
    }
  }

  /// Changes one clause, and keeps all others; nil if it is missing or the change returns nil.
  func changing(_ number: ClauseNumber, _ change: (Clause) -> Clause?) -> DraftText? {
    guard let indexes = indexes(of: number) else { return nil }
    func level(_ clauses: [Clause], _ depth: Int) -> [Clause]? {
      let index = indexes[depth]
      let changed: Clause?
      if depth == indexes.count - 1 {
        changed = change(clauses[index])
      } else {
        changed = level(clauses[index].subclauses, depth + 1).map {
          clauses[index].with(subclauses: $0)
        }
      }
      return changed.map { clause in
        var result = clauses
        result[index] = clause
        return result
      }
    }
    return level(clauses(number.part), 0).map { with(number.part, $0) }
  }

  /// The number after the last clause beside this one; nil if the parent is missing.
  package func nextNumber(beside number: ClauseNumber) -> ClauseNumber? {
    siblings(of: number).map { number.with(last: Clause.ordinals(of: $0).last?.next ?? Ordinal(1)) }
  }
}
