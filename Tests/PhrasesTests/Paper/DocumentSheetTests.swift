import Catalogue
import Phrases
import SessionFixtures
import Testing

@testable import Session

/// The text of a document in the formats of documents.
struct DocumentSheetTests {
  private static let text = """
    Sponsors: Ghana
    Signatories: Japan

    The Council of Six,

    Recalling the rules on lamps[^1],

    1. Urges members to light <all> ports & bays:
    a) in winter;
    b) in fog:
    i) thick;
    2. Decides that lamps may burn.

    [^1]: Resolution 97 (II).
    """

  private func session(_ lines: [String] = []) throws -> Session {
    var session = try MinutesFixture().session
    let before = ["meeting open", "attend all present", "agenda set 1"]
    for line in before + ["doc add draft \"Lights\" file \"lights.txt\""] + lines {
      let decision = try session.perform(
        Command(line, for: session), at: session.state.time, with: Inputs(file: Self.text))
      try session.apply(decision)
    }
    return session
  }

  private func sheet(
    _ session: Session, _ version: Document.Version = .now, in language: Language = .english
  ) throws -> DocumentSheet {
    let document = try #require(session.state.document(1))
    return try #require(DocumentSheet(document, version, of: session, in: language))
  }

  private func written(
    _ session: Session, _ version: Document.Version = .now, as format: PaperFormat = .text,
    in language: Language = .english
  ) throws -> String {
    var text = ""
    try sheet(session, version, in: language).write(as: format) { text += $0 }
    return text
  }

  @Test func theTextHasItsHeadAndItsClauses() throws {
    #expect(
      try written(try session()) == """
        Draft resolution 1.1
        ====================

        Committee:   Council of Six
        Topic:       Water
        Title:       Lights
        Sponsors:    Ghana
        Signatories: Japan
        Text:        as it stands, not adopted

        The Council of Six,

        Recalling the rules on lamps[1],

        1.  Urges members to light <all> ports & bays:

            (a) in winter;

            (b) in fog:

                (i) thick;

        2.  Decides that lamps may burn.

        [1] Resolution 97 (II).

        """)
  }

  @Test func everyFormatHasTheSameClauses() throws {
    let session = try session()
    let markdown = try written(session, as: .markdown)
    #expect(markdown.contains("\n1\\. *Urges* members to light \\<all\\> ports \\& bays:\n"))
    #expect(markdown.contains("\n&emsp;&emsp;&emsp;&emsp;(i) thick;\n"))
    let html = try written(session, as: .html)
    #expect(
      html.contains(
        "<p class=\"clause level1\"><span>1.</span> <i>Urges</i> members to light &lt;all&gt; "))
    #expect(html.contains("<p class=\"clause level3\"><span>(i)</span> thick;</p>"))
    var document = ""
    try sheet(session).writeOpenDocument(paper: ("210mm", "297mm")) { document += $0 }
    #expect(
      document.contains(
        "<text:p text:style-name=\"Clause2\">(b)<text:tab/>in fog:</text:p>"))
  }

  @Test func whatWasSubmittedStaysBesideWhatItBecame() throws {
    let lines = [
      "motion introduce \"1.1\" by Ghana", "motion pass 1 unopposed",
      "amend 1.1 words 2 \"may\" \"shall\" by Ghana friendly", "amend accept 1.1.1",
    ]
    let session = try session(lines)
    #expect(try written(session).contains("Decides that lamps shall burn."))
    let before = try written(session, .submitted)
    #expect(before.contains("Decides that lamps may burn."))
    #expect(before.contains("Text:        as submitted\n"))
  }

  @Test func anAdoptedTextHasItsSymbol() throws {
    let lines = [
      "motion introduce \"1.1\" by Ghana", "motion pass 1 unopposed", "vote open 1.1",
      "vote count 5 0", "vote close", "doc symbol 1.1 \"A/RES/81/5\"",
    ]
    let text = try written(try session(lines))
    #expect(text.hasPrefix("A/RES/81/5\n"))
    #expect(text.contains("Submitted as: Draft resolution 1.1\n"))
    #expect(text.contains("Text:         as adopted\n"))
  }

  @Test func theFixedWordingIsTranslated() throws {
    let text = try written(try session(), in: .german)
    #expect(text.contains("Einbringer:         Ghana"))
    #expect(text.contains("derzeitiger Stand, nicht angenommen"))
  }
}
