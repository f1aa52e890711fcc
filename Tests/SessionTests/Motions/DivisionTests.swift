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
        "Vote 1 (Bookmobile) is taken again, and counted: vote again 1."))
    #expect(try play.warnings(of: "vote again 1").isEmpty)
    try play.run(["vote count 5 5", "vote close"])
    #expect(play.session.votes[1].outcome == .rejected)
  }

  @Test func soIsTheLastMotion() throws {
    var play = try board()
    try play.run(["motion suspend 5m by D001 second D002", "motion vote next 4 6"])
    try play.run("motion division-of-the-assembly by D001")
    let answer = try play.run("motion pass next")
    #expect(answer.contains("Motion 1 (") && answer.contains("counted again"), "\(answer)")
    var empty = try board()
    try empty.run("motion division-of-the-assembly by D001")
    #expect(try empty.run("motion pass next").hasSuffix("is decided again, by a count."))
  }
}
