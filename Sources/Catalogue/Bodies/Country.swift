/// A Member of the United Nations, or an observer that often sits in a committee.
package struct Country: Equatable, Sendable {
  /// ISO alpha-3; for an organization its own letters.
  package var code: String
  /// ISO alpha-2, where there is one.
  package var iso2: String?
  /// As the United Nations lists it: `Iran (Islamic Republic of)`.
  package var name: String
  /// For narrow columns, where the name is long: `Iran`.
  package var shortName: String?
  package var formalName: String?
  /// Regional group: `asia-pacific`.
  package var group: String?
  /// Other English names, each of which names no other country.
  package var aliases: [String]
  /// The names in French, Spanish, Russian, Chinese and Arabic.
  package var foreignNames: [Language: String]
  /// Shorter ones, where these are long.
  package var foreignShortNames: [Language: String] = [:]
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

  /// Observer States and organizations that a roster may name without more.
  package static let observers: [Country] = table("observers.csv").map { row in
    Country(
      code: row["code"] ?? "", iso2: row["iso2"], name: row["name"] ?? "",
      aliases: list(row["aliases"]),
      foreignNames: foreignNames(row), seat: .observer)
  }

  private static func foreignNames(_ row: [String: String]) -> [Language: String] {
    Language.allCases.reduce(into: [:]) { $0[$1] = row["name_\($1.rawValue)"] }
  }

  /// A Member or observer by its code, in capitals.
  package static func country(code: String) -> Country? { byCode[code] }

  /// A Member or observer State by its ISO alpha-2 code, in capitals.
  package static func country(alpha2 code: String) -> Country? {
    (countries + observers).first { $0.iso2 == code }
  }

  /// A Member or observer by any of its names, in any case, without accents or punctuation; an
  /// observer also by its code in capitals: `NATO` is the organization, `Coe` may be a person.
  package static func country(named name: String) -> Country? {
    byName[nameKey(name)].flatMap { byCode[$0] } ?? observers.first { $0.code == name }
  }

  /// Whether a word stands for a country or an observer, of today or of another year, as a code
  /// or as a name.
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
    // A foreign name counts where it is no English one, and no other country's.
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

  /// Only letters and digits, without an article before them: `The Guinea Bissau` is
  /// `Guinea-Bissau`.
  package static func nameKey(_ name: String) -> String {
    var folded = name.folded()
    if folded.hasPrefix("the ") { folded.removeFirst(4) }
    return folded.filter { $0.isLetter || $0.isNumber }
  }

  /// The parts of a cell that holds several.
  package static func list(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: ";").map(String.init)
  }

  /// The rows of a built-in table by the names of their columns; empty cells are left out.
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
