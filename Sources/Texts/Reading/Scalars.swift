/// What a scalar is to a reader of texts.
enum ScalarKind {
  case word, blank, newline
  /// Not shown, but it can change what is shown: a control or formatting character.
  case hidden
  case softHyphen
}

extension Unicode.Scalar {
  var kind: ScalarKind {
    switch value {
    case 0x20, 0x09: .blank
    case 0x21...0x7E: .word
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .newline
    case 0x00...0x1F, 0x7F...0x9F: .hidden
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    case 0xAD: .softHyphen
    // Marks of writing direction, invisible separators, tags. The joiners of Persian and of emoji
    // (200C, 200D) are part of words.
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x061C: .hidden
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: .hidden
    default: .word
    }
  }

  /// `U+001B`, as Unicode writes it.
  var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  var isDigit: Bool { ("0"..."9").contains(self) }
  var isUpper: Bool { properties.isUppercase }
  var isLower: Bool { properties.isLowercase }
  var isLetter: Bool {
    isASCII ? (value | 0x20) >= 97 && (value | 0x20) <= 122 : properties.isAlphabetic
  }
  var isWord: Bool { isLetter || isDigit }
}

extension StringProtocol {
  /// The text on one line: blanks and line breaks become single blanks, with none at the ends;
  /// hidden characters and soft hyphens are removed.
  func plainLine() -> String {
    var result = String.UnicodeScalarView()
    var pending = false
    for scalar in unicodeScalars {
      switch scalar.kind {
      case .blank, .newline: pending = !result.isEmpty
      case .hidden, .softHyphen: continue
      case .word:
        if pending {
          result.append(" ")
          pending = false
        }
        result.append(scalar)
      }
    }
    return String(result)
  }
}
