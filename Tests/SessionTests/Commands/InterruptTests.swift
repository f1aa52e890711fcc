@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// A crisis update: everything is paused, and restored afterwards.
struct InterruptTests {
  /// Ghana has spoken for ten seconds, in a consultation whose own clock is running too.
  private func speaking() throws -> Play {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "motion consultation 10m \"Plan\" by Japan",
      "motion vote next 15 0", "speech start Ghana",
    ])
    play.now += 10_000
    return play
  }

  private func readings(_ play: Play) -> [Int?] {
    ClockName.allCases.map { play.session.floor.clocks[$0]?.reading(at: play.now) }
  }

  private func running(_ play: Play) -> [Bool?] {
    ClockName.allCases.map { play.session.floor.clocks[$0]?.isRunning }
  }

  @Test func everyClockStandsAndRunsOn() throws {
    var play = try speaking()
    let caucus = try #require(readings(play)[1])
    let answer = try play.run("interrupt \"The embassy has been stormed\"")
    #expect(answer.contains("interrupt end"))
    #expect(play.session.meeting.interruption?.text == "The embassy has been stormed")
    #expect(play.session.meeting.interruption?.since == play.now)
    #expect(play.snapshot["interruption"]?["text"] == .string("The embassy has been stormed"))
    play.now += 300_000
    #expect(running(play) == [false, false])
    #expect(readings(play) == [10_000, caucus])
    try play.run("interrupt end")
    #expect(play.session.meeting.interruption == nil)
    #expect(play.snapshot["interruption"] == .null)
    play.now += 1_000
    #expect(readings(play) == [11_000, caucus + 1_000])
  }

  @Test func aClockThatStoodStillStands() throws {
    var play = try speaking()
    try play.run(["speech pause", "interrupt \"News\"", "interrupt end"])
    #expect(running(play) == [false, true])
  }

  @Test func nothingThatNeedsTheFloorIsDoneMeanwhile() throws {
    var play = try speaking()
    try play.run("interrupt \"News\"")
    for line in [
      "speech resume", "speech pause", "yield chair", "motion extend 1m by Ghana",
      "speakers open", "caucus resume", "interrupt \"More\"", "meeting suspend",
    ] {
      #expect(play.refused(line)?.message.contains("interrupt end") == true, "\(line)")
    }
    try play.run("speech end")
    for line in ["speech start Japan", "vote open \"Draft\"", "motion suspend by Malta"] {
      #expect(play.refused(line)?.message.contains("interrupt end") == true, "\(line)")
    }
    // Events in the room are still recorded meanwhile.
    try play.run(["attend Malta absent", "announce \"Stay seated\"", "note Ghana \"Calm\""])
    try play.run("interrupt end")
    #expect(running(play) == [nil, true])
  }

  @Test func aCaucusThatFollowsItsSpeechesWaitsForTheNextOne() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "motion moderated 10m 60s by Japan",
      "motion vote next 15 0", "speech start Ghana", "interrupt \"News\"",
    ])
    #expect(running(play) == [false, false])
    try play.run(["speech end", "interrupt end"])
    #expect(running(play) == [nil, false])
  }

  @Test func aPointRaisedMeanwhileKeepsTheClockStandingAfterwards() throws {
    var play = try speaking()
    try play.run(["interrupt \"News\"", "point privilege Malta", "interrupt end"])
    #expect(running(play)[0] == false)
    #expect(play.session.point?.code == "MLT")
    try play.run("speech resume")
    #expect(running(play)[0] == true)
  }

  @Test func undoFollowsTheRuleOfClocks() throws {
    var play = try speaking()
    try play.run("interrupt \"News\"")
    play.now += 60_000
    try play.run("undo")
    #expect(play.session.meeting.interruption == nil)
    #expect(running(play) == [true, true])
    play.now += 1_000
    #expect(readings(play)[0] == 11_000)
    try play.run("redo")
    #expect(running(play) == [false, false])
    play.now += 30_000
    try play.run("interrupt end")
    play.now += 2_000
    #expect(readings(play)[0] == 12_000)
    // With the end undone, the clocks are held again at their readings, and can still be released.
    try play.run("undo")
    #expect(play.session.meeting.interruption != nil)
    #expect(running(play) == [false, false])
    try play.run("interrupt end")
    #expect(running(play) == [true, true])
  }

  @Test func whatIsHeldOutlastsACheckpoint() throws {
    var play = try speaking()
    try play.run("interrupt \"News\"")
    let line = try Checkpoint(of: play.session).encoded(of: play.session.setup)
    play.session = try #require(Session(play.session.setup, checkpointLine: line))
    try play.run("interrupt end")
    #expect(running(play) == [true, true])
  }

  @Test func itNeedsAnOpenMeetingAndHoldsAVote() throws {
    var play = try Play()
    #expect(play.refused("interrupt \"News\"")?.message.contains("meeting open") == true)
    try play.run(["meeting open", "attend all present"])
    #expect(
      play.refused("interrupt end")?.message.contains("the meeting is not interrupted") == true)
    #expect(play.refused("interrupt \"\"") != nil)
    try play.run("vote open \"Draft\"")
    try play.run("interrupt \"News\"")
    #expect(play.refused("vote cast all yes")?.message.contains("interrupt end") == true)
    try play.run(["interrupt end", "vote cast all yes", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .adopted)
  }

  @Test func theMinutesTellIt() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "interrupt \"The dam broke\"", "+3m20s", "interrupt end")
    #expect(
      fixture.sentences.suffix(2) == [
        "The meeting was interrupted: The dam broke.",
        "The meeting continued after an interruption of 3:20.",
      ])
  }
}
