import Catalogue
import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// The figures of a motion that the smaller side won are told by name.
struct MinutesCountTests {
  private func text(_ style: MinutesStyle.Name, _ language: Language, count: String) throws
    -> String
  {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "motion set-agenda 1 by Ghana second Japan",
      "motion pass next unopposed", "motion close-debate by Ghana second Japan",
      "motion vote next \(count)", "meeting adjourn")
    var minutes = try Minutes(
      fixture.session.setup, StandingRecords(Array(fixture.session.history.records)), in: language,
      isolating: false)
    minutes.style = MinutesStyle(style)
    return minutes.text.filter { $0 != "\u{200F}" }.split {
      $0 == " " || $0 == "\n" || $0 == "\u{A0}"
    }.joined(separator: " ")
  }

  /// 3 votes to 2 are not two thirds.
  @Test(arguments: [MinutesStyle.Name.summary, .announcements, .board], Language.allCases)
  func aMajorityThatIsNotEnough(style: MinutesStyle.Name, language: Language) throws {
    let named = RoomWord.reasonNeeded.said(
      in: language, [RoomWord.reasonCount.said(in: language, ["3", "2"]), "4"]
    ).split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
    let text = try text(style, language, count: "3 2")
    #expect(text.contains(named), "\(text)")
    let byVotes = MinutesVoice.english.say(.byVotes, "3", "2")
    #expect(!text.contains(byVotes), "\(text)")
  }

  @Test func theSideThatWinsIsFirst() throws {
    let lost = try text(.board, .english, count: "1 4")
    #expect(lost.contains("Closure of debate. Lost by 4 votes to 1."), "\(lost)")
    let carried = try text(.board, .english, count: "4 1")
    #expect(carried.contains("Closure of debate. Carried by 4 votes to 1."), "\(carried)")
    let missed = try text(.board, .english, count: "3 2")
    #expect(missed.contains("Lost (3 in favour, 2 against; 4 needed)."), "\(missed)")
  }
}
