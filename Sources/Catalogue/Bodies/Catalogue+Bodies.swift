extension Catalogue {
  /// The bodies that are built in: first those whose membership is known.
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

  /// A body by its name or another word for it, in any case.
  /// - Throws: `CatalogueError` when there is none.
  package static func bodyDefinition(named name: String) throws(CatalogueError) -> BodyDefinition {
    let word = name.folded()
    guard let found = bodies.first(where: { $0.name == word || $0.aliases.contains(word) }) else {
      let names = bodies.map(\.name).joined(separator: ", ")
      throw CatalogueError("no body \"\(cleaned(name))\"; there are \(names)")
    }
    return found
  }

  /// What a body is in a year, apart from who sits in it: for a roster of the chair's own. Where
  /// the membership changes by the year, no year means the newest.
  /// - Throws: `CatalogueError` when there is no such body, or it is not known for that year.
  package static func body(named name: String, year: Int?) throws(CatalogueError) -> Body {
    let definition = try bodyDefinition(named: name)
    if let year, let years = definition.years, !(years.from...years.to).contains(year) {
      throw CatalogueError(
        "\(definition.title): the membership is known for the years \(years.from) to \(years.to), "
          + "not for \(year); choose one of these, or give the members as a roster file")
    }
    return definition.body(in: year ?? (definition.elected == nil ? nil : definition.years?.to))
  }

  /// A body and who sits in it, in the order of the roll: alphabetical by the names of that year.
  /// - Throws: `CatalogueError` when there is no such body or year, or its members are left to the
  ///   chair.
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
        "\(definition.title): who sits in it is the chair's to say; give a roster file with the "
          + "columns code,name,group,seat,veto")
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

  /// The codes that a table of `year,elected` has for a year.
  private static func elected(_ path: String, in year: Int) -> [String] {
    for row in table(path) where row["year"] == String(year) {
      return (row["elected"] ?? "").split(separator: " ").map(String.init)
    }
    return []
  }

  /// A country as it was called in a year, or today.
  package static func delegation(_ code: String, in year: Int?) -> Delegation {
    let today = country(code: code)
    let past = formerName(of: code, in: year)
    let name = past?.name ?? today?.name ?? code
    let short = past == nil ? today?.shortName : past?.shortName
    // The names of today find a state of the past too, but "PRC" is not the China of 1950.
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
