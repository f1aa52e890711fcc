/// Where a clause is: `3`, `3.a`, `3.a.ii`, `2bis`, and `p2` for the second preambular paragraph.
package struct ClauseNumber: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case preambular, operative
  }

  package let part: Part
  /// From the clause down to the sub-clause; never empty.
  package let path: [Ordinal]

  /// An empty path becomes clause 1.
  package init(_ part: Part, _ path: [Ordinal]) {
    self.part = part
    self.path = path.isEmpty ? [Ordinal(1)] : path
  }

  /// An operative clause or its sub-clause: `ClauseNumber(3, 1, 2)` is 3.a.ii.
  package init(_ path: Int...) {
    self.init(.operative, path.map { Ordinal($0) })
  }

  /// A preambular paragraph.
  package static func preambular(_ value: Int) -> ClauseNumber {
    ClauseNumber(.preambular, [Ordinal(value)])
  }

  /// 1 for a clause, 2 for its sub-clauses.
  package var depth: Int { path.count }
  /// The clause that this one is part of; nil for a clause of the first level.
  package var parent: ClauseNumber? {
    path.count > 1 ? ClauseNumber(part, Array(path.dropLast())) : nil
  }

  package var last: Ordinal { path[path.count - 1] }

  /// The same place among its neighbours, under another ordinal.
  package func with(last ordinal: Ordinal) -> ClauseNumber {
    ClauseNumber(part, path.dropLast() + [ordinal])
  }

  package func child(_ ordinal: Ordinal) -> ClauseNumber { ClauseNumber(part, path + [ordinal]) }

  /// Whether the other clause is this one or a part of it.
  package func contains(_ other: ClauseNumber) -> Bool {
    part == other.part && other.path.starts(with: path)
  }
}

extension ClauseNumber: Comparable {
  /// The order of the text: the preamble first, a clause before its sub-clauses.
  package static func < (left: ClauseNumber, right: ClauseNumber) -> Bool {
    if left.part != right.part { return left.part == .preambular }
    return left.path.lexicographicallyPrecedes(right.path)
  }
}

extension ClauseNumber: CustomStringConvertible {
  /// As it is written in a command: `3.a.ii`, `p2`.
  package var description: String {
    let levels = path.enumerated().map { index, ordinal in
      Alphabet.at(depth: index + 1).written(ordinal.value) + ordinal.suffix
    }
    return (part == .preambular ? "p" : "") + levels.joined(separator: ".")
  }
}
