@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Decisions on documents that are taken back, corrected or come in an unusual order.
struct DocumentEdgeTests {
  private func assembly(_ lines: [String] = []) throws -> Play {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run([
      "agenda set 1", "doc add draft \"Lights\" by D001", "doc introduce L.1", "debate close",
    ])
    try play.run(lines)
    return play
  }

  private func crisis(_ rule: String = "later") throws -> Play {
    let book =
      #"{ "extends": "crisis", "name": "ours", "documents": { "contradiction": "\#(rule)" } }"#
    var play = try Committee(rules: book, organ: .cabinet, members: 3).play()
    try play.run([
      "doc add directive \"Close the port\" by D001", "doc add directive \"Open the port\" by D002",
      "doc introduce D1", "doc introduce D2",
    ])
    return play
  }

  private func put(_ question: String, _ yes: Int, _ no: Int) -> [String] {
    ["vote open \(question) by placards", "vote count \(yes) \(no) 0", "vote close"]
  }

  @Test func aReconsideredDocumentIsPutAgain() throws {
    var play = try assembly(put("L.1", 3, 6))
    #expect(play.session.votingPlan.next == nil)
    try play.run(["motion reconsider L.1 by D001", "motion vote next 6 3"])
    #expect(play.session.votingPlan.next?.document == 1)
    try play.run(["voting next by placards", "vote count 6 3 0", "vote close"])
    #expect(play.document("L.1").status == .adopted)
  }

  @Test func aReconsideredPartIsPutAgain() throws {
    var play = try assembly(put("L.1 clause 2", 3, 6))
    #expect(play.session.votingPlan.next?.clause == nil)
    try play.run(["motion reconsider vote 1 by D001", "motion vote next 6 3"])
    #expect(play.session.votingPlan.next?.clause == "2")
    try play.run(["voting next by placards", "vote count 6 3 0", "vote close"])
    #expect(play.document("L.1").parts?.map(\.isCarried) == [true])
  }

  /// A text is rejected when its last clause is; reconsidering a clause brings it back.
  @Test func aTextWithoutClausesIsReconsideredWithItsClause() throws {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run("agenda set 1")
    try play.run(
      "doc add draft \"Lights\" file \"lights.txt\" by D001",
      reading: "Noting the fog,\n\n1. Urges members to light their ports.\n")
    try play.run(["doc introduce L.1", "debate close"] + put("L.1 clause 1", 3, 6))
    #expect(play.document("L.1").status == .rejected)
    try play.run(["motion reconsider vote 1 by D001", "motion vote next 6 3"])
    #expect(play.document("L.1").status == .introduced)
    #expect(play.session.votingPlan.next?.clause == "1")
  }

  @Test func aTextThatIsRejectedAfterAllLosesItsSymbol() throws {
    var play = try Play(rules: "un")
    try play.run(["meeting open", "attend all present", "agenda set 1"])
    try play.run(["doc add draft \"Lights\" by France", "doc introduce S/2023/1"])
    try play.run(put("S/2023/1", 9, 0))
    #expect(play.document("S/2023/1").adoptedAs == "S/RES/1 (2023)")
    try play.run("correct vote 1 count 8 0 7")
    #expect(play.document("S/2023/1").status == .rejected)
    #expect(play.document("S/2023/1").adoptedAs == nil)
  }

  /// The later one to pass replaces the other, whichever of them says that they contradict.
  @Test func contradictionsHoldBothWays() throws {
    var play = try crisis()
    try play.run(["doc contradicts D1 D2"])
    #expect(play.refused("doc contradicts D2 D1") != nil)
    try play.run(put("D1", 3, 0) + put("D2", 3, 0))
    #expect(play.document("D1").status == .superseded)
    #expect(play.document("D2").status == .adopted)
  }

  @Test func aCorrectionAppliesAContradiction() throws {
    var play = try crisis()
    try play.run(["doc contradicts D2 D1"] + put("D2", 1, 2) + put("D1", 2, 1))
    try play.run("correct vote 1 count 2 1 0")
    // The vote on D1 was the later one.
    #expect(play.document("D2").status == .superseded)
    #expect(play.document("D2").supersededBy == 1)
    #expect(play.document("D1").status == .adopted)

    play = try crisis()
    try play.run(["doc contradicts D2 D1"] + put("D1", 2, 1) + put("D2", 1, 2))
    try play.run("correct vote 2 count 2 1 0")
    #expect(play.document("D1").supersededBy == 2)
    #expect(play.document("D2").status == .adopted)
  }

  @Test func aCorrectionRejectsTheLaterText() throws {
    var play = try crisis("reject")
    try play.run(["doc contradicts D2 D1"] + put("D1", 1, 2) + put("D2", 1, 2))
    try play.run("correct vote 1 count 2 1 0")
    #expect(play.document("D1").status == .adopted)
    try play.run("correct vote 2 count 2 1 0")
    #expect(play.document("D2").status == .rejected)
    #expect(play.session.voting.votes[1].verdict?.ground == .contradiction)
    #expect(play.session.voting.votes[1].contradicts == 1)
  }

  @Test func aCorrectionLeavesItToTheChair() throws {
    var play = try crisis("chair")
    try play.run(["doc contradicts D2 D1"] + put("D1", 2, 1) + put("D2", 1, 2))
    let decision = try play.decision("correct vote 2 count 2 1 0")
    #expect(decision.warnings.map(\.text).contains { $0.contains("the chair rules which") })
  }

  @Test func aReplacedDirectiveIsNotCarriedOut() throws {
    var play = try crisis()
    try play.run(["doc contradicts D2 D1", "doc adopt D1", "doc adopt D2"])
    #expect(play.refused("doc execute D1 \"Closed\"")?.message == "Directive D1 is superseded")
    #expect(play.refused("doc execute D2 \"Open\"") == nil)
  }

  @Test func theDaisAdoptsNothingThatLacksNames() throws {
    var play = try Committee(rules: "crisis", organ: .cabinet, members: 9).play()
    try play.run("doc add directive \"Close the port\" by D001, D002")
    #expect(play.refused("doc adopt D1")?.message.contains("2 of the 3 names") == true)
    try play.run(["doc sponsor D1 D003", "doc introduce D1", "doc unsponsor D1 D003"])
    // It had them when it came before the committee, and stays there under this book.
    try play.run("doc adopt D1")
    #expect(play.document("D1").status == .adopted)
  }

  @Test func undoNamesTheWithdrawalOfADelegation() throws {
    var play = try Committee(rules: "harvard", members: 10).play()
    try play.run([
      "agenda set 1", "doc add draft \"Lights\" by D001 signed D002", "doc introduce 1.1",
      "motion unmoderated 5m by D002", "delegation withdraw D002",
    ])
    #expect(try play.run("undo") == "Undone: Delegation 2 removed from the roster.")
    #expect(try play.run("redo") == "Redone: Delegation 2 removed from the roster.")
    try play.run(["undo", "undo", "doc unsign 1.1 D002"])
    #expect(try play.run("undo").contains("removed as signatory"))
  }

  /// A plain repetition does not put a text that its sponsors have or that is gone.
  @Test func aTextThatIsGoneIsNotVotedOnAgain() throws {
    var play = try Play(rules: "un")
    try play.run([
      "meeting open", "attend all present", "doc add press-statement \"Kabul\" by France",
      "vote open PS1", "vote object Russia", "vote close",
    ])
    #expect(play.refused("vote again 1")?.message.contains("with its sponsors") == true)
    try play.run(["doc revise PS1", "vote again 1", "vote close"])
    #expect(play.document("PS1").status == .agreed)
  }

  @Test func aBlockNamesDocumentsOnly() throws {
    let play = try crisis()
    #expect(
      play.refused("motion introduce \"D1 D7\" by D001")?.message.contains(
        "there is no document \"D7\"") == true)
  }

  /// The sponsors withdraw a text as long as no vote was taken on it (Council rule 35).
  @Test func aTextIsNotWithdrawnAfterAVoteOnIt() throws {
    var play = try Play(rules: "un")
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "doc add draft \"Lights\" by France",
      "doc introduce S/2023/1", "vote open S/2023/1 by placards", "vote cancel",
    ])
    #expect(play.refused("doc withdraw S/2023/1") == nil)
    try play.run(put("S/2023/1 clause 1", 15, 0))
    #expect(play.refused("doc withdraw S/2023/1")?.message.contains("a vote on it") == true)
  }

  /// Who follows the voting plan is not told that a text was not introduced.
  @Test func whatIsInOrderNeedsNoIntroduction() throws {
    var play = try assembly(["doc add draft \"Bells\" by D002", "amend L.1 strike 3 by D003"])
    for question in ["L.1.1", "L.2"] {
      #expect(
        try play.decision("vote open \(question)").warnings.map(\.text).allSatisfy {
          !$0.contains("introduced")
        })
    }
    try play.run("doc add press-statement \"Bells\" by D002")
    #expect(try play.decision("vote open PS1").warnings.isEmpty)
    play = try Committee(rules: "harvard", members: 4).play()
    try play.run(["agenda set 1", "doc add draft \"Lights\" by D001"])
    #expect(
      try play.decision("vote open 1.1").warnings.map(\.text).contains {
        $0.contains("has not been introduced")
      })
  }

  /// An amendment that was not put is not brought back once its text is decided.
  @Test func anAmendmentDoesNotOutliveItsText() throws {
    var play = try Committee(rules: "harvard", members: 5).play()
    try play.run([
      "agenda set 1", "doc add draft \"Lights\" by D001", "doc introduce 1.1",
      "amend 1.1 strike 3 by D002",
    ])
    try play.run(put("1.1", 5, 0))
    for line in ["vote open 1.1.1", "doc introduce 1.1.1"] {
      let refusal = play.refused(line)?.message
      #expect(refusal?.contains("brings it back") == false, "\(line): \(refusal ?? "accepted")")
    }
  }

  @Test func whatComesAfterTheClosureOfDebateIsLate() throws {
    let play = try assembly(["doc add draft \"Bells\" by D002"])
    for line in ["amend L.1 strike 3 by D003", "doc introduce L.2"] {
      let warnings = try play.decision(line).warnings.map(\.text)
      #expect(warnings.contains { $0.contains("comes late") }, "\(line): \(warnings)")
    }
  }
}
