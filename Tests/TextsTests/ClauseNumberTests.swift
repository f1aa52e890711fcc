import Testing

@testable import Texts

@Suite("Texts: clause numbers")
struct ClauseNumberTests {
  @Test(
    "are read in the usual spellings, and printed in one",
    arguments: [
      ("3", "3"), ("3.a", "3.a"), ("3.a.ii", "3.a.ii"), ("p2", "p2"), ("P2", "p2"), ("PP 2", "p2"),
      ("3a", "3.a"), ("3(a)(ii)", "3.a.ii"), ("3 a) ii)", "3.a.ii"), ("3.1.2", "3.a.ii"),
      ("2bis", "2bis"), ("2 bis", "2bis"), ("OP4", "4"), ("3.aa", "3.aa"), ("3.i", "3.i"),
      ("3.i.i", "3.i.i"), ("3.a.ii.1.b", "3.a.ii.1.b"), ("3.abis", "3.abis"),
    ])
  func spellings(written: String, printed: String) throws {
    let number = try #require(ClauseNumber(written))
    #expect("\(number)" == printed)
    #expect(ClauseNumber(printed) == number)
  }

  @Test(
    "anything else is refused",
    arguments: ["", "p", "0", "a", "x3", "3.!", "3.a.b.c", "1234567", "3rd", "2nd"])
  func others(written: String) {
    #expect(ClauseNumber(written) == nil)
  }

  @Test("a value keeps its spelling in every alphabet")
  func alphabets() {
    for alphabet in [Alphabet.digits, .letters, .romans] {
      for value in 1...702 { #expect(alphabet.value(of: alphabet.written(value)) == value) }
    }
    #expect(Alphabet.letters.written(703) == "703")
    #expect(Alphabet.romans.value(of: "iiii") == nil)
    #expect(Alphabet.romans.value(of: "vx") == nil)
  }

  @Test("are in the order of the text")
  func order() {
    let numbers = ["p1", "p2", "1", "1.a", "1.a.i", "1.b", "2", "2bis", "3"]
      .compactMap { ClauseNumber($0) }
    #expect(numbers.count == 9 && numbers.sorted() == numbers)
  }
}
