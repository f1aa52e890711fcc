import Testing

@testable import Texts

@Suite("Texts: columns, titles of sections and clauses without numbers")
struct LayoutSampleTests {
  private func read(_ text: String) throws -> ParsedDraft {
    try ParsedDraft(text, names: Seats.known)
  }

  private func codes(_ parties: [NamedParty]) -> [String] {
    parties.map { $0.code ?? "?\($0.name)" }
  }

  @Test(
    "sponsors and signatories side by side",
    arguments: [
      "Sponsors              Signatories\nNorway                Chile\nRepublic of Korea     Peru\n"
        + "                      Togo",
      "Sponsors\tSignatories\nNorway\tChile\nRepublic of Korea\tPeru\n\t\t\t\tTogo",
      "| Sponsors | Signatories |\n|---|---|\n| Norway | Chile |\n| Republic of Korea | Peru |\n"
        + "Signatory: Togo",
      "Sponsors: Norway, Republic of Korea    Signatories: Chile, Peru, Togo",
    ])
  func columns(head: String) throws {
    let parsed = try read(head + "\n\nThe Wells,\n\nRecalling wells,\n\n1. Decides so.\n")
    #expect(codes(parsed.sponsors) == ["NOR", "KOR"])
    #expect(codes(parsed.signatories) == ["CHL", "PER", "TGO"])
    #expect(outline(parsed.draft) == "p1 1")
  }

  @Test("the delegates in a table of sponsors are reported")
  func delegates() throws {
    let parsed = try read(
      "**Sponsors:**\n\n| Country | Delegate |\n|---|---|\n| Norway | Ada |\n| Peru | Oz |\n\n"
        + "The Wells,\n\nRecalling wells,\n\n1. Decides so.\n")
    #expect(codes(parsed.sponsors) == ["NOR", "PER"])
    #expect(
      parsed.remarks.map(\.code) == [.unread("Country | Delegate"), .unread("Ada"), .unread("Oz")])
  }

  @Test("titles of sections are no part of clauses")
  func sectionTitles() throws {
    let parsed = try read(
      """
      The Wells,

      Recalling wells,

      I
      Wells at sea

      1. Urges towns;

      2. Calls upon mayors;

      Wells on land

      3. Urges all;

      Operative clause 4
      Decides to remain
      seized.
      """)
    #expect(outline(parsed.draft) == "p1 1 2 3 4")
    #expect(parsed.draft[ClauseNumber(2)]?.text == "Calls upon mayors;")
    #expect(parsed.draft[ClauseNumber(4)]?.text == "Decides to remain seized.")
    #expect(
      parsed.remarks.map(\.code)
        == ["I", "Wells at sea", "Wells on land"].map { .sectionHeading($0) })
  }

  @Test("clauses without numbers below a heading, whatever their verbs")
  func unknownVerbs() throws {
    let parsed = try read(
      """
      Preambulatory clauses

      Recalling wells,

      Operative clauses

      Urges towns:
      - to dig,
      - to count;

      Bans the theft of ropes;

      Envisages a world of wells.
      """)
    #expect(outline(parsed.draft) == "p1 1{a,b} 2 3")
  }

  @Test("a bill with dashes, and one whose sections have titles")
  func bills() throws {
    let first = try read(
      """
      S. 123

      IN THE SENATE OF THE MOUNTAINS
      January 5, 2044

      A BILL
      To provide wells.

      Be it enacted by the Senate of the
      Mountains in session assembled,

      SECTION 1. SHORT TITLE.

      This Act may be cited as the “Wells Act”.

      SEC. 2. WELLS.

      (a) In General.—The Mayor shall—
          (1) buy ropes, of which—
              (A) one shall be long; and
              (B) one shall be short.
      (b) Definition.—A “well” is a hole.
      """)
    #expect(outline(first.draft) == "p0 1 2{a{i{1,2}},b}")
    #expect(first.draft.heading == Heading(title: "To provide wells.", symbol: "S. 123"))
    let second = try read(
      """
      Be it enacted by the Senate that:

      Section I: Definitions
      A. “Well” means a hole.
      B. “Rope” means a cord.

      Section II: Enactment
      A. This bill takes effect at once.
      """)
    #expect(outline(second.draft) == "p0 1{a,b} 2{a}")
  }

  @Test("a committee's words above the clauses, and names below them")
  func ends() throws {
    let parsed = try read(
      """
      Sponsors: Norway

      Deeply concerned by the drought,
      Fully alarmed by the dust;

      The committee recommends:

      1) Wells:
      - dig them
      2) Ropes.

      Respectfully submitted,

      Peru
      Togo
      """)
    #expect(outline(parsed.draft) == "p2 1{a} 2")
    #expect(codes(parsed.sponsors) == ["NOR", "PER", "TGO"])
  }

  @Test("the text of a PDF: values and names that go on in their column, a footnote below the page")
  func pdf() throws {
    let parsed = try read(
      """
      Lakes Model United Nations                  LC/1/3

      Committee:                 Water Commission
      Topic:                     The question of wells and of their
                                 keepers

      Main Submitter:            Norway
      Co-Submitters:             Trinidad and Tobago, Republic of
                                 Korea, Bosnia and
                                 Herzegovina
                                 Togo

      THE WATER COMMISSION,

      Recalling its resolution 1/2,1

          1.   Urges towns to dig;

      1
          See document A/1,
          and others.
      2
          See A/2.

                              Page 1 of 2

      Lakes Model United Nations                  LC/1/3

          2.   Decides so.
      """)
    #expect(outline(parsed.draft) == "p1 1 2")
    #expect(parsed.draft.heading.topic == "The question of wells and of their keepers")
    #expect(codes(parsed.signatories) == ["TTO", "KOR", "BIH", "TGO"])
    #expect(
      parsed.draft[.preambular(1)]?.footnotes == [Footnote("1", "See document A/1, and others.")])
    #expect(parsed.draft.footnotes == [Footnote("2", "See A/2.")])
  }

  @Test("headings with hints, and lines of a meeting right below the last clause")
  func hints() throws {
    let parsed = try read(
      """
      Preambulatory Clauses (begin each with a participle, and end it with a comma)

      Recalling wells,

      Resolutions:

      1. Urges towns;
      2. Decides so.
      1st plenary meeting
      22 September 2044
      """)
    #expect(outline(parsed.draft) == "p1 1 2")
    #expect(parsed.draft[ClauseNumber(2)]?.text == "Decides so.")
    #expect(parsed.remarks.map(\.line) == [1, 5, 9, 10])
  }
}
