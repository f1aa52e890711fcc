import Session
import Testing

@testable import chair

/// The methods for a vote just opened, one key each.
struct MethodKeyTests {
  private func desk() throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk(isCouncil: false)
    try desk.press("O", ":", "\"attend all present\"", "enter", "V", "\"Draft 1.1\"", "enter")
    return desk
  }

  private func offered(_ desk: CockpitTests.Desk) -> [String] {
    Cockpit.hints(desk.session, desk.cockpit.view).map(\.line)
  }

  @Test func aQuestionIsPutAsTheBookHasItAndAKeyChangesThat() throws {
    var desk = try desk()
    #expect(desk.session.state.openVote?.method == .placards)
    #expect(offered(desk).contains("vote by roll-call"))
    #expect(offered(desk).contains("vote by consensus"))
    try desk.press("l")
    #expect(desk.session.state.openVote?.method == .rollCall)
    #expect(offered(desk).contains("vote by placards"))
    try desk.press("t")
    #expect(desk.session.state.openVote?.method == .consensus)
    try desk.press("s")
    #expect(desk.session.state.openVote?.method == .placards)
    try desk.press("d")
    #expect(desk.session.state.openVote?.method == .recorded)
    try desk.press("u")
    #expect(desk.session.state.openVote?.method == .placards)
  }

  @Test func afterTheFirstAnswerNoneIsOffered() throws {
    var desk = try desk()
    try desk.press("l", "y")
    #expect(!offered(desk).contains { $0.hasPrefix("vote by") })
    try desk.press("s")
    #expect(desk.cockpit.view.message?.text.contains("has begun") == true)
    #expect(desk.session.state.openVote?.method == .rollCall)
  }

  @Test func aSecretBallotOnADraftIsNotOffered() throws {
    var desk = try desk()
    #expect(!offered(desk).contains("vote by secret-ballot"))
    try desk.press("X", "enter", "V", "\"Election of the rapporteur\"", "enter")
    #expect(offered(desk).contains("vote by secret-ballot"))
  }
}
