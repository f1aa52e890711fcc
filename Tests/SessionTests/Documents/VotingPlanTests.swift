@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Guided voting procedure: which question is next under each book, and why.
struct VotingPlanTests {
  /// Three drafts, nine amendments and a division, with debate closed.
  private func committee(
    _ rules: String, organ: Organ = .committee, numbers: [String], amending: [String]
  ) throws -> Play {
    var play = try Committee(rules: rules, organ: organ, members: 20).play()
    try play.run("agenda set 1")
    for (place, number) in numbers.enumerated() {
      try play.run([
        "doc add draft \"Text \(place + 1)\" by \(seats(1...10)) number \(number)",
        "doc introduce \(number)",
      ])
      for change in amending {
        try play.run("amend \(number) \(change) by \(seats(11...14))")
      }
    }
    try play.run("debate close")
    return play
  }

  private let changes = ["words 2 \"may\" \"shall\"", "insert 4 \"Decides\"", "strike 3"]

  private func questions(_ play: Play) -> [String] {
    play.session.votingPlan.steps.map { step in
      let number = play.session.state.document(step.document)?.number ?? "?"
      return step.clause.map { "\(number)/\($0)" } ?? number
    }
  }

  private func put(_ play: inout Play, yes: Int, no: Int) throws {
    try play.run(["voting next by placards", "vote count \(yes) \(no) 0", "vote close"])
  }

  /// Harvard: the amendments to a draft, the largest change first, then divisions, then the draft.
  @Test func harvard() throws {
    var play = try committee("harvard", numbers: ["1.1", "1.2", "1.3"], amending: changes)
    #expect(
      questions(play) == [
        "1.1.3", "1.1.2", "1.1.1", "1.1", "1.2.3", "1.2.2", "1.2.1", "1.2",
        "1.3.3", "1.3.2", "1.3.1", "1.3",
      ])
    #expect(play.session.votingPlan.next?.reason == .perhapsFurthest)
    try play.run("amend rank 1.1.1 1")
    #expect(play.session.votingPlan.next?.reason == .furthest)
    try play.run(["motion divide 1.1 2 5 by D015", "motion vote next 15 5"])
    #expect(questions(play).prefix(6) == ["1.1.1", "1.1.3", "1.1.2", "1.1/2", "1.1/5", "1.1"])
    try put(&play, yes: 12, no: 8)
    try put(&play, yes: 5, no: 15)
    try play.run("amend falls 1.1.2 by 1.1.1")
    #expect(play.session.votingPlan.next?.reason == .divided)
    try put(&play, yes: 15, no: 5)
    try put(&play, yes: 5, no: 15)
    #expect(play.document("1.1").parts?.map(\.isCarried) == [true, false])
    #expect(play.session.votingPlan.next?.reason == .asAmended)
    try put(&play, yes: 15, no: 5)
    #expect(play.document("1.1").status == .adopted)
    #expect(questions(play).first == "1.2.3")
    for _ in 1...8 { try put(&play, yes: 11, no: 9) }
    #expect(play.refused("voting next")?.message.contains("no document is left") == true)
    try play.run("voting end")
    #expect(play.session.agenda.current == 2)
  }

  @Test func theOpenQuestionIsNotLeft() throws {
    var play = try committee("harvard", numbers: ["1.1"], amending: ["strike 3", "strike 2"])
    try play.run([
      "motion divide 1.1 4 by D015", "motion vote next 15 5", "voting next by placards",
    ])
    #expect(questions(play) == ["1.1.2", "1.1/4", "1.1"])
    #expect(play.session.stepInVote?.document == 2)
    #expect(play.session.stepInVote?.reason == .perhapsFurthest)
    try play.run(["vote count 11 9 0", "vote close"])
    try put(&play, yes: 11, no: 9)
    try play.run("voting next by placards")
    #expect(questions(play) == ["1.1"])
    #expect(play.session.stepInVote?.clause == "4")
  }

  /// The Assembly: drafts in the order submitted, introduced or not (GA rules 91, 131).
  @Test func generalAssembly() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 20).play()
    try play.run([
      "agenda set 1", "doc add draft \"One\" by D001", "doc add draft \"Two\" by D002",
      "doc add draft \"Three\" by D003", "doc introduce L.3", "amend L.2 strike 1 by D004",
      "debate close",
    ])
    #expect(questions(play) == ["L.1", "L.2.1", "L.2", "L.3"])
    #expect(play.session.votingPlan.next?.reason == .submitted)
    try play.run(["motion priority \"L.3\" by D003", "motion vote next 20 0"])
    #expect(questions(play) == ["L.3", "L.1", "L.2.1", "L.2"])
    #expect(play.session.votingPlan.next?.reason == .reordered)
    // GA rule 88: a proposer does not explain its vote.
    try put(&play, yes: 20, no: 0)
    #expect(play.refused("speech explain D003")?.message.contains("sponsor") == true)
    #expect(play.refused("speech explain D004") == nil)
  }

  /// THIMUN votes on amendments when they are moved; there is no block of them.
  @Test func thimun() throws {
    var play = try committee("thimun", numbers: ["A", "B"], amending: ["strike 3"])
    #expect(questions(play) == ["A", "B"])
    try play.run(["amend A.1 about \"only the lamp\" by D015"])
    try play.run(["vote open A.1.1 by placards", "vote count 15 5", "vote close"])
    #expect(play.document("A.1.1").status == .adopted)
    try put(&play, yes: 15, no: 5)
    #expect(play.document("A.1").status == .notPut)
  }

  @Test func amendmentsOfAllDraftsMayComeFirst() throws {
    let book = """
      { "extends": "harvard", "name": "x", "title": "X",
        "documents": { "amendmentsOfAllFirst": true, "secondDegree": true, "mostAdopted": 1 } }
      """
    var play = try committee(book, numbers: ["1.1", "1.2"], amending: ["strike 3"])
    try play.run("amend 1.1.1 about \"only its second half\" by \(seats(15...18))")
    #expect(questions(play) == ["1.1.1.1", "1.1.1", "1.2.1", "1.1", "1.2"])
    #expect(play.session.votingPlan.next?.reason == .secondDegree)
    for _ in 1...4 { try put(&play, yes: 12, no: 8) }
    // One text may pass; the other falls unvoted.
    #expect(play.document("1.1").status == .adopted)
    #expect(play.document("1.2").status == .notPut)
    #expect(questions(play).isEmpty)
  }

  /// Council rule 36: additions and deletions first.
  @Test func council() throws {
    var play = try Play(rules: "un")
    try play.run([
      "meeting open", "attend all present", "agenda set 1", "doc add draft \"One\" by France",
      "amend S/2023/1 words 2 \"may\" \"shall\" by Russia",
      "amend S/2023/1 replace 3 \"Decides\" by Russia",
      "amend S/2023/1 insert 4 \"Calls\" by China",
    ])
    #expect(questions(play) == ["S/2023/1.3", "S/2023/1.2", "S/2023/1.1", "S/2023/1"])
    #expect(play.session.votingPlan.next?.reason == .additionOrDeletion)
  }

  @Test func theChairReordersLeavesAndReturns() throws {
    var play = try committee("harvard", numbers: ["1.1", "1.2"], amending: [])
    try play.run(["voting order 1.2 1.1"])
    #expect(questions(play) == ["1.2", "1.1"])
    try play.run(["voting end", "agenda set 1"])
    #expect(play.document("1.1").status == .notPut)
  }

  @Test func aReconsideredVoteIsPutAgain() throws {
    var play = try committee("harvard", numbers: ["1.1"], amending: [])
    try put(&play, yes: 11, no: 9)
    #expect(questions(play).isEmpty)
    try play.run(["voting end", "agenda set 1"])
    #expect(play.document("1.1").status == .adopted)
  }

  @Test func divisionIsLimited() throws {
    let play = try committee("harvard", numbers: ["1.1"], amending: [])
    #expect(play.refused("motion divide 1.1 p2 by D003")?.message.contains("operative") == true)
    #expect(play.refused("motion divide 1.1 third by D003") != nil)
    #expect(play.refused("motion divide 1.9 3 by D003")?.message.contains("no document") == true)
    #expect(play.refused("motion divide \"Clause 3\" by D003") == nil)
  }

  /// Where a book decides by a roll call or without a vote, `voting next` follows it.
  @Test func theMethodIsTheBooks() throws {
    var play = try Committee(rules: "un4mun", members: 9).play()
    try play.run([
      "agenda set 1", "doc add draft \"One\" by D001", "debate close", "voting next",
    ])
    #expect(play.session.openVote?.method == .consensus)
    try play.run("vote close")
    #expect(play.document("L.1").status == .adopted)
  }
}
