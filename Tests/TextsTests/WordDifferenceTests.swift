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
