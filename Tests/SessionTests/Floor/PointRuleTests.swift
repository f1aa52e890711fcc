@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// The book decides which points exist, and which may interrupt.
struct PointRuleTests {
  private func speaking(_ rules: String) throws -> Play {
    var play = try Play.council(rules)
    try play.run(["speakers add Ghana", "speech start"])
    play.now += 10_000
    return play
  }

  @Test func aPointThatInterruptsNobodyWaitsAndTheClockRuns() throws {
    var play = try speaking("harvard")
    let warnings = try play.warnings(of: "point inquiry Malta \"When is lunch?\"")
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("hear it afterwards") == true)
    #expect(play.isClockRunning)
    #expect(play.session.point == nil)
    #expect(play.snapshot["floor"]?["waitingPoints"]?[0]?["by"] == .string("MLT"))
    #expect(play.refused("point inquiry Malta")?.message.contains("waits") == true)
    #expect(try play.run("speech end").contains("Waiting: parliamentary inquiry by Malta."))
    // Its ruling, given after the speech, ends it.
    #expect(
      try play.run("point inquiry Malta sustained") == "Parliamentary inquiry by Malta: sustained.")
    #expect(play.session.points.waiting.isEmpty)
    // The point of a delegation that has left the room can still be ruled on.
    try play.run(["point reply Japan", "attend Japan absent", "point reply Japan denied"])
    #expect(play.session.points.waiting.isEmpty)
  }

  @Test func theNextSpeechLosesItWithAWarning() throws {
    var play = try speaking("harvard")
    try play.run(["point inquiry Malta", "speech end"])
    let warnings = try play.warnings(of: "speech start Japan")
    #expect(warnings == ["the parliamentary inquiry by Malta was not heard"])
    #expect(play.session.points.waiting.isEmpty)
  }

  @Test func whatInterruptsUnderAConditionSaysIt() throws {
    var play = try speaking("harvard")
    #expect(try play.run("point privilege Malta").contains("cannot be heard"))
    #expect(!play.isClockRunning)
    try play.run("speech resume")
    #expect(try play.run("point order Japan").contains("the breach is happening right now"))
    #expect(!play.isClockRunning)
    #expect(
      try play.warnings(of: "speech resume") == [
        "the point of order by Japan was left without a ruling, which point order JPN sustained "
          + "or point order JPN denied still gives"
      ])
  }

  @Test func whereItMayAlwaysInterruptNothingIsAdded() throws {
    var play = try speaking("roberts")
    let answer = try play.run("point information Malta")
    #expect(
      answer
        == "Point of information by Malta. The speaker's clock is paused: speech resume when the "
        + "point is settled.")
    var other = try speaking("thimun")
    try other.run("point order Malta")
    #expect(other.isClockRunning)
  }

  @Test func aKindThatTheBookDoesNotHaveIsTakenWithAWarning() throws {
    var play = try speaking("nmun")
    let warning =
      "there is no point of personal privilege under NMUN rules of procedure: rule it denied"
    #expect(try play.warnings(of: "point privilege Malta") == [warning])
    #expect(play.isClockRunning)
    #expect(try play.warnings(of: "point privilege Malta denied").isEmpty)
    #expect(try play.warnings(of: "point privilege Japan sustained") == [warning])
    try play.run("speech end")
    #expect(try play.warnings(of: "point inquiry Japan").count == 1)
  }

  @Test func theMinutesGiveAWaitingPointItsRuling() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "+5s",
      "point inquiry Malta \"Lunch?\"", "point information Brazil", "speech end",
      "point inquiry Malta denied")
    #expect(
      fixture.sentences.suffix(2) == [
        "Malta made a parliamentary inquiry, \"Lunch?\": denied.",
        "Brazil raised a point of information.",
      ])
    #expect(
      fixture.minutes.unfinished.map(\.text).contains(
        "The point of information by Brazil awaits a ruling."))
  }
}
