@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// What may be put to the vote, and how: the same for every line that opens a vote on a document.
struct PuttingDocumentsTests {
  private func committee(_ rules: String, _ lines: [String] = []) throws -> Play {
    var play = try Committee(rules: rules, members: 10).play()
    try play.run(["agenda set 1"] + lines)
    return play
  }

  private func message(_ play: Play, _ line: String) -> String {
    play.refused(line)?.message ?? "it was not refused"
  }

  private let oneDraft = ["doc add draft \"Lights\" by D001, D002", "doc introduce 1.1"]

  // MARK: Voting again

  @Test func aDocumentThatIsGoneIsNotPutAgain() throws {
    var play = try committee(
      "crisis",
      [
        "doc add directive \"A\" by \(seats(1...4))", "doc add directive \"B\" by \(seats(1...4))",
        "vote open D1 by consensus", "vote object D003", "vote close", "doc merge D2 D1",
      ])
    #expect(message(play, "vote again 1").contains("D1 is superseded"))
    try play.run("undo")
    #expect(play.refused("vote again 1") == nil)
  }

  @Test func aDecidedTextIsNotAmendedByAnotherVote() throws {
    var play = try committee(
      "harvard",
      oneDraft + [
        "amend 1.1 strike 3 by D003, D004", "doc introduce 1.1.1", "vote open 1.1.1 by placards",
        "vote count 4 6", "vote close",
        "vote open 1.1 clause 2 by placards", "vote count 4 6", "vote close",
      ])
    #expect(message(play, "vote again 1").contains("1.1.1 is rejected"))
    #expect(message(play, "vote again 2").contains("there was a vote on clause 2"))
    try play.run(["vote open 1.1 by placards", "vote count 6 4", "vote close"])
    #expect(message(play, "vote again 1").contains("1.1.1 is rejected"))
    #expect(message(play, "vote again 2").contains("1.1 is adopted"))
    #expect(message(play, "vote again 3").contains("1.1 is adopted"))
    // Reconsidered, the amendment is still one to an adopted text.
    try play.run(["motion reconsider vote 1 by D003", "motion vote next 10 0"])
    #expect(message(play, "vote again 1").contains("which it amends, is adopted"))
  }

  @Test func aReconsideredVoteIsRepeated() throws {
    var play = try committee(
      "harvard",
      oneDraft + ["vote open 1.1 by placards", "vote count 4 6", "vote close"])
    try play.run(["motion reconsider vote 1 by D003", "motion vote next 10 0", "vote again 1"])
    try play.run(["vote count 6 4", "vote close"])
    #expect(play.document("1.1").status == .adopted)
    #expect(message(play, "vote again 1").contains("1.1 is adopted"))
  }

  // MARK: The terms of a vote

  @Test func aTextIsNoElection() throws {
    var play = try Play(rules: "un")
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "doc add draft \"Lights\" by Ghana",
      "doc introduce S/2023/1", "doc add press-statement \"Calm\"",
      "doc add letter \"Dear President\" by Ghana",
    ])
    let refused = [
      "on election by secret-ballot", "on election", "on statement", "on preliminary",
      "on amendment", "on part", "procedural", "by secret-ballot",
    ]
    for rest in refused { #expect(play.refused("vote open S/2023/1 \(rest)") != nil, "\(rest)") }
    #expect(!message(play, "vote open S/2023/1 by secret-ballot").contains("on election"))
    #expect(message(play, "vote open S/2023/1 on part").contains("clause 3"))
    #expect(message(play, "vote open PS1 majority two-thirds").contains("agreement"))
    #expect(play.refused("vote open S/2023/1 substantive") == nil)
    #expect(play.refused("vote open S/2023/1 clause 1 on part") == nil)
    #expect(play.refused("vote open PS1 on statement") == nil)
    #expect(play.refused("vote open \"Judge\" on election by secret-ballot") == nil)
  }

  @Test func theMethodIsNotChangedToOneThatIsRefused() throws {
    var play = try committee(
      "crisis", ["doc add press-release \"Calm\"", "doc add press-statement \"Calm\""])
    try play.run("vote open PR1 by placards")
    #expect(message(play, "vote by secret-ballot").contains("only for elections"))
    try play.run(["vote cancel", "vote open PS1"])
    #expect(message(play, "vote by placards").contains("never voted"))
  }

  @Test func aNumberInQuotesIsPointedOut() throws {
    let play = try committee("harvard", oneDraft)
    for question in ["1.1", "draft resolution 1.1"] {
      let warnings = try play.decision("vote open \"\(question)\" by placards").warnings
      #expect(warnings.contains { $0.text.contains("vote open 1.1") }, "\(question)")
    }
    let other = try play.decision("vote open \"1.2\" by placards").warnings
    #expect(!other.contains { $0.text.contains("register") })
  }

  // MARK: A motion that decides

  /// Robert's Rules: the motion that moves a text decides on it, so no vote does; its parts may be
  /// put before.
  @Test func aMotionThatDecidesIsNotOverheld() throws {
    var play = try committee(
      "roberts",
      ["doc add draft \"Lights\" by D001", "motion introduce \"1\" by D001 second D002"])
    #expect(message(play, "vote open 1 by placards").contains("motion vote 1"))
    try play.run(["vote open 1 clause 1 by placards"])
    #expect(play.session.state.pendingMotions.map(\.number) == [1])
    try play.run("vote cancel")
    #expect(play.session.state.pendingMotions.map(\.number) == [1])
    try play.run(["motion vote next 6 4"])
    #expect(play.document("1").status == .adopted)
  }

  // MARK: No consensus

  /// UN4MUN: a text to which somebody objected is put to a vote.
  @Test func aTextWithoutConsensusIsCounted() throws {
    var play = try committee(
      "un4mun",
      ["doc add draft \"A\" by D001", "doc introduce L.1", "debate close", "voting next"])
    #expect(play.session.openVote?.method == .consensus)
    try play.run("vote object D002")
    let answer = try play.run("vote close")
    #expect(answer.contains("voting next"))
    #expect(!answer.contains("vote again"))
    try play.run("voting next")
    #expect(play.session.openVote?.method == .placards)
    #expect(play.session.openVote?.again == 1)
    try play.run(["vote count 6 4", "vote close"])
    #expect(play.document("L.1").status == .adopted)
  }

  /// A tie is broken by one second vote, whichever line puts it (GA rule 95).
  @Test func theNextQuestionAfterATieIsTheSecondVote() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 10).play()
    try play.run([
      "agenda set 1", "doc add draft \"A\" by D001", "doc introduce L.1", "debate close",
    ])
    for _ in 1...2 {
      try play.run(["voting next by placards", "vote count 5 5", "vote close"])
    }
    #expect(play.document("L.1").status == .rejected)
  }
}
