import Session
import Testing

@testable import chair
@testable import TerminalKit

/// Competing motions can be told apart at a glance; decided ones make room for them.
struct MotionsPaneTests {
  private static let subjects = [
    "Equity between North and South", "Autonomous weapons", "Verification", "Water", "Schools",
    "Dual-use satellites",
  ]

  /// Six moderated caucuses, after two motions that were decided.
  private static func meeting() throws -> FixtureMeeting {
    var meeting = try FixtureMeeting.laterDebate().after(
      "motion unmoderated 5m by Japan", "motion vote next 3 11",
      "motion moderated 8m 40s \"Closed\" by Malta", "motion vote next 3 11")
    for (index, mover) in ["ALB", "BRA", "CHN", "ECU", "FRA", "GAB"].enumerated() {
      try meeting.run(
        "motion moderated \(12 + index)m 60s \"\(Self.subjects[index])\" by \(mover)")
    }
    return meeting
  }

  @Test(arguments: [(80, 24), (120, 40)], [ViewState.Pane.motions, .floor])
  func topicTimesAndMoverAreShownForEach(size: (Int, Int), pane: ViewState.Pane) throws {
    let meeting = try Self.meeting()
    let frame = ChairScreen.frame(
      meeting.session, ViewState(pane: pane), hints: [], now: meeting.now, width: size.0,
      height: size.1)
    for motion in meeting.session.pendingMotions {
      let subject = try #require(motion.subject)
      #expect(frame.text.contains("“\(subject.prefix(12))"), "\(subject)")
      #expect(frame.text.contains("by \(meeting.session.state.name(motion.by))"), "\(subject)")
      let total = TimeSpan.clock(milliseconds: motion.totalMilliseconds ?? 0)
      let each = TimeSpan.clock(milliseconds: motion.eachMilliseconds ?? 0)
      #expect(frame.text.contains("\(total), \(each) each"), "\(subject)")
    }
  }

  /// Without competing motions, or with room to spare, the decided ones are listed.
  @Test func decidedMotionsAreListedWhereThereIsRoom() throws {
    let meeting = try Self.meeting()
    func lines(_ height: Int) -> [String] {
      ChairScreen.frame(
        meeting.session, ViewState(pane: .motions), hints: [], now: meeting.now, width: 80,
        height: height
      ).lines
    }
    #expect(!lines(18).contains { $0.contains("failed 3–11") })
    #expect(lines(50).count { $0.contains("failed 3–11") } == 2)
  }

  /// The selected motion stays in view where not all fit.
  @Test func theSelectionIsInView() throws {
    let meeting = try Self.meeting()
    for row in 0..<6 {
      var view = ViewState(pane: .motions)
      view.selection[.motions] = row
      for (width, height) in [(40, 12), (60, 20), (80, 18), (120, 24)] {
        let frame = ChairScreen.frame(
          meeting.session, view, hints: [], now: meeting.now, width: width, height: height)
        let number = ChairLists.motions(meeting.session)[row].number
        #expect(frame.text.contains("▸ \(number)  ") || frame.text.contains("▸ \(number) "))
      }
    }
  }
}
