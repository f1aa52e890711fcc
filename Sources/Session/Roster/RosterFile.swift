import Catalogue

/// A chair's own roster, read strictly: what `RosterSheet` understands, without asking.
package enum RosterFile {
  /// More than any committee has; a longer file is not a roster.
  static let mostDelegations = 1000
  static let longestName = Spelling.longestName
  static let longestCode = 12

  /// The delegations in the order of the file. A country needs only its code or its name. Any other
  /// delegation without a code gets one made from the letters of its name.
  /// - Throws: `RosterFileError` for the first line with an error.
  package static func delegations(_ text: String) throws(RosterFileError) -> [Delegation] {
    try RosterSheet(text).reading().delegations
  }

  /// Checks that codes, names and the chair's own aliases are unique, assigns missing codes, and
  /// removes aliases from the catalogue that name another delegation.
  static func unique(_ entries: [RosterEntry]) throws(RosterFileError) -> [Delegation] {
    guard entries.count <= mostDelegations else {
      throw RosterFileError("more than \(mostDelegations) delegations")
    }
    guard entries.contains(where: { $0.delegation.seat == .member }) else {
      throw RosterFileError("all are observers; at least one delegation must be a member")
    }
    var codes: [String: Int] = [:]
    var names: [String: Int] = [:]
    for entry in entries {
      let code = entry.delegation.code
      if !code.isEmpty, let other = codes.updateValue(entry.line, forKey: code) {
        throw RosterFileError(
          line: entry.line, column: "code", "\(code) is already in line \(other)")
      }
      if let other = names.updateValue(entry.line, forKey: entry.delegation.name.folded()) {
        throw RosterFileError(
          line: entry.line, column: "name",
          "\(entry.delegation.name) is already in line \(other)")
      }
    }
    var taken = Set(entries.flatMap(\.delegation.words))
    var delegations: [Delegation] = []
    for entry in entries {
      var delegation = entry.delegation
      if delegation.code.isEmpty {
        taken.subtract(delegation.words)
        delegation.code = madeCode(delegation.name, taken: taken)
        taken.formUnion(delegation.words)
      }
      delegations.append(delegation)
    }
    var words: [String: Int] = names
    for (delegation, entry) in zip(delegations, entries) {
      words[delegation.code.folded()] = entry.line
    }
    for (index, entry) in entries.enumerated() {
      var kept: [String] = []
      for alias in delegations[index].aliases {
        let word = alias.folded()
        guard let other = words[word], other != entry.line else {
          words[word] = entry.line
          kept.append(alias)
          continue
        }
        // Drop an alias from the catalogue; report one that the chair wrote.
        if entry.ownAliases.contains(alias) {
          throw RosterFileError(
            line: entry.line, column: "aliases",
            "\(alias) already names the delegation in line \(other)")
        }
      }
      delegations[index].aliases = kept
    }
    return delegations
  }

  /// Words of the command language; as a code they would have to be quoted.
  private static let words: Set<String> = [
    "ALL", "REST", "NEXT", "AT", "BY", "FOR", "TO", "NO", "YES", "LOT", "CHAIR",
  ]

  /// Makes a code for a delegation that has none: the initials of its name, or the first letters of
  /// a single word, in Latin letters where the script has them. If that is the code or name of a
  /// country (`GB`, `ROK`, `CHN`), letters of the last word are appended; if it is taken for another
  /// reason, a number is appended.
  /// - Parameter taken: the folded words that name other delegations (`Delegation.words`).
  static func madeCode(_ name: String, taken: Set<String>) -> String {
    let parts = name.folded().romanized.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var stem = parts.count > 1 ? String(parts.prefix(5).compactMap(\.first)) : ""
    var rest = parts.last?.dropFirst() ?? ""
    if stem.count < 2 {
      stem = String(parts.joined().prefix(3))
      rest = parts.last?.dropFirst(3) ?? ""
    }
    // Chinese characters have no letters; the first two of them are readable.
    if stem.isEmpty { stem = String(name.folded().filter(\.isLetter).prefix(2)) }
    // Digits alone would mean a place in the roll.
    if stem.allSatisfy(\.isNumber) { stem = "d" + stem }
    while Catalogue.isKnown(stem.uppercased()), let next = rest.popFirst() { stem.append(next) }
    stem = stem.uppercased()
    var code = stem
    var number = 2
    while taken.contains(code.folded()) || words.contains(code) || Catalogue.isKnown(code) {
      code = "\(stem)\(number)"
      number += 1
    }
    return code
  }
}
