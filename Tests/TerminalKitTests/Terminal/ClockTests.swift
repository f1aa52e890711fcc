import Testing

@testable import TerminalKit

@Suite struct ClockTests {
  @Test func flowsFromTheTimeOfDay() {
    let clock = Clock()
    let first = clock.now
    #expect(first > 1_600_000_000_000)
    #expect(clock.now >= first)
    #expect(clock.now - first < 10_000)
  }

  @Test func anyMomentCanBeWaitedFor() {
    let clock = Clock()
    for moment in [Int64.min, -1, 0, clock.now, .max - 1, .max] {
      #expect(clock.bootTime(at: moment) >= 1)
    }
    #expect(clock.bootTime(at: clock.now + 1000) > clock.bootTime(at: clock.now))
  }
}
