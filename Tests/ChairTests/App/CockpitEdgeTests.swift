import Session
import TerminalKit
import Testing

@testable import chair

/// Keys at the limits of lists, filters and questions.
struct CockpitEdgeTests {
  @Test func theWheelMovesNothingBehindAQuestion() throws {
    var hand = try MouseTests.Hand("meeting open", "attend all present")
    hand.desk.cockpit.view.pane = .roster
    hand.desk.cockpit.view.confirm = Confirmation(question: "Sure?", line: "meeting adjourn")
    try hand.point(.wheelDown, 60, 10, hand.frame)
    #expect(hand.view.selected(.roster) == 0)
    #expect(hand.view.confirm != nil)
  }

  /// A click that moves the focus from another pane does not count as the second click on a row.
  @Test func aClickThatLeadsToAPartIsNotItsSecond() throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "speakers open", "speakers add Ghana Japan")
    try hand.desk.take(.mouse(Key.Mouse(kind: .click, x: 1, y: 1)), on: .row(1, in: .floor))
    hand.desk.cockpit.view.pane = .roster
    try hand.desk.take(.mouse(Key.Mouse(kind: .click, x: 1, y: 1)), on: .row(1, in: .floor))
    #expect(hand.desk.session.floor.speech == nil)
    #expect(hand.view.pane == .floor && hand.view.selected(.floor) == 1)
    try hand.desk.take(.mouse(Key.Mouse(kind: .click, x: 1, y: 1)), on: .row(1, in: .floor))
    #expect(hand.desk.session.floor.speech?.code == "JPN")
  }

  @Test func aSuspensionCountsDownEverySecond() throws {
    let ten = 1_696_327_200_000
    var meeting = try FixtureMeeting.council()
    try meeting.run("meeting open", "meeting suspend until 10:30")
    #expect(NextChange.after(ten, meeting.session, countdown: true) == ten + 1000)
    #expect(NextChange.after(ten + 300, meeting.session, countdown: true) == ten + 1000)
    #expect(NextChange.after(ten + 300, meeting.session) == ten + 60_000)
  }

  @Test func whoeverHasNoVoteIsFoundAndNotAsked() throws {
    var meeting = try FixtureMeeting.debate()
    try meeting.run("vote open \"D\" by roll-call")
    var desk = try CockpitTests.Desk()
    desk.session = meeting.session
    desk.cockpit.view.pane = .roster
    // Mozambique is absent.
    try desk.press("/", "\"moz\"", "enter")
    #expect(desk.cockpit.view.backTo == nil)
    try desk.press("escape", "/", "\"mal\"", "enter")
    #expect(desk.cockpit.view.pane == .roster)
    #expect(desk.cockpit.view.filter == "mal" || desk.cockpit.view.backTo == "MLT")
  }

  @Test func theRecordsRowStaysSelectedWhenItsFilterIsLeft() throws {
    var desk = try CockpitTests.Desk()
    desk.session = try FixtureMeeting.debate().after("speech start", "speech end").session
    desk.cockpit.view.pane = .record
    try desk.press("/", "\"speakers add\"", "enter", "escape")
    let records = desk.session.history.records
    let row = desk.cockpit.view.selected(.record)
    #expect(records[records.count - 1 - row].command.hasPrefix("speakers add"))
  }

  @Test func theLastRowOfAListThatGotShorterIsSelected() throws {
    var desk = try CockpitTests.Desk()
    desk.session = try FixtureMeeting.debate().session
    desk.cockpit.view.pane = .floor
    try desk.press("end")
    #expect(desk.cockpit.view.selected(.floor) == 4)
    try desk.press(":", "\"speakers remove USA\"", "enter")
    #expect(desk.cockpit.view.selected(.floor) == 3)
  }

  @Test func aRecordedVoteGoesOnFromItsEndToWhoIsMissing() throws {
    var desk = try CockpitTests.Desk()
    desk.session = try FixtureMeeting.debate().after("vote open \"D\" by recorded").session
    desk.cockpit.view.pane = .vote
    let last = try #require(desk.session.state.openVote?.entitled.count) - 1
    try desk.press("end", "y")
    #expect(desk.session.state.openVote?.cast.count == 1)
    #expect(desk.cockpit.view.selected(.vote) == 0)
    try desk.press("y", "end", "n")
    #expect(desk.cockpit.view.selected(.vote) == 1)
    #expect(last == 13)
  }

  @Test func anExplanationGoesBackToTheVote() throws {
    var desk = try CockpitTests.Desk()
    desk.session = try FixtureMeeting.debate().after(
      "motion close-debate by USA", "motion vote next 12 2",
      "vote open \"D\" by roll-call", "vote cast Ghana no-with-rights", "vote cast rest yes",
      "vote close", "speech rights"
    ).session
    desk.cockpit.view.pane = .floor
    try desk.press("e")
    #expect(desk.session.floor.speech == nil)
    #expect(desk.cockpit.view.pane == .vote)
  }

  @Test func leavingWhileAClockRunsAsks() throws {
    var desk = try CockpitTests.Desk()
    desk.session = try FixtureMeeting.debate().session
    try desk.press("C-c")
    #expect(desk.cockpit.view.confirm == nil)
    desk.session = try FixtureMeeting.debate().after("speech start").session
    try desk.press("C-c")
    #expect(desk.cockpit.view.confirm?.question.contains("clock is running") == true)
  }

  @Test func whoHasSpokenLeastComesUpFromAnyPart() throws {
    var desk = try CockpitTests.Desk()
    desk.session = try FixtureMeeting.laterDebate().session
    desk.cockpit.view.isLeastFirst = true
    desk.cockpit.view.pane = .floor
    try desk.press("L")
    #expect(desk.cockpit.view.pane == .roster && desk.cockpit.view.isLeastFirst)
    try desk.press("L")
    #expect(!desk.cockpit.view.isLeastFirst)
  }

  @Test func helpIsLeftInTwoSteps() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("?", "/", "\"roll\"", "escape")
    #expect(desk.cockpit.view.help?.filter == "")
    try desk.press("escape")
    #expect(desk.cockpit.view.help == nil)
  }

  /// The hints, in order of likelihood.
  @Test func hintsFollowWhatIsGoingOn() throws {
    func lines(_ meeting: FixtureMeeting, _ pane: ViewState.Pane) -> [String] {
      Cockpit.hints(meeting.session, ViewState(pane: pane)).map(\.line)
    }
    let debate = try FixtureMeeting.debate()
    // A closed list can be reopened, but not after closure of debate.
    #expect(lines(try debate.after("speakers close"), .floor).contains("speakers open"))
    #expect(
      !lines(try debate.after("motion close-debate by USA", "motion vote next 12 2"), .floor)
        .contains("speakers open"))
    #expect(
      lines(try debate.after("point reply Japan sustained"), .floor).first == "speech reply JPN")
    // The roster offers only commands that would change the selected delegation's attendance.
    #expect(!lines(debate, .roster).contains("attend ALB present"))
    #expect(lines(debate, .roster).contains("attend ALB absent"))
    let answered = try debate.after("vote open \"D\" by recorded", "vote cast all yes")
    #expect(lines(answered, .vote).first == "vote close")
  }
}
