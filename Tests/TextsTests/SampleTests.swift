import Testing

@testable import Texts

@Suite("Texts: drafts as they are handed in")
struct SampleTests {
  private func read(_ text: String) throws -> ParsedDraft {
    try ParsedDraft(text, names: Seats.known)
  }

  private func codes(_ parties: [NamedParty]) -> [String] {
    parties.map { $0.code ?? "?\($0.name)" }
  }

  @Test("a handout: broken lines, a gap in the numbers, a divided name")
  func handout() throws {
    let parsed = try read(Samples.handout)
    #expect(outline(parsed.draft) == "p3 1 2{a,b{i,ii},c} 3 5{a,b} 6")
    #expect(
      parsed.draft.heading
        == Heading(
          title: "Draft Resolution 2-C", symbol: "2-C", committee: "Committee on Wells",
          topic: "Water in dry towns"))
    #expect(codes(parsed.sponsors) == ["NOR", "PER", "TGO"])
    #expect(codes(parsed.signatories) == ["CHL", "BEN", "KOR", "FIN", "?Atlantis", "CUB"])
    #expect(parsed.signatories.map(\.line) == [5, 5, 6, 6, 6, 6])
    #expect(
      parsed.draft[.preambular(2)]?.text
        == "Concerned by the number of pails that were found empty at the end of a day,")
    #expect(parsed.draft[ClauseNumber(3)]?.text.contains("12% of their pipes") == true)
    #expect(
      parsed.remarks == [
        Remark(5, .bothRoles("Norway")), Remark(6, .brokenWord("Finland")),
        Remark(6, .unknownName("Atlantis")), Remark(26, .numberGap(written: "5.", expected: "4")),
      ])
  }

  @Test("an official text: front matter, a running head, footnotes, references")
  func official() throws {
    let parsed = try read(Samples.official)
    #expect(outline(parsed.draft) == "p3 1{a,b{i,ii}} 2 3")
    #expect(
      parsed.draft.heading
        == Heading(
          title: "Water in dry towns", symbol: "A/RES/98/4", committee: "General Assembly"))
    #expect(
      parsed.draft[ClauseNumber(1, 1)]?.text
        == "A well may be dug by any town in the course of the year, if a digger is there;")
    #expect(parsed.draft[.preambular(1)]?.footnotes == [Footnote("1", "See resolution 96 (I).")])
    #expect(
      parsed.draft[.preambular(2)]?.footnotes
        == [Footnote("2", "Wells, Treaty Series, vol. 3, No. 4.")])
    #expect(parsed.parties.isEmpty)
    #expect(parsed.remarks.contains(Remark(26, .runningHead("Water in dry towns"))))
    #expect(parsed.remarks.contains(Remark(40, .afterEnd("2nd plenary meeting"))))
    #expect(parsed.draft.footnotes.isEmpty)
  }

  @Test("capitals, mixed markers and no indentation")
  func capitals() throws {
    let parsed = try read(Samples.capitals)
    #expect(outline(parsed.draft) == "p2 1{a{i,ii},b} 2{a,b} 3")
    #expect(parsed.draft.heading.committee == "Water Commission")
    #expect(parsed.draft.heading.topic == "Measures to keep wells open")
    #expect(codes(parsed.sponsors) == ["KEN"])
    #expect(codes(parsed.signatories) == ["TGO", "PER", "CIV", "PRK", "WWF"])
    #expect(
      parsed.draft[ClauseNumber(2, 2)]?.text
        == "meet in B. Square, No. 7. and write, e.g. monthly;")
    #expect(parsed.remarks.isEmpty)
  }

  @Test("German: numbers inside bold words, no line that names the committee")
  func german() throws {
    let parsed = try read(Samples.german)
    #expect(outline(parsed.draft) == "p2 1 2 3")
    #expect(parsed.draft.heading.title == "Maßnahmen für offene Brunnen")
    #expect(parsed.draft.heading.committee == "SR")
    #expect(parsed.draft.enacting == nil)
    #expect(codes(parsed.sponsors) == ["NOR", "FIN", "KOR", "AUT"])
    #expect(parsed.draft[ClauseNumber(1)]?.text == "Verurteilt den Diebstahl von Pumpen;")
    #expect(parsed.remarks == [Remark(11, .sectionHeading("Operative Bestimmungen"))])
  }

  @Test("LaTeX: automatic numbers, names parted by blanks")
  func latex() throws {
    let parsed = try read(Samples.latex)
    #expect(outline(parsed.draft) == "p2 1{a} 2{a,b{i,ii}} 3 4 5")
    #expect(parsed.draft.heading.title == "Resolution 5 (2041)")
    #expect(parsed.draft.heading.committee == "Sample Agency for Water")
    #expect(codes(parsed.sponsors) == ["NOR", "PER", "BIH", "TGO", "CHL"])
    #expect(codes(parsed.signatories) == ["BEN", "CUB", "ZAF", "COL", "GBR", "USA", "RUS"])
    #expect(parsed.draft[.preambular(2)]?.text == "Fully aware of the cost of rope,")
    #expect(parsed.draft[ClauseNumber(2, 2)]?.text == "other towns have been asked")
    #expect(parsed.remarks.contains(Remark(14, .typedMarker("d."))))
    #expect(
      parsed.remarks.contains(Remark(5, .misspelt(written: "Columbia", readAs: "Colombia"))))
    #expect(
      parsed.remarks.contains(
        Remark(18, .amendmentInText("strike resolution 2.1. clauses 3 c;"))))
  }

  @Test("clauses without numbers are told by their verbs")
  func unnumbered() throws {
    let parsed = try read(Samples.unnumbered)
    #expect(outline(parsed.draft) == "p2 1 2")
    #expect(parsed.draft.heading.title == "Closing of wells")
    #expect(parsed.draft.heading.committee == "General Assembly")
    #expect(
      parsed.draft[.preambular(1)]?.text == "Recalling the rules on wells, 1802 (XX) of 12.9.2040")
    #expect(parsed.remarks.map(\.line) == [1, 3, 3, 11, 19, 21])
  }

  @Test("a directive: bullets, and a seat whose name has a comma and a number")
  func directive() throws {
    let parsed = try read(Samples.directive)
    #expect(outline(parsed.draft) == "p0 1 2 3")
    #expect(parsed.draft.heading == Heading(title: "Operation Bucket"))
    #expect(codes(parsed.sponsors) == ["MINT", "QUEEN"])
    #expect(codes(parsed.signatories) == ["SPY", "KEN"])
    #expect(parsed.draft[ClauseNumber(2)]?.text == "Pay the diggers: 20 coins a day")
    #expect(parsed.remarks.isEmpty)
  }
}
