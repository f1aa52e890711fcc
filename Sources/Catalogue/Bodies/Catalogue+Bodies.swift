extension Catalogue {
  /// The built-in bodies, those with known membership first.
  package static let bodies: [BodyDefinition] = {
    let all = names(in: "bodies").compactMap { name in
      text("bodies/\(name).json").flatMap {
        try? JSONValueDecoder.decode(BodyDefinition.self, from: $0.utf8)
      }
    }
    let order: [BodyDefinition.Membership] = [.elected, .members, .file]
    return order.flatMap { membership in
      all.filter { $0.roster == membership }.sorted { $0.name < $1.name }
    }
  }()

  /// Finds a body by its name or an alias, ignoring case.
  /// - Throws: `CatalogueError` if there is none.
  package static func bodyDefinition(named name: String) throws(CatalogueError) -> BodyDefinition {
    let word = name.folded()
    guard let found = bodies.first(where: { $0.name == word || $0.aliases.contains(word) }) else {
      let names = bodies.map(\.name).joined(separator: ", ")
      throw CatalogueError("there is no body \"\(cleaned(name))\"; choose one of \(names)")
    }
    return found
  }

  /// A body in a year without its members, for use with the chair's own roster. If the membership
  /// changes by year and no year is given, the newest is used.
  /// - Throws: `CatalogueError` if there is no such body, or it is not known for that year.
  package static func body(named name: String, year: Int?) throws(CatalogueError) -> Body {
    let definition = try bodyDefinition(named: name)
    if let year, let years = definition.years, !(years.from...years.to).contains(year) {
      throw CatalogueError(
        "\(definition.title): the membership is known for the years \(years.from) to \(years.to), "
          + "not for \(year); choose one of those years, or give the members as a roster file")
    }
    return definition.body(in: year ?? (definition.elected == nil ? nil : definition.years?.to))
  }

  /// A body and its members in roll-call order: alphabetical by the names used in that year.
  /// - Throws: `CatalogueError` if there is no such body or year, or the chair must supply the
  ///   members.
  package static func roster(of name: String, year: Int?) throws(CatalogueError)
    -> (body: Body, delegations: [Delegation])
  {
    let body = try body(named: name, year: year)
    let definition = try bodyDefinition(named: name)
    let codes: [String]
    switch definition.roster {
    case .members: codes = countries.map(\.code)
    case .elected:
      codes = (definition.permanent ?? []) + elected(definition.elected ?? "", in: body.year ?? 0)
    case .file:
      throw CatalogueError(
        "\(definition.title) has no fixed members: its roster must be given")
    }
    let seats = codes.map { code in
      (delegation(code, in: body.year), sortKey(code, in: body.year))
    }.sorted { $0.1 < $1.1 }
    let vetoes = definition.veto ?? []
    return (
      body,
      seats.map { seat, _ in
        var seat = seat
        seat.veto = vetoes.contains(seat.code)
        return seat
      }
    )
  }

  /// The codes that a table with the columns `year,elected` lists for a year.
  private static func elected(_ path: String, in year: Int) -> [String] {
    for row in table(path) where row["year"] == String(year) {
      return (row["elected"] ?? "").split(separator: " ").map(String.init)
    }
    return []
  }

  /// A country under the name it had in a year, or its current name.
  package static func delegation(_ code: String, in year: Int?) -> Delegation {
    let today = country(code: code)
    let past = formerName(of: code, in: year)
    let name = past?.name ?? today?.name ?? code
    let short = past == nil ? today?.shortName : past?.shortName
    // Current names also find a state of the past, but current aliases do not: "PRC" is not the
    // China of 1950.
    let others = past.map { [today?.name, today?.shortName].compactMap(\.self) + $0.aliases }
    var aliases: [String] = []
    for alias in [short].compactMap(\.self) + (others ?? today?.aliases ?? [])
    where alias != name && !aliases.contains(alias) {
      aliases.append(alias)
    }
    return Delegation(
      code: code, name: name, shortName: short, group: past?.group ?? today?.group,
      aliases: aliases)
  }

  private static func sortKey(_ code: String, in year: Int?) -> String {
    let past = formerName(of: code, in: year)
    return (past?.sortName ?? past?.name ?? country(code: code)?.name ?? code).folded()
  }
}
