import SessionFixtures
import Testing

@testable import Phrases
@testable import Session

/// The originals of corrections are struck out, and what is right is beside them.
struct MarkedTextTests {
  private func minutes() throws -> Minutes {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "+30s", "speech end")
    fixture.author = "desk 2"
    try fixture.run("correct speech 1 by Malta")
    var minutes = fixture.minutes
    minutes.showsCorrections = true
    return minutes
  }

  @Test func theOriginalIsStruckOutInEachFormat() throws {
    let minutes = try minutes()
    let note = "(corrected at 10:00 by desk 2: "
    #expect(minutes.markdown.contains(note + "~~Ghana~~ Malta)."))
    #expect(minutes.html.contains(note + "<del>Ghana</del> <ins>Malta</ins>)."))
    #expect(minutes.html.contains("del::before { content: \"[struck out: \"; }"))
    #expect(minutes.text.split(whereSeparator: \.isWhitespace).contains("[-Ghana-]"))
    #expect(minutes.rendered(as: .csv).contains(note + "[-Ghana-] Malta)."))
    var page = ""
    try minutes.writeOpenDocument(paper: ("210mm", "297mm")) { page += $0 }
    let marked = """
      <text:span text:style-name="Struck">Ghana</text:span> \
      <text:span text:style-name="Inserted">Malta</text:span>
      """
    #expect(page.contains(note + marked + ")."))
  }

  @Test func otherProgramsGetBothValues() throws {
    let corrections = try AnyJSON(minutes().json)["meetings"]?.array.first?["entries"]?.array
      .compactMap { $0["corrections"]?.array.first }
    let correction = try #require(corrections?.first)
    #expect(correction["by"]?.words == "desk 2")
    let change = try #require(correction["changes"]?.array.first)
    #expect(change["before"]?.words == "Ghana" && change["now"]?.words == "Malta")
  }

  /// In such a style, the entry of the decision names the mover and has the words of the motion.
  @Test(arguments: [MinutesStyle.Name.summary, .board])
  func aMotionWithOneEntryShowsItsCorrectionsThere(_ style: MinutesStyle.Name) throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "motion unmoderated 5m \"Lnch\" by Ghana",
      "correct motion 1 words \"Lunch\"", "motion vote 1 4 1", "+1m", "correct motion 1 by Japan",
      "correct motion 1 count 5 0")
    var minutes = fixture.minutes
    minutes.style = MinutesStyle(style)
    minutes.showsCorrections = true
    #expect(
      minutes.markdown.contains(
        """
        (corrected at 10:00 by the chair: ~~"Lnch"~~ "Lunch"; corrected at 10:01 by the chair: \
        ~~Ghana~~ Japan; corrected at 10:01 by the chair: ~~passed: 4 in favour, 1 against; 3 \
        needed~~ passed: 5 in favour, 0 against; 3 needed).
        """), "\(minutes.markdown)")
  }

  @Test func whatIsTypedIsNotMarkup() {
    var text = MarkedText("It was ")
    text.append("~~<b>", .struck)
    text.append(" ")
    text.append("[-x-]", .inserted)
    #expect(text.plain == "It was [-~~<b>-] [-x-]")
    #expect(
      Minutes.escapeHTML(text)
        == "It was <del>~~&lt;b&gt;</del> <ins>[-x-]</ins>")
  }

  @Test func spacesBetweenPartsStay() {
    var text = MarkedText("a  b ")
    text.append(" c ", .struck)
    text.append("d")
    #expect(text.rendered({ "(\(Minutes.oneLine($0)))" }, { text, _ in text }) == "(a b)  (c) (d)")
    #expect(MarkedText().rendered({ $0 }, { text, _ in "?" }) == "")
    #expect(MarkedText("", .struck).runs.isEmpty)
  }
}
