/// Measures that only the Security Council can order, under Articles 41 and 42 of the Charter.
enum Enforcement {
  /// The words of a measure in a text; nil if there is none.
  static func measure(in text: String) -> String? {
    let small = text.lowercased()
    if let article = articles.first(where: { small.contains($0) }) { return article.capitalized }
    // A word of support for a measure of others is none.
    guard Opening(text).kind != .preambular else { return nil }
    return measures.first { phrase in
      guard let range = small.firstRange(of: phrase) else { return false }
      let after = small[range.upperBound...].unicodeScalars.first
      return !(after?.isLetter ?? false)
    }
  }

  private static let articles = ["article 41", "article 42", "articles 41", "articles 42"]

  private static let measures = [
    "all necessary means", "all necessary measures", "use of force", "arms embargo",
    "economic sanctions",
    "imposes sanctions", "targeted sanctions", "asset freeze", "travel ban", "no-fly zone",
    "blockade",
    "military intervention", "freeze without delay", "severance of diplomatic relations",
  ]
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
