/// The first words that a rule book accepts. An empty list accepts all.
package struct OpeningPhrases: Equatable, Sendable {
  package let preambular: [String]
  package let operative: [String]

  package init(preambular: [String] = [], operative: [String] = []) {
    self.preambular = preambular
    self.operative = operative
  }

  /// The longest phrase with which the text begins, in any case. An adverb may stand before it:
  /// "Further recommends" for "Recommends".
  static func match(_ text: String, _ phrases: [String]) -> String? {
    let words = text.prefixWords(12)
    let adverbs = words.prefix { Lexicon.adverbs.contains($0) }.count
    let starts = adverbs > 0 ? [words, Array(words.dropFirst(adverbs))] : [words]
    return phrases.filter { phrase in
      let wanted = phrase.prefixWords(12)
      return !wanted.isEmpty && starts.contains { $0.starts(with: wanted) }
    }.max { $0.utf8.count < $1.utf8.count }
  }
}
