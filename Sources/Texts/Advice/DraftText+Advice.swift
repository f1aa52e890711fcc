extension DraftText {
  /// What is unusual about the draft, in the order of the text.
  /// - Parameter phrases: the lists of the rule book.
  package func advice(phrases: OpeningPhrases) -> [DraftAdvice] {
    var result: [DraftAdvice] = []
    func add(_ number: ClauseNumber?, _ codes: [DraftAdvice.Code]) {
      result += codes.map { DraftAdvice(number: number, code: $0) }
    }
    if preambular.isEmpty { add(nil, [.noPreamble]) }
    if operative.isEmpty { add(nil, [.noOperativeClauses]) }
    let isEnforcing = determinesThreat
    let items = numbered
    let last = items.last?.number
    for item in items {
      if item.number.depth == 1 { add(item.number, openingAdvice(item, phrases)) }
      add(item.number, numberAdvice(item))
      add(item.number, endingAdvice(item, last))
      if item.number.part == .operative, !isEnforcing,
        let words = Enforcement.measure(in: item.clause.text)
      {
        add(item.number, [.measuresWithoutDetermination(words)])
      }
    }
    return result
  }

  private func openingAdvice(_ item: NumberedClause, _ phrases: OpeningPhrases) -> [DraftAdvice
    .Code]
  {
    let text = item.clause.text
    guard !item.clause.isBlank else { return [.emptyClause] }
    let isPreambular = item.number.part == .preambular
    let own = isPreambular ? phrases.preambular : phrases.operative
    if OpeningPhrases.match(text, own) != nil { return [] }
    if let other = OpeningPhrases.match(text, isPreambular ? phrases.operative : phrases.preambular)
    {
      return [isPreambular ? .operativeAmongPreambular(other) : .preambularAmongOperative(other)]
    }
    let opening = Opening(text)
    let words =
      item.clause.opening.isEmpty
      ? text.split(separator: " ").prefix(2).joined(separator: " ").trimmingStops
      : item.clause.opening
    if opening.isSure, opening.kind == (isPreambular ? .operative : .preambular) {
      return [isPreambular ? .operativeAmongPreambular(words) : .preambularAmongOperative(words)]
    }
    guard !own.isEmpty else { return [] }
    return [isPreambular ? .unknownPreambularPhrase(words) : .unknownOperativePhrase(words)]
  }

  private func numberAdvice(_ item: NumberedClause) -> [DraftAdvice.Code] {
    guard let label = item.clause.label, label.suffix.isEmpty,
      let index = indexes(of: item.number)?.last,
      let siblings = siblings(of: item.number)
    else { return [] }
    let before = index > 0 ? Clause.ordinals(of: siblings)[index - 1] : nil
    return [.numberGap(written: label, expected: before?.next ?? Ordinal(1))]
  }

  /// Preambular paragraphs end with a comma, clauses with a semicolon, the last one with a full stop;
  /// what has sub-clauses may also end with a colon, and what is above others with a comma.
  private func endingAdvice(_ item: NumberedClause, _ last: ClauseNumber?) -> [DraftAdvice.Code] {
    guard !item.clause.text.isEmpty else { return [] }
    let expected: [String]
    if !item.clause.subclauses.isEmpty {
      expected = [":", ";", ","]
    } else if item.number.part == .preambular {
      expected = [","]
    } else if item.number == last {
      expected = ["."]
    } else {
      expected = item.number.depth == 1 || endsClause(item.number) ? [";"] : [",", ";"]
    }
    let found = Ending.sign(of: item.clause.text)
    return expected.contains(found) ? [] : [.ending(expected: expected, found: found)]
  }

  /// Whether a sub-clause is the last text of its operative clause.
  private func endsClause(_ number: ClauseNumber) -> Bool {
    guard let first = number.path.first, let clause = self[ClauseNumber(number.part, [first])]
    else {
      return false
    }
    var last = ClauseNumber(number.part, [first])
    var below = clause.subclauses
    while let ordinal = Clause.ordinals(of: below).last {
      last = last.child(ordinal)
      below = below.last?.subclauses ?? []
    }
    return last == number
  }

  /// The preamble determines a threat to the peace, and acts under Chapter VII.
  private var determinesThreat: Bool {
    let texts = preambular.map { $0.text.lowercased() }
    return texts.contains { $0.contains("chapter vii") }
      && texts.contains {
        $0.hasPrefix("determin") && ["threat", "breach", "aggression"].contains(where: $0.contains)
      }
  }
}

/// The sign that ends a text, before footnote marks, quotation marks and a last "and".
enum Ending {
  static func sign(of text: String) -> String {
    var text = text[...]
    for word in [" and", " or", " und", " et"] where text.hasSuffix(word) {
      text = text.dropLast(word.count)
    }
    if text.hasSuffix("]"), let start = text.lastIndex(of: "["), text[start...].count < 8 {
      text = text[..<start]
    }
    while let last = text.last, "\"”’»¹²³⁴⁵⁶⁷⁸⁹ ".contains(last) { text = text.dropLast() }
    guard let last = text.last, ",;:.!?…".contains(last) else { return "" }
    return String(last)
  }
}
