import Catalogue

/// Additions to the roster during a session, and checks of their codes and names.
extension Ruling {
  /// The delegation that a command adds to the roster. One that withdrew comes back under its code,
  /// with its record; a country needs only its name or code.
  func newDelegation(_ arguments: Arguments) throws(Refusal) -> Delegation {
    let name = cleaned(arguments.text("name") ?? "")
    let code = cleaned(arguments.text("code") ?? "").uppercased()
    try requireFitting(name)
    guard state.roster.delegations.count < RosterFile.mostDelegations else {
      throw Refusal("the roster is full: \(RosterFile.mostDelegations) delegations")
    }
    let former = state.roster.withdrawn.first {
      code.isEmpty || code == $0.code
        ? $0.name.folded() == name.folded() || $0.code == name.uppercased() : false
    }
    var delegation: Delegation
    if let former {
      delegation = former
    } else {
      delegation = try fromCatalogue(name, code: code, arguments)
    }
    if let role = arguments.word("seat").flatMap(Role.init(_:)) { delegation.role = role }
    if let group = arguments.text("group") { delegation.group = cleaned(group) }
    if arguments.has("veto") { delegation.veto = true }
    if delegation.seat == .observer, delegation.veto {
      guard !arguments.has("veto") else {
        throw Refusal("an observer has no vote and no veto: leave veto out, or observer")
      }
      delegation.veto = false
    }
    delegation.attendance = .notCalled
    try requireFree(delegation, isBack: former != nil)
    let names = takenNames(but: delegation.code)
    delegation.aliases.removeAll { names.contains($0.folded()) }
    return delegation
  }

  /// The delegation that the same data in a roster file would give.
  private func fromCatalogue(
    _ name: String, code: String, _ arguments: Arguments
  ) throws(Refusal) -> Delegation {
    var cells = ["name": name, "code": code]
    let known = Catalogue.country(code: name.uppercased())
    if code.isEmpty, let known = known ?? Catalogue.country(alpha2: name.uppercased()) {
      cells = ["name": known.name]
    }
    // An explicit word overrides the seat from the catalogue.
    cells["seat"] = arguments.word("seat")
    do throws(RosterFileError) {
      var delegation = try RosterEntry(
        RosterRow(line: 0, cells: cells, delegates: [], committee: "")
      ).delegation
      if delegation.code.isEmpty {
        let taken = Set((state.roster.delegations + state.roster.withdrawn).flatMap(\.words))
        delegation.code = RosterFile.madeCode(delegation.name, taken: taken)
      }
      return delegation
    } catch {
      throw Refusal(Saying(error.message))
    }
  }

  /// Checks the length of a name.
  /// - Throws: `Refusal` for a name that is empty or too long for the screens.
  func requireFitting(_ name: String) throws(Refusal) {
    guard !name.isEmpty else { throw Refusal("a delegation needs a name") }
    guard name.count <= RosterFile.longestName else {
      throw Refusal("a name may have at most \(RosterFile.longestName) characters")
    }
  }

  /// Checks that a name does not find another delegation.
  /// - Throws: `Refusal` if it does.
  func requireFree(_ name: String, for code: String) throws(Refusal) {
    let wanted = name.folded()
    let other = state.roster.delegations.first { other in
      let names = [other.name, other.shortName ?? other.name, other.code]
      return other.code != code && names.contains { $0.folded() == wanted }
    }
    if let other { throw Refusal("\(other.name) (\(other.code)) already has that name") }
  }

  private func requireFree(_ delegation: Delegation, isBack: Bool) throws(Refusal) {
    if let other = state.delegation(delegation.code) {
      throw Refusal("\(delegation.code) is already the code of \(other.name)")
    }
    try requireFree(delegation.name, for: delegation.code)
    // The record under a code must not pass to another delegation.
    guard !isBack, let former = state.roster.withdrawn.first(where: { $0.code == delegation.code })
    else {
      return
    }
    throw Refusal(
      "\(former.code) is the code of \(former.name), which left: choose another, "
        + "\(line: "delegation add \(Token.quote(delegation.name)) code …")")
  }

  private func takenNames(but code: String) -> Set<String> {
    Set(state.roster.delegations.filter { $0.code != code }.flatMap(\.words))
  }

  /// The place of a new delegation in an alphabetical roll, from 1; `nil` for the end.
  func placeInRoll(of delegation: Delegation) -> Int? {
    let names = state.roster.delegations.map { $0.name.folded() }
    guard zip(names, names.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
    return names.firstIndex { $0 > delegation.name.folded() }.map { $0 + 1 }
  }
}
