/// The signs in which clauses are numbered.
package enum Alphabet: Hashable, Sendable {
  case digits, letters, romans

  /// The alphabet of a depth in a printed reference: 3, 3.a, 3.a.ii, 3.a.ii.1 and so on.
  /// - Parameter depth: 1 for an operative clause, 2 for its sub-clauses.
  package static func at(depth: Int) -> Alphabet {
    switch (depth - 1) % 3 {
    case 0: .digits
    case 1: .letters
    default: .romans
    }
  }

  /// The number written in this alphabet, in small letters.
  /// - Parameter value: at least 1.
  package func written(_ value: Int) -> String {
    switch self {
    case .digits: String(value)
    case .letters: Self.letters(value)
    case .romans: Self.romans(value)
    }
  }

  /// The value of a number in this alphabet, in any case; nil if it is none.
  package func value(of word: some StringProtocol) -> Int? {
    let signs = Array(word.utf8)
    guard !signs.isEmpty, signs.count <= 15 else { return nil }
    switch self {
    case .digits:
      guard signs.allSatisfy({ (48...57).contains($0) }), signs.count <= 6 else { return nil }
      return Int(word).flatMap { $0 > 0 ? $0 : nil }
    case .letters: return Self.valueOfLetters(signs)
    case .romans: return Self.valueOfRomans(signs)
    }
  }

  /// a to z, then aa, ab as in a spreadsheet; after zz digits, since three letters may be a suffix.
  private static func letters(_ value: Int) -> String {
    guard value <= 26 * 27 else { return String(value) }
    var rest = value
    var signs: [UInt8] = []
    while rest > 0 {
      rest -= 1
      signs.append(97 + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: signs.reversed(), as: UTF8.self)
  }

  private static func valueOfLetters(_ signs: [UInt8]) -> Int? {
    guard signs.count <= 2 else { return nil }
    var value = 0
    for sign in signs {
      let small = sign | 0x20
      guard (97...122).contains(small) else { return nil }
      value = value * 26 + Int(small - 96)
    }
    return value
  }

  private static let steps: [(Int, String)] = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  /// Beyond 3999, which the Romans wrote differently, digits are written.
  private static func romans(_ value: Int) -> String {
    guard value < 4000 else { return String(value) }
    var rest = value
    var result = ""
    for (step, signs) in steps {
      while rest >= step {
        result += signs
        rest -= step
      }
    }
    return result
  }

  /// Only numbers in their one right spelling count, so that `iiii` and `did` are words.
  private static func valueOfRomans(_ signs: [UInt8]) -> Int? {
    let worth: [UInt8: Int] = [
      105: 1, 118: 5, 120: 10, 108: 50, 99: 100, 100: 500, 109: 1000,
    ]
    var total = 0
    var after = 0
    for sign in signs.reversed() {
      guard let value = worth[sign | 0x20] else { return nil }
      total += value < after ? -value : value
      after = max(after, value)
    }
    let small = String(decoding: signs.map { $0 | 0x20 }, as: UTF8.self)
    return total > 0 && romans(total) == small ? total : nil
  }
}
