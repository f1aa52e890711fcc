/// A preambular paragraph, an operative clause or a sub-clause, with everything below it.
package struct Clause: Equatable, Sendable {
  /// One line without its marker, with its punctuation as written. May be empty above sub-clauses.
  package let text: String
  /// The number as written, if it differs from the one after the clause before; otherwise nil.
  package let label: Ordinal?
  package let subclauses: [Clause]
  /// The footnotes that the text refers to.
  package let footnotes: [Footnote]

  /// Line breaks and runs of blanks in the text become single blanks; control characters are
  /// removed.
  package init(
    _ text: String, label: Ordinal? = nil, subclauses: [Clause] = [], footnotes: [Footnote] = []
  ) {
    self.text = text.plainLine()
    self.label = label
    self.subclauses = Clause.settled(subclauses)
    self.footnotes = footnotes
  }

  package func with(text: String) -> Clause {
    Clause(text, label: label, subclauses: subclauses, footnotes: footnotes)
  }

  package func with(label: Ordinal?) -> Clause {
    Clause(text, label: label, subclauses: subclauses, footnotes: footnotes)
  }

  package func with(subclauses: [Clause]) -> Clause {
    Clause(text, label: label, subclauses: subclauses, footnotes: footnotes)
  }

  package func with(footnotes: [Footnote]) -> Clause {
    Clause(text, label: label, subclauses: subclauses, footnotes: footnotes)
  }

  /// The clause and all below it, in the order of the text.
  package var count: Int { subclauses.reduce(1) { $0 + $1.count } }
}

extension Clause {
  /// The numbers of neighbours: the written ones where they are above the clause before, and the
  /// next ones otherwise.
  package static func ordinals(of clauses: [Clause]) -> [Ordinal] {
    var before: Ordinal?
    return clauses.map { clause in
      let following = before?.next ?? Ordinal(1)
      var ordinal = following
      if let label = clause.label, before.map({ $0 < label }) ?? true { ordinal = label }
      before = ordinal
      return ordinal
    }
  }

  /// The same clauses, without the written numbers that say nothing.
  static func settled(_ clauses: [Clause]) -> [Clause] {
    guard clauses.contains(where: { $0.label != nil }) else { return clauses }
    var before: Ordinal?
    return zip(clauses, ordinals(of: clauses)).map { clause, ordinal in
      let following = before?.next ?? Ordinal(1)
      before = ordinal
      let label = ordinal == following ? nil : ordinal
      return label == clause.label ? clause : clause.with(label: label)
    }
  }
}
