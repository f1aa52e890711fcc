/// The words of a text, which tell a word that was divided at the end of a line from one that has a
/// hyphen.
struct Vocabulary {
  private let words: Set<String>

  init(_ lines: [SourceLine]) {
    words = lines.reduce(into: []) { result, line in
      for word in line.text.lowercased().split(separator: " ") {
        result.insert(word.unicodeScalars.filter { $0.isLetter || $0 == "-" }.string)
      }
    }
  }

  /// Whether `reso-` and `lutions` are one word without a hyphen.
  func isBroken(stem: String, rest: String) -> Bool {
    let first = stem.lowercased().unicodeScalars.filter { $0.isLetter }.string
    let second = rest.lowercased().unicodeScalars.filter { $0.isLetter || $0 == "-" }.string
    if words.contains(first + second) { return true }
    if words.contains(first + "-" + second) { return false }
    return !words.contains(first) && !Self.prefixes.contains(first)
  }

  private static let prefixes: Set<String> = [
    "non", "co", "self", "well", "long", "short", "cross", "multi", "post", "pre", "inter", "sub",
    "anti",
    "counter", "semi", "low", "high", "large", "small", "full", "re", "so", "law", "decision",
    "policy",
    "peace", "micro", "macro", "socio", "vice", "under", "over", "mid", "ex", "extra", "intra",
    "open",
    "one", "two", "three", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
    "ninety",
    "human", "evidence", "community", "gender", "climate", "people", "capacity", "fact", "follow",
  ]
}
