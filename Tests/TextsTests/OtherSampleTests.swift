import Testing

@testable import Texts

@Suite("Texts: drafts of other kinds")
struct OtherSampleTests {
  private func read(_ text: String) throws -> ParsedDraft {
    try ParsedDraft(text, names: Seats.known)
  }

  private func codes(_ parties: [NamedParty]) -> [String] {
    parties.map { $0.code ?? "?\($0.name)" }
  }

  @Test("a bill with sections")
  func bill() throws {
    let parsed = try read(OtherSamples.bill)
    #expect(outline(parsed.draft) == "p0 1 2{a,b{i,ii}} 3{a,b} 4")
    #expect(parsed.draft.heading == Heading(title: "To provide wells for dry towns"))
    #expect(codes(parsed.sponsors) == ["KEN", "PER", "TGO"])
    #expect(parsed.draft[ClauseNumber(4)]?.text == "This act takes effect on March 1, 2042.")
  }

  @Test("pages of the United Nations")
  func pages() throws {
    let parsed = try read(OtherSamples.pages)
    #expect(outline(parsed.draft) == "p3 1 2{a,b,c} 3")
    #expect(parsed.draft.heading.symbol == "A/C.2/76/L.9")
    #expect(parsed.draft.heading.title == "Wells in dry towns")
    #expect(codes(parsed.sponsors) == ["CHL", "NOR", "KOR"])
    #expect(
      parsed.draft[.preambular(2)]?.text
        == "Recalling its resolution 75/1 of 3 May 2040 and all earlier resolutions on long-term wells,"
    )
    #expect(parsed.draft[.preambular(3)]?.footnotes == [Footnote("1", "A/76/123.")])
    #expect(
      parsed.draft[ClauseNumber(1)]?.text
        == "Welcomes the report, and in particular paragraphs 2 (a) and 7 thereof;")
    #expect(
      parsed.draft[ClauseNumber(2, 1)]?.text
        == "To dig wells, in accordance with article 3 of the Treaty;")
    #expect(parsed.draft[ClauseNumber(2, 2)]?.text == "To count them;")
    #expect(
      parsed.draft[ClauseNumber(3)]?.text == "Decides to consider the question again.")
  }

  @Test("double spacing")
  func doubleSpaced() throws {
    let parsed = try read(OtherSamples.doubleSpaced)
    #expect(outline(parsed.draft) == "p1 1 2{a,b} 3")
    #expect(
      parsed.draft[ClauseNumber(1)]?.text
        == "Requests the towns to dig the wells that they were promised by the mayors;")
    #expect(parsed.remarks.last?.code == .pageNumber("Page 1 of 1"))
  }

  @Test("whereas and resolved")
  func whereas() throws {
    let parsed = try read(OtherSamples.whereas)
    #expect(outline(parsed.draft) == "p2 1{a,b} 2")
    #expect(codes(parsed.sponsors) == ["KEN", "TGO"])
  }

  @Test("a directive of plain sentences, signed below")
  func sentences() throws {
    let parsed = try read(OtherSamples.sentences)
    #expect(outline(parsed.draft) == "p0 1 2")
    #expect(parsed.draft.heading.committee == "Cabinet of Wells")
    #expect(codes(parsed.sponsors) == ["KEN"])
    #expect(codes(parsed.signatories) == ["TGO", "PER"])
    #expect(parsed.remarks.contains(Remark(5, .guessedClause("The carts shall"))))
  }

  @Test("preambular paragraphs with markers, and a clause 2bis")
  func markedPreamble() throws {
    let parsed = try read(OtherSamples.markedPreamble)
    #expect(outline(parsed.draft) == "p2 1{a,b} 2 2bis 3")
    #expect(parsed.draft.preambular.last?.subclauses.count == 2)
    #expect(parsed.draft.heading.symbol == "3.1")
    #expect(parsed.draft.heading.title == "Wells for All")
    #expect(parsed.remarks.isEmpty)
  }

  @Test("French")
  func french() throws {
    let parsed = try read(OtherSamples.french)
    #expect(outline(parsed.draft) == "p2 1 2")
    #expect(parsed.draft.heading.committee == "Conseil des puits")
    #expect(codes(parsed.sponsors) == ["CHL", "KEN"])
    #expect(codes(parsed.signatories) == ["TGO"])
  }

  @Test("numbers that repeat or go back are read as the next ones")
  func repeated() throws {
    let parsed = try read(OtherSamples.repeated)
    #expect(outline(parsed.draft) == "p1 1 2 3 4 4bis 6")
    #expect(
      parsed.remarks == [
        Remark(5, .numberRepeated(written: "2.", readAs: "3")),
        Remark(8, .numberGap(written: "6.", expected: "5")),
      ])
  }

  @Test("preamble and clauses are numbered in one row, or each from 1")
  func numberedPreamble() throws {
    let one = try read(
      "The Wells,\n1. Recalling wells,\n2. Noting ropes,\n3. Decides to dig;\n4. Urges care.")
    #expect(outline(one.draft) == "p2 3 4")
    let each = try read(
      "The Wells,\n1. Recalling wells,\n2. Noting ropes,\n1. Decides to dig;\n2. Urges care.")
    #expect(outline(each.draft) == "p2 1 2")
    #expect(each.remarks.first?.code == .numberedPreamble)
  }

  @Test("a line that only looks like a marker is text")
  func references() throws {
    let parsed = try read(
      """
      The Wells,

      Recalling the report,

      1. Decides that in
      2044. wells be dug, as paragraph
      2 (a) and clause
      3. say, under article
      4 of the Treaty and section 1
      (b) above;
      2. Requests B. Smith, Dr.
      C. Jones and others to report.
      """)
    #expect(outline(parsed.draft) == "p1 1 2")
    #expect(
      parsed.draft[ClauseNumber(1)]?.text
        == "Decides that in 2044. wells be dug, as paragraph 2 (a) and clause 3. say, under article 4 of the Treaty and section 1 (b) above;"
    )
  }

  @Test("articles with Roman numbers, sections with letters")
  func articles() throws {
    let parsed = try read(
      """
      Topic A: Wells
      Recalling wells,
      Hereby:
      Article I: Encourages wells;
      Article II: Requests rope;
          Section A: cheap,
          Section B: clean;
      Article III: Decides.
      """)
    #expect(outline(parsed.draft) == "p1 1 2{a,b} 3")
    #expect(parsed.draft.heading.topic == "Wells")
    #expect(parsed.remarks == [Remark(3, .sectionHeading("Hereby:"))])
  }

  @Test("an empty text has no clauses", arguments: ["", "\n\n", "Sponsors: Norway", "Lamps"])
  func empty(text: String) throws {
    let parsed = try read(text)
    #expect(parsed.draft.isEmpty)
    #expect(parsed.remarks.contains { $0.code == .noClauses })
  }
}
