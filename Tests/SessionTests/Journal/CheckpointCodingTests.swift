import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// The parts of a checkpoint that are written in a shorter form.
struct CheckpointCodingTests {
  /// The state of a session that was opened from its checkpoint alone.
  private func reopened(_ session: Session) throws -> Session {
    let line = try Checkpoint(of: session).encoded(of: session.setup)
    return try #require(Session(session.setup, checkpointLine: line))
  }

  @Test func aStatisticComesBackWhole() throws {
    var statistic = Statistic()
    statistic.speeches = 3
    // More than a list's number may be.
    statistic.milliseconds = 123_456_789_012 / 100
    statistic.motions = 4
    statistic.questions = 5
    statistic.comments = 6
    statistic.turns = [0: Turns(count: 7, meeting: 2, atMeeting: 1), 3: Turns(count: 1)]
    statistic.delegates = [
      "Ama": DelegateStatistic(speeches: 1, milliseconds: 200_000_001),
      "Kofi": DelegateStatistic(speeches: 2, milliseconds: -5),
    ]
    var play = try Play()
    try play.run("meeting open")
    var session = play.session
    session.state.floor.statistics["GHA"] = statistic
    #expect(try reopened(session).state.floor.statistics == session.state.floor.statistics)
  }

  @Test func delegationsThatDifferFromTheRosterComeBackWhole() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "attend Ghana absent", "delegation withdraw Japan",
      "delegation add \"Médecins Sans Frontières\" observer",
    ])
    #expect(try reopened(play.session).state == play.session.state)
  }

  @Test func aSeatBeyondTheRosterIsRefused() {
    let roster = [Delegation(code: "GHA", name: "Ghana")]
    let seats = CheckpointSeat.list(roster, roster)
    #expect(CheckpointSeat.delegations(seats, roster) == roster)
    #expect(CheckpointSeat.delegations(seats, []) == nil)
  }

  @Test func mostSeatsTakeOneWord() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present"])
    for seat in CheckpointSeat.list(play.session.roster.delegations, play.session.setup.roster) {
      guard case .attendance(.present) = seat else {
        Issue.record("\(seat)")
        return
      }
    }
  }
}
