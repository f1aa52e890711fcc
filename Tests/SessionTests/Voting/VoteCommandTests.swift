import SessionFixtures
import Testing

@testable import Session

/// Votes through the command language: who may give which answer, and the results.
struct VoteCommandTests {
  private func open(_ rules: String = "harvard") throws -> Play {
    var play = try Play(rules: rules)
    try play.run(["meeting open", "attend all present", "attend CHN voting"])
    return play
  }

  @Test func aPassIsAskedAgainAndThenYesOrNo() throws {
    var play = try open()
    try play.run("vote open \"Draft 1.1\" starting Ghana")
    #expect(play.session.state.openVote?.nextToAnswer == "GHA")
    try play.run("vote cast Ghana pass")
    #expect(play.refused("vote cast Ghana pass") != nil)
    try play.run("vote cast Japan yes")
    let rest = try #require(play.session.state.openVote?.unanswered.filter { $0 != "GHA" })
    for code in rest { try play.run("vote cast \(code) yes") }
    #expect(play.session.state.openVote?.nextToAnswer == "GHA")
    #expect(play.refused("vote close") != nil)
    #expect(play.refused("vote cast Ghana abstain") != nil)
    #expect(play.refused("vote cast Ghana yes-with-rights") != nil)
    try play.run(["vote cast Ghana no", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .adopted)
    #expect(play.session.voting.votes[0].tally == Tally(yes: 14, no: 1))
  }

  @Test func presentAndVotingMayNotAbstainOnSubstance() throws {
    var play = try open()
    try play.run("vote open \"Draft 1.1\" by roll-call")
    #expect(play.refused("vote cast China abstain")?.message.contains("voting") == true)
    try play.run("vote cast Brazil abstain")
    try play.run("vote cancel")
    try play.run("vote open \"To proceed\" procedural")
    #expect(play.refused("vote count 9 3 3") != nil)
    try play.run(["vote count 9 6", "vote close"])
    #expect(play.session.voting.votes.last?.outcome == .adopted)
    #expect(play.session.voting.votes.first?.outcome == .withdrawn)
  }

  @Test func anAnswerMayBeChangedUntilTheClose() throws {
    var play = try open()
    try play.run([
      "vote open \"Q\" by roll-call", "vote cast all yes", "vote cast Malta no", "vote close",
    ])
    #expect(play.session.voting.votes[0].tally == Tally(yes: 14, no: 1))
    #expect(play.refused("vote cast Malta yes") != nil)
  }

  @Test func whoArrivesLateVotesOnTheNextQuestion() throws {
    var play = try open()
    try play.run(["attend Malta absent", "vote open \"Q\" by roll-call", "attend Malta present"])
    #expect(play.refused("vote cast Malta yes")?.message.contains("was not here") == true)
    #expect(play.session.state.openVote?.entitled.count == 14)
  }

  @Test func aCountAsksWhoVotedNoWhereAVetoMayHide() throws {
    var play = try open()
    try play.run(["vote open \"Q\" by placards", "vote count 12 2 1"])
    #expect(play.refused("vote close")?.message.contains("veto") == true)
    try play.run(["vote count 12 2 1 against Russia, China", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .vetoed)
    #expect(play.session.voting.votes[0].vetoes == ["CHN", "RUS"])
  }

  @Test func aConsensusStandsUnlessSomebodyObjects() throws {
    var play = try open()
    try play.run(["vote open \"Q\" by consensus", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .adoptedWithoutVote)
    try play.run(["vote open \"R\" by consensus", "vote object Malta", "vote close"])
    #expect(play.session.voting.votes[1].outcome == .inconclusive)
    try play.run("vote again 2")
    #expect(play.session.state.openVote?.question == "R")
  }

  @Test func theLotSaysWhoIsCalledFirst() throws {
    var play = try open()
    try play.run("vote open \"Q\" by roll-call by lot", lot: 20)
    #expect(play.session.state.openVote?.entitled.first == play.session.roster.delegations[5].code)
  }

  @Test func rightsAreOwedInTheOrderCalledAndAcrossVotes() throws {
    var play = try open()
    for question in ["Q", "R"] {
      try play.run(["vote open \"\(question)\" by roll-call", "vote cast all yes"])
      try play.run("vote cast \(question == "Q" ? "Japan, Brazil" : "Malta") no-with-rights")
      try play.run("vote close")
    }
    #expect(play.session.voting.rightsOwed == ["BRA", "JPN", "MLT"])
    try play.run("speech rights")
    #expect(play.session.floor.speech?.code == "BRA")
    #expect(play.session.floor.speech?.grantedMilliseconds == 30_000)
    try play.run(["speech end", "speech rights Malta for 45s"])
    #expect(play.session.voting.rightsOwed == ["JPN"])
  }

  @Test func whatTheBodyFixesIsNotAsked() throws {
    let play = try open()
    #expect(play.refused("vote open \"Q\" majority two-thirds")?.message.contains("nine") == true)
  }

  @Test func moreVotesThanVotersAreRefused() throws {
    var play = try open()
    try play.run("vote open \"Q\" by placards")
    #expect(play.refused("vote count 14 2 0") != nil)
    #expect(play.refused("vote close") != nil)
  }
}
