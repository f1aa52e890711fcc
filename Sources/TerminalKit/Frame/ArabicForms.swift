/// Arabic letters in their contextual forms.
///
/// Most terminals draw each cell by itself, so letters would not be joined. Unicode also has the
/// joined forms as separate characters (from U+FB50 and U+FE70), which display correctly without
/// shaping.
package enum ArabicForms {
  /// The first (isolated) form of a letter and the number of its forms, which have consecutive code
  /// points: 1, 2 (isolated, final) or 4 (isolated, final, initial, medial).
  private typealias Forms = (first: UInt32, count: Int)

  /// The text with its Arabic letters joined, in reading order. Marks stay with their letters.
  package static func shaped(_ text: String) -> String {
    let scalars = withLigatures(text)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      guard let forms = forms[scalar.value] else {
        result.append(scalar)
        continue
      }
      let before = neighbour(scalars[..<index].reversed())
      let after = neighbour(scalars[(index + 1)...])
      let joinsBefore = forms.count > 1 && before.map(joinsForward) == true
      let joinsAfter = forms.count == 4 && after.map(joinsBackward) == true
      let form: UInt32 =
        switch (joinsBefore, joinsAfter) {
        case (false, false): 0
        case (true, false): 1
        case (false, true): 2
        case (true, true): 3
        }
      result.append(Unicode.Scalar(forms.first + form) ?? scalar)
    }
    return String(result)
  }

  /// The nearest scalar that is not a mark.
  private static func neighbour(_ scalars: some Sequence<Unicode.Scalar>) -> Unicode.Scalar? {
    scalars.first { GraphemeWidth.columns(of: $0) > 0 || $0 == joiner }
  }

  private static func joinsForward(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == stretch || scalar == joiner || forms[scalar.value]?.count == 4
  }

  private static func joinsBackward(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == stretch || scalar == joiner || (forms[scalar.value]?.count ?? 0) > 1
  }

  /// The scalars of a text, with each lam and alef replaced by their ligature.
  private static func withLigatures(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if result.last?.value == 0x644, let ligature = ligatures[scalar.value] {
        result[result.count - 1] = ligature
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  private static let joiner = Unicode.Scalar(0x200D)!
  private static let stretch: UInt32 = 0x640

  /// The ligatures of lam with an alef, by the alef.
  private static let ligatures: [UInt32: Unicode.Scalar] = [
    0x622: "\u{FEF5}", 0x623: "\u{FEF7}", 0x625: "\u{FEF9}", 0x627: "\u{FEFB}",
  ]

  private static let forms: [UInt32: Forms] = {
    var forms: [UInt32: Forms] = [:]
    // The Arabic letters in Unicode order; their forms are consecutive from U+FE80 on.
    let counts = [
      1, 2, 2, 2, 2, 4, 2, 4, 2, 4, 4, 4, 4, 4, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4,  // up to ghain
      4, 4, 4, 4, 4, 4, 4, 2, 2, 4,
    ]
    let letters = Array(0x621...0x63A) + Array(0x641...0x64A)
    var next: UInt32 = 0xFE80
    for (letter, count) in zip(letters, counts) {
      forms[UInt32(letter)] = (next, count)
      next += UInt32(count)
    }
    for ligature in [0xFEF5, 0xFEF7, 0xFEF9, 0xFEFB] as [UInt32] { forms[ligature] = (ligature, 2) }
    // Persian and Urdu.
    for (letter, first, count) in [
      (0x679, 0xFB66, 4), (0x67E, 0xFB56, 4), (0x686, 0xFB7A, 4), (0x688, 0xFB88, 2),
      (0x691, 0xFB8C, 2), (0x698, 0xFB8A, 2), (0x6A4, 0xFB6A, 4), (0x6A9, 0xFB8E, 4),
      (0x6AF, 0xFB92, 4), (0x6BA, 0xFB9E, 2), (0x6BE, 0xFBAA, 4), (0x6C1, 0xFBA6, 4),
      (0x6CC, 0xFBFC, 4), (0x6D2, 0xFBAE, 2),
    ] as [(UInt32, UInt32, Int)] { forms[letter] = (first, count) }
    return forms
  }()
}
