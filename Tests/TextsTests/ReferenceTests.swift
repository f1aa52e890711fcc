import Testing

@testable import Texts

@Suite("Texts: references between clauses")
struct ReferenceTests {
  @Test(
    "are found, and those to other documents are not",
    arguments: [
      ("as stated in clause 4;", ["4"]), ("the wells in paragraph 1 (a) above", ["1.a"]),
      ("in paragraphs 2 (a) and 7 thereof,", []), ("clauses 2, 3 and 5.a;", ["2", "3", "5.a"]),
      ("paragraph 3 of resolution 98/12", []), ("paragraph 3 of the present resolution", ["3"]),
      ("paragraph 3 of this resolution", ["3"]), ("as OP4 says, and OP 5", ["4", "5"]),
      ("under article 6, in 2044", []), ("preambular paragraph 2", ["p2"]),
      ("clauses 1 to 3", ["1", "3"]),
      ("paragraph 2 of the Charter", []), ("clause 3(a)(ii),", ["3.a.ii"]), ("clause", []),
    ])
  func found(text: String, targets: [String]) {
    let draft = DraftText(operative: [Clause(text)])
    #expect(draft.references.map { "\($0.target)" } == targets)
  }

  @Test("an amendment breaks those to clauses that it moves or removes")
  func broken() throws {
    let draft = DraftText(
      operative: [
        Clause("Encourages lamps;"), Clause("Urges, as clause 1 says, care;"),
        Clause("Decides on clause 1, clause 2 and clause 3;"), Clause("Recalls paragraph 3 above."),
      ])
    let broken = draft.references(brokenBy: .strike(ClauseNumber(1)))
    #expect(
      broken.map { "\($0.reference.place) \($0.reference.target)" } == [
        "2 1", "3 1", "3 2", "3 3", "4 3",
      ])
    #expect(broken.map { $0.target.map { "\($0)" } } == [nil, nil, "1", "2", "2"])
    #expect(broken.map { "\($0.place)" } == ["1", "2", "2", "2", "3"])
    #expect(broken.last?.reference.words == "paragraph 3")
    #expect(draft.references(brokenBy: .insert(ClauseNumber(5), Clause("Asks;"))) == [])
    #expect(draft.references(brokenBy: .words(ClauseNumber(1), old: "lamps", new: "oil")) == [])
    #expect(draft.references(brokenBy: .strike(ClauseNumber(9))) == [])
  }
}
