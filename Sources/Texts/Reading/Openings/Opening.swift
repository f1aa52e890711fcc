/// What the first words of a paragraph say about it.
struct Opening {
  enum Kind {
    /// A participle or the like: Recalling, Deeply concerned.
    case preambular
    /// A finite verb: Decides, Strongly urges.
    case operative
    case other
  }

  let kind: Kind
  /// Whether a known word was found, and not only an ending.
  let isSure: Bool
  /// The words up to the one that decides.
  let count: Int

  /// - Parameter emphasised: whether the words are set off, as in `*recalling*`; otherwise they must
  ///   begin with a capital letter.
  init(_ text: String, emphasised: Bool = false) {
    let words = text.prefixWords(6)
    guard let first = words.first else {
      self = Opening(.other, false, 0)
      return
    }
    let plain = words.joined(separator: " ")
    if let phrase = Lexicon.preambularPhrases.first(where: { plain.hasPrefix($0) }) {
      self = Opening(.preambular, true, phrase.split(separator: " ").count)
      return
    }
    // `[Recalling` and `“Noting` count as well.
    let isCapital = text.unicodeScalars.first(where: \.isWord)?.isUpper ?? false
    if let found = Self.foreign(words) {
      // A wrapped line may begin with such a word in small letters.
      let isSure = emphasised || isCapital
      self = Opening(found.kind, isSure, found.count)
      return
    }
    guard emphasised || isCapital else {
      self = Opening(.other, false, 1)
      return
    }
    var index = 0
    while index + 1 < words.count, Lexicon.adverbs.contains(words[index]) { index += 1 }
    let word = words[index]
    let isMarked = index > 0 || emphasised
    if Lexicon.preambular.contains(word) || word == "having" {
      self = Opening(.preambular, true, index + 1)
    } else if Lexicon.operative.contains(word) || Self.isResolving(words) {
      self = Opening(.operative, true, index + 1)
    } else if word.hasSuffix("ing"), word.utf8.count > 5, !Lexicon.notParticiples.contains(word) {
      self = Opening(
        .preambular, isMarked || Lexicon.operative.contains(Self.finite(word)), index + 1)
    } else if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), isMarked {
      self = Opening(.operative, false, index + 1)
    } else {
      self = Opening(.other, false, first.isEmpty ? 0 : 1)
    }
  }

  private init(_ kind: Kind, _ isSure: Bool, _ count: Int) {
    self.kind = kind
    self.isSure = isSure
    self.count = count
  }

  /// German words in any case, French and Spanish ones.
  private static func foreign(_ words: [String]) -> (kind: Kind, count: Int)? {
    let languages = [
      (Lexicon.germanAdverbs, Lexicon.germanPreambular, Lexicon.germanOperative),
      (Lexicon.romanceAdverbs, Lexicon.romancePreambular, Lexicon.romanceOperative),
    ]
    for (adverbs, preambular, operative) in languages {
      var index = 0
      while index + 1 < words.count, adverbs.contains(words[index]) { index += 1 }
      if preambular.contains(words[index]) { return (.preambular, index + 1) }
      if operative.contains(words[index]) { return (.operative, index + 1) }
    }
    return nil
  }

  /// "Be it resolved", "Be it further enacted".
  private static func isResolving(_ words: [String]) -> Bool {
    guard let start = words.firstIndex(of: "be"), start <= 2, start + 1 < words.count,
      words[start + 1] == "it", words[..<start].allSatisfy({ ["now", "therefore"].contains($0) })
    else { return false }
    return words.contains { ["resolved", "enacted", "ordered"].contains($0) }
  }

  /// noting → notes, expressing → expresses: the finite verb of a participle, if it is regular.
  private static func finite(_ participle: String) -> String {
    let stem = String(participle.dropLast(3))
    for ending in ["s", "es"] where Lexicon.operative.contains(stem + ending) {
      return stem + ending
    }
    return stem + "s"
  }
}

extension String {
  /// The first words in small letters, without the punctuation at their ends.
  func prefixWords(_ most: Int) -> [String] {
    unicodeScalars.split(separator: " ", maxSplits: most, omittingEmptySubsequences: true)
      .prefix(most).map { word in
        var word = word
        while let first = word.first, !first.isWord { word = word.dropFirst() }
        while let last = word.last, !last.isWord { word = word.dropLast() }
        return String(word).lowercased()
      }
  }
}

extension Clause {
  /// The first words that say what the clause does: "Recalling", "Noting with deep concern", "Calls
  /// upon". Empty if they are not known.
  package var opening: String {
    let found = Opening(text)
    guard found.kind != .other else { return "" }
    let words = text.split(separator: " ")
    let rest = words.dropFirst(found.count).prefix(3).map { $0.lowercased() }
    var count = found.count
    if let next = rest.first {
      if ["upon", "on", "for", "note", "into", "its", "attention"].contains(next) { count += 1 }
      if next == "with", let end = rest.firstIndex(where: Self.feelings.contains) {
        count += end + 1
      }
    }
    let opening = words.prefix(count).joined(separator: " ")
    return opening.last.map { ",;:".contains($0) } ?? false ? String(opening.dropLast()) : opening
  }

  private static let feelings: Set<String> = [
    "concern", "regret", "satisfaction", "appreciation", "approval", "interest", "alarm", "respect",
    "gratitude",
  ]
}
