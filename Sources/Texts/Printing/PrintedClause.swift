/// A clause as it is printed: its number in the style of its level, and apart from the rest the
/// opening phrase, which documents set in italics.
package struct PrintedClause: Equatable, Sendable {
  /// 1 for a preambular or an operative clause, 2 for a sub-clause.
  package let depth: Int
  /// `3.`, `(a)`; `nil` for a preambular clause.
  package let marker: String?
  /// `Strongly urges`; empty if there is none.
  package let opening: String
  /// What follows the opening phrase.
  package let rest: String

  package init(depth: Int, marker: String?, opening: String, rest: String) {
    (self.depth, self.marker, self.opening, self.rest) = (depth, marker, opening, rest)
  }

  fileprivate init(_ clause: Clause, marker: String?, depth: Int) {
    let opening = depth == 1 ? clause.opening : ""
    self.init(
      depth: depth, marker: marker, opening: opening,
      rest: String(clause.text.dropFirst(opening.count)))
  }
}

extension DraftText {
  /// All clauses and sub-clauses in the order of the text.
  package var printedClauses: [PrintedClause] {
    numbered.map { item in
      let isPreambular = item.number.part == .preambular && item.number.depth == 1
      let marker =
        isPreambular ? nil : PrintedMarker.text(item.number.last, depth: item.number.depth)
      return PrintedClause(item.clause, marker: marker, depth: item.number.depth)
    }
  }

  /// The footnotes in the order of the text, those without a mark last.
  package var printedFootnotes: [Footnote] { allFootnotes }
}
