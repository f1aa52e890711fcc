import Catalogue

/// The command's words and the kind of motion that the first two words of a line begin.
struct Beginnings {
  /// What may stand in place of the first words; one alone where that is clear.
  let candidates: [[String]]
  /// In place of the first words; `nil` where they stand already or are not clear.
  var words: [String]? {
    candidates.count == 1 && !typed.starts(with: candidates[0]) ? candidates[0] : nil
  }

  private let typed: [String]

  init(_ tokens: [Token], _ book: RuleBook) {
    guard let first = tokens.first?.word else {
      (candidates, typed) = ([], [])
      return
    }
    let second = tokens.count > 1 ? tokens[1].word : nil
    candidates = Self.commands(first, second, book)
    typed = [first, second].compactMap { $0 }
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
      let alone =
        first != CommandID.motion.name && CommandTable.all.contains { $0.words == [first] }
      return begun.map { [first, $0.word] } + (alone ? [[first]] : [])
    }
  }

  /// What may follow a first word, and how each is said.
  private static func next(
    after first: String, _ book: RuleBook
  ) -> [(word: String, said: [String])] {
    let words = CommandTable.secondWords(after: first).map { (word: $0, said: [$0]) }
    guard first == CommandID.motion.name else { return words }
    return words + book.motions.map { (word: $0.kind, said: [$0.kind] + $0.aliases) }
  }
}
