extension Command {
  /// A line whose first words are only begun, written out: `m round 60s by Ghana` is `motion
  /// round-robin 60s by Ghana`. For people at a prompt; scripts and the journal hold whole words.
  ///
  /// A word or an alias that is there wins over one that is only begun.
  /// - Returns: the words, and the whole line; `nil` where nothing is begun, or where it may become
  ///   several commands. Whether the line says enough is not looked at.
  public static func spelledOut(
    _ line: String, for session: Session
  ) -> (words: String, line: String)? {
    let line = line.trimmed
    guard let tokens = try? Token.split(line),
      let words = Beginnings(tokens, session.setup.rules).words
    else { return nil }
    var characters = Array(line)
    for (token, word) in zip(tokens, words).reversed() {
      characters.replaceSubrange(token.range, with: word)
    }
    return (words.joined(separator: " "), String(characters))
  }
}

/// The command's words and the kind of motion that the first two words of a line begin.
struct Beginnings {
  /// In place of the first words; `nil` where they stand already or are not clear.
  let words: [String]?

  init(_ tokens: [Token], _ book: RuleBook) {
    guard let first = tokens.first?.word else {
      words = nil
      return
    }
    let second = tokens.count > 1 ? tokens[1].word : nil
    let found = Self.commands(first, second, book)
    let typed = [first, second].compactMap { $0 }
    words = found.count == 1 && !typed.starts(with: found[0]) ? found[0] : nil
  }

  private static func commands(
    _ first: String, _ second: String?, _ book: RuleBook
  ) -> [[String]] {
    let firsts =
      CommandTable.firstWords.contains(first)
      ? [first] : CommandTable.firstWords.filter { $0.hasPrefix(first) }
    guard let second else { return firsts.map { [$0] } }
    let whole = firsts.flatMap { first in
      next(after: first, book).filter { $0.said.contains(second) }.map { [first, $0.word] }
    }
    guard whole.isEmpty else { return whole }
    return firsts.flatMap { first in
      let begun = next(after: first, book).filter { $0.said.contains { $0.hasPrefix(second) } }
      // Where one word is a command, the second may be anything that is given to it.
      let alone = first != "motion" && CommandTable.all.contains { $0.words == [first] }
      return begun.map { [first, $0.word] } + (alone ? [[first]] : [])
    }
  }

  /// What may follow a first word, and how each is said.
  private static func next(
    after first: String, _ book: RuleBook
  ) -> [(word: String, said: [String])] {
    let words = CommandTable.secondWords(after: first).map { (word: $0, said: [$0]) }
    guard first == "motion" else { return words }
    return words + book.motions.map { (word: $0.kind, said: [$0.kind] + $0.aliases) }
  }
}
