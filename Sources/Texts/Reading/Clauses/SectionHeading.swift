/// Headings inside a text, which only name its parts.
enum SectionHeading {
  /// The part that the line announces; nil if it is no such heading.
  static func part(_ line: SourceLine) -> ClauseNumber.Part? {
    guard let last = line.text.utf8.last,
      last != 0x3B && last != 0x2C && last != 0x2E || line.headingLevel > 0
    else { return nil }
    // `Operative clauses (begin each with a verb)`
    let title = last == 0x29 ? line.text.prefix { $0 != "(" }.plainLine() : line.text
    guard title.utf8.count < 60 else { return nil }
    let words = title.prefixWords(6).filter { !$0.isEmpty }
    guard let first = words.first, words.count <= 5 else { return nil }
    let key = words.joined(separator: " ")
    if preambular.contains(key) { return .preambular }
    if operative.contains(key) { return .operative }
    if line.text.hasSuffix(":"), starts.contains(where: { key.hasPrefix($0) }) { return .operative }
    // `The committee recommends:`
    if line.text.hasSuffix(":"), ["the", "this"].contains(first), let verb = words.last,
      Lexicon.operative.contains(verb)
    {
      return .operative
    }
    guard line.headingLevel > 0 else { return nil }
    if first.hasPrefix("pream") || first.hasPrefix("präam") || first.hasPrefix("préam") {
      return .preambular
    }
    if words.contains(where: {
      $0.hasPrefix("operat") || $0.hasPrefix("beschluss") || $0.hasPrefix("disposit")
    }) {
      return .operative
    }
    return nil
  }

  private static let preambular: Set<String> = [
    "preamble", "preambular clauses", "preambulatory clauses", "preambular paragraphs",
    "preambular",
    "preambulatory", "preambles", "perambulatory clauses", "präambel", "préambule", "preámbulo",
    "preambular section", "preamble clauses", "preambulatory phrases",
  ]
  private static let starts = [
    "have resolved", "we hereby", "we order", "we decide", "have agreed", "has resolved",
    "have decided", "has decided", "hereby",
    "do hereby", "does hereby", "therefore", "decides as follows", "beschließt wie folgt",
    "decide lo siguiente", "décide ce qui suit",
  ]
  private static let operative: Set<String> = [
    "operative clauses", "operatives", "operative paragraphs", "operative section", "operative",
    "operative part", "operative bestimmungen", "operativer teil", "operativer abschnitt",
    "beschlussteil",
    "dispositif", "operatives clauses", "resolution text", "clauses", "cláusulas operativas",
    "operational clauses", "resolutions", "parte resolutiva", "be it therefore resolved",
    "therefore", "hereby",
  ]
}
