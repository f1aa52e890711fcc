import Catalogue

/// Names and typed texts in a script of the other direction are between `U+2068` and `U+2069`, so
/// that they do not change the order of what is around them.
extension PaperDocument {
  /// A text whose pairs of these marks are replaced; a mark without its partner, which somebody may
  /// have put into a journal, is left out.
  /// - Parameter clean: what to do with the text between the marks, and outside of them.
  static func isolating(
    _ text: String, _ open: String, _ close: String, _ clean: (String) -> String
  ) -> String {
    guard text.utf8.contains(0xE2), text.contains("\u{2068}") else { return clean(text) }
    var parts = text.split(separator: "\u{2068}", omittingEmptySubsequences: false)[...]
    var result = clean(String(parts.removeFirst()))
    for part in parts {
      guard let end = part.firstIndex(of: "\u{2069}") else {
        result += clean(String(part))
        continue
      }
      result += open + clean(String(part[..<end])) + close
      result += clean(String(part[part.index(after: end)...]))
    }
    return result
  }

  /// The text with single spaces and without control characters other than pairs of these marks.
  static func oneLine(_ text: String) -> String {
    let clean = isolating(text, "\u{2068}", "\u{2069}", \.withoutControls)
    let parts = clean.split { $0 == " " || $0 == "\t" || $0.isNewline }
    return parts.joined(separator: " ")
  }

  /// The columns that a text takes: Chinese characters are two wide, marks of direction none.
  static func columnCount(of text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + (isWide($1) ? 2 : isMark($1) ? 0 : 1) }
  }

  static func isWide(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static func isMark(_ character: Character) -> Bool {
    character == "\u{2068}" || character == "\u{2069}" || character == "\u{200F}"
  }
}
