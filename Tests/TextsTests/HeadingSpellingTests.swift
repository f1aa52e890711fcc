import Testing

@testable import Texts

@Suite("Texts: spellings of what stands above a text")
struct HeadingSpellingTests {
  private let text = "Recalling wells,\n\n1. Decides to dig.\n"

  private func read(_ head: String) throws -> ParsedDraft {
    try ParsedDraft(head + "\n\nThe Wells,\n\n" + text, names: Seats.known)
  }

  private func codes(_ parties: [NamedParty]) -> [String] {
    parties.map { $0.code ?? "?\($0.name)" }
  }

  @Test("two labels on a line")
  func twoLabels() throws {
    for line in [
      "Committee: ECOSOC\tTopic: Wells\nSponsors:\tNorway,\u{A0}Peru\tSignatories:\tTogo",
      "Committee: ECOSOC | Topic: Wells | Sponsors: Norway, Peru | Signatories: Togo",
      "**Committee:** ECOSOC **Topic:** Wells **Sponsors:** Norway, Peru **Signatories:** Togo",
    ] {
      let parsed = try read(line)
      #expect(parsed.draft.heading == Heading(committee: "ECOSOC", topic: "Wells"))
      #expect(codes(parsed.sponsors) == ["NOR", "PER"])
      #expect(codes(parsed.signatories) == ["TGO"])
      #expect(parsed.remarks == [])
    }
    #expect(
      try read("Title: Report of the Committee: wells").draft.heading.title
        == "Report of the Committee: wells")
  }

  @Test("a draft of the United Nations: sponsors before their label, the agenda item as topic")
  func official() throws {
    let parsed = try read(
      """
      United Nations  A/C.3/76/L.20
      General Assembly  Distr.: Limited
      14 October 2040
      Original: English
      Third Committee
      Agenda item 67 (b)
      Promotion of wells: questions of water, including
      of ropes

      Norway, Bosnia and Herzegovina, Trinidad and Tobago, Côte d’Ivoire,
      the United Kingdom of the North (main), Kenya and Peru: draft resolution

      The right to a well
      """)
    #expect(
      parsed.draft.heading
        == Heading(
          title: "The right to a well", symbol: "A/C.3/76/L.20", committee: "Wells",
          topic: "Promotion of wells: questions of water, including of ropes"))
    #expect(
      codes(parsed.sponsors)
        == ["NOR", "BIH", "TTO", "CIV", "?the United Kingdom of the North (main)", "KEN", "PER"])
  }

  @Test(
    "lines that are no titles",
    arguments: [
      "To: all towns", "In favour: 10", "Original: English", "Second Committee", "2 March 2041",
      "Type: draft resolution", "Typ: Resolutionsentwurf", "Wells Provisional",
      "United Nations S/2041/12", "Eighty-first session",
    ])
  func noTitle(line: String) throws {
    let parsed = try read(line)
    #expect(parsed.draft.heading.title == nil)
    #expect(parsed.remarks.contains { $0.code == .unread(line) } || line.contains("S/2041"))
  }

  @Test(
    "the committee without an article",
    arguments: ["UN-WATER,", "Water Commission,", "Members of the Wells,"])
  func withoutArticle(line: String) throws {
    let parsed = try ParsedDraft("Topic: Wells\n\n\(line)\n\n\(text)")
    #expect(parsed.draft.enacting == line)
    #expect(parsed.draft.heading.committee == String(line.dropLast()))
    #expect(outline(parsed.draft) == "p1 1")
  }

  @Test("names in brackets, with strokes, and persons with numbers")
  func names() throws {
    let first = try read("Sponsors: Norway/Peru/Togo")
    #expect(codes(first.sponsors) == ["NOR", "PER", "TGO"])
    let second = try read("Authors: Norway (Kingdom of) and Peru (co-chair)")
    #expect(codes(second.sponsors) == ["NOR", "PER"])
    // Whoever the seat is, it is one.
    let third = try read("Sponsors: Kenya, 7. Duke, Otto the Third")
    #expect(codes(third.sponsors) == ["KEN", "?7. Duke, Otto the Third"])
    let person = try read("Sponsors: Sen. East, the Norway, Sen. Per West")
    #expect(codes(person.sponsors) == ["?Sen. East", "NOR", "?Sen. Per West"])
    var names = KnownNames { $0.lowercased() }
    names.add("Iran (Islamic Republic of)", code: "IRN")
    names.add("United Republic of Tanzania", code: "TZA")
    let reversed = try ParsedDraft(
      "Sponsors: Iran, Islamic Republic of, Tanzania, United Republic of\n\n" + text, names: names)
    #expect(codes(reversed.sponsors) == ["IRN", "TZA"])
    let fourth = try read("Sponsors: 1. Kenya, 2. Peru")
    #expect(codes(fourth.sponsors) == ["KEN", "PER"])
  }

  @Test(
    "labels in lists, brackets, with hints and on lines of their own",
    arguments: [
      "- **Committee**: ECOSOC\n- **Sponsors**: Norway, Peru\n- **Signatories**: Togo",
      "Committee: ECOSOC\n[Sponsors: Norway, Peru]\n[Signatories: Togo]",
      "Committee Name: ECOSOC\nSponsor Country/Countries: Norway; Peru\n"
        + "Signatory Countries (at least 1): Togo",
      "Committee:\nECOSOC\n\nSponsors:\nNorway, Peru\n\nSignatories:\nTogo",
      "Comité: ECOSOC\nAutores: Norway e Peru\nAvalistas: Togo",
    ])
  func shapes(head: String) throws {
    let parsed = try ParsedDraft(head + "\n\n" + text, names: Seats.known)
    #expect(parsed.draft.heading == Heading(committee: "ECOSOC"))
    #expect(codes(parsed.sponsors) == ["NOR", "PER"])
    #expect(codes(parsed.signatories) == ["TGO"])
    #expect(outline(parsed.draft) == "p1 1")
  }

  @Test(
    "where the number of a draft stands",
    arguments: [
      ("Wells Draft Resolution 2", "2"), ("Lakes MUN                GA-8", "GA-8"),
      ("Directive No. 7", "7"), ("Draft Resolution #3", "3"),
      ("A/RES/80/1\n\n80/1. Wells", "A/RES/80/1"),
      ("S.B. 12", "S.B. 12"), ("Working Paper 1.2", "1.2"), ("Number: 4-C", "4-C"),
    ])
  func numbers(head: String, symbol: String) throws {
    #expect(try read(head).draft.heading.symbol == symbol)
  }
}
