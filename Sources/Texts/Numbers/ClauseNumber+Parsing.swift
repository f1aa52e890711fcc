extension ClauseNumber {
  /// Reads `3`, `3.a`, `3.a.ii`, `3a`, `3(a)(ii)`, `3 a) ii)`, `2bis` and `p2`, in any case. Every
  /// level may also be a number in digits: `3.1.2` is `3.a.ii`. Nil if it is no clause number.
  package init?(_ text: String) {
    var words = Self.words(of: text.lowercased())
    guard var first = words.first else { return nil }
    var part = Part.operative
    if first == "p" || first == "pp" || first == "op" || first == "oc" {
      part = first.hasPrefix("p") ? .preambular : .operative
      words.removeFirst()
      guard let next = words.first else { return nil }
      first = next
    }
    guard Alphabet.digits.value(of: first) != nil else { return nil }
    var path: [Ordinal] = []
    for word in words {
      if Ordinal.suffixes.contains(word), let before = path.last, before.suffix.isEmpty {
        path[path.count - 1] = Ordinal(before.value, suffix: word)
        continue
      }
      let alphabet = Alphabet.at(depth: path.count + 1)
      guard let value = Alphabet.digits.value(of: word) ?? alphabet.value(of: word) else {
        guard let ordinal = Self.suffixed(word, in: alphabet) else { return nil }
        path.append(ordinal)
        continue
      }
      path.append(Ordinal(value))
    }
    guard path.count <= Self.deepest else { return nil }
    self.init(part, path)
  }

  /// The levels that a reference may have.
  private static let deepest = 400

  /// A letter with its suffix, as in `3.abis`.
  private static func suffixed(_ word: String, in alphabet: Alphabet) -> Ordinal? {
    for suffix in Ordinal.suffixes where word.hasSuffix(suffix) {
      if let value = alphabet.value(of: word.dropLast(suffix.count)) {
        return Ordinal(value, suffix: suffix)
      }
    }
    return nil
  }

  /// Runs of digits and runs of letters; empty if there is anything else but blanks, dots, hyphens
  /// and brackets.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var wasDigit: Bool?
    var joined: Int?
    for sign in text.unicodeScalars {
      switch sign {
      case "0"..."9", "a"..."z":
        let isDigit = sign.value < 58
        if wasDigit == isDigit {
          words[words.count - 1].unicodeScalars.append(sign)
        } else {
          words.append(String(sign))
        }
        // 3rd is an ordinal number and no sub-clause.
        if wasDigit == true, !isDigit { joined = words.count - 1 }
        wasDigit = isDigit
      case " ", ".", "(", ")", "-": wasDigit = nil
      default: return []
      }
    }
    if let joined, ["st", "nd", "rd", "th"].contains(words[joined]) { return [] }
    return words
  }
}
