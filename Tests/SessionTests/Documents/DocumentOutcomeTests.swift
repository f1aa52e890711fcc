@testable import Catalogue
import SessionFixtures
import Testing
import Texts

@testable import Session

/// What follows from a decision on a document, whether a vote, a motion, silence or the dais made it,
/// and when it is corrected, reconsidered or cancelled.
struct DocumentOutcomeTests {
  private func committee(_ rules: String, _ lines: [String] = []) throws -> Play {
    var play = try Committee(rules: rules, members: 10).play()
    try play.run(["agenda set 1"] + lines)
    return play
  }

  private func put(_ play: inout Play, _ document: String, _ yes: Int, _ no: Int) throws {
    try play.run(["vote open \(document) by placards", "vote count \(yes) \(no)", "vote close"])
  }

  private let by = "by D001, D002, D003, D004"
  private let text = """
    1. Decides that lamps may burn;
    2. Requests all States to report on paragraph 1;
    3. Calls upon Ghana to help;
    4. Urges Members to pay for oil.
    """

  private func text(_ play: Play, _ number: String) -> [String] {
    (play.document(number).draft?.operative ?? []).map { String($0.text.prefix(8)) }
  }

  // MARK: Motions

  /// Robert's Rules: only the motion that moves a text decides on it.
  @Test func aMotionToDivideDoesNotDecide() throws {
    for (yes, no) in [(6, 4), (4, 6)] {
      var play = try committee(
        "roberts",
        [
          "doc add draft \"Lights\" by D001", "motion introduce \"1\" by D001 second D002",
          "motion divide 1 1 2 by D003 second D004", "motion vote next \(yes) \(no)",
        ])
      #expect(play.document("1").status == .introduced)
      #expect(play.session.state.pendingMotions.map(\.number) == [1])
      guard yes > no else { continue }
      // The parts are put, and the motion decides on what remains.
      try play.run(["vote open 1 clause 1 by placards", "vote count 3 7", "vote close"])
      try play.run(["vote open 1 clause 2 by placards", "vote count 7 3", "vote close"])
      try play.run("motion vote 1 8 2")
      #expect(play.document("1").status == .adopted)
    }
  }

  @Test func aCorrectedCountOfAMotionDecidesAnew() throws {
    var play = try committee(
      "roberts",
      ["doc add draft \"Lights\" by D001", "motion introduce \"1\" by D001 second D002"])
    try play.run(["motion vote next 6 4", "correct motion 1 count 4 6"])
    #expect(play.document("1").status == .rejected)
    try play.run("correct motion 1 count 7 3")
    #expect(play.document("1").status == .adopted)
  }

  @Test func acclamationAdoptsTheDocument() throws {
    var play = try committee(
      "harvard",
      [
        "doc add draft \"Lights\" by D001, D002", "doc introduce 1.1", "debate close",
        "motion acclamation \"1.1\" by D001", "motion pass next unopposed",
      ])
    #expect(play.document("1.1").status == .adopted)
    #expect(play.session.state.voting.votes.last?.question == "Draft resolution 1.1")
    #expect(play.session.votingPlan.next == nil)
    #expect(play.refused("motion acclamation \"1.1\" by D001")?.message.contains("adopted") == true)
    try play.run("undo")
    #expect(play.document("1.1").status == .introduced)
  }

  @Test func acclamationGivesASymbol() throws {
    var play = try Play(rules: "un")
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "doc add draft \"Lights\" by France",
      "doc introduce S/2023/1", "motion acclamation \"Draft resolution S/2023/1\" by France",
      "motion pass next unopposed",
    ])
    #expect(play.document("S/2023/1").adoptedAs == "S/RES/1 (2023)")
  }

  // MARK: Amendments

  @Test func amendmentsEndWithTheirText() throws {
    var play = try committee(
      "crisis",
      ["doc add directive \"A\" \(by)", "amend D1 strike 3 \(by)", "doc introduce D1.1"])
    try play.run("doc reject D1")
    #expect(play.document("D1.1").status == .lapsed)
    try play.run(["undo", "doc adopt D1"])
    #expect(play.document("D1.1").status == .notPut)
    var assembly = try committee(
      "roberts",
      [
        "doc add draft \"Lights\" by D001", "motion introduce \"1\" by D001 second D002",
        "amend 1 strike 3 by D003",
      ])
    try assembly.run("motion vote next 4 6")
    #expect(assembly.document("1.1").status == .lapsed)
  }

  @Test func amendmentsEndWithTheLastClause() throws {
    var play = try committee("un")
    try play.run("doc add draft \"Lights\" file \"x.md\" by D001", reading: "1. Decides;")
    try play.run([
      "doc introduce L.1", "amend L.1 insert 2 \"Decides\" by D002",
      "vote open L.1 clause 1 by placards", "vote count 4 6", "vote close",
    ])
    #expect(play.document("L.1").status == .rejected)
    #expect(play.document("L.1.1").status == .lapsed)
  }

  // MARK: Contradictions

  private func directives() throws -> Play {
    try committee(
      "crisis",
      ["doc add directive \"A\" \(by)", "doc add directive \"B\" \(by)", "doc contradicts D1 D2"])
  }

  private func statuses(_ play: Play) -> [Document.Status] {
    [play.document("D1").status, play.document("D2").status]
  }

  /// Whichever of the two it was recorded for, the later one prevails.
  @Test func theLaterPrevails() throws {
    var play = try directives()
    #expect(play.refused("doc contradicts D2 D1") != nil)
    try put(&play, "D1", 6, 4)
    try put(&play, "D2", 6, 4)
    #expect(statuses(play) == [.superseded, .adopted])
    #expect(play.document("D1").supersededBy == 2)
    var dais = try directives()
    try dais.run(["doc adopt D2", "doc adopt D1"])
    #expect(statuses(dais) == [.adopted, .superseded])
  }

  @Test func aCorrectedVoteKeepsItsPlace() throws {
    var play = try directives()
    try put(&play, "D1", 6, 4)
    try put(&play, "D2", 6, 4)
    try play.run("correct vote 1 count 7 3")
    #expect(statuses(play) == [.superseded, .adopted])
    try play.run("correct vote 1 count 3 7")
    #expect(statuses(play) == [.rejected, .adopted])
    // What was decided first is replaced by what was decided later, although it is adopted last.
    try play.run("correct vote 1 count 8 2")
    #expect(statuses(play) == [.superseded, .adopted])
    try play.run("correct vote 2 count 2 8")
    #expect(statuses(play) == [.adopted, .rejected])
    try play.run("correct vote 2 count 6 4")
    #expect(statuses(play) == [.superseded, .adopted])
    try play.run("undo")
    #expect(statuses(play) == [.adopted, .rejected])
  }

  /// A text that the dais adopted is in force again when the one that replaced it fails.
  @Test func aTextIsInForceAgain() throws {
    var play = try directives()
    try play.run("doc adopt D1")
    try put(&play, "D2", 6, 4)
    #expect(statuses(play) == [.superseded, .adopted])
    try play.run("correct vote 1 count 4 6")
    #expect(statuses(play) == [.adopted, .rejected])
    #expect(play.document("D1").supersededBy == nil)
  }

  @Test func aMergedTextIsNotInForce() throws {
    let play = try committee(
      "crisis",
      [
        "doc add directive \"A\" \(by)", "doc add directive \"B\" \(by)", "doc merge D2 D1",
        "doc reject D2",
      ])
    #expect(statuses(play) == [.superseded, .rejected])
    #expect(play.document("D1").supersededBy == 2)
  }

  @Test func theBookMayRejectTheLaterText() throws {
    let book = """
      { "extends": "crisis", "name": "x", "title": "X",
        "documents": { "contradiction": "reject" } }
      """
    var play = try committee(
      book,
      ["doc add directive \"A\" \(by)", "doc add directive \"B\" \(by)", "doc contradicts D1 D2"])
    try put(&play, "D1", 6, 4)
    #expect(play.refused("doc adopt D2")?.message.contains("contradicts") == true)
    try put(&play, "D2", 6, 4)
    #expect(statuses(play) == [.adopted, .rejected])
  }

  // MARK: Symbols

  @Test func aSymbolIsGivenBack() throws {
    var play = try Play(rules: "un")
    try play.run(["meeting open", "attend all present", "agenda set 1"])
    for number in 1...2 {
      try play.run(["doc add draft \"T\" by France", "doc introduce S/2023/\(number)"])
    }
    try put(&play, "S/2023/1", 15, 0)
    try play.run("doc symbol S/2023/1 \"S/RES/2720 (2023)\"")
    let against = "Ghana, Japan, Malta, Brazil, Gabon, Ecuador, Albania"
    try play.run("correct vote 1 count 8 7 against \(against)")
    #expect(play.document("S/2023/1").status == .rejected)
    #expect(play.document("S/2023/1").adoptedAs == nil)
    var other = play
    // It gets it again, unless another text has it now.
    try play.run("correct vote 1 count 15 0")
    #expect(play.document("S/2023/1").adoptedAs == "S/RES/2720 (2023)")
    try put(&other, "S/2023/2", 15, 0)
    #expect(other.document("S/2023/2").adoptedAs == "S/RES/2720 (2023)")
    try other.run("correct vote 1 count 15 0")
    #expect(other.document("S/2023/1").adoptedAs == "S/RES/2721 (2023)")
  }

  // MARK: Votes that are repeated or cancelled

  @Test func aDivisionOfTheHouseReplacesTheVoteAndNotTheText() throws {
    var play = try Committee(rules: "thimun", members: 10).play()
    try play.run([
      "agenda set 1", "doc add draft \"A\" by \(seats(1...10))", "doc introduce A",
    ])
    try put(&play, "A", 6, 4)
    try play.run(["vote again 1 without-abstentions", "vote cancel"])
    #expect(play.document("A").status == .adopted)
    #expect(play.document("A").vote == 1)
    try play.run(["vote again 1 without-abstentions", "vote count 7 3", "vote close"])
    #expect(play.document("A").status == .adopted)
    #expect(play.document("A").supersededBy == nil)
    try play.run(["vote again 3 without-abstentions", "vote count 3 7", "vote close"])
    #expect(play.document("A").status == .rejected)
  }

  @Test func aCancelledVoteLeavesTheOneBefore() throws {
    var play = try committee(
      "harvard", ["doc add draft \"Lights\" by D001, D002", "doc introduce 1.1"])
    try put(&play, "1.1", 5, 5)
    try play.run(["motion reconsider vote 1 by D003", "motion vote next 10 0", "vote again 1"])
    let answer = try play.run("vote cancel")
    #expect(answer.contains("cancelled"))
    #expect(play.document("1.1").status == .introduced)
    #expect(play.document("1.1").vote == 1)
    #expect(
      play.session.state.voting.votes.last?.reason(in: play.session.state)?
        .contains("vote cancelled") == true)
  }

  /// Reconsidering an undecided vote does not bring back what was merged since.
  @Test func reconsiderationDoesNotReviveADocument() throws {
    let play = try committee(
      "un",
      [
        "doc add draft \"A\" by D001", "doc add draft \"B\" by D002", "doc introduce L.1",
        "doc introduce L.2", "vote open L.1 by consensus", "vote object D003", "vote close",
        "doc merge L.2 L.1", "motion reconsider vote 1 by D003", "motion vote next 10 0",
      ])
    #expect(play.document("L.1").status == .superseded)
    #expect(play.refused("vote open L.1")?.message.contains("is superseded") == true)
  }

  @Test func aReconsideredAmendmentEntersANewText() throws {
    var play = try committee("harvard")
    try play.run("doc add draft \"L\" file \"x.md\" by D001, D002", reading: text)
    try play.run(["doc introduce 1.1", "amend 1.1 strike 3 by D003, D004"])
    try put(&play, "1.1.1", 6, 4)
    try play.run(["motion reconsider vote 1 by D003", "motion vote next 10 0"])
    try play.run("doc revise 1.1 file \"x.md\"", reading: text)
    try play.run(["vote again 1", "vote count 6 4", "vote close"])
    #expect(text(play, "1.1").count == 3)
  }

  // MARK: Corrected votes on what changed the text

  @Test func anAdoptedTextIsRevisedAfterACorrection() throws {
    var play = try committee("harvard")
    try play.run("doc add draft \"L\" file \"x.md\" by D001, D002", reading: text)
    try play.run(["doc introduce 1.1", "amend 1.1 strike 3 by D003, D004"])
    try put(&play, "1.1.1", 6, 4)
    try put(&play, "1.1", 6, 4)
    #expect(text(play, "1.1") == ["Decides ", "Requests", "Urges Me"])
    #expect(play.refused("doc revise 1.1") != nil)
    let warnings = try play.decision("correct vote 1 count 4 6").warnings
    #expect(warnings.contains { $0.text.contains("doc revise 1.1 file") })
    try play.run("correct vote 1 count 4 6")
    try play.run("doc revise 1.1 file \"x.md\"", reading: text)
    #expect(play.document("1.1").status == .adopted)
    #expect(text(play, "1.1").count == 4)
    #expect(play.refused("doc revise 1.1") != nil)
    // Corrected back, it changes the text again.
    try play.run("correct vote 1 count 6 4")
    #expect(text(play, "1.1").count == 3)
  }

  @Test func aCorrectedVoteOnAPartChangesTheAdoptedText() throws {
    var play = try committee("harvard")
    try play.run("doc add draft \"L\" file \"x.md\" by D001, D002", reading: text)
    try play.run("doc introduce 1.1")
    try put(&play, "1.1 clause 1", 4, 6)
    try put(&play, "1.1 clause 3", 6, 4)
    let adoption = try { () throws -> [String] in
      try play.run(["vote open 1.1 by placards", "vote count 6 4"])
      return try play.decision("vote close").warnings.map(\.text)
    }()
    #expect(adoption.contains { $0.contains("refers to clause 1") })
    try play.run("vote close")
    #expect(text(play, "1.1") == ["Requests", "Calls up", "Urges Me"])
    // Clause 3 is clause 2 by now.
    try play.run("correct vote 2 count 4 6")
    #expect(text(play, "1.1") == ["Requests", "Urges Me"])
    let warnings = try play.decision("correct vote 1 count 6 4").warnings
    #expect(warnings.contains { $0.text.contains("doc revise 1.1 file") })
  }

  /// A vote on a clause is about that clause when it has another number.
  @Test func aCorrectedVoteFollowsItsClause() throws {
    var play = try committee("un")
    try play.run("doc add draft \"L\" file \"x.md\" by D001", reading: text)
    try play.run("doc introduce L.1")
    try put(&play, "L.1 clause 2", 6, 4)
    try put(&play, "L.1 clause 3", 4, 6)
    try play.run("amend L.1 insert 1 \"Affirms\" by D002")
    try put(&play, "L.1.1", 6, 4)
    try play.run("correct vote 2 count 6 4")
    #expect(play.document("L.1").parts?.map(\.clause) == ["3", "4"])
    #expect(play.document("L.1").parts?.map(\.isCarried) == [true, true])
    try play.run("correct vote 1 count 4 6")
    #expect(play.document("L.1").parts?.map(\.isCarried) == [false, true])
    try put(&play, "L.1", 6, 4)
    #expect(text(play, "L.1") == ["Affirms", "Decides ", "Calls up", "Urges Me"])
  }

  // MARK: Other rules

  @Test func onlyDraftsAreLimited() throws {
    let book = """
      { "extends": "harvard", "name": "x", "title": "X", "documents": { "mostAdopted": 1 } }
      """
    var play = try committee(
      book,
      [
        "doc add directive \"A\" by D001, D002", "doc add directive \"B\" by D001, D002",
        "doc add draft \"L\" by D001, D002", "doc add draft \"M\" by D001, D002",
        "doc introduce 1.1", "doc adopt D1",
      ])
    #expect(play.document("D2").status == .submitted)
    #expect(play.document("1.1").status == .introduced)
    try put(&play, "1.1", 6, 4)
    #expect(play.document("1.2").status == .notPut)
    #expect(play.document("D2").status == .submitted)
  }

  @Test func nobodyDissociatesItselfFromAVote() throws {
    var play = try committee(
      "harvard", ["doc add draft \"L\" by D001, D002", "doc introduce 1.1"])
    try put(&play, "1.1", 6, 4)
    #expect(play.refused("doc dissociate 1.1 D003")?.message.contains("no consensus") == true)
    try play.run(["undo", "undo", "undo", "vote open 1.1 by consensus", "vote close"])
    #expect(play.refused("doc dissociate 1.1 D003") == nil)
  }
}
