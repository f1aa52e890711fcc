/// A language of the minutes, by its ISO 639 code: one of the six official languages of the United
/// Nations, or German.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case arabic = "ar"
  case chinese = "zh"
  case english = "en"
  case french = "fr"
  case russian = "ru"
  case spanish = "es"
  case german = "de"

  /// The official languages of the United Nations, which the room's screen speaks.
  package static let official = allCases.filter { $0 != .german }

  /// Whether it is written from right to left.
  package var isRightToLeft: Bool { self == .arabic }
}

/// The name of a country in a language.
package struct LocalName: Equatable, Sendable {
  /// As in the United Nations list in that language.
  package var full: String
  /// A shorter name for narrow columns, if the full one is long.
  package var short: String?

  /// - Parameter short: `nil` if the full name is short enough.
  package init(full: String, short: String? = nil) {
    self.full = full
    self.short = short
  }
}

extension Catalogue {
  /// The name of a delegation in a language.
  ///
  /// `nil` if it is not known, for example for a name that the chair chose or a past name: the
  /// Soviet Union is not the Russian Federation in any language, so no translation applies.
  /// - Parameter year: the year that the committee is set in, if any.
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

  /// The country that a delegation represents, if it uses its current name.
  private static func country(sittingAs delegation: Delegation, in year: Int?) -> Country? {
    let key = nameKey(delegation.name)
    let named = country(named: delegation.name)
    if let past = formerName(of: delegation.code, in: year), nameKey(past.name) == key {
      // Former and current name are the same: China has always been called China.
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
