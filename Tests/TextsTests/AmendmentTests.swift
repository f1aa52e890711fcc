import Testing

@testable import Texts

@Suite("Texts: amendments")
struct AmendmentTests {
  private let draft = DraftText(
    preambular: [Clause("Noting A,"), Clause("Noting B,")],
    operative: [
      Clause("Encourages one lamp;"),
      Clause(
        "Recommends:",
        subclauses: [
          Clause("oil;"), Clause("wax:", subclauses: [Clause("cheap,"), Clause("clean;")]),
        ]),
      Clause("Urges care;"),
      Clause("Requests lists;", label: Ordinal(5)),
      Clause("Decides to meet."),
    ])

  private func number(_ text: String) throws -> ClauseNumber { try #require(ClauseNumber(text)) }

  /// The numbers and first words of the operative part.
  private func short(_ draft: DraftText) -> String {
    draft.numbered.filter { $0.number.part == .operative }
      .map { "\($0.number) \($0.clause.text.prefixWords(1).first ?? "")" }.joined(separator: ", ")
  }

  @Test(
    "strike and move renumber, and keep a gap in the numbers",
    arguments: [
      (
        "1",
        "1 recommends, 1.a oil, 1.b wax, 1.b.i cheap, 1.b.ii clean, 2 urges, 5 requests, 6 decides"
      ),
      ("2.b", "1 encourages, 2 recommends, 2.a oil, 3 urges, 5 requests, 6 decides"),
      (
        "2.b.i",
        "1 encourages, 2 recommends, 2.a oil, 2.b wax, 2.b.i clean, 3 urges, 5 requests, 6 decides"
      ),
      (
        "5",
        "1 encourages, 2 recommends, 2.a oil, 2.b wax, 2.b.i cheap, 2.b.ii clean, 3 urges, 5 decides"
      ),
    ])
  func strike(clause: String, expected: String) throws {
    #expect(short(try draft.amended(by: .strike(try number(clause)))) == expected)
  }

  @Test(
    "a new clause gets the number that is named",
    arguments: [
      ("1", "1 new, 2 encourages, 3 recommends, 4 urges, 5 requests, 6 decides"),
      ("2bis", "1 encourages, 2 recommends, 2bis new, 3 urges, 5 requests, 6 decides"),
      ("4", "1 encourages, 2 recommends, 3 urges, 4 new, 5 requests, 6 decides"),
      ("5", "1 encourages, 2 recommends, 3 urges, 5 new, 6 requests, 7 decides"),
      ("7", "1 encourages, 2 recommends, 3 urges, 5 requests, 6 decides, 7 new"),
    ])
  func insert(clause: String, expected: String) throws {
    let after = try draft.amended(by: .insert(try number(clause), text: "New words;"))
    #expect(
      short(after).split(separator: ", ").filter { !$0.contains(".") }.joined(separator: ", ")
        == expected)
  }

  @Test(
    "a clause that moves gets the number that is named",
    arguments: [
      ("6", "1", "1 decides, 2 encourages, 3 recommends, 4 urges, 5 requests"),
      ("1", "3", "1 recommends, 2 urges, 3 encourages, 5 requests, 6 decides"),
      ("3", "2.a", "1 encourages, 2 recommends, 5 requests, 6 decides"),
      ("1", "2.b", "1 recommends, 2 urges, 5 requests, 6 decides"),
    ])
  func move(clause: String, target: String, expected: String) throws {
    let after = try draft.amended(by: .move(try number(clause), to: try number(target)))
    #expect(
      short(after).split(separator: ", ").filter { !$0.contains(".") }.joined(separator: ", ")
        == expected)
    #expect(after.numbered.count == draft.numbered.count)
  }

  @Test(
    "words are whole words, and a capital is kept",
    arguments: [
      ("1", "one lamp", "two lamps", "Encourages two lamps;"),
      ("1", "encourages", "urges", "Urges one lamp;"),
      ("1", "one ", "", "Encourages lamp;"), ("6", "to meet", "", "Decides."),
      ("2.b.i", "cheap", "cheap and plentiful", "cheap and plentiful,"),
    ])
  func words(clause: String, old: String, new: String, expected: String) throws {
    let clause = try number(clause)
    let after = try draft.amended(by: .words(clause, old: old, new: new))
    #expect(after[clause]?.text == expected)
  }

  @Test("a text may have its number and sub-clauses")
  func texts() throws {
    let clause = try Clause(amending: "4. Invites keepers:\n  a. to meet;\n  b. to read;")
    #expect(
      clause == Clause("Invites keepers:", subclauses: [Clause("to meet;"), Clause("to read;")]))
    #expect(try Clause(amending: "d. Its height;") == Clause("Its height;"))
    #expect(try Clause(amending: "Its height;") == Clause("Its height;"))
  }

  @Test("what cannot be done has a reason")
  func refusals() throws {
    func refusal(_ amendment: TextAmendment) -> AmendmentRefusal? {
      do throws(AmendmentRefusal) {
        _ = try draft.amended(by: amendment)
        return nil
      } catch { return error }
    }
    #expect(refusal(.strike(ClauseNumber(4))) == .missingClause(ClauseNumber(4)))
    #expect(
      refusal(.insert(ClauseNumber(9), Clause("x")))
        == .noPlace(ClauseNumber(9), last: ClauseNumber(6)))
    #expect(
      refusal(.insert(ClauseNumber(1, 2), Clause("x"))) == .noPlace(ClauseNumber(1, 2), last: nil))
    #expect(refusal(.insert(ClauseNumber(4, 1), Clause("x"))) == .missingClause(ClauseNumber(4)))
    #expect(refusal(.insert(ClauseNumber(1), Clause(" . "))) == .emptyText)
    #expect(refusal(.replace(ClauseNumber(1), Clause(""))) == .emptyText)
    #expect(
      refusal(.replace(ClauseNumber(3), Clause("Urges care;"))) == .nothingChanges(ClauseNumber(3)))
    #expect(refusal(.move(ClauseNumber(2), to: ClauseNumber(2, 1))) == .intoItself(ClauseNumber(2)))
    #expect(
      refusal(.words(ClauseNumber(1), old: "lam", new: "x"))
        == .wordsMissing("lam", ClauseNumber(1)))
    #expect(
      refusal(.words(ClauseNumber(2), old: "cheap", new: "x"))
        == .wordsBelow("cheap", ClauseNumber(2), found: ClauseNumber(2, 2, 1)))
    let twice = DraftText(operative: [Clause("Urges care and care;")])
    #expect(throws: AmendmentRefusal.wordsRepeated("care", ClauseNumber(1), times: 2)) {
      try twice.amended(by: .words(ClauseNumber(1), old: "care", new: "x"))
    }
    #expect(
      refusal(.words(ClauseNumber(1), old: "lamp", new: "\u{1B}[2J"))
        == .hiddenCharacters(["U+001B"]))
    #expect(throws: AmendmentRefusal.tooLong(bytes: 30_000, most: 20_000)) {
      try Clause(amending: String(repeating: "x", count: 30_000))
    }
    #expect(throws: AmendmentRefusal.emptyText) { try Clause(amending: " \n") }
  }

  @Test("joining and splitting are the inverse of each other")
  func shaping() throws {
    let divided = try draft.splitting(ClauseNumber(1), before: "one lamp")
    #expect(divided[ClauseNumber(1)]?.text == "Encourages")
    #expect(divided[ClauseNumber(2)]?.text == "one lamp;")
    #expect(divided[ClauseNumber(3, 2, 1)]?.text == "cheap,")
    // The gap before 5 was closed, and stays so.
    #expect(
      try divided.joining(ClauseNumber(2)).numbered.map(\.clause.text)
        == draft.numbered.map(\.clause.text))
    let plain = draft.with(operative: Array(draft.operative.prefix(3)))
    #expect(try plain.splitting(ClauseNumber(1), before: "lamp").joining(ClauseNumber(2)) == plain)
    let joined = try draft.joining(ClauseNumber(3))
    #expect(joined[ClauseNumber(2, 2, 2)]?.text == "clean; Urges care;")
    #expect(throws: AmendmentRefusal.nothingBefore(ClauseNumber(1))) {
      try draft.joining(ClauseNumber(1))
    }
    #expect(throws: AmendmentRefusal.wordsMissing("three", ClauseNumber(1))) {
      try draft.splitting(ClauseNumber(1), before: "three")
    }
  }
}
