import Session
import Testing

@testable import chair
@testable import TerminalKit

/// What the dais noted and scored can be read back.
struct NotesPaneTests {
  static func meeting() throws -> FixtureMeeting {
    var meeting = try FixtureMeeting.laterDebate().after(
      "delegation delegates Ghana \"Ana Lima; Bo Owusu\"",
      "score Japan 6 \"Knows the resolution of 2009\"", "note Brazil \"Late from the caucus\"",
      "score Ghana 8 \"Answers with figures\" delegate \"Ana Lima\"")
    meeting.wait(600)
    try meeting.run("score Ghana 4", "note Ghana \"Built the bloc of nine, with Malta\"")
    return meeting
  }

  private func lines(_ meeting: FixtureMeeting, row: Int = 0, _ size: (Int, Int)) -> [String] {
    var view = ViewState(pane: .notes)
    view.selection[.notes] = row
    return ChairScreen.frame(
      meeting.session, view, hints: [], now: meeting.now, width: size.0, height: size.1
    ).lines
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func theHighestScoreComesFirstAndItsNotesAreShown(size: (Int, Int)) throws {
    let meeting = try Self.meeting()
    let lines = lines(meeting, size)
    #expect(lines.contains { $0.contains("▸ Ghana") && $0.contains("12") })
    #expect(lines.contains { $0.contains("Answers with figures") })
    #expect(lines.contains { $0.contains("Built the bloc of nine,") })
    #expect(!lines.contains { $0.contains("Knows the resolution") })
    #expect(self.lines(meeting, row: 1, size).contains { $0.contains("Knows the resolution") })
  }

  /// A score says what it is for, and which other seat gave it.
  @Test func criterionAndSeatAreNamed() throws {
    var meeting = try Self.meeting()
    try meeting.run("score Ghana 5 \"Clear aims\" for \"position paper\"", by: "Rapporteur")
    let lines = lines(meeting, (120, 40))
    #expect(lines.contains { $0.contains("position paper: Clear") })
    #expect(lines.contains { $0.contains("Rapporteur") })
  }

  @Test func scoresIsACommand() throws {
    var desk = try CockpitTests.Desk()
    try desk.press(":", "\"scores\"", "enter")
    #expect(desk.cockpit.view.pane == .notes)
  }

  @Test func theRowsAreByPoints() throws {
    let rows = NotesPane.rows(try Self.meeting().session)
    #expect(rows.map(\.code) == ["GHA", "JPN", "BRA"])
    #expect(rows.map(\.points) == [12, 6, 0])
    #expect(rows.map(\.hasScore) == [true, true, false])
    #expect(
      rows[0].notes.map(\.text) == [
        "Answers with figures", "", "Built the bloc of nine, with Malta",
      ])
  }

  @Test func keysActOnTheSelectedDelegation() throws {
    let meeting = try Self.meeting()
    var desk = try CockpitTests.Desk()
    (desk.session, desk.now) = (meeting.session, meeting.now)
    try desk.press("6", "j", "n")
    #expect(desk.cockpit.view.prompt?.text == "note JPN \"")
  }

  @Test func theSpeakerIsMeantWhileNothingIsNoted() throws {
    let meeting = try FixtureMeeting.debate().after("speech start")
    var desk = try CockpitTests.Desk()
    (desk.session, desk.now) = (meeting.session, meeting.now)
    try desk.press("6", "*")
    #expect(desk.cockpit.view.prompt?.text == "score BRA ")
  }

  @Test func plainSaysThem() throws {
    let meeting = try Self.meeting()
    var conversation = Conversation()
    #expect(
      conversation.take("notes", meeting.session, now: meeting.now)
        == .say([
          "Ghana: 12 points.", "  10:03: 8 points, Answers with figures (Ana Lima).",
          "  10:13: 4 points.", "  10:13: Built the bloc of nine, with Malta.", "Japan: 6 points.",
          "  10:03: 6 points, Knows the resolution of 2009.", "Brazil.",
          "  10:03: Late from the caucus.",
        ]))
  }
}
