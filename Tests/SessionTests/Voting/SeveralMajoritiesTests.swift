import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Majorities of several shares, all of which must be reached, and unanimity.
struct SeveralMajoritiesTests {
  private func committee(_ fields: String, present: Int = 30) throws -> Play {
    var play = try Committee(
      rules: #"{ "extends": "harvard", "title": "Ours", \#(fields) }"#, members: 30
    ).play()
    if present < 30 { try play.run("attend \(seats((present + 1)...30)) absent") }
    return play
  }

  private let both = #""majorities": { "substantive": ["two-thirds", "absolute"] }"#

  @Test func everyShareMustBeReached() throws {
    for (yes, no, abstain, outcome, reason) in [
      (16, 8, 6, VoteOutcome.adopted, "adopted"),
      (16, 9, 5, .rejected, "rejected; two thirds of 25 votes cast is 17"),
      (15, 2, 13, .rejected, "rejected; a majority of 30 members is 16"),
    ] {
      var play = try committee(both)
      try play.run(count(yes, no, abstain))
      let vote = play.session.voting.votes[0]
      #expect(vote.outcome == outcome, "\(yes) \(no)")
      #expect(vote.reason(in: play.session.state)?.hasSuffix(reason) == true, "\(yes) \(no)")
    }
  }

  @Test func theRequirementNamesBoth() throws {
    var play = try committee(both, present: 20)
    #expect(
      try play.run("vote open \"Draft\" by placards").hasSuffix(
        "it takes two thirds of the votes cast and a majority of all 30 members (16)."))
    #expect(play.session.voting.votes[0].majority.name == "two-thirds+absolute")
    var few = try committee(both, present: 15)
    #expect(
      try few.run("vote open \"Draft\" by placards").hasSuffix(
        "it takes 16, but only 15 are here to vote."))
  }

  @Test func aLineJoinsThemByPlus() throws {
    var play = try committee(#""onPass": "keep""#)
    try play.run(count(14, 6, 10, "majority two-thirds+absolute"))
    #expect(play.session.voting.votes[0].outcome == .rejected)
    for line in ["two-thirds+half", "simple+simple", "+simple"] {
      #expect(
        play.refused("vote open \"D\" majority \(line)")?.message.contains("joined by +") == true)
    }
  }

  @Test func aMotionMayNeedBoth() throws {
    var play = try committee(
      #""motions": [{ "kind": "close-debate", "decision": ["two-thirds", "majority-present"] }]"#)
    try play.run(["agenda set 1", "motion close-debate by D001"])
    let motion = try #require(play.session.motionsInOrder.first)
    let prospect = try #require(play.session.prospect(of: motion))
    #expect(
      prospect.needed == "two thirds of the votes cast and a majority of the 30 present (16)")
    #expect(prospect.shares.map(\.needed) == [20, 16])
    #expect(play.refused("motion pass next")?.message.contains("so count the votes") == true)
    try play.run("motion vote next 15 1")
    #expect(play.session.motions[0].status == .failed && play.session.motions[0].needed == 16)
  }

  @Test func theFixedVotesOfACouncilAreInAddition() throws {
    let threshold = Threshold(
      try #require(Majority("two-thirds+simple")), fixed: 9, present: 15, members: 15)
    #expect(threshold.needed(for: Tally(yes: 9, no: 2)) == 9)
    #expect(threshold.needed(for: Tally(yes: 9, no: 6)) == 10)
    #expect(threshold.everyShare == "two thirds of the votes cast and 9 votes")
  }

  @Test func oneVoteAgainstBreaksUnanimity() throws {
    var play = try committee(#""majorities": { "substantive": "unanimous" }"#)
    #expect(
      try play.run("vote open \"Draft\" by placards").hasSuffix(
        "it takes unanimity of the votes cast."))
    try play.run(["vote count 29 1", "vote close"])
    #expect(
      play.session.voting.votes[0].reason(in: play.session.state)
        == "29 in favour, 1 against, 0 abstaining: rejected; unanimity of 30 votes cast is 30")
    try play.run(count(12, 0, 18))
    #expect(play.session.voting.votes[1].outcome == .adopted)
    try play.run(count(0, 0, 30))
    #expect(play.session.voting.votes[2].outcome == .rejected, "nobody is in favour")
  }

  @Test func unanimityIsOutOfReachAfterOneNo() throws {
    var play = try committee(#""majorities": { "substantive": "unanimous" }"#)
    try play.run(["vote open \"Draft\" by roll-call", "vote cast D001 no"])
    let vote = try #require(play.session.state.openVote)
    #expect(VoteProspect(vote, play.session.state, play.session.setup).isOutOfReach)
  }
}
