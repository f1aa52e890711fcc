import Catalogue
import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// A title that ends with a full stop ends its sentence.
struct DoubledStopTests {
  @Test(arguments: MinutesStyle.Name.allCases, Language.allCases)
  func inEveryStyleAndLanguage(style: MinutesStyle.Name, language: Language) throws {
    var fixture = try MinutesFixture(committee: "Council on A.I.", topics: ["A.I.", "E.U."])
    try fixture.run(
      "meeting open", "attend all present", "dais presiding \"Ms. B.\"",
      "motion set-agenda 1 by Ghana second Japan", "motion vote 1 4 1", "announce \"Room B.\"",
      "agenda rename 2 \"A. and B.\"", "agenda add \"U.S.\"",
      "motion moderated 5m 30s \"A.I.\" by Brazil second Ghana", "motion pass next",
      "speech start Ghana", "said \"that it was A.I.\"", "speech end", "caucus end",
      "motion unmoderated 5m \"A.I.\" by Brazil second Ghana", "motion fail next",
      "point order Malta \"A.I.\"", "point order Malta denied",
      "vote open \"Draft on A.I.\" by placards", "vote count 1 4", "vote close",
      "vote open \"Draft on A.I.\" by consensus", "vote close",
      "vote open \"Draft on A.I.\" by roll-call", "vote cancel", "meeting adjourn")
    var minutes = try Minutes(
      fixture.session.setup, StandingRecords(Array(fixture.session.history.records)), in: language)
    minutes.style = MinutesStyle(style)
    let lines = minutes.text.split(separator: "\n").filter {
      $0.contains("..") && !$0.contains("...") && !$0.contains("。。")
    }
    #expect(lines.isEmpty, "\(lines)")
  }

  /// An answer of the program, and what a chair is told.
  @Test func inAnAnswer() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present")
    #expect(try fixture.run("dais ruling \"It is A.I.\"") == "The chair rules: It is A.I.")
    #expect(try fixture.run("dais ruling \"It is so\"") == "The chair rules: It is so.")
  }
}
