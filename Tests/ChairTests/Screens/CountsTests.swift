import Session
import Testing

@testable import Presentation
@testable import chair

/// Members and observers are counted separately, and in the same way everywhere.
struct CountsTests {
  private func meeting(_ lines: String...) throws -> FixtureMeeting {
    var meeting = try FixtureMeeting.council()
    try meeting.run("delegation add \"Holy See\" observer", "meeting open")
    for line in lines { try meeting.run(line) }
    return meeting
  }

  private func chair(_ meeting: FixtureMeeting, _ pane: ViewState.Pane = .floor) -> [String] {
    ChairScreen.frame(
      meeting.session, ViewState(pane: pane), hints: [], now: meeting.now, width: 200, height: 60
    ).lines
  }

  @Test func theHeaderCountsMembers() throws {
    let lines = chair(try meeting("attend all present", "attend Malta absent"))
    #expect(lines[1].hasSuffix("14 of 15 members here · 1 observer"), "\(lines[1])")
    let without = chair(try FixtureMeeting.debate())
    #expect(without[1].hasSuffix("14 of 15 here · 2 voting"), "\(without[1])")
  }

  @Test func soDoesTheRollCall() throws {
    let meeting = try meeting(
      "roll open", "attend Albania present", "attend \"Holy See\" present", "attend Brazil absent")
    let lines = chair(meeting, .roster)
    #expect(
      lines.contains { $0.contains("1 member here · 1 absent · 13 to call · 1 observer") },
      "\(lines.joined(separator: "\n"))")
    let view = RoomView(PublicSession(meeting.session), RoomNews(meeting.session), at: meeting.now)
    let observers = view.figures.first { $0.caption == "Observers" }
    #expect(observers?.value == .number(1))
    #expect(view.figures.first?.value == .number(1))
  }

  @Test func soDoAnswersAndPlainMode() throws {
    let meeting = try meeting("attend all present")
    let outcome = try meeting.session.perform(
      Command("attend Malta absent", for: meeting.session), at: meeting.now, with: .placeholders)
    #expect(
      outcome.answer.text
        == "Malta is absent: 14 of 15 members here, and 1 observer. undo takes that back.")
    #expect(
      Spoken(meeting.session, now: meeting.now).peopleLine
        .hasPrefix("15 of 15 members are here, and 1 observer;"))
  }
}
