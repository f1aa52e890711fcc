import Catalogue

/// Names of countries as rosters write them.
enum RosterName {
  /// The name without what surrounds it, if the rest is a country: a flag, `Delegation of`,
  /// a code in parentheses, an asterisk. `Korea, Republic of` is reordered. A code alone gives
  /// the country's name.
  static func plain(_ text: String) -> String {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool {
      isFlag(scalar) || scalar.properties.isWhitespace
    }
    let start = text.unicodeScalars.drop(while: isEdge)
    let end = start.reversed().drop(while: isEdge).reversed()
    let name = cleaned(String(String.UnicodeScalarView(end)))
    // A name of flags only stays.
    guard !name.isEmpty else { return cleaned(text) }
    guard Catalogue.country(named: name) == nil else { return name }
    if let byCode = Catalogue.country(alpha2: name) ?? Catalogue.country(code: name) {
      return byCode.name
    }
    if RosterHeader.isCountry(name) { return name }
    return candidates(name).first(where: RosterHeader.isCountry) ?? name
  }

  private static let prefixes = [
    "delegation of the", "delegation of", "delegate of the", "delegate of", "delegation from",
  ]

  private static func candidates(_ name: String) -> [String] {
    var candidates: [String] = []
    let folded = name.folded()
    // Folding may change the length of other text, but not of these words.
    for prefix in prefixes where folded.hasPrefix(prefix + " ") {
      candidates.append(name.dropFirst(prefix.count).trimmed)
    }
    // The code or the kind of seat, but nothing that tells two countries apart.
    if let open = name.firstIndex(of: "("), name.hasSuffix(")") {
      let inside = String(name[open...].dropFirst().dropLast())
      if isCode(inside) || RosterWords.role(inside) != nil {
        candidates.append(name[..<open].trimmed)
      }
    }
    candidates.append(String(name.reversed().drop { "*†‡.: ".contains($0) }.reversed()))
    let parts = name.split(separator: ",").map { $0.trimmed }
    if parts.count == 2 { candidates.append("\(parts[1]) \(parts[0])") }
    // `GRC - Greece`
    let words = name.split(separator: " ")
    if words.count > 2, ["-", "–", "—"].contains(words[1]), isCode(String(words[0])) {
      candidates.append(words[2...].joined(separator: " "))
    }
    return candidates
  }

  private static func isCode(_ text: String) -> Bool {
    Catalogue.country(code: text) != nil || Catalogue.country(alpha2: text) != nil
  }

  private static func isFlag(_ scalar: Unicode.Scalar) -> Bool {
    // Regional indicators, the white and black flags and the tags of subdivisions.
    (0x1F1E6...0x1F1FF).contains(scalar.value) || [0x1F3F3, 0x1F3F4].contains(scalar.value)
      || (0xE0020...0xE007F).contains(scalar.value)
  }
}
