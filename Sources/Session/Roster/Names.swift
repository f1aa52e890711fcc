import Catalogue

/// Finds the delegation that a command names: by code, exact name, alias, number in the roll or
/// unique prefix, in that order, ignoring case and accents; then by its country's name in another
/// language or its alpha-2 code.
package struct Names: Sendable {
  private let delegations: [Delegation]

  /// - Parameter delegations: in the order of the roll, which numbers refer to.
  package init(_ delegations: [Delegation]) { self.delegations = delegations }

  private enum Found {
    case one(String)
    case several([Delegation])
    case nobody(wanted: String)
  }

  /// The code of the delegation that `text` names.
  /// - Throws: `Refusal` of the kind `nobody`, with the closest names.
  package func code(_ text: String) throws(Refusal) -> String {
    switch find(text) {
    case .one(let code): return code
    case .several(let some):
      throw Refusal("\(Token.named(text)) may be \(Self.list(some))", kind: .nobody)
    case .nobody(let wanted):
      throw Refusal("no delegation is called \(Token.named(text))\(nearest(wanted))", kind: .nobody)
    }
  }

  /// The code, if `text` names one delegation. Cheaper than a refusal with its suggestions.
  func onlyCode(_ text: String) -> String? {
    if case .one(let code) = find(text) { code } else { nil }
  }

  /// The delegations that `text` may mean, if it is ambiguous.
  func several(_ text: String) -> [Delegation] {
    if case .several(let some) = find(text) { some } else { [] }
  }

  private func find(_ text: String) -> Found {
    // Keys and screens use the exact code.
    if delegations.contains(where: { $0.code == text }) { return .one(text) }
    let wanted = text.folded()
    let index = RosterIndex.of(delegations)
    if let place = index.exact(wanted) { return .one(delegations[place].code) }
    // In capitals an alpha-2 code is not a prefix: `CH` is Switzerland, and `ch` may be China.
    if let code = alpha2(text) { return .one(code) }
    // Names take precedence over aliases: `br` is Brazil, even if another delegation has the alias
    // Britain.
    let places = index.beginning(with: wanted)
    switch places.count {
    case 0:
      return (alpha2(text.uppercased()) ?? elsewhere(text)).map { .one($0) }
        ?? .nobody(wanted: wanted)
    case 1: return .one(delegations[places[0]].code)
    default:
      // The accents of `Irã` distinguish it from the beginning of Iraq.
      if !text.utf8.allSatisfy({ $0 < 0x80 }), let code = elsewhere(text) { return .one(code) }
      return .several(places.map { delegations[$0] })
    }
  }

  /// The delegation of the country that has this alpha-2 code.
  private func alpha2(_ text: String) -> String? {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    return Catalogue.country(alpha2: text).flatMap(sitting)
  }

  /// The delegation of the country that has this name in another language.
  private func elsewhere(_ text: String) -> String? {
    Catalogue.country(named: text).flatMap(sitting)
  }

  /// The code of the delegation that represents a country. A cabinet's `CHN` may be its Chancellor,
  /// and the United Kingdom may have the code `UK`.
  private func sitting(_ country: Country) -> String? {
    func represents(_ delegation: Delegation) -> Bool {
      ([delegation.name] + delegation.aliases).contains {
        Catalogue.country(named: $0)?.code == country.code
      }
    }
    return
      (delegations.first { $0.code == country.code && represents($0) }
      ?? delegations.first(where: represents))?.code
  }

  private func nearest(_ wanted: String) -> String {
    let near = zip(delegations, RosterIndex.of(delegations).entries)
      .map { delegation, entry in
        (
          delegation: delegation,
          distance: entry.names.map { Spelling.distance($0, wanted) }.min() ?? .max
        )
      }
      .filter { $0.distance <= max(1, wanted.count / 3) }
      .sorted { $0.distance < $1.distance }
      .prefix(3)
    return near.isEmpty ? "" : ": did you mean \(Self.list(near.map(\.delegation)))?"
  }

  private static func list(_ delegations: [Delegation]) -> String {
    let shown = delegations.prefix(4).map { "\($0.label) (\($0.code))" }
    let more = delegations.count - shown.count
    return Spelling.list(shown + (more > 0 ? ["\(more) more"] : []), last: "or")
  }
}
