@testable import Catalogue
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// If a line is refused because a delegation is absent, the screen offers a key that marks it as
/// present and repeats the line.
struct ArrivalTests {
  private func desk(_ lines: String...) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk(isCouncil: false)
    let setting = ["meeting open", "attend all present", "agenda set 1", "speakers open"]
    for line in setting + lines + ["attend Ghana, Malta absent"] {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now, with: Inputs(lot: 1))
          .record)
    }
    desk.cockpit.view.pane = .floor
    return desk
  }

  private func attendance(_ code: String, in desk: CockpitTests.Desk) -> Attendance? {
    desk.session.state.delegation(code)?.attendance
  }

  @Test func theKeyNotesTheArrivalAndRepeatsTheLine() throws {
    var desk = try desk()
    let before = desk.session.sequence
    try desk.press("a", "\"gha\"", "enter")
    #expect(
      desk.cockpit.view.prompt?.error
        == "Ghana is absent: press C-p (mark present, repeat) when it arrives")
    try desk.press("C-p")
    #expect(attendance("GHA", in: desk) == .present)
    #expect(desk.session.debate.list.queue == ["GHA"])
    #expect(desk.cockpit.view.prompt == nil)
    #expect(desk.session.sequence == before + 2)
    #expect(
      desk.session.history.records.suffix(2).map(\.command)
        == ["attend GHA present", "speakers add gha"])
    // The first undo removes only the line; the delegation is still present.
    try desk.press("u")
    #expect(desk.session.debate.list.queue.isEmpty && attendance("GHA", in: desk) == .present)
    try desk.press("u")
    #expect(attendance("GHA", in: desk) == .absent)
  }

  @Test func theKeyIsThereOnlyWhileTheRefusalIsShown() throws {
    var desk = try desk()
    try desk.press("C-p")
    #expect(desk.cockpit.view.message?.kind == .error)
    try desk.press("a", "\"gha\"", "enter", "\"n\"", "C-p")
    #expect(desk.cockpit.view.prompt?.text == "speakers add ghan")
    try desk.press("escape", "C-p")
    #expect(attendance("GHA", in: desk) == .absent)
    try desk.press("a", "\"gha\"", "enter", "escape", "a", "C-p")
    #expect(attendance("GHA", in: desk) == .absent)
    // Another refusal has replaced the first.
    try desk.press("escape", "a", "\"gha\"", "enter", "C-u", "\"speech end\"", "enter", "C-p")
    #expect(attendance("GHA", in: desk) == .absent)
    #expect(!Cockpit.hints(desk.session, desk.cockpit.view).contains { $0.line == "arrived" })
  }

  @Test func aKeyThatIsRefusedOffersItToo() throws {
    var desk = try desk()
    try desk.press("4", "/", "\"gha\"", "enter", "enter")
    #expect(desk.cockpit.view.message?.text.contains("press C-p") == true)
    try desk.press("C-p")
    #expect(desk.session.floor.speech?.code == "GHA")
  }

  @Test(arguments: [
    ("speakers add Ghana, Malta", []), ("speech start Ghana", []),
    ("motion moderated 10m 60s \"W\" by Ghana second Malta", []),
    ("motion second 1 Ghana", ["motion unmoderated 10m by Japan"]),
    ("point order Ghana", []), ("point order Ghana denied", []),
    ("vote open \"D\" by roll-call starting Ghana", []),
    ("speech against Ghana", ["motion close-debate by Japan"]),
    (
      "caucus queue Ghana",
      ["motion moderated 10m 60s \"W\" by Japan second China", "motion pass next"]
    ),
    (
      "speech start Ghana",
      ["motion moderated 10m 60s \"W\" by Japan second China", "motion pass next"]
    ),
    ("yield Ghana", ["speech start Japan"]),
    ("speech question Ghana", ["speech start Japan", "yield questions"]),
  ])
  func everyLineThatNeedsSomebodyHereOffersIt(line: String, before: [String]) throws {
    var desk = try desk()
    for line in before {
      let command = try Command(line, for: desk.session)
      try desk.session.apply(
        desk.session.perform(command, at: desk.now, with: Inputs(lot: 1)).record)
    }
    let sequence = desk.session.sequence
    try desk.press(":", "\"\(line.split(separator: "\"").first ?? "")\"")
    desk.cockpit.view.prompt = Prompt(text: line)
    try desk.press("enter")
    let error = try #require(desk.cockpit.view.prompt?.error, "\(line)")
    #expect(error.contains("press C-p (mark present, repeat)"), "\(line): \(error)")
    #expect(desk.session.sequence == sequence)
    try desk.press("C-p")
    #expect(desk.session.history.records.last?.command == line)
    #expect(attendance("GHA", in: desk) == .present)
  }

  @Test func noKeyIsOfferedWhereTheLineWouldBeRefusedAllTheSame() throws {
    // An observer is not called in a substantive vote, whether present or not.
    var desk = try desk("delegation add \"Arctic Council\" code ARC observer")
    let line = "vote open D by roll-call starting ARC"
    let refusal = #expect(throws: Refusal.self) {
      _ = try desk.session.perform(Command(line, for: desk.session), at: desk.now)
    }
    #expect(refusal?.arrival == "attend ARC present")
    try desk.press(":", "\"\(line)\"", "enter")
    #expect(desk.cockpit.view.offered == nil)
    #expect(desk.cockpit.view.prompt?.error?.contains("C-p") == false)
  }

  @Test func theRowBelowSaysTheKeyToo() throws {
    var desk = try desk()
    try desk.press("4", "/", "\"gha\"", "enter", "enter")
    let frame = ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: Cockpit.hints(desk.session, desk.cockpit.view),
      now: desk.now, width: 80, height: 24)
    let last = frame.text.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last.contains("C-p mark present, repeat"), "\(last)")
  }
}
