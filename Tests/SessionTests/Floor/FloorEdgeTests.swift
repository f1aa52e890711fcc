import SessionFixtures
import Testing

@testable import Session

/// The last speech of a caucus, the last second of a clock, and the last reply that is owed.
struct FloorEdgeTests {
  private func caucus(_ motion: String, _ rules: String = "harvard") throws -> Play {
    var play = try Play.council(rules)
    try play.run(["motion \(motion) by Ghana", "motion vote next 15 0"])
    return play
  }

  @Test func theMoverWhoSpeaksLastHasTheLastSpeechAndNoOther() throws {
    let rules =
      #"{ "extends": "harvard", "name": "ours", "caucuses": { "proposer": "firstOrLast" } }"#
    var play = try Play.council(under: rules)
    try play.run(["motion mod 3m 60s \"A\" by Ghana speaks-last", "motion vote next 15 0"])
    #expect(play.session.state.mustSpeakNext == nil)
    try play.run(["speech start Japan", "speech end"])
    #expect(play.session.state.mustSpeakNext == nil)
    try play.run(["speech start Malta", "speech end"])
    #expect(play.session.state.mustSpeakNext == "GHA")
    #expect(play.refused("speech start Brazil")?.message.contains("speaks last") == true)
    // A mover that is passed over gives up its place.
    try play.run("speakers skip")
    #expect(play.session.state.mustSpeakNext == nil)
    #expect(play.refused("speech start Brazil") == nil)
  }

  @Test func anEndedCaucusThatIsExtendedGrantsNoMoreThanItWasGiven() throws {
    var play = try caucus("mod 10m 60s \"A\"")
    try play.run(["speech start Japan"])
    play.now += 30_000
    try play.run(["speech end", "caucus end", "motion extend 2m by Ghana", "motion vote next 15 0"])
    #expect(play.session.floor.caucus?.speakersLeft == 2)
    try play.run(["speech start Malta", "speech end", "speech start Brazil", "speech end"])
    #expect(play.refused("speech start Gabon")?.message.contains("no time left") == true)
  }

  @Test func aCaucusThatHasRunOverIsExtendedFromNow() throws {
    var play = try caucus("unmoderated 10m")
    play.now += 11 * 60_000
    try play.run(["motion extend 5m by Ghana", "motion vote next 15 0"])
    #expect(play.session.floor.caucus?.totalMilliseconds == 16 * 60_000)
  }

  @Test func whoeverPassedAndIsPickedAfterAllHasNotPassed() throws {
    var play = try caucus("round-robin 30s")
    let first = try #require(play.session.floor.caucus?.queue.first)
    try play.run("speakers skip")
    #expect(play.session.floor.caucus?.passed == [first])
    try play.run("caucus queue \(first)")
    #expect(play.session.floor.caucus?.passed == [])
    #expect(play.session.floor.caucus?.totalMilliseconds == 15 * 30_000)
  }

  @Test func moreTimeForASpeakerIsMoreTimeForARound() throws {
    var play = try caucus("round-robin 30s")
    try play.run(["speech start", "speech extend 15s"])
    #expect(play.session.floor.caucus?.totalMilliseconds == 15 * 30_000 + 15_000)
    #expect(play.session.floor.caucus?.chargedMilliseconds == 45_000)
    var moderated = try caucus("mod 10m 60s \"A\"")
    try moderated.run(["speech start Japan", "speech extend 15s"])
    #expect(moderated.session.floor.caucus?.totalMilliseconds == 600_000)
  }

  @Test func whoeverIsSpeakingCountsAmongTheTurns() throws {
    let rules =
      #"{ "extends": "harvard", "name": "ours", "speeches": { "timesOnTopic": 1 } }"#
    var play = try Play.council(under: rules)
    try play.run(["speech start Japan"])
    #expect(play.session.state.turns(of: "JPN") == 1)
    try play.run("speech end")
    #expect(play.session.state.turns(of: "JPN") == 1)
    #expect(try play.warnings(of: "speech start Japan").first?.contains("once") == true)
  }

  @Test func aReplyAfterTheLastLengthIsAsLongAsThat() throws {
    let rules =
      #"{ "extends": "harvard", "name": "ours", "replies": { "seconds": [60, 30] } }"#
    var play = try Play.council(under: rules)
    for seconds in [60, 30, 30] {
      try play.run("speech reply Japan")
      #expect(play.session.floor.speech?.grantedMilliseconds == seconds * 1000)
      try play.run("speech end")
    }
  }

  @Test func onlyAReplyThatWasMadeIsRepliedTo() throws {
    var play = try Play.council("harvard")
    try play.run(["point reply Japan sustained", "speech start Ghana", "speech end"])
    #expect(try play.warnings(of: "point reply Malta").isEmpty)
  }

  @Test func speakersForAndAgainstTakeTurns() throws {
    var play = try Play.council("harvard")
    try play.run("motion adjourn-debate by Ghana")
    func next() -> Speech.Origin? { SideSpeeches(play.session).next }
    var sides: [Speech.Origin] = []
    for who in ["Japan", "Malta", "Brazil", "Gabon"] {
      let side = try #require(next())
      sides.append(side)
      try play.run(["speech \(side == .favour ? "favour" : "against") \(who)", "speech end"])
    }
    #expect(sides == [.favour, .against, .favour, .against])
    #expect(next() == nil)
  }

  @Test func movingDownTheListCountsPlacesFromOne() throws {
    var play = try Play.council("harvard")
    try play.run(["speakers add Ghana, Japan, Malta, Brazil", "speakers move Ghana 3"])
    #expect(play.session.debate.list.queue == ["JPN", "MLT", "GHA", "BRA"])
    try play.run("speakers move Brazil 1")
    #expect(play.session.debate.list.queue.first == "BRA")
  }

  @Test func aConsultationGrantsNothingFromItsTotal() throws {
    var play = try Play.council("harvard")
    try play.run(["motion consultation 10m by Ghana", "motion vote next 15 0"])
    try play.run("speech start Japan")
    #expect(play.session.floor.caucus?.chargedMilliseconds == 0)
    play.now += 60_000
    try play.run(["speech end", "speech start Malta"])
    #expect(play.session.floor.speech?.grantedMilliseconds == 540_000)
  }

  @Test func aClockThatRunsOnLeavesASpeechWhatItHasLeft() throws {
    var play = try Play.council(
      under:
        #"{ "extends": "harvard", "name": "ours", "caucuses": { "clockFollowsSpeeches": false } }"#)
    try play.run(["motion mod 5m 60s \"A\" by Ghana", "motion vote next 15 0"])
    play.now += 270_000
    try play.run("speech start Japan")
    #expect(play.session.floor.speech?.grantedMilliseconds == 30_000)
  }

  @Test func aPointThatAVoteIsHeldForStaysWhenItsAuthorIsNotTheSpeaker() throws {
    var play = try Play.council("harvard")
    try play.run(["vote open \"Draft\" by placards", "point order Malta \"The count\""])
    #expect(play.session.point?.code == "MLT")
    try play.run("vote count 9 3 3")
    #expect(play.session.point == nil)
  }

  @Test func aQuestionThatIsAnsweredIsOpenNoLonger() throws {
    var play = try Play.council("harvard")
    try play.run([
      "speakers add Ghana", "speech start", "yield questions", "speech question Malta",
      "speech resume",
    ])
    #expect(play.session.floor.speech?.openQuestion == nil)
    #expect(play.session.floor.speech?.questions.first?.status == .answered)
  }

  @Test func aPointOutsideItsYieldIsWarnedOfWhenItIsRaisedNotWhenItIsRuledUpon() throws {
    var play = try Play.council("harvard")
    try play.run(["speakers add Ghana", "speech start"])
    #expect(
      try play.warnings(of: "point information Malta").contains { $0.contains("after a yield") })
    #expect(
      try !play.warnings(of: "point information Malta denied").contains {
        $0.contains("after a yield")
      })
  }

  @Test func aRequestForAReplyBetweenSpeechesWaitsForItsRuling() throws {
    var play = try Play.council("harvard")
    try play.run("point reply Japan")
    #expect(play.session.points.waiting.map(\.code) == ["JPN"])
    #expect(play.session.point == nil)
    // The next speech does not affect it, and there is no warning.
    #expect(try play.warnings(of: "speech start Ghana").isEmpty)
    #expect(play.session.points.waiting.map(\.code) == ["JPN"])
  }

  @Test func commentsAreCountedAmongTheSpeeches() throws {
    var play = try Play.council(
      under: #"{ "extends": "harvard", "speeches": { "yields": ["chair", "comments"] } }"#)
    try play.run([
      "speakers add Ghana", "speech start", "yield comments", "speech end", "speech comment Malta",
      "speech end",
    ])
    #expect(play.session.floor.statistics["MLT"]?.comments == 1)
    #expect(play.session.floor.statistics["GHA"]?.comments == 0)
  }
}
