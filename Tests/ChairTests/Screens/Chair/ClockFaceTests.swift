import Testing

@testable import chair
@testable import TerminalKit

@Suite struct ClockFaceTests {
  private func face(_ left: Int, of granted: Int = 90_000) -> ClockFace {
    ClockFace(granted: granted, used: granted - left, isRunning: true)
  }

  @Test func warnsAtItsMarks() {
    #expect(face(30_001).level == .calm)
    #expect(face(30_000).level == .soon)
    #expect(face(10_000).level == .last)
    #expect(face(1).level == .last)
    #expect(face(0).level == .over)
    // If only thirty seconds are granted, that mark must not warn from the start.
    #expect(face(29_000, of: 30_000).level == .calm)
  }

  @Test func countsUpOverTime() {
    #expect(face(61_000).digits == "1:01")
    #expect(face(1).digits == "0:01")
    #expect(face(0).digits == "+0:00")
    #expect(face(0).words == "time is up")
    #expect(face(-999).words == "time is up")
    #expect(face(-12_400).digits == "+0:12")
    #expect(face(-12_400).words == "over time 0:12")
    #expect(face(-61_000).alarm == "over time 1:01")
  }

  /// Below ten minutes the time has one digit less; the other digits keep their size.
  @Test func digitsKeepTheirSize() {
    func widestRun(_ left: Int) -> Int {
      var frame = Frame(width: 40, height: 10)
      frame.clock(face(left, of: 600_000), in: frame.bounds)
      return frame.lines.count
    }
    #expect(widestRun(600_000) == widestRun(599_000))
    #expect(face(599_000, of: 600_000).widestDigits == "10:00")
  }
}
