import Catalogue
import Session
import SessionFixtures
import Testing

@testable import TerminalKit
@testable import chair

/// What went wrong when whole conference days were run by keys.
@Suite("A conference day by keys")
struct ConferenceDayTests {
  private func desk(_ lines: String...) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk()
    for line in ["meeting open", "attend all present", "agenda set 1"] + lines {
      try desk.perform(line)
    }
    return desk
  }

  @Test("a point of order that a vote left behind can still be ruled on with its key")
  func pointInVote() throws {
    var desk = try desk(
      "vote open \"Draft\" substantive by roll-call", "vote cast Albania yes", "point order USA")
    try desk.press("3", "y")
    let message = try #require(desk.cockpit.view.message)
    #expect(message.text.contains("was left without a ruling, which"))
    try desk.press("+")
    #expect(desk.session.state.points.left.isEmpty)
    #expect(desk.session.state.points.lastRuling?.point?.sustained == true)
  }

  @Test("a roll call names the speech that it ends")
  func rollDuringSpeech() throws {
    var desk = try desk("speech start Malta")
    try desk.press("r")
    #expect(
      desk.cockpit.view.confirm?.question
        == "Malta has the floor. End the speech and call the roll?")
  }

  @Test("timers are not said to be paused by an update, and a point in it keeps its keys")
  func update() throws {
    var desk = try desk("timer 10m \"Ultimatum\"", "speech start Malta", "interrupt \"A coup\"")
    #expect(desk.cockpit.view.message?.text.contains("timers run on: A coup.") == true)
    try desk.perform("point order Japan")
    #expect(desk.cockpit.view.message?.text.contains("resume") == false)
    let notes = Cockpit.hints(desk.session, desk.cockpit.view).map(\.key)
    #expect(notes.prefix(3) == ["+", "-", "!"])
  }

  @Test("while an answer is corrected, nothing calls the next delegation")
  func correcting() throws {
    var desk = try CockpitTests.Desk()
    try desk.perform("meeting open")
    try desk.press("r", "p", "p", "backspace")
    let frame = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 120, height: 40)
    #expect(frame.lines.contains { $0.contains("correcting:") })
    #expect(!frame.lines.contains { $0.contains("Say:") })
  }

  @Test("a veto is announced as a possibility, not as an answer")
  func mayVeto() throws {
    let desk = try desk(
      "vote open \"Draft\" substantive by roll-call", "vote cast Albania yes",
      "vote cast Brazil yes")
    let frame = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24)
    #expect(frame.lines.contains { $0.contains("can veto") })
  }

  @Test("the formats of the minutes have their usual short names, and others are named")
  func formats() throws {
    var choice = MinutesChoice()
    #expect(ScreenCommand("minutes md") == .minutes(choice))
    choice.format = .own(.text)
    #expect(ScreenCommand("minutes txt") == .minutes(choice))
    #expect(throws: Refusal.self) { try ScreenCommand.read("minutes disec.docx") }
    choice.format = .converted(.docx)
    #expect(ScreenCommand("minutes docx") == .minutes(choice))
  }
}
