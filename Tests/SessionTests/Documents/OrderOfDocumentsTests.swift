@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Which documents are put, in which order, and the motions about it.
struct OrderOfDocumentsTests {
  private func committee(_ rules: String, _ lines: [String] = []) throws -> Play {
    var play = try Committee(rules: rules, members: 10).play()
    try play.run(["agenda set 1"] + lines)
    return play
  }

  private func message(_ play: Play, _ line: String) -> String {
    play.refused(line)?.message ?? "it was not refused"
  }

  private let drafts = [
    "doc add draft \"A\" by D001, D002", "doc add draft \"B\" by D001, D002",
    "doc introduce 1.1", "doc introduce 1.2",
  ]

  /// Only drafts that are to be put on the topic have an order.
  @Test func onlyWhatIsPutHasAnOrder() throws {
    let play = try committee(
      "harvard",
      drafts + [
        "doc add press-statement \"C\"", "doc add draft \"D\" by D001, D002 on topic 2",
        "doc add draft \"E\" by D001, D002", "amend 1.1 strike 1 by D001, D002", "debate close",
      ])
    for number in ["PS1", "2.1", "1.3"] {
      #expect(message(play, "voting order \(number) 1.1").contains("to be put: 1.1 and 1.2"))
      #expect(message(play, "motion reorder \"\(number)\" by D003").contains("to be put"))
    }
    #expect(message(play, "voting order 1.1.1").contains("amend rank"))
    #expect(message(play, "motion reorder \"1.9\" by D003").contains("no document"))
    #expect(play.refused("motion reorder \"1.2 1.1\" by D003") == nil)
  }

  /// The Assembly: a draft without names is not put, and does not keep others from it.
  @Test func aDraftWithoutNamesIsNotPut() throws {
    var play = try committee(
      "un",
      [
        "doc add draft \"A\" by D001", "doc add draft \"B\" by D002", "doc unsponsor L.1 D001",
        "debate close",
      ])
    #expect(play.session.votingPlan.steps.map(\.document) == [2])
    try play.run(["voting next by placards", "vote count 6 4", "vote close", "voting end"])
    #expect(play.document("L.1").status == .notPut)
  }

  // MARK: Motions

  @Test func allNumbersOfAMotionAreDocuments() throws {
    let names = "D001, D002, D003, D004"
    let play = try committee(
      "crisis", ["doc add directive \"A\" by \(names)", "doc add directive \"B\" by \(names)"])
    #expect(message(play, "motion introduce \"D1 D3\" by D001").contains("\"D3\""))
    #expect(play.refused("motion introduce \"D1 and more\" by D001") == nil)
    #expect(play.refused("motion introduce \"D1, D2\" by D001") == nil)
  }

  /// A letter is a number only in capitals (THIMUN).
  @Test func aTitleIsNoListOfNumbers() throws {
    let play = try committee(
      "thimun", ["doc add draft \"A\" by \(seats(1...10))", "doc introduce A"])
    #expect(play.refused("motion acclamation \"A plan\" by D001") == nil)
    #expect(play.refused("motion acclamation \"A B\" by D001") != nil)
  }

  @Test func aMotionFollowsItsWords() throws {
    var play = try committee(
      "harvard",
      ["doc add draft \"A\" by D001, D002", "doc add draft \"B\" by D001, D002"])
    try play.run(["motion introduce \"1.1\" by D001", "motion change 1 \"1.2\""])
    try play.run("motion vote next 10 0")
    #expect(play.document("1.1").status == .submitted)
    #expect(play.document("1.2").status == .introduced)
    try play.run([
      "debate close", "motion divide 1.2 3 by D001", "motion change next 1.2 4 5",
      "motion vote next 10 0",
    ])
    #expect(play.document("1.2").parts?.map(\.clause) == ["4", "5"])
  }

  /// Robert's Rules: a text comes before the assembly when the motion is seconded; one that nobody
  /// seconds decides nothing.
  @Test func anUnsecondedMotionDecidesNothing() throws {
    var play = try committee(
      "roberts", ["doc add draft \"Lights\" by D001", "motion introduce \"1\" by D001"])
    #expect(play.document("1").status == .submitted)
    try play.run("motion fail next")
    #expect(play.document("1").status == .submitted)
    try play.run(["motion introduce \"1\" by D001", "motion second next D002"])
    #expect(play.document("1").status == .introduced)
    try play.run("motion vote next 6 4")
    #expect(play.document("1").status == .adopted)
  }

  // MARK: Divisions

  private let text = """
    1. Decides that:
    a) lamps may burn;
    b) bells may ring;
    2. Requests all States to report on paragraph 1;
    3. Urges Members to pay.
    """

  private func divided(_ clauses: String) throws -> Play {
    var play = try committee("un")
    try play.run("doc add draft \"L\" file \"x.md\" by D001", reading: text)
    try play.run([
      "doc add draft \"M\" by D001", "doc introduce L.1", "doc introduce L.2",
      "motion divide L.1 \(clauses) by D003",
    ])
    return play
  }

  @Test func aClauseHasOneSpelling() throws {
    var play = try divided("1 01 1.A")
    try play.run("motion pass next unopposed")
    #expect(play.document("L.1").parts?.map(\.clause) == ["1", "1.a"])
    try play.run(["vote open L.1 clause 001 by placards", "vote count 6 4", "vote close"])
    #expect(message(play, "vote open L.1 clause 01").contains("there was a vote on clause 1"))
  }

  @Test func aMotionToDivideLapsesWithItsText() throws {
    for line in ["doc merge L.2 L.1", "doc withdraw L.1"] {
      var play = try divided("1 3")
      try play.run(line)
      #expect(play.session.state.motions[0].status == .lapsed, "\(line)")
    }
    var play = try divided("1 3")
    try play.run("doc revise L.1 file \"x.md\"", reading: "1. Decides;\n2. Urges.")
    #expect(play.session.state.motions[0].status == .lapsed)
  }

  @Test func aRejectedClauseTakesItsSubclausesWithIt() throws {
    var play = try divided("1 1.b 3")
    try play.run([
      "motion pass next unopposed", "debate close", "voting next by placards", "vote count 4 6",
      "vote close",
    ])
    #expect(play.session.votingPlan.steps.prefix(2).map(\.clause) == ["3", nil])
  }

  /// `vote again` puts the clause of the earlier vote, whatever its number is now.
  @Test func aVoteIsRepeatedOnItsClause() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 10).play()
    try play.run("agenda set 1")
    try play.run("doc add draft \"L\" file \"x.md\" by D001", reading: text)
    try play.run([
      "doc introduce L.1", "motion divide L.1 3 by D003", "motion pass next unopposed",
      "vote open L.1 clause 3 by placards", "vote count 5 5", "vote close",
      "amend L.1 strike 2 by D002", "vote open L.1.1 by placards", "vote count 6 4", "vote close",
      "vote again 1",
    ])
    #expect(play.session.openVote?.part == "2")
    #expect(play.session.openVote?.question == "Draft resolution L.1, clause 2")
  }

  /// A clause that the chair puts separately was not divided by the committee.
  @Test func theReasonIsNotTheCommittees() throws {
    var play = try committee("harvard", drafts)
    try play.run("vote open 1.1 clause 3 by placards")
    #expect(play.session.stepInVote?.reason == .separate)
  }

  // MARK: What is put where

  @Test func amendmentsToATextThatWasReturnedAreNotPut() throws {
    var play = try committee(
      "harvard",
      [
        "doc add draft \"A\" by D001, D002", "amend 1.1 strike 3 by D003, D004",
        "doc return 1.1 \"x\"",
      ])
    #expect(message(play, "vote open 1.1.1").contains("1.1 is with its sponsors"))
    try play.run("doc add draft \"B\" by D001, D002 on topic 2")
    try play.run("doc introduce 2.1")
    let warnings = try play.decision("vote open 2.1 by placards").warnings
    #expect(warnings.contains { $0.text.contains("agenda set 2") })
  }

  /// Under Robert's Rules the motion decides on its text, which is before the assembly as long as it.
  @Test(arguments: [("motion withdraw 1", "withdrawn"), ("motion rule-out 1 \"no\"", "notPut")])
  func aMainMotionThatIsNotPutTakesItsTextWithIt(line: String, status: String) throws {
    var play = try committee("roberts", ["doc add draft \"Lights\" by D001"])
    try play.run("motion introduce \"1\" by D001 second D002")
    #expect(play.document("1").status == .introduced)
    try play.run(line)
    #expect(play.document("1").status.rawValue == status)
    #expect(play.session.state.documentOnFloor == nil)
  }
}
