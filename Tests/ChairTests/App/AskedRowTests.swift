@testable import Catalogue
import Session
import Testing

@testable import chair

/// In a call by name the marked row is the delegation that answers, and Return changes nothing.
struct AskedRowTests {
  private func attendance(_ desk: CockpitTests.Desk) -> [Attendance] {
    desk.session.state.roster.delegations.map(\.attendance)
  }

  private func called(_ desk: CockpitTests.Desk) -> String? {
    Placeholders(desk.session, desk.cockpit.view).called
  }

  @Test func returnDoesNotChangeWhoIsCalled() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", "r", "v", "v", "enter", "a")
    #expect(attendance(desk).prefix(4) == [.voting, .voting, .absent, .notCalled])
  }

  @Test func returnAfterASearchAsksTheOneThatWasFound() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", "r", "/", "\"fran\"", "enter", "enter")
    #expect(called(desk) == "FRA")
    try desk.press("a")
    #expect(desk.session.state.delegation("FRA")?.attendance == .absent)
    #expect(attendance(desk).count { $0 != .notCalled } == 1)
  }

  @Test func arrowsMoveWhoIsCalled() throws {
    var desk = try CockpitTests.Desk()
    let codes = desk.session.state.roster.delegations.map(\.code)
    try desk.press("O", "r", "v", "down")
    #expect(called(desk) == codes[2])
    try desk.press("a", "up")
    // After an answer the next one without an answer is called.
    #expect(attendance(desk).prefix(3) == [.voting, .notCalled, .absent])
    #expect(called(desk) == codes[0])
  }

  /// A delegation that is asked before its turn has no answer to correct.
  @Test func theScreenSaysThatItIsOutOfTurn() throws {
    var desk = try CockpitTests.Desk()
    for line in ["meeting open", "attend all present", "vote open \"Draft\" by roll-call"] {
      try desk.perform(line)
    }
    try desk.press("3", "down")
    func words() -> String {
      ChairScreen.frame(
        desk.session, desk.cockpit.view, hints: [], now: desk.now, width: 80, height: 24
      ).lines.joined(separator: "\n")
    }
    #expect(words().contains("out of turn") && !words().contains("correcting"))
    try desk.press("y", "backspace")
    #expect(!words().contains("correcting: answered yes"))
    try desk.press("down")
    #expect(words().contains("correcting: answered yes"))
  }

  @Test func aRefusedCloseDoesNotMoveTheVote() throws {
    var desk = try CockpitTests.Desk(isCouncil: false)
    for line in ["meeting open", "attend all voting", "vote open \"Draft\" by roll-call"] {
      try desk.perform(line)
    }
    try desk.press("2", "4", "3", "down", "down", "up", "up", "y", "y", "y", "c", "enter", "n")
    let vote = try #require(desk.session.state.openVote)
    #expect(vote.entitled.prefix(5).map { vote.cast[$0] } == [.yes, .yes, .yes, .no, nil])
  }
}
