/// Names of countries in more languages than the records use: those of the CLDR in eleven languages,
/// and others that people write. Most meetings need none of them, so they are read when a name is
/// not found otherwise.
extension Catalogue {
  /// A name in another language, as the tables spell it.
  struct ForeignName {
    var code: String
    var name: String
  }

  static func foreignName(_ key: String) -> ForeignName? { foreignByKey[key] }

  private static let foreignByKey: [String: ForeignName] = {
    var names: [String: ForeignName] = [:]
    for row in table("country-names.csv") + table("other-names.csv") {
      guard let code = row["code"] else { continue }
      for (column, cell) in row where column != "code" {
        for name in list(cell) { names[nameKey(name)] = ForeignName(code: code, name: name) }
      }
    }
    return names
  }()

  /// A former state by its name or an alias, with the code and the group of its successor if it
  /// has none of its own. An alias counts only if the name is not that of a present state: the
  /// `Republic of China` is not the China of today, nor `South Yemen` Yemen.
  package static func formerState(named name: String) -> Country? {
    guard let past = formerByName[nameKey(name)] else { return nil }
    return Country(past)
  }

  /// A former state by its own code: `YUG`.
  package static func formerState(code: String) -> Country? {
    formerNames.first { $0.code == code }.map(Country.init)
  }

  private static let formerByName: [String: FormerName] = {
    var states: [String: FormerName] = [:]
    // Two former states are called Yugoslavia: prefer the one with a code of its own.
    for past in formerNames.sorted(by: { ($0.group == nil ? 0 : 1) < ($1.group == nil ? 0 : 1) }) {
      let isOfToday = country(named: past.name) != nil
      let names = isOfToday ? [] : [past.name, past.shortName].compactMap(\.self) + past.aliases
      for name in names where country(named: name) == nil { states[nameKey(name)] = past }
    }
    return states
  }()
}

extension Country {
  /// A former state as a country.
  fileprivate init(_ past: FormerName) {
    self.init(
      code: past.code, name: past.name, shortName: past.shortName,
      group: past.group ?? Catalogue.country(code: past.code)?.group, aliases: past.aliases,
      foreignNames: [:], seat: .member)
  }
}
