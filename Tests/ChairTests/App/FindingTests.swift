import Session
import TerminalKit
import Testing

@testable import chair

/// A delegation found with the filter stays selected: in the roster, in a vote, and in the record.
struct FindingTests {
  private func desk(_ lines: String...) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk()
    for line in ["meeting open", "attend all present", "agenda set 1", "speakers open"] + lines {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
          .record)
    }
    desk.cockpit.view.pane = Cockpit.startingPane(desk.session)
    return desk
  }

  @Test func whoIsFoundInARecordedVoteIsTheOneThatAnswers() throws {
    for pane in [ViewState.Pane.vote, .floor, .roster] {
      var desk = try desk("vote open \"D\" by recorded")
      desk.cockpit.view.pane = pane
      try desk.press("/", "\"fra\"", "enter", "3", "y")
      #expect(desk.session.state.openVote?.cast == ["FRA": .yes], "\(pane)")
    }
  }

  @Test func theVoteListIsNarrowedWhileTheNameIsTyped() throws {
    var desk = try desk("vote open \"D\" by recorded")
    try desk.press("/", "\"uni\"")
    #expect(desk.cockpit.view.pane == .vote)
    #expect(ChairLists.vote(desk.session, desk.cockpit.view) == ["ARE", "GBR", "USA"])
    let frame = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24)
    #expect(frame.text.contains("3 of 15") && !frame.text.contains("Malta"))
    try desk.press("escape")
    let selected = desk.cockpit.view.selected(.vote)
    #expect(desk.session.state.openVote?.entitled[selected] == "ARE")
  }

  @Test func inARollCallVoteWhoIsFoundIsAsked() throws {
    var desk = try desk("vote open \"D\" by roll-call")
    try desk.press("/", "\"fra\"", "enter", "y")
    #expect(desk.session.state.openVote?.cast == ["FRA": .yes])
  }

  @Test func undoGoesBackToWhoseAnswerItTook() throws {
    var desk = try desk("vote open \"D\" by recorded")
    try desk.press("j", "j", "y", "j", "n", "u")
    let vote = try #require(desk.session.state.openVote)
    #expect(vote.cast.count == 1)
    #expect(desk.cockpit.view.selected(.vote) == 4)
    try desk.press("u")
    #expect(desk.cockpit.view.selected(.vote) == 2)
    try desk.press("U")
    #expect(desk.cockpit.view.selected(.vote) == 3)
  }

  @Test func whoIsSelectedStaysSoWhenTheFilterIsLeft() throws {
    var desk = try desk()
    try desk.press("4", "/", "\"gha\"", "enter", "a", "escape", "v")
    let attendance = desk.session.roster.delegations.map(\.attendance)
    #expect(attendance[6] == .voting && attendance[0] == .present)
  }

  @Test func theRecordIsSearchedAndKnowsItsSpeeches() throws {
    var desk = try desk(
      "speakers add Ghana, Japan, Malta", "speech start", "speech end", "speech start",
      "speech end", "speakers add France")
    desk.cockpit.view.pane = .record
    func seen() -> String {
      ChairScreen.frame(
        desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24
      ).text
    }
    #expect(seen().contains("speech 2: Japan spoke") && seen().contains("speech 1: Ghana spoke"))
    try desk.press("j", "j", "j", "=")
    #expect(desk.cockpit.view.prompt?.text == "correct speech 1 ")
    try desk.press("escape", "/", "\"speech end\"", "enter", "home", "j", "=")
    #expect(desk.cockpit.view.prompt?.text == "correct speech 1 ")
    try desk.press("escape")
    #expect(seen().contains("2 of 10"))
    try desk.press("escape")
    #expect(desk.cockpit.view.selected(.record) == 3)
  }

  @Test func theSelectionStaysInAListThatAnotherSeatShortens() throws {
    var desk = try desk("speakers add Ghana, Japan, Malta")
    try desk.press("end")
    #expect(desk.cockpit.view.selected(.floor) == 2)
    let record = try desk.session.perform(
      Command("speakers remove Malta", for: desk.session), at: desk.now
    ).record
    try desk.session.apply(record)
    desk.cockpit.heard([record], [], desk.session)
    #expect(desk.cockpit.view.selected(.floor) == 1)
  }

  /// A row of the record is nobody, and a click in a narrowed list is on what the list shows.
  @Test func onlyTheRowThatIsShownIsAsked() throws {
    var desk = try desk("vote open \"D\" by roll-call")
    desk.cockpit.view.pane = .record
    try desk.press("/", "\"attend\"", "enter")
    #expect(desk.cockpit.view.backTo == nil && desk.cockpit.view.pane == .record)
    try desk.press("escape", "3", "/", "\"fra\"")
    try desk.take(.mouse(Key.Mouse(kind: .click, x: 1, y: 1)), on: .row(0, in: .vote))
    #expect(desk.cockpit.view.backTo == "FRA")
  }
}
