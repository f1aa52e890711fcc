import SessionFixtures
import Testing

@testable import Session

/// A motion that is put before the speakers whom the book requires have been heard.
struct UnheardTests {
  @Test func theChairIsWarnedAndNotHeldUp() throws {
    var play = try Play.council()
    try play.run("motion close-debate by Ghana")
    let rule = try #require(play.session.setup.rules.motion(named: "close-debate"))
    #expect(rule.speakersAgainst == 2)
    var hasty = play
    let warnings = try hasty.warnings(of: "motion vote next 12 3")
    #expect(warnings == ["it was put before these speakers were heard: 2 against"])
    #expect(hasty.session.motions[0].status == .passed)
    for name in ["Japan", "Malta"] {
      let isFirst = name == "Japan"
      try play.run(["speech against \(name)", "speech end"])
      var put = play
      let left = try put.warnings(of: "motion vote next 12 3")
      #expect(left == (isFirst ? ["it was put before these speakers were heard: 1 against"] : []))
    }
  }

  @Test func aMotionWithoutDebateIsPutWithoutAWord() throws {
    var play = try Play.council()
    try play.run("motion unmoderated 10m \"Drafting\" by Ghana")
    #expect(try play.warnings(of: "motion vote next 15 0").isEmpty)
  }
}
