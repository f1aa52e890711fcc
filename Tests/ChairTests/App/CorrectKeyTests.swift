import Session
import Testing

@testable import Catalogue
@testable import chair

/// The keys that correct what a list shows, and that put an undecided question again.
struct CorrectKeyTests {
  private func desk(_ lines: String...) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk(isCouncil: false)
    for line in ["meeting open", "attend all present"] + lines { try desk.perform(line) }
    desk.cockpit.settle(desk.session)
    return desk
  }

  /// In the record, what the selected record did is corrected.
  @Test(arguments: [
    ("motion vote next 10 5", "correct motion 1 "),
    ("attend Ghana absent", "correct attend GHA at "),
    ("announce \"Lunch\"", nil),
  ])
  func theSelectedRecordIsCorrected(line: String, expected: String?) throws {
    var desk = try desk("motion set-agenda 1 by Ghana", line)
    try desk.press("5", "=")
    #expect(desk.cockpit.view.prompt?.text == expected)
  }

  @Test func aVoteIsCorrectedFromTheRecord() throws {
    var desk = try desk(
      "vote open \"Draft\" by placards", "vote count 15 0", "vote close", "announce \"Lunch\"")
    try desk.press("5", "down", "=")
    #expect(desk.cockpit.view.prompt?.text == "correct vote 1 ")
  }

  @Test func theLastMotionIsCorrectedWhenNoneIsPending() throws {
    var desk = try desk(
      "motion set-agenda 1 by Ghana", "motion vote next 10 5", "motion set-agenda 2 by Japan")
    try desk.press("2", "=")
    #expect(desk.cockpit.view.prompt?.text == "correct motion 2 ")
    try desk.press("esc")
    try desk.perform("motion vote next 3 12")
    try desk.press("2", "=")
    #expect(desk.cockpit.view.prompt?.text == "correct motion 2 ")
  }

  @Test func aQuestionWithoutConsensusIsPutAgain() throws {
    var desk = try desk(
      "vote open \"Draft\" by consensus", "vote object Ghana", "vote close")
    try desk.press("3", "v")
    #expect(desk.session.state.openVote?.method == .placards)
    #expect(desk.session.state.openVote?.question == "Draft")
    try desk.perform("vote count 15 0")
    try desk.perform("vote close")
    // What was decided is not put again by a key.
    try desk.press("3", "v")
    #expect(desk.session.state.openVote == nil)
  }

  @Test func theHintsNameIt() throws {
    let desk = try desk("vote open \"Draft\" by consensus", "vote object Ghana", "vote close")
    var view = desk.cockpit.view
    view.pane = .vote
    #expect(Cockpit.hints(desk.session, view).contains { $0.line == "vote again 1" })
  }
}
