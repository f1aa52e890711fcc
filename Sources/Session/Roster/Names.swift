/// How a delegation is named in a line: by code, exact name, alias, number in the roll or unique
/// beginning, in that order, in any case and without accents.
public struct Names: Sendable {
  private struct Entry: Sendable {
    var code: String
    /// Folded: the names that are its own, the full one first.
    var names: [String]
    var aliases: [String]
  }

  private let delegations: [Delegation]

  public init(_ delegations: [Delegation]) { self.delegations = delegations }

  /// Folding every name of an Assembly takes a while, so it is done only where a code does not
  /// settle it.
  private var entries: [Entry] {
    delegations.map { delegation in
      Entry(
        code: delegation.code.folded(),
        names: ([delegation.name] + [delegation.shortName].compactMap { $0 }).map { $0.folded() },
        aliases: delegation.aliases.map { $0.folded() })
    }
  }

  /// The code of the delegation that `text` names.
  /// - Throws: `Refusal` of the kind `nobody`, with the names that come near.
  public func code(_ text: String) throws(Refusal) -> String {
    // As keys and screens name it: exactly.
    if delegations.contains(where: { $0.code == text }) { return text }
    let wanted = text.folded()
    if let match = delegations.firstIndex(where: { $0.code.lowercased() == wanted }) {
      return delegations[match].code
    }
    let entries = entries
    for keyed in [\Entry.names, \Entry.aliases] {
      if let match = entries.firstIndex(where: { $0[keyPath: keyed].contains(wanted) }) {
        return delegations[match].code
      }
    }
    if let number = Int(wanted), number >= 1, number <= entries.count {
      return delegations[number - 1].code
    }
    // Its own names before the aliases: `br` is Brazil, though there is a Britain.
    let byName =
      wanted.isEmpty
      ? []
      : zip(delegations, entries).filter { _, entry in
        entry.names.contains { $0.hasPrefix(wanted) }
      }.map(\.0)
    let matches = byName.isEmpty ? self.matches(beginning: wanted) : byName
    if matches.count == 1 { return matches[0].code }
    if matches.count > 1 {
      throw Refusal("\(Token.named(text)) may be \(Self.list(matches))", kind: .nobody)
    }
    throw Refusal("no delegation is called \(Token.named(text))\(nearest(wanted))", kind: .nobody)
  }

  /// The delegations one of whose names begins with a text, in the order of the roll. Used for
  /// unique beginnings, completion and filters.
  public func matches(beginning text: String) -> [Delegation] {
    let wanted = text.folded()
    guard !wanted.isEmpty else { return [] }
    return zip(delegations, entries).compactMap { delegation, entry in
      let fits = (entry.names + entry.aliases + [entry.code]).contains { $0.hasPrefix(wanted) }
      return fits ? delegation : nil
    }
  }

  private func nearest(_ wanted: String) -> String {
    let near = zip(delegations, entries)
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
