import Testing

@testable import Texts

@Suite("Texts: amendments as people write them")
struct AmendmentSentenceTests {
  private let draft = DraftText(
    preambular: [Clause("Noting A,"), Clause("Noting B,")],
    operative: [
      Clause("Encourages one lamp lit at night;"),
      Clause(
        "Recommends:",
        subclauses: [
          Clause("oil;"), Clause("wax:", subclauses: [Clause("cheap,")]), Clause("tallow;"),
        ]),
      Clause("Urges care;"), Clause("Requests:", subclauses: [Clause("lists;"), Clause("maps;")]),
      Clause("Decides to meet."),
    ])

  private func read(_ text: String) -> AmendmentSentence { AmendmentSentence(text, in: draft) }
  private func number(_ text: String) -> ClauseNumber { ClauseNumber(text) ?? ClauseNumber(99) }

  @Test(
    "strike",
    arguments: [
      ("Strike clause 3.", ["3"]), ("Strike resolution 1.1. clauses 2 e", ["2.e"]),
      ("Delete operative clause 4, sub-clause (b), and renumber accordingly.", ["4.b"]),
      ("Strike sub-clause b) of clause 4", ["4.b"]), ("Remove OP3", ["3"]), ("delete 3rd word", []),
      ("Delete clauses 2 and 3", ["3", "2"]), ("Strike clause 2 b) i)", ["2.b.i"]),
      ("Strike the second preambular paragraph", ["p2"]), ("Strike preambular clause 1", ["p1"]),
      ("Delete 4(b)", ["4.b"]), ("Delete clause 4(b) entirely", ["4.b"]),
      ("STRIKE Operative Clause 3", ["3"]), ("Strike out OP 3 in its entirety", ["3"]),
      ("Please delete the third operative clause", ["3"]), ("Remove clauses 2-3", ["3", "2"]),
      ("Delete clauses 1, 2 and 3", ["3", "2", "1"]), ("Delete clauses 1 to 3", ["3", "2", "1"]),
      ("Strike sub-clause 2.b.i", ["2.b.i"]),
      ("Strike sub-clauses a and c of clause 2", ["2.c", "2.a"]),
      ("Delete sub-sub-clause (i) of sub-clause (b) of clause 2", ["2.b.i"]),
      ("Strike clause 4(a) and 4(b)", ["4.b", "4.a"]), ("Remove the last operative clause", ["5"]),
      ("Strike the last sub-clause of OC 4", ["4.b"]), ("Strike PP2", ["p2"]),
      ("Operative clause 3 - strike", ["3"]), ("OC3: delete", ["3"]),
      ("Amendment 1 to draft resolution 1.1: Strike clause 3 (unfriendly)", ["3"]),
      ("Unfriendly Amendment by Ghana: delete clause 3", ["3"]),
    ])
  func strike(text: String, clauses: [String]) {
    #expect(read(text).amendments == clauses.map { .strike(number($0)) })
  }

  @Test(
    "words",
    arguments: [
      (#"Amend clause 1 by replacing "one lamp" with "two lamps"."#, "1", "one lamp", "two lamps"),
      (#"Clause 1, line 2: strike out "lit" and insert "burning"."#, "1", "lit", "burning"),
      (#"Change "encourages" to "urges" in clause 1 (friendly)"#, "1", "encourages", "urges"),
      ("In clause 3, replace the word “care” with “great care”.", "3", "care", "great care"),
      ("Amend clause 1: replace “one lamp” with “two lamps”", "1", "one lamp", "two lamps"),
      (#"Insert "and oil" after "lamp" in clause 1"#, "1", "lamp", "lamp and oil"),
      (#"Clause 3: insert "great" before "care""#, "3", "care", "great care"),
      (#"Strike "lit" from clause 1"#, "1", "lit", ""),
      (#"Delete the words "at night" in OP 1"#, "1", "at night", ""),
      (#"Substitute "two" for "one" in clause 1"#, "1", "one", "two"),
      (#"In paragraph 2 (a), change "oil" to "gas""#, "2.a", "oil", "gas"),
      (#"In clause 1, strike "one" and replace it with "two""#, "1", "one", "two"),
      (#"Clause 1: "one" -> "two""#, "1", "one", "two"),
      (#"OP1: "one" becomes "two""#, "1", "one", "two"),
      ("Change one to two in clause 1", "1", "one", "two"),
      ("In operative clause 1 substitute two for one", "1", "one", "two"),
      ("OP1: replace the word lamp with the word torch", "1", "lamp", "torch"),
      ("Replace the phrase 'one lamp' with 'two lamps' in clause 1", "1", "one lamp", "two lamps"),
      (#"Amend clause 1 to say "two" instead of "one""#, "1", "one", "two"),
      (#"After "lamp" in clause 1 insert "and oil""#, "1", "lamp", "lamp and oil"),
    ])
  func words(text: String, clause: String, old: String, new: String) {
    #expect(read(text).amendments == [.words(number(clause), old: old, new: new)])
  }

  @Test(
    "replace and insert",
    arguments: [
      (
        #"Operative clause 2 b) i) shall read: "Cheap and plentiful,""#,
        TextAmendment.replace(ClauseNumber(2, 2, 1), Clause("Cheap and plentiful,"))
      ),
      (
        "Replace clause 3 with: Urges great care;",
        .replace(ClauseNumber(3), Clause("Urges great care;"))
      ),
      (
        "Amend clause 3 to read “Urges great care;”",
        .replace(ClauseNumber(3), Clause("Urges great care;"))
      ),
      (
        "Replace clause 3 with Urges great care;",
        .replace(ClauseNumber(3), Clause("Urges great care;"))
      ),
      (
        #"Add "and tides" at the end of clause 3"#,
        .replace(ClauseNumber(3), Clause("Urges care and tides;"))
      ),
      (
        #"Insert a new clause after clause 2 to read: "2bis. Invites keepers;""#,
        .insert(ClauseNumber(.operative, [Ordinal(2, suffix: "bis")]), Clause("Invites keepers;"))
      ),
      (
        #"Insert a new clause after clause 2 to read: "3. Invites keepers;""#,
        .insert(ClauseNumber(3), Clause("Invites keepers;"))
      ),
      (
        #"Add sub-clause d. to OC 2: "d. Its height above the water;""#,
        .insert(ClauseNumber(2, 4), Clause("Its height above the water;"))
      ),
      (
        "Add a new clause after 4: Invites keepers;",
        .insert(ClauseNumber(5), Clause("Invites keepers;"))
      ),
      (
        "Add a new operative clause: Invites keepers;",
        .insert(ClauseNumber(6), Clause("Invites keepers;"))
      ),
      ("Add a new sub-clause to clause 4: charts;", .insert(ClauseNumber(4, 3), Clause("charts;"))),
      (
        "Insert a new clause before clause 1: Invites keepers;",
        .insert(ClauseNumber(1), Clause("Invites keepers;"))
      ),
      ("Add a new preambular clause: Noting C,", .insert(.preambular(3), Clause("Noting C,"))),
      (
        "Add a new preambular clause after the first: Noting C,",
        .insert(.preambular(2), Clause("Noting C,"))
      ),
      ("New clause 4: Invites keepers;", .insert(ClauseNumber(4), Clause("Invites keepers;"))),
      (
        #"Add an operative clause between clauses 2 and 3 reading "Invites keepers;""#,
        .insert(ClauseNumber(3), Clause("Invites keepers;"))
      ),
      (
        #"Add sub-sub-clause ii to clause 2b: "bright,""#,
        .insert(ClauseNumber(2, 2, 2), Clause("bright,"))
      ),
      (
        #"Replace clause 2, sub-clause b, sub-sub-clause i with "cheap and bright,""#,
        .replace(ClauseNumber(2, 2, 1), Clause("cheap and bright,"))
      ),
      (#"Amend 2.a to read "gas;""#, .replace(ClauseNumber(2, 1), Clause("gas;"))),
      (
        #"Strike clause 3 and replace with "Urges all;""#,
        .replace(ClauseNumber(3), Clause("Urges all;"))
      ),
      (
        "Delete and replace clause 3 with: Urges all;",
        .replace(ClauseNumber(3), Clause("Urges all;"))
      ),
    ])
  func texts(text: String, expected: TextAmendment) {
    #expect(read(text).amendments == [expected])
  }

  @Test(
    "move",
    arguments: [
      ("Move clause 5 to become clause 1.", "5", "1"), ("Move clause 5 before clause 2", "5", "2"),
      ("Move clause 1 after clause 3", "1", "3"), ("Move clause 5 after clause 2", "5", "3"),
      ("Move OP4 to position 2", "4", "2"), ("Transfer clause 3 to the end", "3", "5"),
      ("Make clause 5 clause 1", "5", "1"), ("Swap clauses 2 and 3", "3", "2"),
      ("Move sub-clause 2a to after sub-clause 2c", "2.a", "2.c"),
    ])
  func move(text: String, from: String, to: String) {
    #expect(read(text).amendments == [.move(number(from), to: number(to))])
  }

  @Test("clauses that change places")
  func swapped() throws {
    let read = read("Exchange clauses 1 and 4")
    var after = draft
    for amendment in read.amendments { after = try after.amended(by: amendment) }
    #expect(after.operative.map(\.text) == [3, 1, 2, 0, 4].map { draft.operative[$0].text })
  }

  @Test("the document, the degree and what is ignored")
  func rest() {
    #expect(read("Strike resolution 1.1. clauses 2 e").document == "1.1")
    #expect(read(#"Change "encourages" to "urges" in clause 1 (friendly)"#).isFriendly == true)
    #expect(read(#"Clause 1, line 2: strike out "lit""#).ignored == ["line 2"])
    let second = read(
      #"Amend amendment 2: replace "once a year" with "twice a year". (second degree)"#)
    #expect(second.amendment == "2")
    #expect(second.words == AmendmentSentence.WordChange(old: "once a year", new: "twice a year"))
    #expect(second.amendments.isEmpty && second.problem == nil)
    #expect(second.ignored == ["(second degree)"])
  }

  @Test("what is missing is said")
  func problems() {
    #expect(read("Replace the first preambular paragraph.").problem == .textMissing(.preambular(1)))
    #expect(read("Strike it").problem == .clauseNotNamed)
    #expect(read("Make clause 3 better").problem == .notUnderstood)
    #expect(read("").problem == .notUnderstood)
    #expect(read("Insert a new clause after clause 2").problem == .textMissing(ClauseNumber(3)))
    #expect(
      read("Replace clause 3 with: \u{1B}[31m").problem == .refused(.hiddenCharacters(["U+001B"])))
  }

  @Test("nothing traps on random words")
  func noise() {
    var dice = Dice(41)
    let words = [
      "strike", "insert", "replace", "move", "clause", "sub-clause", "2", "(b)", "i)", "\"", "“",
      "”", "after", "a", "to", "read:", "new", "preambular", "first", "amendment", "OP3", "with",
      "(", ")", "end", ":",
    ]
    for _ in 0..<1000 {
      let text = (0..<dice.below(9)).map { _ in dice.pick(words) }.joined(separator: " ")
      let read = read(text)
      #expect(read.amendments.isEmpty || read.problem == nil)
    }
  }
}
