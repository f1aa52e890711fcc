@testable import Catalogue
import SessionFixtures
import Testing
import Texts

@testable import Session

/// What happens to a document while something else happens to another, to its topic or to its clock.
struct DocumentPairTests {
  private static let text = """
    1. Urges members to light their ports;
    2. Requests that lamps may burn all night;
    3. Decides to study the fog;
    4. Decides to remain seized of the matter.
    """

  private func committee(_ rules: String = "harvard", _ lines: [String] = []) throws -> Play {
    var play = try Committee(rules: rules, members: 8).play()
    try play.run("agenda set 1")
    try play.run("doc add draft \"Lights\" file \"lights.txt\" by D001, D002", reading: Self.text)
    try play.run(lines)
    return play
  }

  @Test func aClauseThatTheJournalCannotHoldIsRefused() throws {
    var play = try committee()
    let long = "1. Decides " + String(repeating: "x", count: 20_000) + ";\n2. Urges all."
    #expect(throws: Refusal.self) { try play.run("doc revise 1.1 file \"x\"", reading: long) }
    #expect(play.document("1.1").revision == nil)
  }

  @Test func anAmendmentWithoutItsClauseIsNotAccepted() throws {
    let play = try committee(
      "harvard",
      [
        "doc introduce 1.1", "amend 1.1 strike 3 by D004",
        "amend 1.1 replace 3 \"Calls upon all\" by D005", "amend accept 1.1.1",
      ])
    #expect(play.refused("amend accept 1.1.2")?.message.contains("no longer exists") == true)
    #expect(play.document("1.1").draft?.operative.count == 3)
  }

  /// In voting procedure nothing is withdrawn under this book, so the amendment falls.
  @Test func theWayOutOfAnAmendmentWithoutItsClauseIsInOrder() throws {
    var play = try committee(
      "harvard",
      [
        "doc introduce 1.1", "amend 1.1 strike 3 by D004, D005",
        "amend 1.1 replace 3 \"Calls upon all\" by D005, D006", "debate close",
        "vote open 1.1.1 by placards", "vote count 6 2", "vote close",
      ])
    let refusal = try #require(play.refused("vote open 1.1.2"))
    #expect(refusal.message.contains("amend falls 1.1.2 by 1.1.1"))
    try play.run("amend falls 1.1.2 by 1.1.1")
    #expect(play.document("1.1.2").status == .lapsed)
  }

  @Test func aNewTextEndsItsDivision() throws {
    var play = try committee(
      "harvard",
      ["doc introduce 1.1", "debate close", "motion divide 1.1 3 4 by D004", "motion pass next"])
    #expect(play.document("1.1").parts?.count == 2)
    try play.run("doc revise 1.1 file \"x\"", reading: "1. Urges all;\n2. Decides.")
    #expect(play.document("1.1").parts?.isEmpty == true)
    try play.run("voting next")
    #expect(play.session.state.documentInVote?.number == "1.1")
  }

  @Test func aTextWhoseClausesWereVotedOnStays() throws {
    var play = try committee(
      "harvard",
      [
        "doc introduce 1.1", "debate close", "motion divide 1.1 3 by D004", "motion pass next",
        "voting next", "vote count 6 2", "vote close",
      ])
    #expect(throws: Refusal.self) {
      try play.run("doc revise 1.1 file \"x\"", reading: "1. Urges all.")
    }
  }

  @Test func aNewTextMarksAmendmentsThatDoNotFitIt() throws {
    var play = try committee(
      "harvard", ["amend 1.1 strike 4 by D004", "amend 1.1 strike 1 by D005"])
    try play.run("doc revise 1.1 file \"x\"", reading: "1. Urges all;\n2. Decides.")
    #expect(play.document("1.1.1").isOrphan == true)
    #expect(play.document("1.1.2").isOrphan == nil)
    try play.run("doc revise 1.1 file \"x\"", reading: Self.text)
    #expect(play.document("1.1.1").isOrphan == nil)
  }

  @Test func anAmendmentHasNoTextOfItsOwn() throws {
    var play = try committee("harvard", ["amend 1.1 strike 4 by D004"])
    #expect(throws: Refusal.self) {
      try play.run("doc revise 1.1.1 file \"x\"", reading: "1. Urges all.")
    }
    #expect(play.refused("amend 1.1 strike 1.zzz by D004")?.message.contains("clause") == true)
  }

  @Test(arguments: [("2.1.1", "1.1", false), ("A/C.1/78/L.20", "L.20", true), ("L.7", "7", true)])
  func anEndingStandsForANumber(number: String, ending: String, isFound: Bool) throws {
    let play = try committee(
      "harvard", ["doc number 1.1 X", "doc add draft \"Bells\" by D001 number \"\(number)\""])
    #expect(
      play.session.state.documents(numbered: ending).map(\.number) == (isFound ? [number] : []))
  }

  @Test func aTopicWithDocumentsStaysOnTheAgenda() throws {
    let play = try committee("harvard", ["doc add draft \"Bells\" by D001, D002 on topic 2"])
    #expect(play.refused("agenda remove 2")?.message.contains("2.1") == true)
  }

  @Test func anAmendmentToADecidedTextIsNotIntroduced() throws {
    let play = try committee(
      "harvard",
      [
        "doc introduce 1.1", "amend 1.1 strike 4 by D004, D005", "vote open 1.1",
        "vote count 6 2", "vote close",
      ])
    #expect(play.document("1.1.1").status == .notPut)
    #expect(play.refused("doc introduce 1.1.1")?.message.contains("is adopted") == true)
  }

  @Test func theRoomLosesSightOfWhatIsClosed() throws {
    var play = try committee(
      "harvard", ["doc add draft \"Bells\" by D003, D004", "doc show 1.1", "doc merge 1.2 1.1"])
    #expect(play.session.state.documentOnFloor?.number == "1.2")
    try play.run("doc return 1.2")
    #expect(play.session.state.documentOnFloor == nil)
    try play.run(["doc add draft \"Horns\" by D003, D004", "doc introduce 1.3", "agenda set 2"])
    #expect(play.session.state.documentOnFloor == nil)
  }

  @Test func mergingKeepsWhatIsBeforeTheCommittee() throws {
    let play = try committee(
      "un", ["doc introduce L.1", "doc add draft \"Bells\" by D003", "doc add letter \"Dear\""])
    #expect(play.refused("doc merge L.2 L.1")?.message.contains("doc merge L.1 L.2") == true)
    #expect(play.refused("doc merge L.1 LT1")?.message.contains("same kind") == true)
    #expect(play.refused("doc promote LT1")?.message.contains("does not become") == true)
    #expect(play.refused("doc read L.2")?.message.contains("doc introduce L.2") == true)
  }

  @Test func aClosedStatementStopsItsCountdown() throws {
    var play = try Committee(rules: "crisis", members: 8).play()
    try play.run([
      "doc add presidential-statement \"Calm\" by D001", "doc silence PRST1 10m",
      "doc withdraw PRST1",
    ])
    #expect(play.session.state.floor.clocks.timers.isEmpty)
    #expect(play.document("PRST1").deadline == nil)
  }

  @Test func aTimerWithAnOldNumberIsNotThatOfTheSilence() throws {
    var play = try Committee(rules: "crisis", members: 8).play()
    try play.run([
      "doc add presidential-statement \"Calm\" by D001", "doc silence PRST1 10m", "timer end 1",
      "timer 1m \"Lunch\"", "doc agree PRST1",
    ])
    #expect(play.session.state.floor.clocks.timers.map(\.title) == ["Lunch"])
  }

  @Test func signaturesAreAdvisedWhereTheBookHasThem() throws {
    let play = try committee("un")
    let warnings = try play.decision("doc unsponsor L.1 D001, D002").warnings.map(\.text)
    #expect(!warnings.contains { $0.contains("doc sign") })
  }

  @Test func aTitleIsFoundInATextThatIsPasted() throws {
    let play = try committee()
    #expect(play.session.titleOfDraft(in: "Topic: Bells\n\n1. Urges all.") == "Bells")
    #expect(play.session.titleOfDraft(in: "") == nil)
  }

  @Test(arguments: ["Л.1", "DR_1", "(1)", "1m", "by", "", "1 2", "-1", "1.", "../1"])
  func aNumberThatALineCannotNameIsRefused(_ number: String) throws {
    let play = try committee()
    #expect(play.refused("doc number 1.1 \"\(number)\"") != nil)
    #expect(play.refused("doc number 1.1 \"A/C.1/78/L.20/Rev-1\"") == nil)
  }

  @Test func referencesToClausesThatFailedArePointedOut() throws {
    var play = try committee("un")
    try play.run(
      "doc revise L.1 file \"x\"",
      reading:
        "1. Urges all:\n(a) in fog;\n2. Decides to report on paragraph 1 above;\n3. Requests all.")
    try play.run([
      "doc introduce L.1", "debate close", "motion divide L.1 1 1.a by D003", "motion pass next",
      "voting next by placards", "vote count 2 6", "vote close",
    ])
    // The sub-clause goes with its clause.
    try play.run("voting next by placards")
    #expect(play.session.state.openVote?.part == nil)
    try play.run("vote count 6 2")
    let warnings = try play.decision("vote close").warnings.map(\.text)
    #expect(warnings.contains { $0.contains("refers to clause 1") })
  }

  @Test func aTextUnderSilenceStaysAsItIs() throws {
    var play = try Committee(rules: "harvard", members: 8).play()
    try play.run("doc add presidential-statement \"Calm\" file \"x\" by D001", reading: Self.text)
    try play.run(["amend PRST1 strike 1 by D003, D004", "doc silence PRST1 10m"])
    #expect(play.refused("amend accept PRST1.1")?.message.contains("silence") == true)
    #expect(throws: Refusal.self) {
      try play.run("doc revise PRST1 file \"x\"", reading: "1. Urges all.")
    }
  }

  @Test func anAmendmentEntersANewTextAgain() throws {
    var play = try committee(
      "harvard",
      [
        "doc introduce 1.1", "amend 1.1 strike 3 by D004, D005", "doc introduce 1.1.1",
        "vote open 1.1.1 by placards", "vote count 6 2", "vote close", "correct vote 1 count 2 6",
      ])
    try play.run("doc revise 1.1 file \"x\"", reading: Self.text)
    #expect(play.document("1.1").draft?.operative.count == 4)
    try play.run("correct vote 1 count 6 2")
    #expect(play.document("1.1").draft?.operative.count == 3)
  }

  @Test func theTextOfAnAmendmentMustBeBeforeTheCommittee() throws {
    let play = try committee("harvard", ["amend 1.1 strike 3 by D004, D005", "doc return 1.1"])
    #expect(play.refused("vote open 1.1.1")?.message.contains("with its sponsors") == true)
    #expect(play.refused("amend accept 1.1.1")?.message.contains("with its sponsors") == true)
  }

  /// Papers are handed in before the agenda is set.
  @Test func aDraftWithoutATopicGetsTheOneUnderDebate() throws {
    var play = try Committee(rules: "harvard", members: 8).play()
    try play.run([
      "doc add draft \"Lights\" by D001, D002", "agenda set 1", "doc introduce 1.1", "debate close",
      "voting next",
    ])
    #expect(play.session.state.documentInVote?.number == "1.1")
  }

  @Test func oneThatTheSponsorsDoNotAcceptNeedsTheNamesOfAnyOther() throws {
    let play = try committee(
      "nmun", ["doc introduce 1/1", "amend 1/1 strike 3 by D004 friendly"])
    #expect(play.refused("vote open 1/1.1")?.message.contains("1 of the 2 names") == true)
  }

  @Test func theLineSaysWhoStandsWhere() throws {
    var play = try committee()
    let named = "Sponsors: Delegation 3\nSignatories: Delegation 4\n\n1. Urges all."
    try play.run("doc add draft \"Bells\" file \"x\" by D004", reading: named)
    #expect(play.document("1.2").sponsors == ["D004"])
    #expect(play.document("1.2").signatories.isEmpty)
    let decision = try play.session.perform(
      Command("doc revise 1.2 file \"x\"", for: play.session), at: play.now,
      with: Inputs(file: named))
    #expect(decision.warnings.map(\.text).contains { $0.contains("other sponsors") })
  }

  /// Words may mean anything, so they only suggest what to enter.
  @Test(arguments: [
    ("Strike clause 3", "amend 1.1 strike 3 by D004"),
    ("Do not strike clause 3", "undo"), ("Make it shorter", "words alone"),
  ])
  func theMoversWordsChangeNothing(words: String, advice: String) throws {
    var play = try committee()
    let line = "amend 1.1 about \"\(words)\" by D004, D005"
    let warnings = try play.decision(line).warnings.map(\.text)
    #expect(warnings.contains { $0.contains(advice) }, "\(warnings)")
    try play.run([line, "doc introduce 1.1", "vote open 1.1.1 by placards", "vote count 6 2"])
    let told = try play.decision("vote close").warnings.map(\.text)
    #expect(told.contains { $0.contains("is not in the text yet") })
    try play.run("vote close")
    #expect(play.document("1.1").draft?.operative.count == 4)
  }

  @Test func aTextThatIsRepairedIsNotTheOneSubmitted() throws {
    var play = try committee(
      "harvard",
      [
        "doc introduce 1.1", "amend 1.1 strike 3 by D004, D005", "doc introduce 1.1.1",
        "vote open 1.1.1 by placards", "vote count 6 2", "vote close", "vote open 1.1",
        "vote count 6 2", "vote close", "correct vote 1 count 2 6",
      ])
    try play.run("doc revise 1.1 file \"x\"", reading: "1. Urges all.")
    #expect(play.document("1.1").draft?.operative.count == 1)
    #expect(play.document("1.1").submittedDraft?.operative.count == 4)
  }

  @Test func thePageOfATextThatChangedIsItsBeginning() throws {
    let play = try committee(
      "harvard",
      [
        "doc introduce 1.1", "amend 1.1 strike 3 by D004, D005", "doc show 1.1 4",
        "amend accept 1.1.1",
      ])
    #expect(play.session.state.register.place == nil)
    #expect(play.session.state.documentOnFloor?.number == "1.1")
  }

  @Test func aNumberInTheTextIsPointedOut() throws {
    let play = try committee()
    let decision = try play.session.perform(
      Command("doc add draft \"Bells\" file \"x\" by D004", for: play.session), at: play.now,
      with: Inputs(file: "Symbol: A/C.1/81/L.5\n\n1. Urges all."))
    #expect(
      decision.warnings.map(\.text).contains { $0.contains("has the number \"A/C.1/81/L.5\"") })
  }
}
