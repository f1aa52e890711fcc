@testable import Catalogue
import Session
import Testing

@testable import chair

/// One key notes everyone who has not been called yet.
struct RestPresentTests {
  @Test func theRestIsPresentWithOneKey() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", "r", "p", "a", "P")
    let counts = Counts(desk.session.state, by: desk.session.setup)
    #expect(counts.present == 14)
    #expect(
      desk.session.state.roster.delegations.map(\.attendance).prefix(3) == [
        .present, .absent, .present,
      ])
    // Everyone has answered, so it does nothing more; the roll can be ended.
    try desk.press("P")
    #expect(Counts(desk.session.state, by: desk.session.setup).present == 14)
    try desk.press("u")
    #expect(Counts(desk.session.state, by: desk.session.setup).present == 1)
  }

  @Test func theHintsNameIt() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", "r")
    let hints = Cockpit.hints(desk.session, desk.cockpit.view)
    #expect(hints.contains { $0.key == "P" && $0.line == "attend rest present" })
  }
}
