/// A Member of the United Nations, or an observer that often attends committees.
package struct Country: Equatable, Sendable {
  /// ISO alpha-3; for an organization, its own abbreviation.
  package var code: String
  /// ISO alpha-2, if there is one.
  package var iso2: String?
  /// The name in the United Nations list: `Iran (Islamic Republic of)`.
  package var name: String
  /// A shorter name for narrow columns, if the name is long: `Iran`.
  package var shortName: String?
  /// `the Islamic Republic of Iran`; `nil` if it is not in the table.
  package var formalName: String?
  /// Regional group: `asia-pacific`.
  package var group: String?
  /// Other English names. None of them is the name of another country.
  package var aliases: [String]
  /// The names in French, Spanish, Russian, Chinese, Arabic and German.
  package var foreignNames: [Language: String]
  /// Shorter names in those languages, where the full ones are long.
  package var foreignShortNames: [Language: String] = [:]
  /// The seat that it usually has; a roster may give it another.
  package var seat: Seat

  package init(
    code: String, iso2: String? = nil, name: String, shortName: String? = nil,
    formalName: String? = nil, group: String? = nil, aliases: [String],
    foreignNames: [Language: String], foreignShortNames: [Language: String] = [:], seat: Seat
  ) {
    self.code = code
    self.iso2 = iso2
    self.name = name
    self.shortName = shortName
    self.formalName = formalName
    self.group = group
    self.aliases = aliases
    self.foreignNames = foreignNames
    self.foreignShortNames = foreignShortNames
    self.seat = seat
  }
}

extension Country {
  /// Its names in all languages, the English ones first.
  package var names: [String] {
    let english = [name] + [shortName, formalName].compactMap(\.self) + aliases
    return Language.allCases.reduce(into: english) { names, language in
      names += [foreignNames[language], foreignShortNames[language]].compactMap(\.self)
    }
  }
}

extension Catalogue {
  /// The Members of the United Nations in English alphabetical order.
  package static let countries: [Country] = table("countries.csv").map { row in
    Country(
      code: row["code"] ?? "", iso2: row["iso2"], name: row["name"] ?? "",
      shortName: row["short"], formalName: row["formal_name"], group: row["group"],
      aliases: list(row["aliases"]),
      foreignNames: foreignNames(row), foreignShortNames: shortNames[row["code"] ?? ""] ?? [:],
      seat: .member)
  }

  /// Observer States and organizations that a roster may name without further details.
  package static let observers: [Country] = table("observers.csv").map { row in
    Country(
      code: row["code"] ?? "", iso2: row["iso2"], name: row["name"] ?? "",
      aliases: list(row["aliases"]),
      foreignNames: foreignNames(row), seat: .observer)
  }

  private static func foreignNames(_ row: [String: String]) -> [Language: String] {
    Language.allCases.reduce(into: [:]) { $0[$1] = row["name_\($1.rawValue)"] }
  }

  /// A Member or observer by its code in upper case.
  package static func country(code: String) -> Country? { byCode[code] }

  /// A Member or observer State by its ISO alpha-2 code in upper case.
  package static func country(alpha2 code: String) -> Country? {
    (countries + observers).first { $0.iso2 == code }
  }

  /// A Member or observer by any of its names, ignoring case, accents and punctuation; an observer
  /// also by its code in upper case, because `NATO` is the organization but `Coe` may be a person.
  package static func country(named name: String) -> Country? {
    let key = nameKey(name)
    if let code = byName[key] { return byCode[code] }
    if let observer = observers.first(where: { $0.code == name }) { return observer }
    return foreignName(key).flatMap { byCode[$0.code] }
  }

  /// Whether a word is a code or name of a country or observer, current or past.
  package static func isKnown(_ word: String) -> Bool {
    country(code: word) != nil || country(alpha2: word) != nil || country(named: word) != nil
      || pastKeys.contains(nameKey(word))
  }

  private static let pastKeys = Set(
    formerNames.flatMap { [$0.code, $0.name] + $0.aliases }.map(nameKey))

  private static let byCode: [String: Country] = Dictionary(
    (countries + observers).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byName: [String: String] = {
    var codes: [String: String] = [:]
    for country in countries + observers {
      let names =
        [country.name, country.shortName, country.formalName].compactMap(\.self) + country.aliases
      for name in names { codes[nameKey(name)] = country.code }
    }
    // Accept a foreign name only if it is not an English name and belongs to a single country.
    var foreign: [String: Set<String>] = [:]
    for country in countries + observers {
      for name in [country.foreignNames, country.foreignShortNames].flatMap(\.values) {
        foreign[nameKey(name), default: []].insert(country.code)
      }
    }
    for (key, owners) in foreign where codes[key] == nil && owners.count == 1 {
      codes[key] = owners.first
    }
    return codes
  }()

  /// Folds a name to letters and digits without a leading article: `The Guinea Bissau` and
  /// `Guinea-Bissau` have the same key.
  package static func nameKey(_ name: String) -> String {
    var folded = name.folded()
    if folded.hasPrefix("the ") { folded.removeFirst(4) }
    return folded.filter { $0.isLetter || $0.isNumber }
  }

  /// Splits a cell with several values, separated by semicolons.
  package static func list(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: ";").map(String.init)
  }

  /// The rows of a built-in table, keyed by column name, without empty cells.
  package static func table(_ path: String) -> [[String: String]] {
    guard let text = text(path), let rows = try? CSVTable(text).rows, let header = rows.first else {
      return []
    }
    return rows.dropFirst().map { row in
      Dictionary(
        zip(header.cells, row.cells).filter { !$0.1.isEmpty }, uniquingKeysWith: { $1 })
    }
  }
}

extension Country {
  /// A name of this country as the catalogue spells it, if the text is all in capitals or all in
  /// small letters; any other spelling is the writer's choice.
  package func spelling(of text: String) -> String {
    guard text == text.uppercased() || text == text.lowercased(), text != code else { return text }
    let names = [name, shortName, formalName].compactMap(\.self) + aliases
    let key = Catalogue.nameKey(text)
    let foreign = Array(foreignNames.values) + Array(foreignShortNames.values)
    return (names + foreign.sorted()).first { Catalogue.nameKey($0) == key }
      ?? Catalogue.foreignName(key)?.name ?? text
  }
}
