import SessionFixtures
import Testing

@testable import Session

/// A division of the assembly says which vote is taken again.
struct DivisionTests {
  private func board() throws -> Play {
    try Committee(rules: "roberts", members: 11).play()
  }

  @Test func theLastVoteIsTakenAgain() throws {
    var play = try board()
    try play.run(["vote open \"Bookmobile\" by placards", "vote count 6 4", "vote close"])
    try play.run("motion division-of-the-assembly by D001")
    #expect(
      try play.run("motion pass next").hasSuffix(
        "Vote 1 (Bookmobile) is taken again by a count: vote again 1."))
    #expect(try play.warnings(of: "vote again 1").isEmpty)
    try play.run(["vote count 5 5", "vote close"])
    #expect(play.session.voting.votes[1].outcome == .rejected)
  }

  @Test func soIsTheLastMotion() throws {
    var play = try board()
    try play.run(["motion suspend 5m by D001 second D002", "motion vote next 4 6"])
    try play.run("motion division-of-the-assembly by D001")
    let answer = try play.run("motion pass next")
    #expect(answer.contains("Motion 1 (") && answer.contains("counted again"), "\(answer)")
  }

  @Test func itIsCalledForAtOnceAfterTheVote() throws {
    let division = "motion division-of-the-assembly by D001"
    var play = try board()
    #expect(play.refused(division)?.message.contains("right after the vote") == true)
    try play.run(["motion suspend 5m by D001 second D002", "motion vote next 4 6"])
    // Actions that only concern the dais do not count as business.
    try play.run(["note D003 \"quiet\"", "snapshot \"here\""])
    #expect(play.refused(division) == nil)
    var later = play
    try later.run("motion suspend 6m by D001 second D002")
    #expect(later.refused(division)?.message.contains("right after the vote") == true)
    try later.run("undo")
    #expect(later.refused(division) == nil)
    try play.run(["speech start D004", "speech end"])
    #expect(play.refused(division)?.message.contains("right after the vote") == true)
  }

  @Test func whatNobodyVotedOnIsNotDivided() throws {
    var play = try board()
    try play.run(["motion suspend 5m by D001 second D002", "motion withdraw next"])
    #expect(play.refused("motion division-of-the-assembly by D001") != nil)
    try play.run(["vote open \"Q\" by placards", "vote cancel"])
    #expect(play.refused("motion division-of-the-assembly by D001") != nil)
  }
}
