import Session

/// Wraps and abbreviates text for the room's screen.
enum Wrapping {
  /// Wraps text into as few lines as possible, of about equal length, so that centred text does not
  /// end in a line with a single word. Text of more than `limit` lines is truncated with `…`.
  static func balanced(_ text: String, to columns: Int, atMost limit: Int = .max) -> [String] {
    let columns = max(1, columns)
    var lines = text.wrapped(to: columns)
    if lines.count > limit {
      lines = Array(lines.prefix(max(1, limit)))
      let last = lines[lines.count - 1]
      lines[lines.count - 1] = last.cut(to: min(columns, last.displayWidth + 1))
      return lines
    }
    guard lines.count > 1, lines.count <= 12 else { return lines }
    let total = text.displayWidth
    for narrower in max(1, total / lines.count)..<max(columns, total / lines.count + 1) {
      let tried = text.wrapped(to: narrower)
      // A narrower line must not break a word, unless the text is a single word and is broken
      // anyway.
      let tears = tried.joined(separator: " ") != lines.joined(separator: " ")
      if tried.count == lines.count, !tears || !text.contains(" ") { return tried }
    }
    return lines
  }

  /// The largest form of a name: the full name on one line, the short name on one line, the full
  /// name on two, or the short name on two, truncated if necessary.
  static func name(_ full: String, short: String, to columns: Int, rows: Int = 2) -> [String] {
    for name in [full, short] where name.displayWidth <= columns { return [name] }
    guard rows > 1 else { return [short.truncated(to: columns)] }
    let whole = full.wrapped(to: columns)
    if whole.count <= rows, full.split(separator: " ").allSatisfy({ $0.displayWidth <= columns }) {
      return balanced(full, to: columns, atMost: rows)
    }
    return balanced(short, to: columns, atMost: rows)
  }

  /// A word in capitals with spaces between its letters: `G H A N A`. `nil` if it does not fit, or
  /// if its script joins its letters or has no capitals.
  static func spaced(_ text: String, to columns: Int) -> String? {
    let spaced = text.uppercased().split(separator: " ").map { word in
      word.map(String.init).joined(separator: " ")
    }.joined(separator: "   ")
    guard text.allSatisfy(isSpaceable), spaced.displayWidth <= columns else { return nil }
    return spaced
  }

  /// Latin, Greek and Cyrillic letters, punctuation and symbols.
  private static func isSpaceable(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    return first.value < 0x530 || (0x1E00...0x27BF).contains(first.value)
  }
}

extension Substring {
  fileprivate var displayWidth: Int { String(self).displayWidth }
}
