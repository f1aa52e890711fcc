import Testing

@testable import Texts

@Suite("Texts: rarer numbers of clauses")
struct MarkerSampleTests {
  private let head = "The Wells,\n\nRecalling wells,\n\n"

  private func read(_ text: String) throws -> ParsedDraft {
    try ParsedDraft(head + text, names: Seats.known)
  }

  @Test(
    "in every notation",
    arguments: [
      "[1] Urges towns:\n[a] to dig,\n[b] to count;\n[2] Decides so.",
      "1° Urges towns:\na) to dig,\nb) to count;\n2° Decides so.",
      "1º) Urges towns:\na) to dig,\nb) to count;\n2º) Decides so.",
      "1.- Urges towns:\n1.1.- to dig,\n1.2.- to count;\n2.- Decides so.",
      "1- Urges towns:\na- to dig,\nb- to count;\n2- Decides so.",
      "1/ Urges towns:\na/ to dig,\nb/ to count;\n2/ Decides so.",
      "Clause One: Urges towns\nSub-clause a: to dig\nSub-clause b: to count\nClause Two: Decides so",
      "OP.1 Urges towns:\n(a) to dig,\n(b) to count;\nOP.2 Decides so.",
      "Clause 1: Urges towns:\nSubclause (a): to dig,\nSubclause (b): to count;\nClause 2: Decides so.",
      "I. URGES TOWNS:\nA. TO DIG,\nB. TO COUNT;\nII. DECIDES SO.",
      "• Urges towns:\n  ◦ to dig,\n  ◦ to count;\n• Decides so.",
      "OP.1. Urges towns\nOP.1.a. to dig\nOP.1.b. to count\nOP.2. Decides so",
      "Clause 1\nUrges towns\n1a. to dig\n1b. to count\nClause 2\nDecides so",
      "1. Urges towns: (a) to dig, and (b) to count;\n2. Decides so.",
    ])
  func notations(text: String) throws {
    let draft = try read(text).draft
    #expect(outline(draft) == "p1 1{a,b} 2")
    #expect(draft[ClauseNumber(1, 1)]?.text.lowercased().hasPrefix("to dig") ?? false)
    #expect(draft[ClauseNumber(2)]?.text.lowercased().hasPrefix("decides so") ?? false)
  }

  @Test("doubled letters are a level of their own below letters")
  func doubled() throws {
    let parsed = try read(
      "1. Urges:\na) towns:\naa) to dig,\nbb) to count;\nb) mayors;\n2. Decides so.")
    #expect(outline(parsed.draft) == "p1 1{a{i,ii},b} 2")
    #expect(parsed.remarks == [])
  }

  @Test("a list within a paragraph needs a colon and signs between its items")
  func inline() throws {
    let parsed = try read(
      "1. Urges towns to: (a) dig: (i) deep; (ii) wide; and (b) count, by law (c);\n"
        + "2. Recalls paragraphs 2 (a) and (b), and (1) this, (2) that.")
    #expect(outline(parsed.draft) == "p1 1{a,b} 2")
    #expect(parsed.draft[ClauseNumber(1, 2)]?.text == "count, by law (c);")
    #expect(parsed.remarks == [Remark(5, .inlineList(2))])
  }

  @Test("numbers of lines in the margin are left out")
  func margin() throws {
    let each = (head + "1. Urges towns to dig\n   wells;\n2. Decides so.")
      .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { "\($0 + 1)  \($1)" }.joined(separator: "\n")
    let parsed = try ParsedDraft(each)
    #expect(outline(parsed.draft) == "p1 1 2")
    #expect(parsed.draft[ClauseNumber(1)]?.text == "Urges towns to dig wells;")
    #expect(parsed.remarks == [Remark(1, .marginNumbers(7))])
    let fifth = """
           The Wells,
           Recalling wells,
           Noting that ropes are
           dear,
       5   1. Urges towns to dig
              wells;
           2. Calls upon:
              a. mayors,
              b. towns
      10         and carriers;
           3. Requests ropes;
           4. Asks for
              pails;
           5. Wishes well;
      15   6. Decides so.
      """
    let other = try ParsedDraft(fifth)
    #expect(outline(other.draft) == "p2 1 2{a,b} 3 4 5 6")
    #expect(other.draft[ClauseNumber(2, 2)]?.text == "towns and carriers;")
  }

  @Test("clauses that follow each other on one line")
  func runIn() throws {
    let draft = try ParsedDraft(
      "The Wells,\n\nRecalling the wells, Noting the Art of Ropes, and Aware of the dust,\n\n"
        + "1. Urges towns; 2. Calls upon mayors, in 3. places; 3. Decides so."
    ).draft
    #expect(outline(draft) == "p2 1 2 3")
    #expect(draft[ClauseNumber(2)]?.text == "Calls upon mayors, in 3. places;")
  }

  @Test("numbers below numbers, and below letters")
  func numbersBelow() throws {
    let first = try read(
      "1. Urges towns;\n2. Requests that mayors\n1. dig;\n2. count;\n3. Decides so.")
    #expect(outline(first.draft) == "p1 1 2{a,b} 3")
    let second = try read("1. Asks for a report by\n1. January 2045;\n2. Decides so.")
    #expect(outline(second.draft) == "p1 1 2")
    let amount = try read("1. Notes that the cost is\n2. 4 coins;\n2. Decides so.")
    #expect(amount.draft[ClauseNumber(1)]?.text == "Notes that the cost is 2. 4 coins;")
    let bracketed = try ParsedDraft("[Recalling wells,]\n\n(Decides) to dig;\n\n“Asks” all.").draft
    #expect(outline(bracketed) == "p1 1 2")
    let third = try ParsedDraft(
      "Directive #4\nSponsors: Kenya\n\nWe hereby order:\n\na) 200 men to the well;\n"
        + "b) 3 carts, which:\n1) carry ropes,\n2) carry pails;\nc) the Mayor to speak.",
      names: Seats.known)
    #expect(outline(third.draft) == "p0 1 2{a,b} 3")
    #expect(third.draft.heading == Heading(title: "Directive #4", symbol: "4"))
  }
}
