import SessionFixtures
import Testing

@testable import Session

/// The previous question is ordered on the pending motions, and ends with them.
struct PreviousQuestionTests {
  private func ordered() throws -> Play {
    var play = try Committee(rules: "roberts", members: 12).play()
    try play.run([
      "motion main-motion \"Lunch\" by D001 second D002",
      "motion amend \"at one\" by D003 second D004",
      "motion previous-question by D005 second D006", "motion vote next 10 2",
    ])
    #expect(play.session.inVotingProcedure)
    return play
  }

  @Test func itEndsWithTheMainMotion() throws {
    var play = try ordered()
    try play.run("motion vote next 7 5")
    #expect(play.session.inVotingProcedure, "the main motion is pending still")
    let answer = try play.run("motion vote next 7 5")
    #expect(answer.hasSuffix("Debate is open again."))
    #expect(!play.session.inVotingProcedure && !play.session.debate.closed)
    #expect(play.refused("motion main-motion \"Tea\" by D001 second D002") == nil)
    try play.run("undo")
    #expect(play.session.inVotingProcedure)
  }

  @Test(arguments: ["motion withdraw 1", "motion rule-out 1 \"absurd\""])
  func itEndsWhereTheMainMotionIsGone(_ line: String) throws {
    var play = try ordered()
    try play.run(line)
    #expect(play.session.motions[1].status == .lapsed)
    #expect(!play.session.inVotingProcedure)
  }

  @Test func debateThatTheChairClosedOnATopicStaysClosed() throws {
    var play = try Committee(rules: "roberts", members: 12).play()
    try play.run(["agenda set 1", "debate close", "vote open \"Q\" by placards", "vote count 9 3"])
    try play.run("vote close")
    #expect(play.session.inVotingProcedure)
  }
}
