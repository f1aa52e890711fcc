import Catalogue

/// One parsed line of a roster file, independent of the others.
struct RosterEntry {
  var line: Int
  /// The delegation as the line writes it.
  var written: String
  /// The delegation; its code is empty if it has not been assigned yet.
  var delegation: Delegation
  /// The aliases that the file itself gives.
  var ownAliases: [String]
  /// Whether the file gives the code beside a name.
  private var hasOwnCode: Bool
  /// Whether the code is that of a successor state, which may sit beside the former state.
  var hasSuccessorsCode: Bool { formerState != nil }
  /// The former state that it is, if the code is its successor's.
  private var formerState: String?

  /// - Parameter trustsCodes: whether a code identifies a country even if its name is not known.
  init(_ row: RosterRow, trustsCodes: Bool = false) throws(RosterFileError) {
    let (cells, line) = (row.cells, row.line)
    (self.line, written) = (line, row.written)
    func cell(_ column: String) -> String { cleaned(cells[column] ?? "") }

    var code = cell("code").uppercased()
    let iso = cell("iso").uppercased()
    var name = cell("name")
    hasOwnCode = !code.isEmpty && !name.isEmpty
    if code.isEmpty, name.isEmpty { code = iso }
    var known = try Self.known(code: code, name: name, line: line, trustsCodes)
    if code.isEmpty, !name.isEmpty, let known, let today = Catalogue.country(code: known.code) {
      formerState = today.name == known.name ? nil : known.name
    }
    if known == nil, !iso.isEmpty {
      known = Catalogue.country(alpha2: iso) ?? Catalogue.country(code: iso)
    }
    if let known { name = known.spelling(of: name) }
    try Self.check(code: code, name: name, line: line)
    if name.isEmpty, let known { code = known.code }
    let role = try Self.role(cell("seat"), known: known, line: line)
    let veto = try Self.veto(cell("veto"), line: line)
    if veto, role.seat == .observer {
      throw RosterFileError(line: line, column: "veto", "an observer has no vote and no veto")
    }
    let short = cell("short")
    ownAliases = Self.list(cells["aliases"])
    var aliases = ownAliases
    for alias in Self.catalogued(known, code: code) where !aliases.contains(alias) {
      aliases.append(alias)
    }
    let fullName = name.isEmpty ? known?.name ?? "" : name
    let shortName = short.isEmpty ? (fullName == known?.name ? known?.shortName : nil) : short
    let group = cell("group")
    delegation = Delegation(
      code: code.isEmpty ? known?.code ?? "" : code, name: fullName, shortName: shortName,
      seat: role.seat, guest: role.guest, veto: veto, group: group.isEmpty ? known?.group : group,
      aliases: aliases.filter { $0 != fullName }, delegates: row.delegates)
  }

  /// What another line of the same delegation has too: its name, its code or its former state.
  var keys: [String] {
    let code = delegation.code
    let name = "name " + delegation.name.folded()
    if let formerState { return [name, "state " + formerState] }
    return [name] + (code.isEmpty ? [] : ["code " + code])
  }

  /// What is wrong with this line if an earlier one is of the same delegation.
  func repeats(_ other: RosterEntry) -> RosterFileError {
    let isSameName = delegation.name.folded() == other.delegation.name.folded()
    if !isSameName, hasOwnCode {
      return RosterFileError(
        line: line, column: "code", "\(delegation.code) is already in line \(other.line)")
    }
    let isSameLine = other.line == line
    let place = isSameLine ? nil : line
    if written.folded() == other.written.folded() {
      return RosterFileError(
        line: place,
        "\(written) is already in \(isSameLine ? "the list" : "line \(other.line)")")
    }
    let there = isSameLine ? "which is named as" : "already in line \(other.line) as"
    return RosterFileError(
      line: place, "\"\(written)\" is \(stateName), \(there) \"\(other.written)\"")
  }

  /// The name of the State that it is, in the catalogue's words.
  var stateName: String {
    formerState ?? Catalogue.country(code: delegation.code)?.name ?? delegation.label
  }

  /// Leaves the code to the successor state, so that another one is made.
  mutating func yieldCode() {
    delegation.code = ""
    formerState = nil
  }

  /// Adds the people of another line.
  mutating func add(_ delegates: [String]) {
    delegation.delegates += delegates.filter { !delegation.delegates.contains($0) }
  }

  /// Whether the codes of a table are those of countries: nearly all are, and more than one.
  static func areCountries(_ codes: [String]) -> Bool {
    let known = codes.count { byCode($0.trimmed.uppercased()) != nil }
    return known > 1 && known * 5 >= codes.count * 4
  }

  /// The country that the line refers to. Beside a name that is not known, a code identifies a
  /// country only if all codes do: the `CHN` of a cabinet may be its Chancellor.
  private static func known(
    code: String, name: String, line: Int, _ trustsCodes: Bool
  ) throws(RosterFileError) -> Country? {
    if !name.isEmpty {
      return Catalogue.country(named: name) ?? Catalogue.formerState(named: name)
        ?? (trustsCodes ? byCode(code) : nil)
    }
    guard !code.isEmpty else {
      throw RosterFileError(line: line, column: "name", "there is no name and no code")
    }
    if let country = byCode(code) { return country }
    throw RosterFileError(
      line: line, column: "name", "the name is missing, and \(code) is not a country's code")
  }

  /// Alpha-2 codes go first: `AU` is Australia, not the African Union.
  private static func byCode(_ code: String) -> Country? {
    Catalogue.country(alpha2: code) ?? Catalogue.country(code: code)
      ?? Catalogue.formerState(code: code)
  }

  private static func check(code: String, name: String, line: Int) throws(RosterFileError) {
    guard name.count <= RosterFile.longestName else {
      throw RosterFileError(
        line: line, column: "name", "longer than \(RosterFile.longestName) characters")
    }
    let fits = code.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
    }
    guard fits, code.count <= RosterFile.longestCode else {
      throw RosterFileError(
        line: line, column: "code",
        "\"\(code)\" must be at most \(RosterFile.longestCode) letters, digits or hyphens")
    }
  }

  private static func role(
    _ text: String, known: Country?, line: Int
  ) throws(RosterFileError) -> Role {
    if text.isEmpty { return Role(known?.seat ?? .member) }
    guard let role = RosterWords.role(text) else {
      throw RosterFileError(
        line: line, column: "seat",
        "\"\(text)\" must be member, observer, invited, ngo, organisation or briefer")
    }
    return role
  }

  private static func veto(_ text: String, line: Int) throws(RosterFileError) -> Bool {
    guard !text.isEmpty else { return false }
    guard let answer = RosterWords.answer(text) else {
      throw RosterFileError(line: line, column: "veto", "\"\(text)\" must be yes or no")
    }
    return answer
  }

  /// The other names from the catalogue, and its code if the chair uses a different one.
  private static func catalogued(_ known: Country?, code: String) -> [String] {
    guard let known else { return [] }
    let names = [known.name] + [known.shortName].compactMap(\.self) + known.aliases
    return code.isEmpty || code == known.code ? names : names + [known.code]
  }

  static func list(_ cell: String?) -> [String] {
    var result: [String] = []
    for part in (cell ?? "").split(separator: ";") {
      let item = cleaned(String(part), limit: RosterFile.longestName)
      if !item.isEmpty, !result.contains(item) { result.append(item) }
    }
    return result
  }
}
