import SessionFixtures
import Testing

@testable import Session

private func committee(_ rules: String, _ members: Int, observers: Int = 0) throws -> Play {
  try Committee(rules: rules, members: members, observers: observers).play()
}

/// Votes in which one delegation more or less makes the difference.
struct VoteEdgeTests {
  @Test func theChairIsAskedOnlyWhenAllOthersHaveAnswered() throws {
    var play = try committee("roberts", 5)
    try play.run([
      "vote open \"Main\" by recorded", "vote cast D001, D002 yes", "vote cast D003 no",
    ])
    #expect(play.session.chairsAnswers == [], "two have still to answer")
    try play.run("vote cast D004 no")
    #expect(play.session.chairsAnswers == [.yes])
    // If all places have voted, the presiding officer has voted as one of them.
    var full = try committee("roberts", 4)
    try full.run(["vote open \"Main\" by placards", "vote count 2 2"])
    #expect(full.session.chairsAnswers == [])
    #expect(full.refused("vote chair yes") != nil)
  }

  @Test func whoPassedMayStillNotParticipateAndPassesOnce() throws {
    var play = try committee("harvard", 3)
    try play.run(["vote open \"Draft\" by roll-call", "vote cast D001 pass", "vote cast D002 yes"])
    #expect(play.refused("vote cast D002 pass")?.message.contains("already answered") == true)
    try play.run(["vote cast D003 pass", "vote cast D001 absent"])
    #expect(play.refused("vote cast D003 abstain")?.message.contains("yes or no") == true)
    // Delegations that passed are asked again in the order in which they passed.
    var order = try committee("harvard", 3)
    try order.run(["vote open \"Draft\" by roll-call", "vote cast D001, D002 pass"])
    try order.run("vote cast D003 yes")
    #expect(order.session.openVote?.nextToAnswer == "D001")
  }

  @Test func whoeverIsHereVotesUnlessTheBookLetsItStayOut() throws {
    for (rules, isWarned) in [("harvard", true), ("roberts", false)] {
      var roll = try committee(rules, 5)
      try roll.run("vote open \"Draft\" by roll-call")
      let absent = try roll.warnings(of: "vote cast D001 absent")
      #expect(absent.contains { $0.contains("everyone present votes") } == isWarned, "\(rules)")
      var placards = try committee(rules, 5)
      try placards.run("vote open \"Draft\" by placards")
      let missing = try placards.warnings(of: "vote count 2 1 0")
      #expect(missing == (isWarned ? ["2 votes missing of 5"] : []), "\(rules)")
    }
  }

  @Test func noMoreAreNamedAgainstThanVotedNo() throws {
    var play = try committee("harvard", 5)
    try play.run("vote open \"Draft\" by placards")
    let refusal = play.refused("vote count 3 1 0 against D001, D002")
    #expect(refusal?.message == "2 are named as against, but 1 voted no")
    try play.run("vote count 3 1 0 against D001")
    #expect(play.session.openVote?.against == ["D001"])
  }

  @Test func aCountLeavesRoomForThePartiesThatMustAbstain() throws {
    var play = try Play.council(
      under: #"{ "extends": "un", "name": "ours", "abstention": { "obligatory": "force" } }"#)
    try play.run("vote open \"Chapter VI\" by placards parties Russia")
    #expect(play.refused("vote count 12 3 0")?.message.contains("party to the dispute") == true)
    #expect(play.refused("vote count 11 3 1") == nil)
    #expect(
      play.refused("vote count 11 3 1 against Russia")?.message.contains("abstains") == true)
  }

  @Test func vetoesAreToldInTheOrderOfTheRoll() throws {
    var play = try Play.council("un")
    try play.run(["vote open \"Draft\" by placards", "vote count 12 3 0 against USA, RUS, CHN"])
    let vote = try #require(play.session.openVote)
    #expect(play.session.state.vetoesCast(in: vote) == ["CHN", "RUS", "USA"])
  }

  @Test func aCountThatCouldHideNoVetoNeedsNoNames() throws {
    var play = try Play.council("un")
    try play.run(["vote open \"Draft\" by placards", "vote count 12 1 2"])
    #expect(play.refused("vote close")?.message.contains("name those who voted no") == true)
    try play.run(["vote count 12 1 2 against Malta", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .adopted)
  }

  @Test func aThirdRoundRemembersTheFirstTie() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 60).play()
    try play.run(count(30, 30) + ["vote again 1", "vote cancel"])
    // The round in between decided nothing, but the question has been equally divided once.
    try play.run(["vote again 2", "vote count 30 30", "vote close"])
    #expect(play.session.voting.votes[2].outcome == .rejected)
  }

  @Test func aJointVoteThatCountsThosePresentCountsTheirAbstentions() throws {
    for (abstentions, outcome) in [(0, VoteOutcome.adopted), (2, .rejected)] {
      var play = try Committee(rules: "crisis", organ: .cabinet, members: 18).play()
      try play.run([
        "vote open \"Joint\" by placards majority majority-present", "vote count 12 6",
        "vote partner \"B\" 5 4 \(abstentions)", "vote close",
      ])
      #expect(play.session.voting.votes[0].outcome == outcome, "\(abstentions)")
    }
  }

  @Test func whatOnlyConsensusAgreesToIsPutAnewByConsensus() throws {
    var play = try Play.council("un")
    try play.run([
      "vote open \"Presidential statement on Mali\" by consensus", "vote object Malta",
      "vote close", "vote again 1",
    ])
    #expect(play.session.openVote?.method == .consensus)
  }

  @Test func aStrawPollIsNotTheVoteThatTheCommitteeWanted() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 9).play()
    try play.run(["agenda set 1", "motion roll-call by D001", "motion pass next"])
    #expect(try play.warnings(of: "vote open \"Mood\" by placards straw-poll").isEmpty)
    try play.run(["vote count 5 4", "vote close"])
    // Nor is a consensus, for which the roll is not called: the next counted vote is by roll call.
    #expect(play.session.state.voting.nextByRollCall)
    try play.run(["vote open \"Text\" by consensus", "vote close"])
    #expect(play.session.state.voting.nextByRollCall)
    try play.run("vote open \"Draft\"")
    #expect(play.session.openVote?.method == .rollCall)
    #expect(!play.session.state.voting.nextByRollCall)
  }

  @Test func aDebatesClockStandsForAVoteAndTheAnswerSaysHowItGoesOn() throws {
    var play = try committee("thimun", 9)
    try play.run(["agenda set 1", "motion open-debate 10m \"A\" by D001 second D002"])
    try play.run("motion pass next")
    let opened = try play.run("vote open \"Amendment\" on amendment by placards")
    #expect(opened.contains("The debate's clock is paused."))
    #expect(play.session.floor.clocks[.caucus]?.isRunning == false)
    try play.run("vote count 5 4")
    #expect(try play.run("vote close").hasSuffix("caucus resume continues the debate."))
  }

  @Test func nobodyVotingIsNoTie() {
    func verdict(_ tally: Tally) -> Verdict {
      Verdict(
        on: Verdict.Question(
          kind: .substantive, tally: tally, majority: .simple,
          electorate: .init(present: 4, members: 4), tie: .secondVote))
    }
    #expect(verdict(Tally(abstain: 4)).outcome == .rejected)
    #expect(verdict(Tally(yes: 1, no: 1, abstain: 2)).outcome == .tied)
  }

  @Test func whatTheBodyFixesIsAddedToALargerShare() {
    let nine = Threshold(.twoThirds, fixed: 9, present: 15, members: 15)
    #expect(nine.needed(for: Tally(yes: 9, no: 6)) == 10)
    #expect(nine.needed(for: Tally(yes: 9, no: 3, abstain: 3)) == 9)
    #expect(Threshold(.simple, fixed: 9, present: 15, members: 15).neededOfAll == 9)
  }

  @Test func aCountThatIsCompleteDependsOnNoAbstentions() throws {
    var play = try committee("harvard", 9)
    try play.run("vote open \"Draft\" by placards")
    func depends() throws -> Bool {
      let vote = try #require(play.session.openVote)
      return VoteProspect(vote, play.session.state, play.session.setup).dependsOnAbstentions
    }
    #expect(try depends())
    try play.run("vote count 4 3 2")
    #expect(try !depends())
  }
}
