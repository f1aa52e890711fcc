import Session
import Testing

@testable import chair

/// The screen wakes when something will look different, and not before.
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

  @Test func withOneWhenItsDigitsTurn() throws {
    let session = try session([
      (minute, "meeting open"), (minute, "attend all present"),
      (minute + 250, "speech start Ghana for 60s"),
    ])
    #expect(NextChange.after(minute + 250, session) == minute + 1250)
    #expect(NextChange.after(minute + 300, session) == minute + 1250)
    #expect(NextChange.after(minute + 1250, session) == minute + 2250)
    // In overtime too.
    #expect(NextChange.after(minute + 70_300, session) == minute + 71_250)
  }
}
