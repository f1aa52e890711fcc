import Catalogue

/// What the rows and columns of a roster's table mean.
struct RosterMeaning: Equatable {
  /// The index of the row that names the columns.
  var header: Int?
  /// By index; `nil` for a column that is not read.
  var columns: [RosterColumn?]
  /// Whether the rows are lists of names and have no columns.
  var isGrid = false
  /// Where the meaning is a guess, as questions for the chair.
  var doubts: [String] = []

  /// - Parameter given: the meaning of the filled columns in order, if the chair names it.
  /// - Throws: `RosterFileError` if no column can say who sits.
  init(_ table: RosterTable, given: [RosterColumn?]? = nil) throws(RosterFileError) {
    header = RosterHeader.index(in: table)
    columns = Array(repeating: nil, count: table.rows.map(\.cells.count).max() ?? 0)
    let contents = RosterContents(table, below: header)
    if let given {
      for (column, meaning) in zip(contents.filled, given) { columns[column] = meaning }
    } else if header != nil {
      try nameByHeader(contents)
    } else {
      nameByContent(contents)
    }
    guard isGrid || columns.contains(where: { $0?.canIdentify == true }) else {
      throw RosterFileError(
        line: header.map { table.rows[$0].line },
        "no column says who sits; name one of them country, delegation, position or name")
    }
  }

  /// The headings of the columns that are not read, in order.
  func ignored(_ contents: RosterContents) -> [String] {
    guard !isGrid else { return [] }
    return contents.filled.filter { columns[$0] == nil }.map(contents.title)
  }
}

// MARK: - By column names

extension RosterMeaning {
  private mutating func nameByHeader(_ contents: RosterContents) throws(RosterFileError) {
    let named = contents.filled.map { ($0, RosterWords.column(within: contents.headings[$0])) }
    guard let who = try identity(named, contents) else { return }
    let kinds = named.compactMap(\.1)
    for (column, kind) in named where column != who {
      columns[column] = meaning(of: kind, column, beside: kinds, contents)
    }
    let kind = RosterWords.column(within: contents.headings[who])
    columns[who] = kind == .iso || kind == .code ? kind : .delegation
    let hasPeople = columns.contains { [.delegates, .firstName, .lastName].contains($0) }
    let isPlain = columns.contains { [.code, .seat, .veto, .short, .aliases, .group].contains($0) }
    if kind == .name || kind == .delegates, contents.share(who) < 0.5, !hasPeople, !isPlain,
      kinds.contains(.personal) || kinds.contains(.committee)
    {
      doubts.append(
        "\(contents.title(who)) seems to hold people, and no column holds countries")
    }
  }

  /// The column that says who sits: one that holds countries, or else one named for it.
  private mutating func identity(
    _ named: [(Int, RosterColumn?)], _ contents: RosterContents
  ) throws(RosterFileError) -> Int? {
    let ranks: [RosterColumn?] = [.delegation, .position, .name, .seat, nil, .delegates]
    func rank(_ kind: RosterColumn?) -> Int? { ranks.firstIndex(of: kind) }
    let countries = named.filter { rank($0.1) != nil && contents.share($0.0) >= 0.5 }
      .sorted { (rank($0.1) ?? 0, $0.0) < (rank($1.1) ?? 0, $1.0) }
    if let best = countries.first {
      if countries.count > 1, rank(countries[1].1) == rank(best.1) {
        let titles = countries.prefix(2).map { contents.title($0.0) }
        try requireSeparate(countries[0].0, countries[1].0, contents)
        doubts.append(
          "\(titles[0]) and \(titles[1]) both hold countries, and \(titles[0]) is used")
      } else if best.1 == nil, contents.share(best.0) < 0.8 {
        doubts.append("\(contents.title(best.0)) is read as the delegations")
      }
      return best.0
    }
    for kind in [.delegation, .position, .name, .delegates, .iso, .code] as [RosterColumn] {
      let all = named.filter { $0.1 == kind }
      guard let first = all.first else { continue }
      if all.count > 1, kind != .delegates { try requireSeparate(first.0, all[1].0, contents) }
      return first.0
    }
    return nil
  }

  /// - Throws: `RosterFileError` if two columns that could say who sits have the same heading.
  private func requireSeparate(
    _ one: Int, _ other: Int, _ contents: RosterContents
  ) throws(RosterFileError) {
    let heading = cleaned(contents.headings[one]).folded()
    guard heading == cleaned(contents.headings[other]).folded() else { return }
    throw RosterFileError(line: contents.line, column: heading, "the column is duplicated")
  }

  /// The meaning of a column beside the one that says who sits.
  private func meaning(
    of kind: RosterColumn?, _ column: Int, beside kinds: [RosterColumn], _ contents: RosterContents
  ) -> RosterColumn? {
    switch kind {
    case .name, .delegates:
      // Another name of the country.
      if contents.share(column) >= 0.5 { return nil }
      if kind == .delegates { return .delegates }
      let (first, last) = (kinds.contains(.firstName), kinds.contains(.lastName))
      return first == last ? .delegates : first ? .lastName : .firstName
    case .seat, .position:
      let words = contents.values(column)
      let isDocumented = contents.headings[column].folded() == "seat"
      return isDocumented || words.contains { RosterWords.role($0) != nil } ? .seat : nil
    case .delegation, .personal, .other, nil: return nil
    default: return kind
    }
  }
}

// MARK: - By content

extension RosterMeaning {
  /// Without column names only a list is certain; the meaning of more columns is a guess.
  private mutating func nameByContent(_ contents: RosterContents) {
    guard contents.filled.count > 1 else {
      for column in contents.filled {
        let isCodes =
          contents.share(column) >= 0.8 && contents.values(column).allSatisfy(Self.isCode)
        columns[column] = isCodes ? .code : .delegation
      }
      questionFirstLine(contents)
      return
    }
    let countries = contents.filled.filter { contents.share($0) >= 0.8 }
    isGrid = contents.rows.count == 1 || isGrid(countries, contents)
    if isGrid { return }
    doubts.append("the columns have no names")
    let best = contents.filled.max { contents.share($0) < contents.share($1) } ?? 0
    columns[best] = .delegation
    for column in contents.filled where column != best {
      columns[column] = guess(column, contents)
    }
  }

  /// Whether every column holds countries, and different ones in a row.
  private func isGrid(_ countries: [Int], _ contents: RosterContents) -> Bool {
    guard countries == contents.filled else { return false }
    return contents.rows.allSatisfy { row in
      let codes = row.cells.filter { !$0.isEmpty }
        .map { Catalogue.countryInRoster(cleaned($0))?.code }
      return Set(codes).count == codes.count
    }
  }

  private static func isCode(_ value: String) -> Bool {
    (2...3).contains(value.count) && value.allSatisfy(\.isUppercase)
  }

  private func guess(_ column: Int, _ contents: RosterContents) -> RosterColumn? {
    let values = contents.values(column)
    if values.allSatisfy({ RosterWords.role($0) != nil }) { return .seat }
    if contents.share(column) >= 0.8 {
      return values.allSatisfy(Self.isCode) ? .iso : nil
    }
    let isPeople = values.allSatisfy { value in
      value.contains(" ") && !value.contains { $0.isNumber || $0 == "@" }
    }
    return isPeople && !columns.contains(.delegates) ? .delegates : nil
  }

  /// The first line of a list of countries may be its title. One that is certain to be is skipped.
  private mutating func questionFirstLine(_ contents: RosterContents) {
    guard let column = contents.filled.first, let first = contents.rows.first?.cells[column],
      contents.rows.count > 3, contents.shareBelowFirst(column) >= 0.8,
      !RosterHeader.isCountry(RosterName.plain(first))
    else { return }
    if first.hasSuffix(":") || (try? Catalogue.bodyDefinition(named: first)) != nil {
      header = 0
    } else {
      doubts.append(
        "line \(contents.rows[0].line), \"\(cleaned(first, limit: 60))\", is not a country as the "
          + "other lines are; leave it out if it is a title")
    }
  }
}
