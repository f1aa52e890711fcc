/// What a column of a roster holds.
package enum RosterColumn: String, CaseIterable, Sendable {
  case delegation
  /// A character or an office, as crisis committees assign them.
  case position
  /// A delegation or a person, depending on the other columns.
  case name
  case code
  /// An ISO code of a country, alpha-2 or alpha-3.
  case iso
  case delegates, firstName, lastName
  case committee, seat, group, veto, short, aliases
  /// Data about people that is not needed: a school, an email address.
  case personal
  /// Anything else that rosters often have and that is not needed: a number, remarks.
  case other

  /// Whether such a column can say who sits.
  package var canIdentify: Bool {
    switch self {
    case .delegation, .position, .name, .code, .iso, .delegates: true
    default: false
    }
  }
}

/// The words of rosters in English, German, French and Spanish, from `data/roster-words.csv`:
/// column names, kinds of seat, yes or no, and the words of a line of totals.
package enum RosterWords {
  /// The column with exactly this heading; `nil` if it is not known.
  package static func column(_ heading: String) -> RosterColumn? {
    let key = key(heading)
    if let known = words.columns[key] { return known }
    // `Delegate 2`
    let plain = key.filter { !$0.isNumber }
    return plain.isEmpty ? nil : words.columns[plain]
  }

  /// The column of a longer heading, by one of its parts or by its last or first words:
  /// `Country/Delegation`, `Your assigned country`.
  package static func column(within heading: String) -> RosterColumn? {
    if let exact = column(heading) { return exact }
    for part in heading.split(whereSeparator: { "/|(&,:".contains($0) }) {
      if let known = column(String(part)) { return known }
    }
    let parts = heading.split { $0.isWhitespace || $0 == "/" || $0 == "_" }
    for count in (1..<max(2, parts.count)).reversed() {
      for some in [parts.suffix(count), parts.prefix(count)] {
        if let known = column(some.joined(separator: " ")) { return known }
      }
    }
    return nil
  }

  /// The kind of seat that a word means: `Permanent Observer`.
  package static func role(_ word: String) -> Role? { words.seats[key(word)] }

  /// Yes or no.
  package static func answer(_ word: String) -> Bool? { words.answers[key(word)] }

  /// Whether a cell begins the last line of a table, which counts the others: `Total: 12`.
  package static func isTotal(_ cell: String) -> Bool {
    words.totals.contains(key(cell).filter { !$0.isNumber })
  }

  private static let words: Words = {
    var words = Words()
    for row in Catalogue.table("roster-words.csv") {
      guard let meaning = row["meaning"] else { continue }
      for language in ["en", "de", "fr", "es"] {
        for word in Catalogue.list(row[language]) {
          switch row["kind"] {
          case "column": words.columns[key(word)] = RosterColumn(rawValue: meaning)
          case "seat": words.seats[key(word)] = Role(meaning)
          case "total": words.totals.insert(key(word))
          default: words.answers[key(word)] = meaning == "yes"
          }
        }
      }
    }
    return words
  }()

  private struct Words {
    var columns: [String: RosterColumn] = [:]
    var seats: [String: Role] = [:]
    var answers: [String: Bool] = [:]
    var totals: Set<String> = []
  }

  /// A word without case, accents, blanks and punctuation; a mark on its own stays.
  private static func key(_ word: String) -> String {
    let folded = cleaned(word).folded()
    let letters = folded.filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty ? folded : letters
  }
}
