@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// The requirements of a motion according to the book.
struct MotionNeedTests {
  private func board() throws -> Play { try Committee(rules: "roberts", members: 12).play() }

  private static let subsidiary = [
    "amend \"at one\"", "postpone", "refer \"To a committee\"", "table", "postpone-indefinitely",
    "previous-question", "limit-debate 2m", "divide \"In two\"",
  ]

  @Test(arguments: subsidiary) func subsidiaryMotionsNeedAMainMotion(motion: String) throws {
    var play = try board()
    try play.run("agenda set 1")
    let refusal = try #require(play.refused("motion \(motion) by D001"))
    #expect(refusal.message.contains("is about a main motion, and none is pending"))
    try play.run("motion main-motion \"Lunch\" by D002")
    #expect(play.refused("motion \(motion) by D001") == nil)
    try play.run("undo")
    try play.run("motion rescind \"Tea\" by D002")
    #expect(play.refused("motion \(motion) by D001") == nil, "a motion to rescind is a main one")
  }

  @Test(arguments: subsidiary) func theyNeedNoTopic(motion: String) throws {
    var play = try board()
    try play.run(["motion main-motion \"Lunch\" by D001", "motion \(motion) by D002 second D003"])
    try play.run("motion vote next 12 0")
    #expect(play.session.motions[1].status == .passed)
  }

  @Test func anAmendmentLapsesWithItsMainMotion() throws {
    var play = try board()
    try play.run([
      "motion main-motion \"Lunch\" by D001", "motion amend \"at one\" by D002",
      "motion withdraw 1",
    ])
    #expect(play.session.motions.map(\.status) == [.withdrawn, .lapsed])
  }

  @Test func whatIsTabledIsTakenFromTheTableAsItWas() throws {
    var play = try board()
    try play.run([
      "agenda set 1", "motion main-motion \"Lunch\" by D001 second D002",
      "motion amend \"at one\" by D002 second D003", "motion table by D003 second D004",
      "motion vote next 9 3",
    ])
    #expect(play.session.motions.map(\.status) == [.lapsed, .lapsed, .passed])
    #expect(play.session.agenda.current == 1, "the item of business stays")
    try play.run(["motion main-motion \"Tea\" by D005 second D006", "motion vote next 9 3"])
    try play.run("motion take-from-the-table by D001 second D002")
    let answer = try play.run("motion vote next 9 3")
    #expect(answer.contains("Motion 1 (Main motion, \"Lunch\") is pending again."))
    #expect(play.precedence == [2, 1])
    #expect(play.refused("motion take-from-the-table by D003") != nil)
  }

  @Test func whatIsPostponedIndefinitelyIsNotTakenFromTheTable() throws {
    var play = try board()
    try play.run([
      "motion main-motion \"Lunch\" by D001 second D002",
      "motion postpone-indefinitely by D003 second D004", "motion vote next 9 3",
    ])
    #expect(play.session.motions[0].status == .lapsed)
    #expect(play.refused("motion take-from-the-table by D005") != nil)
  }

  @Test func reconsiderationNeedsADecision() throws {
    var play = try board()
    let refusal = try #require(play.refused("motion reconsider by D001"))
    #expect(refusal.message.contains("nothing has been decided by a vote"))
    // Neither a motion granted by the chair nor a recess can be reconsidered.
    try play.run(["motion orders-of-the-day by D001", "motion pass next"])
    #expect(play.refused("motion reconsider by D001") != nil)
    try play.run(["motion recess 5m by D001 second D002", "motion vote next 9 3", "meeting resume"])
    #expect(play.refused("motion reconsider by D001") != nil)
    try play.run(["motion main-motion \"Lunch\" by D001", "motion fail next"])
    #expect(play.refused("motion reconsider by D001") != nil, "for want of a second is no vote")
    try play.run(["motion main-motion \"Tea\" by D001 second D002", "motion vote next 9 3"])
    #expect(play.refused("motion reconsider by D001") == nil)
  }

  @Test(arguments: ["un", "harvard", "un4mun"])
  func elsewhereAVoteOnATextIsReconsidered(rules: String) throws {
    var play = try Committee(rules: rules, members: 9).play()
    try play.run(["agenda set 1"] + put("speaking-time 2m", 9, 0))
    #expect(play.refused("motion reconsider by D001") != nil)
    try play.run(["vote open \"Draft\" by placards", "vote cancel"])
    #expect(play.refused("motion reconsider by D001") != nil)
    try play.run(count(9, 0))
    #expect(play.refused("motion reconsider by D001") == nil)
  }

  @Test func aBookOfOnesOwnMayAskForMore() throws {
    let rules =
      #"{ "extends": "nmun", "name": "ours", "motions": [{ "kind": "suspend", "#
      + #""needs": ["topic"] }, { "kind": "divide", "needs": ["openList"] }] }"#
    var play = try Committee(rules: rules, members: 9).play()
    #expect(play.refused("motion suspend 5m by D001")?.message.contains("no topic") == true)
    try play.run("agenda set 1")
    #expect(play.refused("motion suspend 5m by D001") == nil)
    #expect(throws: CatalogueError.self) {
      try Catalogue.ruleBook(
        json: #"{ "extends": "nmun", "motions": [{ "kind": "divide", "needs": ["mainMotion"] }] }"#,
        for: .committee)
    }
    #expect(throws: CatalogueError.self) {
      try Catalogue.ruleBook(
        json: #"{ "extends": "nmun", "motions": [{ "kind": "divide", "needs": ["lunch"] }] }"#,
        for: .committee)
    }
  }
}
