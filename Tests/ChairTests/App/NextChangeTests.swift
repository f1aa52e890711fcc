import Session
import Testing

@testable import chair

/// The program wakes when the screen will change, and not before.
struct NextChangeTests {
  private func session(_ lines: [(Int, String)]) throws -> Session {
    var desk = try CockpitTests.Desk()
    for (time, line) in lines {
      let decision = try desk.session.perform(Command(line, for: desk.session), at: time)
      try desk.session.apply(decision.record)
    }
    return desk.session
  }

  private let minute = 1_696_327_200_000

  @Test func withoutAClockOnceAMinute() throws {
    let session = try session([(minute, "meeting open")])
    #expect(NextChange.after(minute + 1, session) == minute + 60_000)
    #expect(NextChange.after(minute + 59_999, session) == minute + 60_000)
  }

  /// With the world clock at this rate, an hour passes every 21 3/7 seconds.
  @Test func withTheWorldsClockWhenAnHourIsFull() throws {
    var lines = [(minute, "meeting open"), (minute + 5000, "world clock 168")]
    let running = try session(lines)
    #expect(NextChange.after(minute + 5000, running) == minute + 5000 + 21_429)
    #expect(NextChange.after(minute + 5000 + 21_429, running) == minute + 5000 + 42_858)
    #expect(NextChange.after(minute + 50_000, running) == minute + 60_000)
    lines.append((minute + 6000, "meeting suspend"))
    #expect(NextChange.after(minute + 6000, try session(lines)) == minute + 60_000)
    let fast = try session([(minute, "meeting open"), (minute, "world clock 1000000")])
    #expect(NextChange.after(minute, fast) == minute + 1000)
  }

  @Test func withOneWhenItsDigitsTurn() throws {
    let session = try session([
      (minute, "meeting open"), (minute, "attend all present"),
      (minute + 250, "speech start Ghana for 60s"),
    ])
    #expect(NextChange.after(minute + 250, session) == minute + 1250)
    #expect(NextChange.after(minute + 300, session) == minute + 1250)
    #expect(NextChange.after(minute + 1250, session) == minute + 2250)
    // The same holds in overtime.
    #expect(NextChange.after(minute + 70_300, session) == minute + 71_250)
  }
}
