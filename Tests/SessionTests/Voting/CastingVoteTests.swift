import SessionFixtures
import Testing

@testable import Session

/// Books that give the presiding officer a casting vote, in addition to all others.
struct CastingVoteTests {
  private func committee(_ members: Int, _ fields: String = "") throws -> Play {
    try Committee(
      rules: """
        { "extends": "harvard", "title": "Ours", "voting": { "presiding": "casting" }\(fields) }
        """, members: members
    ).play()
  }

  @Test func equalVotesWaitForIt() throws {
    for (answer, outcome, tally) in [
      ("yes", VoteOutcome.adopted, Tally(yes: 11, no: 10)),
      ("no", .rejected, Tally(yes: 10, no: 11)),
    ] {
      // Everyone has voted: the presiding officer has no seat here.
      var play = try committee(20)
      try play.run(["vote open \"Draft\" by placards", "vote count 10 10"])
      #expect(
        play.refused("vote close")?.message
          == "the votes are equal, and the chair has a casting vote: vote chair yes, or vote chair no"
      )
      #expect(play.session.chairsAnswers == [.yes, .no])
      try play.run(["vote chair \(answer)", "vote close"])
      let vote = play.session.voting.votes[0]
      #expect(vote.outcome == outcome && vote.tally == tally)
      #expect(
        vote.reason(in: play.session.state)?.contains("including the Chair's casting") == true)
    }
  }

  @Test func itIsGivenOnlyIfItDecides() throws {
    var play = try committee(20)
    try play.run(["vote open \"Draft\" by placards", "vote count 11 9"])
    #expect(
      play.refused("vote chair no")?.message.hasPrefix(
        "the chair votes only if the votes are equal and that decides: 11 in favour") == true)
    try play.run(["vote close", "vote open \"Draft\" by placards majority two-thirds"])
    try play.run("vote count 10 10")
    #expect(play.session.chairsAnswers == [])
    try play.run("vote close")
    #expect(play.session.voting.votes[1].outcome == .rejected)
  }

  /// Where the chair votes as a member, its vote on a motion is counted with the others, and is only
  /// suggested while it is missing and would decide.
  @Test(arguments: [
    (9, "motion introduce \"Paint the hall\" by D001 second D002", 4, true),
    (8, "motion introduce \"Paint the hall\" by D001 second D002", 4, false),
    (9, "motion previous-question by D001 second D002", 4, false),
  ])
  func itIsSuggestedOnAMotionIfItDecides(
    members: Int, motion: String, votes: Int, isSuggested: Bool
  ) throws {
    var play = try Committee(rules: "roberts", members: members).play()
    try play.run("agenda set 1")
    if !motion.contains("introduce") {
      try play.run("motion introduce \"Paint the hall\" by D001 second D002")
    }
    try play.run(motion)
    let warnings = try play.decision("motion vote next \(votes) \(votes)").warnings.map(\.text)
    #expect(warnings.contains { $0.contains("may vote") } == isSuggested, "\(warnings)")
    let number = play.session.motions.count
    #expect(
      play.refused("motion vote next \(votes) \(votes) chair yes")?.message.contains(
        "motion vote \(number) \(votes + 1) \(votes)") == true)
  }

  @Test func aNewCountDropsIt() throws {
    var play = try committee(20)
    try play.run(["vote open \"Draft\" by placards", "vote count 10 10", "vote chair yes"])
    try play.run(["vote count 9 11", "vote close"])
    let vote = play.session.voting.votes[0]
    #expect(vote.chairsVote == nil && vote.tally == Tally(yes: 9, no: 11))
  }

  @Test func aRollCallAndASecretBallotTakeItToo() throws {
    var play = try committee(4)
    try play.run(["vote open \"Draft\" by roll-call", "vote cast D001, D002 yes"])
    #expect(play.refused("vote chair yes")?.message.contains("has not answered") == true)
    try play.run(["vote cast rest no", "vote chair yes", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .adopted)
    try play.run(["vote open \"Election\" on election by secret-ballot", "vote count 2 2"])
    #expect(play.refused("vote close") != nil)
    try play.run(["vote chair no", "vote close"])
    #expect(play.session.voting.votes[1].outcome == .rejected)
  }

  @Test func itComesBeforeASecondVote() throws {
    var play = try committee(20, #", "majorities": { "tie": "secondVote" }"#)
    try play.run(["vote open \"Draft\" by placards", "vote count 10 10", "vote chair no"])
    try play.run("vote close")
    #expect(play.session.voting.votes[0].outcome == .rejected)
  }

  @Test func aMotionTakesItWithItsCount() throws {
    var play = try committee(20)
    try play.run("motion unmoderated 10m by D001")
    #expect(
      play.refused("motion vote next 10 10")?.message
        == "the votes are equal, and the chair has a casting vote: motion vote 1 10 10 chair yes, "
        + "or motion vote 1 10 10 chair no")
    #expect(
      play.refused("motion vote next 11 9 chair yes")?.message
        == "the chair votes only if the votes are equal and that decides: motion vote 1 11 9")
    #expect(play.refused("vote chair yes")?.message.contains("motion vote 1 <yes>") == true)
    let answer = try play.run("motion vote next 10 10 chair yes")
    #expect(
      answer.hasPrefix(
        "Motion 1 passes: 11 in favour, 10 against, including the Chair's casting vote; 11 needed"))
    #expect(play.session.motions[0].castingVote == .yes)
  }

  @Test func otherBooksHaveNone() throws {
    var play = try Committee(rules: "harvard", members: 20).play()
    try play.run("motion unmoderated 10m by D001")
    #expect(
      play.refused("motion vote next 10 10 chair yes")?.message
        == "under Harvard rules of procedure the chair has no casting vote")
    try play.run(count(10, 10))
    #expect(play.session.voting.votes[0].outcome == .rejected)
  }

  @Test func aCorrectionDropsItIfTheOthersAreNoLongerEqual() throws {
    var play = try committee(4)
    try play.run([
      "vote open \"Draft\" by roll-call", "vote cast D001, D002 yes", "vote cast rest no",
      "vote chair yes", "vote close",
    ])
    let warnings = try play.warnings(of: "correct vote 1 D002 no")
    #expect(warnings.contains { $0.contains("casting vote does not count") })
    let vote = play.session.voting.votes[0]
    #expect(vote.outcome == .rejected && vote.tally == Tally(yes: 1, no: 3))
    #expect(vote.chairsVote == nil)
    try play.run(["motion unmoderated 10m by D001", "motion vote next 2 2 chair yes"])
    #expect(
      play.refused("correct motion 1 count 1 3")?.message
        == "motion 1 was decided by the chair's casting vote: undo")
  }
}
