import SessionFixtures
import Testing

@testable import Session

/// `clock give` and `clock take` set right what was measured wrongly.
struct ClockAdjustmentTests {
  private func readings(_ play: Play) -> [Int?] {
    ClockName.allCases.map { play.session.floor.clocks[$0]?.reading(at: play.now) }
  }

  @Test func aSpeechIsGivenTimeBackAndLosesTime() throws {
    var play = try Play.council()
    try play.run(["speakers time 90s", "speech start Ghana"])
    play.now += 30_000
    #expect(try play.run("clock give 20s") == "20 seconds given back to Ghana.")
    #expect(try play.run("clock take 15s") == "15 seconds taken from Ghana.")
    #expect(readings(play) == [25_000, nil])
    play.now += 10_000
    #expect(readings(play) == [35_000, nil], "it runs on")
    #expect(try play.run("undo") == "Undone: 15 seconds taken.")
    #expect(try play.run("undo") == "Undone: 20 seconds given back.")
    // What it shows again is what it showed then: undo does not count the time since.
    #expect(readings(play) == [30_000, nil])
  }

  @Test func noMoreIsGivenBackThanWasUsed() throws {
    var play = try Play.council()
    try play.run("speech start Ghana")
    #expect(play.refused("clock give 5s")?.message == "no time has been used")
    play.now += 3_000
    try play.run("clock give 1m")
    #expect(readings(play) == [0, nil])
    #expect(try play.run("undo") == "Undone: 3 seconds given back.")
  }

  @Test func aStoppedClockStaysStopped() throws {
    var play = try Play.council()
    try play.run(["speakers time 60s", "speech start Ghana", "speech pause"])
    #expect(
      try play.run("clock take 90s") == "1 minute 30 seconds taken from Ghana: 0:30 over time.")
    play.now += 10_000
    #expect(readings(play) == [90_000, nil])
    #expect(play.session.floor.clocks[.speech]?.isRunning == false)
  }

  /// An answer stays on the screen, so it has no reading of a clock that runs on. That of a stopped
  /// clock is the one on the clock.
  @Test func answersAgreeWithTheClock() throws {
    var play = try Play.council()
    try play.run(["speakers time 60s", "speech start Ghana"])
    play.now += 10_600
    #expect(try play.run("speech extend 5s") == "5 seconds more.")
    #expect(try play.run("speech pause") == "The clock is paused, 0:55 left.")
    #expect(try play.run("speech extend 5s") == "5 seconds more: 1:00 left.")
    #expect(try play.run("speech resume") == "The clock is running.")
    play.now += 67_000
    #expect(try play.run("speech pause") == "The clock is paused, 0:07 over time.")
  }

  @Test func aCaucusClockThatFollowsItsSpeechesGoesWithThem() throws {
    var play = try Play.council()
    try play.run([
      "motion moderated 10m 60s \"Aid\" by Ghana", "motion vote next 15 0", "speech start Japan",
    ])
    play.now += 30_000
    try play.run("clock give 10s")
    #expect(readings(play) == [20_000, 20_000])
    try play.run(["speech end"])
    #expect(readings(play) == [nil, 20_000])
    // Between speeches it is the caucus's own.
    #expect(try play.run("clock take 30s") == "30 seconds taken from the caucus: 9:10 left.")
  }

  @Test func anUnmoderatedCaucusIsSetRight() throws {
    var play = try Play.council()
    #expect(play.refused("clock take 5s")?.message == "no speech and no caucus is under way")
    try play.run(["motion unmoderated 10m by Ghana", "motion vote next 15 0"])
    play.now += 60_000
    #expect(try play.run("clock give 1m") == "1 minute given back to the caucus.")
    #expect(readings(play) == [nil, 0])
  }

  @Test func itIsHeldDuringAnInterruption() throws {
    var play = try Play.council()
    try play.run("speech start Ghana")
    play.now += 20_000
    try play.run(["interrupt \"A storm\"", "clock give 5s"])
    play.now += 60_000
    try play.run("interrupt end")
    play.now += 1_000
    #expect(readings(play) == [16_000, nil])
  }
}
