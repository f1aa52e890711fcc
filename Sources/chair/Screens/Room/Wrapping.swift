import Session

/// Breaking and choosing text for large presentation.
enum Wrapping {
  /// A text in as few lines as the room needs, of about equal length, so that centred text has no
  /// single word on its last line. More than `limit` lines end in `…`.
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
      // A narrower line must not tear a word, but where there are no words it is torn anyway.
      let tears = tried.joined(separator: " ") != lines.joined(separator: " ")
      if tried.count == lines.count, !tears || !text.contains(" ") { return tried }
    }
    return lines
  }

  /// A name as large as it goes: in full on one line, in its short form on one line, in full on
  /// two, in its short form on two, the second cut.
  static func name(_ full: String, short: String, to columns: Int, rows: Int = 2) -> [String] {
    for name in [full, short] where name.displayWidth <= columns { return [name] }
    guard rows > 1 else { return [short.truncated(to: columns)] }
    let whole = full.wrapped(to: columns)
    if whole.count <= rows, full.split(separator: " ").allSatisfy({ $0.displayWidth <= columns }) {
      return balanced(full, to: columns, atMost: rows)
    }
    return balanced(short, to: columns, atMost: rows)
  }

  /// A word in capitals with blanks between its letters: `G H A N A`. `nil` where it does not fit,
  /// or where its script joins its letters or has no capitals.
  static func spaced(_ text: String, to columns: Int) -> String? {
    let spaced = text.uppercased().split(separator: " ").map { word in
      word.map(String.init).joined(separator: " ")
    }.joined(separator: "   ")
    guard text.allSatisfy(isSpaceable), spaced.displayWidth <= columns else { return nil }
    return spaced
  }

  /// Latin, Greek and Cyrillic letters, punctuation and marks.
  private static func isSpaceable(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    return first.value < 0x530 || (0x1E00...0x27BF).contains(first.value)
  }
}

extension Substring {
  fileprivate var displayWidth: Int { String(self).displayWidth }
}
