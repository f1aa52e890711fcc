import SessionFixtures
import Testing

@testable import Session

/// Delegations that come or go while a vote is taken by roll call.
struct LateVoterTests {
  private func calling(_ barDoors: Bool = false) throws -> Play {
    var play = try Play.council(
      under: #"{ "extends": "harvard", "attendance": { "barDoors": \#(barDoors) } }"#)
    try play.run([
      "attend Malta, Ghana absent", "vote open \"Draft\" by roll-call starting Albania",
      "vote cast Albania yes",
    ])
    return play
  }

  @Test func whoArrivesIsCalledAtTheEnd() throws {
    var play = try calling()
    #expect(try play.run("attend Malta present").hasSuffix(" Malta is called last. Next: Brazil."))
    #expect(play.session.openVote?.entitled.last == "MLT")
    try play.run("vote cast rest yes")
    #expect(play.session.openVote?.cast["MLT"] == .yes)
    try play.run("vote close")
    #expect(play.session.voting.votes[0].tally == Tally(yes: 14))
  }

  @Test func barredDoorsAdmitNobody() throws {
    var play = try calling(true)
    try play.run("attend Malta present")
    #expect(play.session.openVote?.entitled.contains("MLT") == false)
  }

  @Test func anObserverAndACountAreAsBefore() throws {
    var play = try calling()
    try play.run(["vote cancel", "vote open \"Draft\" by placards", "attend Malta present"])
    #expect(play.session.openVote?.entitled.contains("MLT") == false)
  }

  @Test func whoLeavesDoesNotParticipate() throws {
    var play = try calling()
    let answer = try play.run("attend Brazil absent")
    #expect(answer.hasSuffix(" Brazil does not participate in the vote. Next: China."))
    #expect(play.session.openVote?.cast["BRA"] == .absent)
    // An answer that was given stands.
    try play.run("attend Albania absent")
    #expect(play.session.openVote?.cast["ALB"] == .yes)
    try play.run(["undo", "undo"])
    #expect(play.session.openVote?.cast["BRA"] == nil)
  }
}
