@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Amendments in the register: who may make them, their order, and how they end.
struct AmendmentTests {
  private func committee(_ rules: String = "harvard", members: Int = 8) throws -> Play {
    var play = try Committee(rules: rules, members: members).play()
    let sponsors = seats(1...((members + 4) / 5))
    try play.run([
      "agenda set 1", "doc add draft \"Lights\" by \(sponsors)", "doc introduce 1.1",
    ])
    return play
  }

  @Test func sponsorsAcceptAFriendlyOne() throws {
    var play = try committee()
    try play.run(["amend 1.1 insert 4 \"Decides to remain seized\" by D003 friendly"])
    #expect(play.document("1.1.1").change?.summary == "insert clause 4")
    try play.run("amend accept 1.1.1")
    #expect(play.document("1.1.1").status == .adopted)
    #expect(play.document("1.1.1").basis == .sponsors)
    #expect(play.refused("amend withdraw 1.1.1") != nil)
  }

  @Test func aDraftIsNotWithdrawnWhileAnUnfriendlyOneIsPending() throws {
    var play = try committee()
    try play.run("amend 1.1 strike 3 by D003")
    #expect(play.refused("doc withdraw 1.1")?.message.contains("1.1.1") == true)
    try play.run(["amend withdraw 1.1.1", "doc withdraw 1.1"])
    #expect(play.document("1.1").status == .withdrawn)
  }

  @Test func whatTheBookForbidsIsRefused() throws {
    var play = try committee()
    #expect(
      play.refused("amend 1.1 replace p2 \"Noting\" by D003")?.message
        .contains("preamble") == true)
    #expect(play.refused("amend 1.1 replace 3 \"\" by D003")?.message.contains("empty") == true)
    #expect(play.refused("amend 1.1 strike third by D003") != nil)
    #expect(play.refused("amend 1.9 strike 3 by D003")?.message.contains("no document") == true)
    #expect(play.refused("amend 1.1 strike 3 by Narnia")?.kind == .nobody)
    try play.run("amend 1.1 strike 3 by D003")
    #expect(
      play.refused("amend 1.1.1 strike 3 by D004")?.message
        .contains("an amendment cannot be amended") == true)
  }

  @Test func namesAreChecked() throws {
    var play = try committee(members: 16)
    try play.run("amend 1.1 strike 3 by D003")
    #expect(play.refused("vote open 1.1.1 by placards")?.message.contains("1 of the 2") == true)
    try play.run(["doc sign 1.1.1 D004", "vote open 1.1.1 by placards"])
    #expect(play.session.openVote?.matter == .amendment)
  }

  /// GA rule 90: the furthest removed first; the suggestion is a guess, and the chair's ranking
  /// overrides it. Council rule 36: additions and deletions first.
  @Test func theyAreOrdered() throws {
    var play = try committee()
    try play.run([
      "amend 1.1 words 2 \"may\" \"shall\" by D003", "amend 1.1 insert 4 \"Decides\" by D004",
      "amend 1.1 replace 1 \"Calls upon\" by D005", "amend 1.1 strike 3 by D006",
    ])
    func order(_ play: Play) -> [String] {
      play.session.amendmentsInOrder(to: 1).map(\.number)
    }
    #expect(order(play) == ["1.1.4", "1.1.3", "1.1.2", "1.1.1"])
    try play.run("amend rank 1.1.1 1")
    #expect(order(play) == ["1.1.1", "1.1.4", "1.1.3", "1.1.2"])
    try play.run(["amend rank 1.1.2 2", "undo"])
    #expect(order(play) == ["1.1.1", "1.1.4", "1.1.3", "1.1.2"])
  }

  @Test func oneFallsWithAnother() throws {
    var play = try committee()
    try play.run(["amend 1.1 strike 3 by D003", "amend 1.1 words 3 \"a\" \"b\" by D004"])
    #expect(
      play.refused("amend falls 1.1.2 by 1.1.1")?.message.contains("not been decided") == true)
    try play.run([
      "vote open 1.1.1 by placards", "vote count 6 2 0", "vote close", "amend falls 1.1.2 by 1.1.1",
    ])
    #expect(play.document("1.1.2").status == .lapsed)
  }

  @Test func theyEndWithTheText() throws {
    var play = try committee()
    try play.run(["amend 1.1 strike 3 by D003", "vote open 1.1 by placards"])
    try play.run(["vote count 1 7 0", "vote close"])
    #expect(play.document("1.1.1").status == .lapsed)
    #expect(play.refused("vote open 1.1.1") != nil)
  }

  @Test func aBookMayLimitTheirNumber() throws {
    var play = try Committee(
      rules: """
        { "extends": "harvard", "name": "x", "title": "X", "documents": { "mostAmendments": 1 } }
        """, members: 8
    ).play()
    try play.run([
      "agenda set 1", "doc add draft \"Lights\" by D001, D002", "doc introduce 1.1",
      "amend 1.1 strike 3 by D003",
    ])
    #expect(play.refused("amend 1.1 strike 2 by D003")?.message.contains("the most") == true)
  }
}
