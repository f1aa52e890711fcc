import Session
import TerminalKit
import Testing

@testable import chair

/// Many keys at once, and what they must not do.
struct BurstTests {
  private func desk(_ lines: String...) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk(isCouncil: false)
    for line in ["meeting open", "attend all present"] + lines {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now).record)
    }
    return desk
  }

  /// A text that is pasted where the terminal does not say so: one of its letters asks something,
  /// and none of the others answers.
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
    // Over which something was typed, Return asks anew.
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
