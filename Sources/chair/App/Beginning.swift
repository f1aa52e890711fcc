import Session

/// A line at the prompt that contains abbreviated words, and its full form.
struct Beginning {
  /// The words that the abbreviations stand for: `motion round-robin`.
  let words: String
  /// The line with the words in full. The journal records this form.
  let line: String
  /// The full line if it is complete and can run, else `nil`.
  let runs: String?

  /// - Returns: `nil` if no word is abbreviated, or the line is understood as it is.
  /// - Throws: `Refusal` if an abbreviation is ambiguous. It lists the candidates.
  init?(_ typed: String, _ session: Session) throws(Refusal) {
    // Nearly every line has only whole words, and this check is cheap.
    guard ScreenCommand(typed) == nil, (try? Command(typed, for: session)) == nil,
      !Self.isScreens(typed), let found = try Command.spelledOut(typed, for: session)
    else { return nil }
    (words, line) = found
    runs = (try? Command(line, for: session)) == nil ? nil : line
  }

  /// Whether a screen command matches the abbreviation too: `re` may be `redo` or `repaint`.
  private static func isScreens(_ typed: String) -> Bool {
    let first = typed.trimmed.prefix { $0 != " " }
    let rest = typed.trimmed.dropFirst(first.count)
    return ScreenCommand.all.contains { usage, _ in
      let word = usage.prefix { $0 != " " }
      return word.hasPrefix(first) && ScreenCommand("\(word)\(rest)") != nil
    }
  }
}
