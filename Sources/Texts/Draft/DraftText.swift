/// The text of a resolution, directive or other document as a tree of clauses.
package struct DraftText: Equatable, Sendable {
  package let heading: Heading
  /// The line that names who resolves: `The General Assembly,`. Nil if there is none.
  package let enacting: String?
  package let preambular: [Clause]
  package let operative: [Clause]
  /// Footnotes that no clause refers to.
  package let footnotes: [Footnote]

  /// Preambular paragraphs are counted, so their written numbers are ignored.
  package init(
    heading: Heading = Heading(), enacting: String? = nil, preambular: [Clause] = [],
    operative: [Clause] = [], footnotes: [Footnote] = []
  ) {
    self.heading = heading
    self.enacting = enacting.flatMap { $0.plainLine().isEmpty ? nil : $0.plainLine() }
    self.preambular = preambular.map { $0.label == nil ? $0 : $0.with(label: nil) }
    self.operative = Clause.settled(operative)
    self.footnotes = footnotes
  }

  package var isEmpty: Bool { preambular.isEmpty && operative.isEmpty }

  package func with(
    heading: Heading? = nil, preambular: [Clause]? = nil, operative: [Clause]? = nil
  ) -> DraftText {
    DraftText(
      heading: heading ?? self.heading, enacting: enacting,
      preambular: preambular ?? self.preambular, operative: operative ?? self.operative,
      footnotes: footnotes)
  }

  /// The clauses of one part, of the first level.
  package func clauses(_ part: ClauseNumber.Part) -> [Clause] {
    part == .preambular ? preambular : operative
  }

  func with(_ part: ClauseNumber.Part, _ clauses: [Clause]) -> DraftText {
    part == .preambular ? with(preambular: clauses) : with(operative: clauses)
  }
}
