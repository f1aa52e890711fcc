/// One of the six official languages of the United Nations, by its ISO 639 code.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case arabic = "ar"
  case chinese = "zh"
  case english = "en"
  case french = "fr"
  case russian = "ru"
  case spanish = "es"
}

/// What a country is called in a language.
package struct LocalName: Equatable, Sendable {
  package var full: String
  /// For narrow columns, where the full name is long.
  package var short: String?

  package init(full: String, short: String? = nil) {
    self.full = full
    self.short = short
  }
}

extension Catalogue {
  /// What a delegation is called in a language.
  ///
  /// `nil` where that is not known: a name of the chair's own, or the name of another day. The
  /// Soviet Union is not the Russian Federation in any language, so it keeps the name it sits under.
  /// - Parameter year: the year that the committee is set in, if it is.
  package static func name(
    of delegation: Delegation, in language: Language, year: Int?
  ) -> LocalName? {
    guard language != .english else {
      return LocalName(full: delegation.name, short: delegation.shortName)
    }
    guard let country = country(sittingAs: delegation, in: year),
      let full = country.foreignNames[language]
    else { return nil }
    return LocalName(full: full, short: country.foreignShortNames[language])
  }

  /// The country that a delegation stands for under its name of today.
  private static func country(sittingAs delegation: Delegation, in year: Int?) -> Country? {
    let key = nameKey(delegation.name)
    let named = country(named: delegation.name)
    if let past = formerName(of: delegation.code, in: year), nameKey(past.name) == key {
      // China was called China on every day.
      return named.flatMap { nameKey($0.name) == key ? $0 : nil }
    }
    return named
  }

  /// Shorter names by code, in the languages that have one.
  package static let shortNames: [String: [Language: String]] = {
    var names: [String: [Language: String]] = [:]
    for row in table("short-names.csv") {
      guard let code = row["code"] else { continue }
      for language in Language.allCases {
        names[code, default: [:]][language] = row[language.rawValue]
      }
    }
    return names
  }()
}
