import Session
import Testing

@testable import chair

/// A book without a speakers' list: the chair calls on placards, and debate has a clock.
struct PlacardsTests {
  private func desk(_ lines: String...) throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk(rules: "thimun")
    for line in ["meeting open", "attend all present", "agenda set 1"] + lines {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
          .record)
    }
    return desk
  }

  private static let timed = [
    "motion introduce \"Resolution A\" by Ghana second Japan", "motion pass next",
    "motion closed-debate 10m by Ghana second Japan", "motion pass next",
  ]

  private func debate(_ more: String...) throws -> CockpitTests.Desk {
    var desk = try desk()
    for line in Self.timed + more {
      try desk.session.apply(
        desk.session.perform(Command(line, for: desk.session), at: desk.now, with: .placeholders)
          .record)
    }
    return desk
  }

  private func chair(_ desk: CockpitTests.Desk, _ width: Int = 80, _ height: Int = 24) -> String {
    ChairScreen.frame(
      desk.session, desk.cockpit.view, hints: Cockpit.hints(desk.session, desk.cockpit.view),
      now: desk.now, width: width, height: height
    ).description
  }

  private func room(_ desk: CockpitTests.Desk) -> String {
    RoomScreen.frame(desk.session, now: desk.now, width: 80, height: 24).description
  }

  @Test("the floor is given by name, and no list is shown") func noList() throws {
    var desk = try desk()
    #expect(Cockpit.hints(desk.session, desk.cockpit.view).first?.key == "f")
    for (width, height) in [(60, 20), (80, 24), (120, 40), (200, 60)] {
      let screen = chair(desk, width, height)
      #expect(screen.contains("Placards are called, 1:30 each"), "\(width)")
      #expect(!screen.contains("list"), "\(width)")
    }
    #expect(!room(desk).lowercased().contains("list"))
    try desk.press("a")
    #expect(
      desk.cockpit.view.prompt?.error
        == "the chair calls on placards: press f (give the floor)")
    // If the list is opened anyway, it is used.
    let other = try self.desk("speakers open")
    #expect(chair(other).contains("Speakers' list, open"))
    #expect(Cockpit.hints(other.session, other.cockpit.view).first?.line == "speakers add ")
  }

  @Test("a timed debate shows its subject and what follows") func subject() throws {
    let desk = try debate()
    #expect(desk.session.floor.caucus?.topic == "Resolution A")
    for screen in [chair(desk), chair(desk, 120, 40)] {
      #expect(screen.contains("Resolution A"))
    }
    for screen in [chair(desk), chair(desk, 120, 40), room(desk)] {
      #expect(screen.lowercased().contains("then time against"))
      #expect(screen.contains("5:00") && !screen.lowercased().contains("list"))
    }
    let speaking = try debate("speech start Ghana")
    #expect(chair(speaking).contains("Resolution A"))
    #expect(room(speaking).contains("Then time against 5:00"))
  }

  @Test("its clock is named for the debate, and so is its end") func words() throws {
    var desk = try debate("speech start Ghana")
    let hints = Cockpit.hints(desk.session, desk.cockpit.view)
    #expect(hints.first { $0.key == "E" }?.note == "end the time in favour")
    try desk.press("c")
    #expect(desk.cockpit.view.message?.text == "The debate's clock is paused.")
    try desk.press("c", "E")
    #expect(
      desk.cockpit.view.confirm?.question == "End the time in favour, and the speech by Ghana?")
    try desk.press("enter")
    #expect(
      desk.cockpit.view.message?.text
        == "The time in favour is over, and so is the speech by Ghana. Time against, 5 minutes.")
    try desk.press("E")
    #expect(desk.cockpit.view.confirm?.question == "End the time against?")
    try desk.press("enter")
    #expect(
      desk.cockpit.view.message?.text == "The time against is over. V puts the question.")
  }
}
