extension String {
  /// The text with a Latin letter for each letter of another alphabet, as far as the Unicode names
  /// of the letters give one: `Министр` becomes `ministr`. Meant for short codes, not for reading.
  /// Chinese characters have no letters and stay.
  package var romanized: String {
    var result = ""
    for scalar in unicodeScalars {
      if !scalar.isASCII, let letter = scalar.latinLetter {
        result += letter
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// The letter that the scalar's name begins with: `HEBREW LETTER BET`, `HANGUL SYLLABLE HAN`.
  fileprivate var latinLetter: String? {
    guard properties.isAlphabetic, let words = properties.name?.split(separator: " "),
      let kind = words.firstIndex(where: { ["LETTER", "CHARACTER", "SYLLABLE"].contains($0) }),
      kind + 1 < words.count
    else { return nil }
    let rest = words[(kind + 1)...].filter { !Self.qualifiers.contains($0) }
    guard let own = rest.first else { return "" }
    // Cyrillic names say the consonant last: EM, ER, ES.
    let isCyrillic = words[0] == "CYRILLIC" && own.count == 2 && own.first == "E" && own != "EE"
    let letter = isCyrillic ? own.last : own.first
    return letter.map { $0.lowercased() }
  }

  private static let qualifiers: Set<Substring> = [
    "SHORT", "SMALL", "CAPITAL", "SOFT", "HARD", "SIGN", "FINAL", "DOTLESS",
  ]
}
