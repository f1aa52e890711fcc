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
    let reading = try RosterSheet(text).reading()
    if let fault = reading.faults.first { throw fault }
    return reading.delegations
  }

  /// Leaves out the entries whose code or name an earlier one has, with an error for each.
  static func distinct(
    _ entries: [RosterEntry]
  ) -> (entries: [RosterEntry], faults: [RosterFileError]) {
    var kept: [RosterEntry] = []
    var faults: [RosterFileError] = []
    var places: [String: Int] = [:]
    for entry in entries {
      if let place = entry.keys.compactMap({ places[$0] }).first {
        faults.append(entry.repeats(kept[place]))
      } else {
        for key in entry.keys { places[key] = kept.count }
        kept.append(entry)
      }
    }
    return (kept, faults)
  }

  /// Assigns missing codes, and removes aliases from the catalogue that name another delegation.
  /// - Parameter entries: entries with different codes and names.
  /// - Returns: the delegations, and an error for each alias that the chair gave to two of them.
  /// - Throws: `RosterFileError` if they are too many.
  static func unique(
    _ entries: [RosterEntry]
  ) throws(RosterFileError) -> (delegations: [Delegation], faults: [RosterFileError]) {
    guard entries.count <= mostDelegations else {
      throw RosterFileError("more than \(mostDelegations) delegations")
    }
    var faults: [RosterFileError] = []
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
    var words: [String: Int] = [:]
    for (delegation, entry) in zip(delegations, entries) {
      words[delegation.name.folded()] = entry.line
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
          faults.append(
            RosterFileError(
              line: entry.line, column: "aliases",
              "\(alias) already names the delegation in line \(other)"))
        }
      }
      delegations[index].aliases = kept
    }
    return (delegations, faults)
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
