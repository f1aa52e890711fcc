import Testing

@testable import Texts

@Suite("Texts: differences of words")
struct WordDifferenceTests {
  @Test(
    "are marked without colour",
    arguments: [
      ("one lamp lit;", "two lamps lit;", "[-one lamp-]{+two lamps+} lit;"), ("a b", "a b", "a b"),
      ("", "new", "{+new+}"), ("old", "", "[-old-]"), ("", "", ""), ("a c", "a b c", "a {+b+} c"),
      ("a b c", "a c", "a [-b-] c"), ("a b c d", "b c e d f", "[-a-] b c {+e+} d {+f+}"),
    ])
  func marked(old: String, new: String, expected: String) {
    #expect(WordDifference(old, new).marked == expected)
  }

  @Test("an amendment shows what it changes")
  func amendments() {
    let draft = DraftText(
      preambular: [Clause("Noting A,")],
      operative: [Clause("Urges lamps:", subclauses: [Clause("lit;")]), Clause("Decides.")])
    func marked(_ amendment: TextAmendment) -> String? { amendment.difference(in: draft)?.marked }
    #expect(marked(.strike(ClauseNumber(1))) == "[-Urges lamps: (a) lit;-]")
    #expect(marked(.insert(ClauseNumber(2), Clause("Asks;"))) == "{+Asks;+}")
    #expect(
      marked(.insert(ClauseNumber(.preambular, [Ordinal(1, suffix: "bis")]), Clause("Noting B,")))
        == "{+Noting B,+}")
    #expect(
      marked(.words(ClauseNumber(1), old: "lamps", new: "oil"))
        == "Urges [-lamps:-]{+oil:+} (a) lit;")
    #expect(marked(.move(ClauseNumber(2), to: ClauseNumber(1))) == nil)
    #expect(marked(.strike(ClauseNumber(7))) == nil)
  }

  @Test("both texts can be read off")
  func complete() {
    var dice = Dice(31)
    for _ in 0..<300 {
      let words = ["a", "b", "c", "d"]
      let old = (0..<dice.below(12)).map { _ in dice.pick(words) }.joined(separator: " ")
      let new = (0..<dice.below(12)).map { _ in dice.pick(words) }.joined(separator: " ")
      let runs = WordDifference(old, new).runs
      func without(_ change: WordDifference.Change) -> String {
        runs.filter { $0.change != change }.map(\.text).joined(separator: " ")
      }
      #expect(without(.added) == old && without(.struck) == new)
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.change != $1.change })
      #expect(WordDifference(old, new).isEmpty == (old == new))
    }
  }
}
