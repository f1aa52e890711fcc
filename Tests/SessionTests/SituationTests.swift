import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// The current situation, in parts that do not exclude each other.
@Suite struct SituationTests {
  private func debate() throws -> Play {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "agenda set 1", "speakers open"])
    return play
  }

  @Test func aNewSessionHasNothingGoingOn() throws {
    let now = try Play().session.situation
    #expect(now.meeting == .notOpened && now.roll == .closed && now.list == .unopened)
    #expect(now.speech == nil && now.caucus == nil && now.vote == nil && now.topic == nil)
    #expect(now.pendingMotions == 0 && !now.isInterrupted && !now.isHearingPoint)
    #expect(now.floorMode == .none && now.motionPhase == .floor)
  }

  @Test func partsAreIndependentOfEachOther() throws {
    var play = try debate()
    try play.run([
      "motion moderated 10m 1m \"Water\" by France", "motion vote next 15 0",
      "speech start Ghana", "point order Japan", "interrupt \"News\"",
    ])
    var now = play.session.situation
    #expect(now.caucus == .moderated && now.speech == .caucus)
    #expect(now.isHearingPoint && now.isInterrupted)
    #expect(now.list == .open && now.topic == 1)
    #expect(now.motionPhase == .speech && now.floorMode == .moderatedCaucus)

    try play.run(["interrupt end", "point order Japan denied", "speech end"])
    try play.run("motion extend 5m by Malta")
    now = play.session.situation
    #expect(now.pendingMotions == 1 && now.speech == nil)
    #expect(now.motionPhase == .caucus)
  }

  @Test func aRollIsCalledUntilEveryoneHasAnswered() throws {
    var play = try Play()
    try play.run("roll open")
    #expect(play.session.situation.roll == .calling)
    #expect(play.session.state.nextToCall == play.session.roster.delegations[0].code)
    try play.run("attend \(play.session.roster.delegations[0].code) present")
    #expect(play.session.state.nextToCall == play.session.roster.delegations[1].code)
    try play.run("attend rest present")
    #expect(play.session.situation.roll == .called && play.session.state.nextToCall == nil)
    try play.run("roll close")
    #expect(play.session.situation.roll == .closed)
  }

  @Test func aVoteComesBeforeTheProcedureItIsTakenIn() throws {
    var play = try debate()
    try play.run(["debate close"])
    #expect(play.session.situation.motionPhase == .voting)
    #expect(play.session.situation.list == .closed)
    try play.run("vote open \"Draft resolution 1\" by placards")
    #expect(play.session.situation.vote == .placards)
    #expect(play.session.situation.motionPhase == .vote)
    #expect(play.session.situation.floorMode == .voting)
    try play.run("vote cancel")
    try play.run("meeting suspend")
    #expect(play.session.situation.meeting == .suspended)
    #expect(play.session.situation.floorMode == .voting)
  }

  @Test func aSecondIsNeededWhereTheBookOrTheKindSaysSo() throws {
    for (rules, needed) in [("harvard", false), ("roberts", true)] {
      var play = try Committee(rules: rules, members: 11).play()
      try play.run("agenda set 1")
      let answer = try play.run(
        rules == "roberts"
          ? "motion introduce \"Bookmobile\" by D001" : "motion unmoderated 10m by D001")
      let motion = try #require(play.session.motions.last)
      #expect(play.session.needsSecond(motion) == needed)
      #expect(answer.contains("needs a second") == needed)
      guard needed else { continue }
      try play.run("motion second 1 D002")
      #expect(try !play.session.needsSecond(#require(play.session.motions.last)))
    }
  }

  @Test func everyMajorityIsWorkedOutByOneRule() throws {
    // The Council's nine votes replace a simple majority, and are required in addition to two
    // thirds (Art. 27).
    var play = try Play(rules: "un")
    try play.run(["meeting open", "attend all present", "vote open \"Draft resolution\""])
    let (session, vote) = (play.session, try #require(play.session.openVote))
    let counts = Counts(session.state, by: session.setup)
    let open = VoteProspect(vote, session.state, session.setup)
    #expect(open.needed == 9 && counts.simpleMajority == 9 && counts.twoThirds == 10)
    #expect(!open.isOutOfReach)
    try play.run("vote cast China, France, Ghana, Japan, Malta, Gabon, Brazil no")
    let late = VoteProspect(
      try #require(play.session.openVote), play.session.state, play.session.setup)
    #expect(late.missing == 9 && late.isOutOfReach == (vote.method == .rollCall))
  }
}
