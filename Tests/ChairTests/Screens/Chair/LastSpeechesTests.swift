import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The column of the floor is used in a tall window.
struct LastSpeechesTests {
  private func lines(_ meeting: FixtureMeeting, _ width: Int, _ height: Int) -> [String] {
    ChairScreen.frame(
      meeting.session, ViewState(), hints: [], now: meeting.now, width: width, height: height
    ).lines
  }

  @Test func theLastSpeechesAreBelowTheQueue() throws {
    let lines = lines(try FixtureMeeting.laterDebate(), 120, 40)
    let heading = try #require(lines.firstIndex { $0.hasPrefix(" Last speeches") })
    // As `correct speech 3` takes them, the latest first.
    #expect(lines[heading + 1].hasPrefix("   3 Japan"))
    #expect(lines[heading + 1].prefix(41).contains("0:45"))
    #expect(lines[heading + 3].hasPrefix("   1 Brazil"))
    #expect(lines.contains { $0.contains("1 Malta") })
  }

  @Test func theAgendaIsThereBeforeTheFirstSpeech() throws {
    let lines = lines(try FixtureMeeting.debate(), 120, 40)
    #expect(lines.contains { $0.hasPrefix(" ▸ 1 Supporting Global") })
    #expect(lines.contains { $0.hasPrefix("   2 Peacebuilding") })
    // Also before the meeting opens.
    #expect(self.lines(try FixtureMeeting.council(), 120, 40).contains { $0.hasPrefix(" Agenda") })
  }

  /// A long queue keeps its rows.
  @Test func theQueueComesFirst() throws {
    var meeting = try FixtureMeeting.assembly()
    try meeting.run("speakers add all")
    let lines = lines(meeting, 120, 40)
    #expect(!lines.contains { $0.hasPrefix(" Last speeches") || $0.hasPrefix(" Agenda") })
  }
}
