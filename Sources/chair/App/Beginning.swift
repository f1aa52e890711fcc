import Session

/// A line at the prompt in which words are only begun, and what it stands for. A line that is
/// understood as it is stands for itself.
struct Beginning {
  /// The words that it begins: `motion round-robin`.
  let words: String
  /// The line with these words in it, which is what the journal holds.
  let line: String
  /// The line where it says all that it must, so that it may be carried out.
  let runs: String?

  /// - Returns: `nil` where nothing is begun.
  /// - Throws: `Refusal` where a word may become several, with what it may become.
  init?(_ typed: String, _ session: Session) throws(Refusal) {
    // Nearly every line has whole words, which is soon seen.
    guard ScreenCommand(typed) == nil, (try? Command(typed, for: session)) == nil,
      !Self.isScreens(typed), let found = try Command.spelledOut(typed, for: session)
    else { return nil }
    (words, line) = found
    runs = (try? Command(line, for: session)) == nil ? nil : line
  }

  /// Whether a word of the screen begins so as well: `re` may be `redo` or `repaint`.
  private static func isScreens(_ typed: String) -> Bool {
    let first = typed.trimmed.prefix { $0 != " " }
    let rest = typed.trimmed.dropFirst(first.count)
    return ScreenCommand.all.contains { usage, _ in
      let word = usage.prefix { $0 != " " }
      return word.hasPrefix(first) && ScreenCommand("\(word)\(rest)") != nil
    }
  }
}
