@testable import Catalogue
import SessionFixtures
import Testing
import Texts

@testable import Session

/// Texts of documents through the command language: read from a file, checked, amended, divided.
struct DocumentTextTests {
  private static let text = """
    Committee: First Committee
    Topic: Lights at small ports
    Sponsors: Delegation 1, Delegation 2
    Signatories: Delegation 3, Narnia

    The First Committee,
    Recalling the rules on lamps,
    Noting the fog,

    1. Urges members to light their ports;
    2. Requests that lamps may burn all night:
    a) in winter;
    b) in fog;
    3. Decides to study clause 2 above;
    4. Decides to remain seized of the matter.
    """

  private func committee(_ rules: String = "harvard", members: Int = 8) throws -> Play {
    var play = try Committee(rules: rules, members: members).play()
    try play.run("agenda set 1")
    try play.run("doc add draft \"Lights\" file \"lights.txt\"", reading: Self.text)
    return play
  }

  private func clauses(_ play: Play) -> [String] {
    (play.document("1.1").draft?.operative ?? []).map(\.text)
  }

  @Test func aFileGivesTheTextAndTheNames() throws {
    let play = try committee()
    let draft = play.document("1.1")
    #expect(draft.sponsors == ["D001", "D002"])
    #expect(draft.signatories == ["D003"])
    #expect(draft.draft?.preambular.count == 2)
    #expect(draft.draft?.operative.count == 4)
    #expect(draft.draft?.operative[1].subclauses.count == 2)
    #expect(play.snapshot["documents"]?.arrayValue?[0]["clauses"]?["operative"] == .integer(4))
  }

  @Test func whatIsUnsureIsReported() throws {
    var play = try Committee(rules: "harvard", members: 8).play()
    try play.run("agenda set 1")
    let decision = try play.session.perform(
      Command("doc add draft \"Lights\" file \"lights.txt\"", for: play.session), at: play.now,
      with: Inputs(file: Self.text))
    #expect(decision.warnings.map(\.text).contains { $0.contains("Narnia") })
  }

  @Test func amendmentsChangeTheText() throws {
    var play = try committee()
    try play.run([
      "doc introduce 1.1", "amend 1.1 strike 1 by D004",
      "amend 1.1 words 2 \"may\" \"shall\" by D005", "amend 1.1 strike 2 by D006",
      "vote open 1.1.1 by placards", "vote count 6 2 0", "vote close",
    ])
    #expect(clauses(play).first == "Requests that lamps may burn all night:")
    // The others follow their clause, which is the first now.
    #expect(play.document("1.1.2").change?.clause == "1")
    #expect(play.document("1.1.3").change?.clause == "1")
    try play.run(["vote open 1.1.2 by placards", "vote count 6 2 0", "vote close"])
    #expect(clauses(play).first == "Requests that lamps shall burn all night:")
    try play.run(["vote open 1.1.3 by placards", "vote count 6 2 0", "vote close"])
    #expect(clauses(play).count == 2)
    #expect(play.document("1.1").submittedDraft?.operative.count == 4)
    // Undo takes the text back too.
    try play.run("undo")
    #expect(clauses(play).count == 3)
  }

  @Test func anAmendmentWithoutItsClauseIsMarked() throws {
    var play = try committee()
    try play.run([
      "doc introduce 1.1", "amend 1.1 strike 2 by D004", "amend 1.1 strike 2.a by D005",
    ])
    let decision = try play.decision("amend accept 1.1.1")
    #expect(decision.warnings.map(\.text).contains { $0.contains("no longer exists") })
    try play.run("amend accept 1.1.1")
    #expect(play.document("1.1.2").isOrphan == true)
  }

  @Test func whatDoesNotFitIsRefused() throws {
    var play = try committee()
    try play.run("doc introduce 1.1")
    #expect(play.refused("amend 1.1 strike 9 by D004")?.message == "There is no clause 9.")
    #expect(
      play.refused("amend 1.1 words 1 \"harbours\" \"ports\" by D004")?.message.contains(
        "does not say") == true)
    #expect(play.refused("amend 1.1 insert 9 \"Decides\" by D004") != nil)
    let empty = try? play.session.perform(
      Command("doc revise 1.1 file \"x\"", for: play.session), at: play.now,
      with: Inputs(file: "   "))
    #expect(empty == nil)
    let long = String(repeating: "Urges all. ", count: 500_000)
    let refused = #expect(throws: Refusal.self) {
      try play.session.perform(
        Command("doc revise 1.1 file \"x\"", for: play.session), at: play.now,
        with: Inputs(file: long))
    }
    #expect(refused?.message.contains("bytes") == true)
  }

  /// Clauses that are voted on separately follow an amendment; one that it struck is dropped.
  @Test func partsFollowTheirClauses() throws {
    var play = try committee("un")
    try play.run([
      "amend L.1 strike 1 by D004", "debate close", "motion divide L.1 1 3 by D005",
      "motion pass next", "voting next by placards", "vote count 8 0 0", "vote close",
    ])
    #expect(play.document("L.1").parts?.map(\.clause) == ["2"])
  }

  @Test func anAmendmentChangesTheTextOnce() throws {
    var play = try committee("un")
    try play.run([
      "amend L.1 strike 1 by D004", "vote open L.1.1 by placards", "vote count 8 0 0",
      "vote close", "correct vote 1 count 0 8 0",
    ])
    #expect(play.document("L.1.1").status == .rejected)
    try play.run("correct vote 1 count 8 0 0")
    #expect(play.document("L.1").draft?.operative.count == 3)
  }

  @Test func aPartCorrectedLaterLeavesTheWholeAsItIs() throws {
    var play = try committee("un")
    try play.run([
      "vote open L.1 clause 2 by placards", "vote count 8 0 0", "vote close",
      "vote open L.1 by placards", "vote count 8 0 0", "vote close", "correct vote 1 count 0 8 0",
    ])
    #expect(play.document("L.1").status == .adopted)
    #expect(play.refused("vote open L.1 clause 99") != nil)
  }

  /// A motion on the parts or the order is decided before the next question is put.
  @Test func aPendingDivisionComesFirst() throws {
    var play = try committee("un")
    try play.run(["debate close", "motion divide L.1 3 by D005"])
    #expect(play.refused("voting next")?.message.contains("pending") == true)
  }

  @Test func anAmendmentToAnAmendmentChangesItsWords() throws {
    var play = try committee("un")
    try play.run("amend L.1 insert 2 \"Urges haste;\" by D004")
    #expect(play.refused("amend L.1.1 words 2 \"sloth\" \"speed\" by D005") != nil)
    try play.run([
      "amend L.1.1 words 2 \"haste\" \"speed\" by D005", "vote open L.1.1.1 by placards",
      "vote count 8 0 0", "vote close",
    ])
    #expect(play.document("L.1.1").change?.text == "Urges speed;")
  }

  @Test func aTextIsNotWithdrawnDuringTheVoteOnItsAmendment() throws {
    var play = try committee("un")
    try play.run(["amend L.1 strike 1 by D004", "vote open L.1.1 by placards"])
    #expect(play.refused("doc withdraw L.1")?.message.contains("a vote is open") == true)
  }

  @Test func theChangeIsMarked() throws {
    var play = try committee()
    try play.run(["doc introduce 1.1", "amend 1.1 words 2 \"may\" \"shall\" by D004"])
    #expect(
      play.session.state.markedChange(of: play.document("1.1.1"))?.hasPrefix(
        "Requests that lamps [-may-]{+shall+} burn") == true)
  }

  /// A struck clause that another one names is warned of.
  @Test func brokenReferencesAreWarnedOf() throws {
    var play = try committee()
    try play.run(["doc introduce 1.1", "amend 1.1 strike 1 by D004"])
    let warnings = try play.decision("amend accept 1.1.1").warnings.map(\.text)
    #expect(warnings.contains { $0.contains("refers to clause 2") })
  }

  /// GA rule 89: parts that fail leave the text; if all operative clauses do, the whole is rejected.
  @Test func partsThatFailLeaveTheText() throws {
    var play = try committee()
    try play.run(["doc introduce 1.1", "debate close"])
    for (clause, yes) in [("1", 2), ("2", 6), ("3", 2)] {
      try play.run([
        "vote open 1.1 clause \(clause) by placards", "vote count \(yes) \(8 - yes) 0",
        "vote close",
      ])
    }
    #expect(clauses(play).count == 4)
    try play.run(["vote open 1.1 by placards", "vote cancel", "vote open 1.1 by placards"])
    #expect(clauses(play).count == 4)
    try play.run(["vote count 6 2 0", "vote close"])
    #expect(clauses(play).count == 2)
    #expect(clauses(play).first?.hasPrefix("Requests") == true)
    var falls = try committee()
    try falls.run(["doc introduce 1.1", "motion close by D005", "motion vote next 7 1"])
    try falls.run(["motion divide 1.1 1 2 3 4 by D005", "motion vote next 7 1"])
    for _ in 1...4 {
      try falls.run(["voting next by placards", "vote count 2 6 0", "vote close"])
    }
    #expect(falls.document("1.1").status == .rejected)
  }

  @Test func theFormIsChecked() throws {
    var play = try Committee(rules: "harvard", members: 8).play()
    try play.run("agenda set 1")
    try play.run(
      "doc add draft \"Lights\" file \"x\" by D001",
      reading: "Recalling the fog\n\n1. Lamps are good;\n2. Noting the sea;\n")
    let answer = try play.run("doc check 1.1")
    for part in ["no punctuation", "operative phrases", "preambular phrase"] {
      #expect(answer.contains(part), "\(answer)")
    }
    #expect(play.document("1.1").status == .submitted)
  }

  @Test func clausesAreJoinedSplitAndMoved() throws {
    var play = try committee()
    try play.run("doc join 1.1 4")
    #expect(clauses(play).count == 3)
    try play.run("doc split 1.1 3 \"Decides to remain\"")
    #expect(clauses(play).count == 4)
    try play.run("doc move 1.1 4 1")
    #expect(clauses(play).first?.hasPrefix("Decides to remain") == true)
    #expect(play.refused("doc join 1.1 1") != nil)
  }
}

extension Play {
  /// Runs a line that reads a file.
  @discardableResult
  mutating func run(_ line: String, reading file: String) throws -> String {
    let ruling = try session.perform(
      Command(line, for: session), at: now, with: Inputs(file: file))
    try session.apply(try Record(decoding: ruling.record.encoded()))
    session.state.checkInvariants(session.setup)
    return ruling.answer.text
  }
}
