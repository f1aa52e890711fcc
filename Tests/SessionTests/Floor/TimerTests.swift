import SessionFixtures
import Testing

@testable import Catalogue
@testable import Session

/// Free timers run beside everything else.
struct TimerTests {
  private func readings(_ play: Play) -> [Int] {
    play.session.floor.clocks.timers.map { $0.stopwatch.reading(at: play.now) }
  }

  /// One that has run out is removed first, and an adjournment removes it.
  @Test func whatHasRunOutIsRemoved() throws {
    var play = try Play.council()
    try play.run(["timer 10m", "timer 5m", "timer 6m"])
    play.now += 310_000
    #expect(try play.run("timer end") == "Timer 2 has ended.")
    #expect(play.refused("timer end")?.message.hasPrefix("which timer?") == true)
    play.now += 60_000
    try play.run("meeting adjourn")
    #expect(play.session.floor.clocks.timers.map(\.number) == [1])
  }

  @Test func severalRunAtOnce() throws {
    var play = try Play()
    #expect(
      try play.run("timer 10m \"Reading time\"") == "Timer 1 (Reading time) runs for 10 minutes.")
    play.now += 60_000
    #expect(try play.run("timer 5m") == "Timer 2 runs for 5 minutes.")
    play.now += 30_000
    #expect(readings(play) == [90_000, 30_000])
    #expect(play.refused("timer end")?.message == "which timer? timer 1 (Reading time) or timer 2")
    #expect(
      try play.run("timer pause 1")
        == "Timer 1 (Reading time) is paused with 8 minutes 30 seconds left.")
    play.now += 60_000
    #expect(readings(play) == [90_000, 90_000])
    // Only one is paused, and only one is running.
    #expect(try play.run("timer pause") == "Timer 2 is paused with 3 minutes 30 seconds left.")
    #expect(play.refused("timer pause")?.message == "every timer is paused")
    #expect(
      try play.run("timer resume 1")
        == "Timer 1 (Reading time) is running again.")
    #expect(try play.run("timer end 1") == "Timer 1 (Reading time) has ended.")
    #expect(
      try play.run("timer 1m \"Break\"") == "Timer 1 (Break) runs for 1 minute.",
      "the number is free")
  }

  @Test func oneRunsUntilATimeOfDay() throws {
    var play = try Play.council()
    let at = play.session.localTime.timeOfDay(play.now + 3_600_000)
    #expect(
      try play.run("timer until \(at) \"Amendments\"")
        == "Timer 1 (Amendments) runs until \(at).")
    let total = play.session.floor.clocks.timers[0].totalMilliseconds
    #expect((3_540_001...3_600_000).contains(total))
    #expect(play.refused("timer until 1430") != nil)
  }

  @Test func theOpeningIsCountedDownTo() throws {
    var play = try Play()
    let first = play.session.localTime.timeOfDay(play.now + 3_600_000)
    let second = play.session.localTime.timeOfDay(play.now + 7_200_000)
    #expect(try play.run("meeting due \(first)") == "The meeting opens at \(first).")
    try play.run("meeting due \(second)")
    #expect(play.session.floor.clocks.timers.map(\.isOpening) == [true])
    #expect(play.session.floor.clocks.timers[0].totalMilliseconds > 7_140_000)
    #expect(play.session.state.countdowns.count == 1)
    try play.run("meeting open")
    #expect(play.session.floor.clocks.timers.isEmpty)
    #expect(play.refused("meeting due 14:30")?.message.contains("already open") == true)
    try play.run("undo")
    #expect(play.session.floor.clocks.timers.count == 1)
  }

  @Test func neitherACrisisNorASuspensionHoldsOne() throws {
    var play = try Play.council()
    try play.run(["speakers time 90s", "speech start Ghana", "timer 20m \"Ultimatum\""])
    play.now += 10_000
    try play.run("interrupt \"The dam has broken\"")
    play.now += 60_000
    #expect(play.reading == 10_000)
    #expect(readings(play) == [70_000])
    try play.run(["interrupt end", "speech end", "meeting suspend"])
    play.now += 60_000
    #expect(readings(play) == [130_000])
    #expect(play.session.floor.clocks.timers[0].stopwatch.isRunning)
  }

  @Test func undoLeavesThoseItDidNotTouchRunning() throws {
    var play = try Play.council()
    try play.run("timer 20m \"Ultimatum\"")
    play.now += 10_000
    try play.run("speakers add Ghana")
    play.now += 10_000
    try play.run("undo")
    #expect(readings(play) == [20_000])
    try play.run("timer pause")
    play.now += 30_000
    #expect(try play.run("undo") == "Undone: timer 1 (Ultimatum) paused.")
    #expect(readings(play) == [20_000], "the time since is not counted")
    play.now += 5_000
    #expect(readings(play) == [25_000])
    try play.run("timer end")
    play.now += 30_000
    #expect(try play.run("undo") == "Undone: timer 1 (Ultimatum) ended.")
    #expect(readings(play) == [25_000])
  }

  @Test func theSnapshotHasThem() throws {
    var play = try Play()
    #expect(play.snapshot["timers"]?.arrayValue?.isEmpty == true)
    try play.run("timer 10m \"Reading time\"")
    play.now += 30_000
    try play.run("timer pause")
    #expect(
      play.snapshot["timers"]?.compact
        == #"[{ "number": 1, "title": "Reading time", "totalSeconds": 600, "#
        + #""usedSeconds": 30, "running": false }]"#
    )
  }

  @Test func nineAreShownAtMost() throws {
    var play = try Play()
    for _ in 1...9 { try play.run("timer 10m") }
    #expect(play.refused("timer 1m")?.message == "9 timers are already shown: timer end 1")
    #expect(try Play().refused("timer end")?.message.hasPrefix("no timer has been started") == true)
    #expect(play.refused("timer end 12")?.message == "there is no timer 12")
  }

  @Test func oneThatHasRunOutStaysUntilItIsEnded() throws {
    var play = try Play()
    try play.run("timer 1m \"Break\"")
    play.now += 90_000
    #expect(play.session.state.countdowns.map { $0.left(at: play.now) } == [-30_000])
    #expect(try play.run("timer pause") == "Timer 1 (Break) has run out.")
  }

  @Test func oneThatIsNamedMustFitTheCommand() throws {
    var play = try Play()
    try play.run(["timer 10m", "timer 5m \"Break\"", "timer pause 2"])
    #expect(play.refused("timer pause 2")?.message == "timer 2 (Break) is already paused")
    #expect(play.refused("timer resume 1")?.message == "timer 1 is already running")
  }
}
