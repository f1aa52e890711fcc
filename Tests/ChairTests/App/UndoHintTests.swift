import Session
import Testing

@testable import chair

/// What the keys of `undo` and `redo` offer where two seats enter lines.
struct UndoHintTests {
  /// A meeting whose last step the second seat entered.
  private func desk(_ author: String? = nil) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk()
    for (line, seat) in [("meeting open", nil), ("speakers open", "Rapporteur")] {
      let decision = try desk.session.perform(
        Command(line, for: desk.session), at: desk.now, by: seat)
      try desk.session.apply(decision.record)
    }
    desk.cockpit.view.author = author
    return desk
  }

  private func hint(_ key: String, _ desk: CockpitTests.Desk) -> Hint? {
    Cockpit.hints(desk.session, desk.cockpit.view).first { $0.key == key }
  }

  private func row(_ desk: CockpitTests.Desk) -> String {
    let view = desk.cockpit.view
    let frame = ChairScreen.frame(
      desk.session, view, hints: Cockpit.hints(desk.session, view), help: [],
      now: desk.now, width: 100, height: 30)
    return frame.text.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test("another seat's last step is undone only with anyway") func anothersStep() throws {
    var desk = try desk()
    #expect(hint("u", desk)?.line == "undo anyway")
    #expect(row(desk).contains("u undo anyway   ? help"))
    try desk.press("u")
    #expect(
      desk.cockpit.view.confirm?.question
        == "Rapporteur entered the last step (the speakers' list opened). Undo it anyway?")
    #expect(desk.session.sequence == 2)
    try desk.press("enter")
    #expect(desk.cockpit.view.message?.text == "Undone: the speakers' list opened.")
  }

  @Test("a seat undoes its own step at once") func ownStep() throws {
    var desk = try desk("Rapporteur")
    #expect(hint("u", desk)?.line == "undo")
    #expect(row(desk).contains("u undo   ? help"))
    try desk.press("u")
    #expect(desk.cockpit.view.message?.text == "Undone: the speakers' list opened.")
  }

  @Test("what another seat undid is redone only with anyway") func anothersUndo() throws {
    var desk = try desk("Rapporteur")
    try desk.press("u")
    desk.cockpit.view.author = nil
    desk.cockpit.view.pane = .record
    #expect(hint("U", desk)?.line == "redo anyway")
    try desk.press("U")
    #expect(
      desk.cockpit.view.confirm?.question
        == "Rapporteur undid this step (the speakers' list opened). Redo it anyway?")
    try desk.press("enter")
    #expect(desk.cockpit.view.message?.text == "Redone: the speakers' list opened.")
  }

  @Test("plain mode offers it too") func plain() throws {
    let desk = try desk()
    func likely(_ author: String?) -> String? {
      var conversation = Conversation()
      conversation.author = author
      guard case .say(let lines) = conversation.take("help", desk.session, now: desk.now) else {
        return nil
      }
      return lines.first { $0.hasPrefix("Likely now:") }
    }
    #expect(likely(nil)?.contains("; undo anyway") == true)
    #expect(likely("Rapporteur")?.contains("undo anyway") == false)
  }
}
