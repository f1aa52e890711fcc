import Catalogue

/// The command words and kinds of motion that the first two words of a line may abbreviate.
struct Beginnings {
  /// What the first words may be completed to; exactly one if that is unambiguous.
  let candidates: [[String]]
  /// What to replace the first words with; `nil` if they are complete already or ambiguous.
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
      // If the first word is a command by itself, the second may be one of its arguments.
      let alone =
        first != CommandID.motion.name && CommandTable.all.contains { $0.words == [first] }
      return begun.map { [first, $0.word] } + (alone ? [[first]] : [])
    }
  }

  /// The words that may follow a first word, and the forms in which each can be typed.
  private static func next(
    after first: String, _ book: RuleBook
  ) -> [(word: String, said: [String])] {
    let words = CommandTable.secondWords(after: first).map { (word: $0, said: [$0]) }
    guard first == CommandID.motion.name else { return words }
    return words + book.motions.map { (word: $0.kind, said: [$0.kind] + $0.aliases) }
  }
}
