import Testing

@testable import Texts

@Suite("Texts: what is printed is read back")
struct PrintingTests {
  /// In parts, which run side by side; 10,000 together.
  @Test("likely drafts are printed for people, and come back", arguments: 101...104)
  func likely(seed: Int) throws {
    var drafts = GeneratedDrafts(seed: seed)
    var exact = 0
    for _ in 0..<Effort.times(2500) {
      let draft = drafts.likely()
      if try ParsedDraft(draft.plain).draft != draft {
        exact += 1
        try #require(draft.printed(as: .plain) == draft.encoded)
        try #require(try ParsedDraft(draft.encoded).draft == draft, "\(draft.encoded)")
      }
    }
    #expect(exact * 20 < Effort.times(2500))
  }

  @Test("drafts whose texts look like markers, labels and headings come back")
  func odd() throws {
    var drafts = GeneratedDrafts(seed: 2)
    for _ in 0..<Effort.times(150) {
      let draft = drafts.odd()
      try #require(try ParsedDraft(draft.printed(as: .plain)).draft == draft, "\(draft.encoded)")
    }
  }

  @Test("the names that a reader knows do not change what is read back")
  func names() throws {
    var drafts = GeneratedDrafts(seed: 3)
    for _ in 0..<Effort.times(50) {
      for draft in [drafts.likely(), drafts.odd()] {
        #expect(try ParsedDraft(draft.printed(as: .plain), names: Seats.known).draft == draft)
      }
    }
  }

  @Test("samples come back from plain text and from Markdown", arguments: Samples.all)
  func samples(text: String) throws {
    let draft = try ParsedDraft(text, names: Seats.known).draft
    #expect(try ParsedDraft(draft.printed(as: .plain)).draft == draft)
    let markdown = try ParsedDraft(draft.printed(as: .markdown)).draft
    #expect(markdown.preambular == draft.preambular)
    #expect(markdown.operative == draft.operative)
  }

  private let draft = DraftText(
    heading: Heading(title: "Lamps", symbol: "1.1", committee: "Harbours", topic: "Light"),
    enacting: "The Harbours,", preambular: [Clause("Noting with regret the dark,")],
    operative: [
      Clause(
        "Calls upon keepers_of lamps:",
        subclauses: [Clause("in fog:", subclauses: [Clause("lit,")]), Clause("at night;")]),
      Clause("Decides so.[^1]", label: Ordinal(3), footnotes: [Footnote("1", "See above.")]),
    ])

  @Test("plain text")
  func plain() {
    #expect(
      draft.printed(as: .plain) == """
        Symbol: 1.1
        Title: Lamps
        Topic: Light

        The Harbours,

        Noting with regret the dark,

        1. Calls upon keepers_of lamps:
            (a) in fog:
                (i) lit,
            (b) at night;

        3. Decides so.[^1]

        [^1]: See above.

        """)
  }

  @Test("one clause, with what is below it")
  func lines() {
    #expect(
      draft.lines(of: ClauseNumber(1))
        == [
          "1. Calls upon keepers_of lamps:", "    (a) in fog:", "        (i) lit,",
          "    (b) at night;",
        ])
    #expect(draft.lines(of: ClauseNumber(1, 1)) == ["(a) in fog:", "    (i) lit,"])
    #expect(draft.lines(of: .preambular(1)) == ["Noting with regret the dark,"])
    #expect(draft.lines(of: ClauseNumber(9)) == [])
    for item in draft.operative { #expect(Clause(encoded: item.encoded) == item) }
    #expect(Clause(encoded: draft.encoded) == nil)
  }

  @Test("Markdown")
  func markdown() {
    #expect(
      draft.printed(as: .markdown) == """
        # Lamps

        **Symbol:** 1.1

        **Topic:** Light

        *The Harbours,*

        *Noting with regret* the dark,

        1\\. *Calls upon* keepers\\_of lamps:

        &emsp;&emsp;(a) in fog:

        &emsp;&emsp;&emsp;&emsp;(i) lit,

        &emsp;&emsp;(b) at night;

        3\\. *Decides* so.[^1]

        [^1]: See above.

        """)
  }
}
