import Testing

@testable import Texts

@Suite("Texts: the tree of a draft")
struct DraftTextTests {
  private let draft = DraftText(
    heading: Heading(title: "Lamps", committee: "Harbours"), enacting: "The Harbours,",
    preambular: [Clause("Recalling lamps,"), Clause("Noting oil,")],
    operative: [
      Clause("Encourages lamps:", subclauses: [Clause("in fog;"), Clause("at night;")]),
      Clause("Recommends oil;", label: Ordinal(2, suffix: "bis")),
      Clause("Urges care;[^1]", label: Ordinal(5), footnotes: [Footnote("1", "See above.")]),
      Clause("Decides to remain seized."),
    ])

  @Test("written numbers are kept, and the clauses after them go on")
  func numbers() {
    #expect(
      draft.numbered.map { "\($0.number)" } == ["p1", "p2", "1", "1.a", "1.b", "2bis", "5", "6"])
    #expect(draft[ClauseNumber(1, 2)]?.text == "at night;")
    #expect(draft[ClauseNumber(6)]?.text == "Decides to remain seized.")
    #expect(draft[ClauseNumber(4)] == nil)
  }

  @Test("a written number that says nothing is not kept")
  func settled() {
    let plain = DraftText(operative: [Clause("A"), Clause("B")])
    #expect(
      DraftText(operative: [Clause("A", label: Ordinal(1)), Clause("B", label: Ordinal(2))])
        == plain)
    #expect(DraftText(operative: [Clause("A"), Clause("B", label: Ordinal(1))]) == plain)
  }

  @Test("a text is one line without hidden characters")
  func oneLine() {
    #expect(Clause(" a\n\tb\u{1B}[31m\u{202E} c\u{AD}d ").text == "a b[31m cd")
  }

  @Test("the exact form comes back")
  func encoding() {
    #expect(DraftText(encoded: draft.encoded) == draft)
    #expect(DraftText(encoded: "") == DraftText())
    #expect(DraftText(encoded: "1. Decides") == nil)
    let odd = DraftText(
      operative: [Clause("\u{301}: \\ a", footnotes: [Footnote("x:y", "1. z")]), Clause("")],
      footnotes: [Footnote("2", "p1: \\x")])
    #expect(DraftText(encoded: odd.encoded) == odd)
  }
}
