import Presentation
import Session
import Testing

@testable import chair

/// Clocks warn at the marks that the chair has set: in words, in colour, and with one ring of the
/// bell.
struct ChimeTests {
  private let start = 1_696_327_200_000

  /// A session in which Ghana speaks for a minute from `start`.
  private func speaking(_ lines: (seconds: Int, line: String)...) throws -> Session {
    var desk = try CockpitTests.Desk()
    let first = [
      (0, "meeting open"), (0, "attend all present"), (0, "speech start Ghana for 60s"),
    ]
    for (seconds, line) in first + lines.map({ ($0.seconds, $0.line) }) {
      let time = start + seconds * 1000
      let decision = try desk.session.perform(Command(line, for: desk.session), at: time)
      try desk.session.apply(decision.record)
    }
    return desk.session
  }

  /// The seconds at which the bell rings, for a loop that wakes every half second.
  private func rings(_ session: Session, _ marks: Marks, _ seconds: Range<Int>) -> [Double] {
    (seconds.lowerBound * 2..<seconds.upperBound * 2).filter { half in
      let now = start + half * 500
      return Chime.isDue(session, after: now - 500, through: now, marks)
    }.map { Double($0) / 2 }
  }

  @Test func aTimerRingsAsWell() throws {
    let session = try speaking((0, "speech end"), (0, "timer 45s"))
    #expect(rings(session, .standard, 1..<90) == [15, 35, 45])
    #expect(PlainKeeping(rings: true).nextMark(session, now: start) == start + 15_000)
    #expect(NextChange.after(start + 400, session) == start + 1000)
  }

  @Test func onceAtEveryMarkAndAtZero() throws {
    let session = try speaking()
    #expect(rings(session, .standard, 1..<90) == [30, 50, 60])
    #expect(rings(session, Marks([5000]), 1..<90) == [55, 60])
    // A mark as long as the granted time or longer is ignored.
    #expect(rings(session, Marks([60_000]), 1..<90) == [60])
    #expect(rings(session, Marks([]), 1..<90) == [60])
    // If the loop sleeps through two marks, the bell rings once.
    #expect(Chime.isDue(session, after: start, through: start + 55_000, .standard))
  }

  @Test func onlyTheClocksOwnRunningCounts() throws {
    let paused = try speaking((20, "speech pause"))
    #expect(rings(paused, .standard, 20..<90).isEmpty)
    let resumed = try speaking((20, "speech pause"), (100, "speech resume"))
    #expect(rings(resumed, .standard, 20..<150) == [110, 130, 140])
    // The undo makes the clock jump, which must not count as passing a mark.
    let undone = try speaking((40, "speech end"), (45, "undo"))
    #expect(!Chime.isDue(undone, after: start + 44_900, through: start + 45_000, .standard))
    #expect(rings(undone, .standard, 45..<80) == [55, 65])
  }

  @Test func facesWarnAtTheMarksInWords() {
    func face(_ left: Int, of granted: Int, _ marks: Marks) -> ClockFace {
      ClockFace(
        granted: granted * 1000, used: (granted - left) * 1000, isRunning: true, marks: marks)
    }
    let marks = Marks([10_000, 90_000, 30_000])
    #expect(face(91, of: 120, marks).alarm == nil)
    #expect(face(90, of: 120, marks).alarm == "under 1:30")
    #expect(face(30, of: 120, marks).alarm == "under 30 s")
    #expect(face(10, of: 120, marks).alarm == "last 10 s")
    #expect(face(10, of: 120, marks).level == .last)
    #expect(face(0, of: 120, marks).alarm == "time is up")
    #expect(face(-5, of: 120, marks).alarm == "over time 0:05")
    #expect(face(5, of: 120, Marks([])).level == .calm)
    #expect(face(20, of: 30, marks).alarm == nil)
  }

  @Test func theScreenWarnsAtThem() throws {
    var hand = try MouseTests.Hand()
    hand.desk.session = try speaking()
    hand.desk.now = start + 41_000
    #expect(hand.frame.text.contains("under 30 s"))
    hand.desk.cockpit.view.preferences.apply(.warn([20_000, 5000]))
    #expect(hand.frame.text.contains("under 20 s"))
    hand.desk.cockpit.view.preferences.apply(.warn([]))
    #expect(!hand.frame.text.contains("under 20 s"))
  }
}
