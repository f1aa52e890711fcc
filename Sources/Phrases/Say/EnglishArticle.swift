import Catalogue

/// The definite article of English names: `the United States`, but `Ghana`.
enum EnglishArticle {
  /// Short names of States that have it without a noun that tells.
  private static let states: Set = [
    "Bahamas", "Comoros", "Congo", "DPR Korea", "DR Congo", "Gambia", "Holy See", "Ivory Coast",
    "Maldive Islands", "Maldives", "Marshall Islands", "Netherlands", "Niger", "Philippines",
    "Sudan",
  ]

  /// The nouns of States and organizations.
  private static let nouns: Set = [
    "Agency", "Association", "Bank", "Commission", "Committee", "Community", "Council", "Court",
    "Emirates", "Empire", "Federation", "Fund", "Jamahiriya", "Kingdom", "League", "Organisation",
    "Organization", "Republic", "SSR", "State", "States", "Union",
  ]

  /// The nouns of offices, before `of` or `for`.
  private static let offices: Set = [
    "Ambassador", "Chief", "Director", "Governor", "Head", "Minister", "Ministry", "President",
    "Secretary",
  ]

  /// The name as within a sentence.
  static func adding(to name: String) -> String { takesArticle(name) ? "the \(name)" : name }

  private static func takesArticle(_ name: String) -> Bool {
    // `Iran (Islamic Republic of)` has none.
    let words = name.prefix { $0 != "(" }.split(separator: " ").map(String.init)
    if states.contains(words.joined(separator: " ")) { return true }
    guard words.count > 1, words[0].lowercased() != "the" else { return false }
    if words.contains(where: nouns.contains) { return true }
    return zip(words, words.dropFirst()).contains {
      offices.contains($0) && ["of", "for"].contains($1)
    }
  }
}
