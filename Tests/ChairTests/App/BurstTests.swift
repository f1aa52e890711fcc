import Session
import TerminalKit
import Testing

@testable import chair

/// Many keys at once: their cost, and actions that they must not trigger.
struct BurstTests {
  private func desk(_ lines: String...) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk(isCouncil: false)
    for line in ["meeting open", "attend all present"] + lines {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now).record)
    }
    return desk
  }

  private func type(_ text: String, _ desk: inout CockpitTests.Desk) throws {
    for character in text {
      try desk.take(character == "\n" ? .enter : .character(character), mayAnswer: false)
    }
  }

  /// Completions are computed once for all keys that arrive together, not for each key.
  @Test func aLineIsReadOnceForAllKeysThatCameTogether() throws {
    var desk = try desk()
    try desk.press(":")
    let offered = desk.cockpit.view.prompt?.completions
    try type("attend Gha", &desk)
    #expect(desk.cockpit.view.prompt?.isStale == true)
    #expect(desk.cockpit.view.prompt?.completions == offered)
    desk.cockpit.settle(desk.session)
    #expect(desk.cockpit.view.prompt?.completions.map(\.text) == ["Ghana"])
    // If a key needs the completions, they are computed before it is handled.
    try desk.press("C-u")
    try type("attend Jap", &desk)
    try desk.take(.tab, mayAnswer: false)
    try type("absent\n", &desk)
    #expect(
      desk.session.roster.delegations.contains { $0.code == "JPN" && $0.attendance == .absent })
  }

  @Test func aFilterIsThereWhenItIsUsed() throws {
    var desk = try desk()
    desk.cockpit.view.pane = .roster
    try type("/jap\n", &desk)
    #expect(desk.cockpit.view.filter == "jap")
    #expect(ChairLists.roster(desk.session, desk.cockpit.view).count == 1)
  }

  @Test func theFilterOfTheHelpHasAnEnd() throws {
    var desk = try desk()
    try type("?/" + String(repeating: "q", count: 65_536), &desk)
    let help = try #require(desk.cockpit.view.help, "no letter of it leaves the help")
    #expect(help.isFiltering && help.filter.count == Help.longestFilter)
  }

  /// Keys are handled in order, and each sees the effects of the previous ones.
  @Test func linesOfABurstAreCarriedOutInOrder() throws {
    var desk = try desk("agenda set 1")
    try type(":speakers open\n:speakers add Ghana\n:speakers add Japan\n", &desk)
    #expect(desk.session.debate.list.queue == ["GHA", "JPN"])
  }

  @Test func aLineThatIsTooLongIsNotCarriedOut() throws {
    var desk = try desk()
    let before = desk.session.sequence
    try type(":announce \"" + String(repeating: "x", count: 65_536) + "\"\n", &desk)
    let prompt = try #require(desk.cockpit.view.prompt)
    #expect(prompt.editor.count == LineEditor.longest)
    #expect(prompt.error?.contains("at most 4096 characters") == true)
    #expect(desk.session.sequence == before)
    // After the user has shortened it, the line works like any other.
    try desk.press("C-w", "\"x\"", "enter")
    #expect(desk.cockpit.view.prompt == nil && desk.session.sequence == before + 1)
    // Text pasted in one piece has the same limit.
    try desk.press(":")
    try desk.take(.paste(String(repeating: "y", count: 5000)))
    #expect(desk.cockpit.view.prompt?.error?.contains("at most 4096 characters") == true)
  }

  /// A long line is not parsed on every frame, but Return performs it anyway.
  @Test func aLongLineIsReadWhenReturnIsPressed() throws {
    var desk = try desk("agenda set 1", "speakers open")
    let names = Array(repeating: "Ghana, Japan", count: 100).joined(separator: ", ")
    try type(":speakers add " + names, &desk)
    desk.cockpit.settle(desk.session)
    let prompt = try #require(desk.cockpit.view.prompt)
    #expect(prompt.readiness == nil && prompt.completions.isEmpty && prompt.error == nil)
    try desk.press("enter")
    #expect(desk.session.debate.list.queue == ["GHA", "JPN"])
  }

  /// Text is pasted in a terminal without bracketed paste. One of its letters opens a question, and
  /// none of the following ones may answer it.
  @Test(arguments: ["fy", "f\n", "fn", "fq", "fY\n\n", "fnone is opposed\n\ny", "f\u{1B}y"])
  func nothingAnswersAQuestionOfTheSameBurst(_ text: String) throws {
    var desk = try desk("motion unmoderated 5m by Ghana")
    desk.cockpit.view.pane = .motions
    let before = desk.session.sequence
    for character in text {
      let key: Key =
        switch character {
        case "\n": .enter
        case "\u{1B}": .escape
        default: .character(character)
        }
      try desk.take(key, mayAnswer: false)
    }
    #expect(desk.session.sequence == before)
    #expect(desk.cockpit.view.confirm?.line == "motion fail 1")
    // After other keys were typed over the question, Return shows it again.
    if desk.cockpit.view.confirm?.isTypedOver == true { try desk.press("enter") }
    #expect(desk.session.sequence == before)
    try desk.press("enter")
    #expect(desk.session.motions[0].status == .failed)
  }

  @Test func aClickOnAQuestionThatWasNotSeenDoesNothing() throws {
    var desk = try desk("motion unmoderated 5m by Ghana")
    desk.cockpit.view.pane = .motions
    try desk.press("f")
    for kind in Key.Mouse.Kind.allCases {
      let click = Key.mouse(Key.Mouse(kind: kind, x: 1, y: 1))
      try desk.take(click, on: .key("enter"), mayAnswer: false)
    }
    #expect(desk.cockpit.view.confirm != nil && desk.session.motions[0].status == .pending)
  }

  @Test func twiceCtrlCLeaves() throws {
    var desk = try desk("agenda set 1", "speakers open", "speakers add Ghana", "speech start")
    #expect(desk.cockpit.press(.control("c"), desk.session, at: 1) == nil)
    #expect(desk.cockpit.view.confirm?.line == "quit")
    let action = desk.cockpit.press(.control("c"), desk.session, at: 2, mayAnswer: false)
    #expect(action == .screen(.quit))
  }
}
