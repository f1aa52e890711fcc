import SessionFixtures
import Testing

@testable import Catalogue
@testable import Phrases
@testable import Session

/// Corrections of what was corrected, undone, renamed or decided meanwhile.
struct CorrectionCombinationTests {
  private func opened() throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present")
    return fixture
  }

  @Test func aCorrectionOfACorrectionStrikesWhatThatSaid() throws {
    var fixture = try opened()
    try fixture.run(
      "speech start Ghana", "speech end", "correct speech 1 by Malta", "+1m",
      "correct speech 1 by Japan")
    #expect(
      fixture.correctedSentences.last?.hasSuffix(
        """
        (corrected at 10:00 by the chair: [-Ghana-] Malta; corrected at 10:01 by the chair: \
        [-Malta-] Japan).
        """) == true)
  }

  @Test func aCorrectionThatWasUndoneIsShownAsUndone() throws {
    var fixture = try opened()
    try fixture.run("speech start Ghana", "speech end", "correct speech 1 by Malta", "+1m", "undo")
    try fixture.run("+1m", "correct speech 1 by Japan")
    #expect(
      fixture.correctedSentences.last?.hasSuffix(
        """
        (corrected at 10:00 by the chair: [-Malta-], undone at 10:01 by the chair; corrected at \
        10:02 by the chair: [-Ghana-] Japan).
        """) == true)
    #expect(fixture.sentences.last?.hasPrefix("Japan spoke") == true)
    var minutes = fixture.minutes
    #expect(!minutes.json.contains("Malta\", \"now"))
    minutes.showsCorrections = true
    #expect(minutes.json.contains("\"undone\": {"))
  }

  @Test func aNameThatWasCorrectedAndBackIsShownInItsSentences() throws {
    var fixture = try opened()
    try fixture.run(
      "agenda set 1", "correct agenda 1 \"Wine\"", "correct committee \"Council of Wine\"", "+1m",
      "undo", "undo")
    #expect(fixture.sentences.last == "The committee took up topic 1: Water.")
    #expect(
      fixture.correctedSentences.last
        == "The committee took up topic 1: Water (corrected at 10:00 by the chair: [-\"Wine\"-], "
        + "undone at 10:01 by the chair).")
    var minutes = fixture.minutes
    #expect(!minutes.markdown.contains("Wine"))
    minutes.showsCorrections = true
    #expect(
      minutes.markdown.contains(
        "1. Water (corrected at 10:00 by the chair: ~~\"Wine\"~~, undone at 10:01 by the chair)"))
    #expect(minutes.markdown.contains("Council of Six (corrected at 10:00 by the chair: ~~"))
  }

  /// What is corrected in an act that was undone is told with it.
  @Test func aCorrectionOfWhatWasUndoneIsTold() throws {
    var fixture = try opened()
    try fixture.run(
      "speech start Ghana", "speech end", "correct speech 1 by Malta", "undo anyway", "redo",
      "undo", "undo", "undo", "speech start Japan", "speech end")
    let told = fixture.correctedSentences.filter { $0.hasPrefix("[-") }
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("[-Malta spoke ") == true)
    #expect(
      told.first?.contains("corrected at 10:00 by the chair: [-Ghana-] Malta; undone") == true)
  }

  @Test func aDelegationKeepsTheNameThatItHad() throws {
    var fixture = try opened()
    try fixture.run(
      "delegation delegates Ghana \"Ms. Mensah; Mr. Addo\"", "speech start Ghana", "speech end",
      "correct speech 1 delegate \"Ms. Mensah\"", "said \"wells cost less\" speech 1",
      "point order Ghana \"Erly\" denied",
      "vote open \"Draft\" by roll-call", "vote cast Ghana yes", "vote cast rest no", "vote close",
      "delegation rename Ghana \"Gold Coast\"", "correct speech 1 delegate \"Mr. Addo\"",
      "correct said 1 words \"wells cost more\"", "correct point 1 words \"Early\"",
      "correct vote 1 Ghana no")
    for text in fixture.sentences + fixture.correctedSentences {
      #expect(text.contains("was renamed") || !text.contains("Gold Coast"), "\(text)")
    }
    #expect(
      fixture.correctedSentences.contains {
        $0.hasSuffix("corrected at 10:00 by the chair: [-Ms. Mensah-] Mr. Addo).")
      })
    #expect(fixture.minutes.votes[0].ballots.contains { $0.party.name == "Ghana" })
  }

  /// In every style and language, what was on record is struck out and never stands by itself.
  @Test(arguments: Language.allCases)
  func theOriginalIsOnlyStruckOut(_ language: Language) throws {
    var fixture = try opened()
    try fixture.run(
      "agenda set 1", "motion moderated 10m 1m \"Welz\" by Japan", "motion vote 1 4 1",
      "speech start Ghana", "speech end", "said \"wels\" speech 1", "caucus end",
      "vote open \"Drft\" by roll-call", "vote cast rest yes", "vote close",
      "correct motion 1 words \"Wells\"", "correct motion 1 count 2 3",
      "correct vote 1 question \"Draft\"", "correct said 1 words \"wells\"",
      "correct agenda 1 \"Whater\"", "correct agenda 1 \"Water!\"", "undo", "undo",
      "correct agenda 1 \"Waters\"")
    var minutes = try Minutes(fixture.session, in: language)
    for style in MinutesStyle.Name.allCases {
      minutes.style = MinutesStyle(style)
      for shows in [false, true] {
        minutes.showsCorrections = shows
        let text = minutes.rendered(as: .markdown)
        let parts = text.split(separator: "~~", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() where index % 2 == 0 {
          for wrong in ["Welz", "wels", "Drft", "Whater", "Water!"] {
            #expect(!part.contains(wrong), "\(style): \(part)")
          }
        }
        #expect(text.contains("~~") == shows)
      }
    }
  }
}
