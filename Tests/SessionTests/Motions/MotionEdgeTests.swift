import SessionFixtures
import Testing

@testable import Session

private func committee(_ rules: String, _ members: Int, observers: Int = 0) throws -> Play {
  try Committee(rules: rules, members: members, observers: observers).play()
}

/// A book that changes single fields of the Harvard book.
private func ours(_ fields: String) -> String {
  #"{ "extends": "harvard", "name": "ours", \#(fields) }"#
}

/// The limits of motions at their edges, and the object of a motion if several are possible.
struct MotionEdgeTests {
  @Test func aDraftNeedsAsManyNamesAsTheBookSays() throws {
    let rules = ours(#""documents": { "draft": "1/5" }"#)
    let play = try committee(rules, 20)
    let introduce = "motion introduce \"1.1\" signed"
    #expect(play.refused("\(introduce) 3 by D001")?.message.contains("it needs 4") == true)
    #expect(play.refused("\(introduce) 4 by D001")?.message.contains("it needs") != true)
  }

  @Test func aCaucusIsExtendedAsOftenAndAsFarAsTheBookLetsIt() throws {
    var play = try committee(
      ours(#""caucuses": { "extensions": 1, "extensionPercent": 50, "divisible": false }"#), 9)
    try play.run(["motion unmoderated 10m by D001", "motion vote next 9 0"])
    #expect(
      play.refused("motion extend 5m1s by D002")?.message.contains("5 minutes at most") == true)
    try play.run(["motion extend 5m by D002", "motion vote next 9 0"])
    #expect(play.refused("motion extend 1m by D002")?.message.contains("extended once") == true)
  }

  @Test func exactlyTheLongestCaucusIsNotWarnedOf() throws {
    let play = try committee(
      ours(#""caucuses": { "longestUnmoderatedSeconds": 600, "withinSpeakingTime": true }"#), 9)
    func warnings(_ line: String) throws -> [String] {
      try play.decision(line).warnings.map(\.text)
    }
    #expect(try warnings("motion unmoderated 10m by D001").isEmpty)
    #expect(try warnings("motion unmoderated 11m by D001").count == 1)
    // Speakers on the list have 90 seconds.
    #expect(try warnings("motion moderated 9m 90s \"A\" by D001").isEmpty)
    #expect(try warnings("motion moderated 10m 100s \"A\" by D001").count == 1)
  }

  @Test func whichTopicIsTakenUpAgainIsAskedWhereSeveralWereSetAside() throws {
    var play = try committee("harvard", 9)
    for topic in 1...2 {
      try play.run(["agenda set \(topic)"] + put("adjourn-debate", 9, 0))
      if topic == 1 { #expect(play.refused("motion resume-debate by D001") == nil) }
    }
    let refusal = play.refused("motion resume-debate by D001")
    #expect(refusal?.message == "which topic? 1 and 2 were set aside")
    try play.run(put("resume-debate 2", 9, 0))
    #expect(play.session.agenda.current == 2)
  }

  @Test func aRulingIsAppealedAgainstOnce() throws {
    var play = try committee("harvard", 9)
    try play.run(["dais ruling \"The list stays closed\"", "motion appeal by D001"])
    let refusal = play.refused("motion appeal by D002")
    #expect(refusal?.message == "motion 1 is already an appeal against that ruling")
  }

  @Test func anAppealThatFailsUpholdsItsOwnRulingOnly() throws {
    var play = try committee("harvard", 9)
    try play.run(["dais ruling \"First\"", "motion appeal by D001", "dais ruling \"Second\""])
    try play.run("motion vote next 0 9")
    #expect(
      play.session.state.points.lastRuling == ChairRuling(words: "Second"),
      "that one may still be appealed against")
  }

  @Test func whoHasNoVoteOnSubstanceDoesNotObjectToATextsAdoption() throws {
    let rules = ours(#""observers": { "proceduralVote": "may", "motions": true }"#)
    var play = try committee(rules, 9, observers: 1)
    try play.run(["agenda set 1"] + put("close-debate", 10, 0))
    try play.run("motion acclamation \"Draft 1.1\" by D001")
    #expect(
      play.refused("motion object next O001")?.message.contains("no vote on substance") == true)
    #expect(play.refused("motion object next D002") == nil)
  }

  @Test func closingDebateClosesTheList() throws {
    var play = try committee("harvard", 9)
    try play.run(["agenda set 1", "speakers open", "speakers add D001"])
    try play.run(put("close-debate", 9, 0))
    #expect(play.session.state.debate.list.open == false)
  }

  @Test func anExtensionThatPassesLeavesTheEndedCaucusToBeExtended() throws {
    var play = try committee("harvard", 9)
    try play.run(["motion unmoderated 10m by D001", "motion vote next 9 0", "caucus end"])
    try play.run(put("extend 5m", 9, 0))
    #expect(play.session.floor.caucus?.kind == .unmoderated)
    #expect(play.session.floor.caucus?.totalMilliseconds == 300_000)
  }

  @Test func timeAgainstIsAsLongAsTimeInFavourWasMeantToBe() throws {
    var play = try committee("thimun", 9)
    try play.run([
      "agenda set 1", "motion closed-debate 10m \"A\" by D001 second D002", "motion pass next",
    ])
    try play.run(["motion extend-debate 2m by D001 second D002", "motion pass next"])
    #expect(play.session.floor.caucus?.totalMilliseconds == 420_000)
    try play.run("caucus end")
    #expect(play.session.floor.caucus?.phase == .against)
    #expect(play.session.floor.caucus?.totalMilliseconds == 300_000)
  }

  @Test func aCountOfNobodyIsNoTieForTheChairToBreak() throws {
    let play = try committee("roberts", 9)
    let none = try play.decisionAfter(
      ["motion adjourn-meeting by D001 second D002"], "motion vote next 0 0")
    #expect(!none.contains { $0.contains("the vote is tied") })
    let tie = try play.decisionAfter(
      ["motion adjourn-meeting by D001 second D002"], "motion vote next 4 4")
    #expect(tie.contains { $0.contains("the vote is tied") })
  }

  @Test func aMajorityOfAllMembersSaysSo() throws {
    let rules = ours(#""motions": [{ "kind": "close-debate", "decision": "two-thirds-members" }]"#)
    var play = try committee(rules, 9)
    try play.run(["attend D009 absent", "agenda set 1", "motion close-debate by D001"])
    let rule = try #require(play.session.setup.rules.motion(named: "close-debate"))
    let prospect = MotionProspect(rule, play.session.state, play.session.setup)
    #expect(prospect.needed == "two thirds: 6 of all 9")
  }
}

extension Play {
  /// The warnings for a line after other lines.
  fileprivate func decisionAfter(_ lines: [String], _ line: String) throws -> [String] {
    var play = self
    try play.run(lines)
    return try play.warnings(of: line)
  }
}
