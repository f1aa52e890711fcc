import SessionFixtures
import Testing

@testable import Session

/// How a motion is put to the vote: the votes needed, who is still heard, and how votes are
/// counted.
struct PuttingTests {
  private func takes(_ kind: String, _ play: Play) throws -> MotionProspect {
    let setup = play.session.setup
    return MotionProspect(
      try #require(setup.rules.motion(named: kind)), play.session.state, setup)
  }

  @Test func aShareOfTheVotesCastIsNoNumberWhereOneMayAbstain() throws {
    let board = try Committee(rules: "roberts", members: 11).play()
    #expect(try takes("introduce", board).needed == "a majority of the votes cast")
    #expect(try takes("close-debate", board).needed == "two thirds of the votes cast")
    #expect(try takes("introduce", board).dependsOnAbstentions)
    // In a model committee everyone votes on procedure, and in the Council it always takes nine
    // votes.
    let model = try Committee(rules: "harvard", members: 11).play()
    #expect(try takes("unmoderated", model).needed == "6 of 11 votes")
    var council = try Play(rules: "un")
    try council.run(["meeting open", "attend all present"])
    #expect(try takes("suspend", council).needed == "9 of 15 votes")
    #expect(try !takes("suspend", council).dependsOnAbstentions)
  }

  @Test func nobodyIsHeardOnceDebateIsClosed() throws {
    var board = try Committee(rules: "roberts", members: 11).play()
    try board.run([
      "agenda set 1", "motion introduce \"Bookmobile\" by D001 second D002",
      "motion close-debate by D003 second D004",
    ])
    let motion = try #require(board.session.motions.first)
    #expect(SideSpeeches(motion, board.session.setup.rules).most.favour > 0)
    let answer = try board.run("motion vote 2 8 3")
    #expect(answer.hasSuffix("motion 1 (Main motion) is voted on: motion vote 1 <yes> <no>."))
    #expect(board.refused("speech favour D005") != nil)
    let put = try board.decision("motion vote 1 6 4")
    #expect(put.warnings.isEmpty, "nobody is missed who may no longer speak")
    // A model committee proceeds to its draft resolutions.
    var model = try Committee(rules: "harvard", members: 11).play()
    try model.run(["agenda set 1", "speakers open", "motion close-debate by D003"])
    #expect(
      try model.run("motion vote 1 9 2").hasSuffix("Debate is closed; the committee votes."))
  }

  @Test func aTieRemindsOfTheChairsVoteWhereItDecides() throws {
    var board = try Committee(rules: "roberts", members: 11).play()
    try board.run("motion introduce \"Bookmobile\" by D001 second D002")
    #expect(
      try board.decision("motion vote 1 5 5").warnings.map(\.text)
        .contains(
          "the vote is tied, and the presiding officer may vote: undo, and count that vote too"))
    #expect(
      try board.decision("motion vote 1 4 5").warnings.allSatisfy { !$0.text.contains("equal") })
    var model = try Committee(rules: "harvard", members: 10).play()
    try model.run(["agenda set 1", "motion unmoderated 5m by D001"])
    #expect(try model.decision("motion vote 1 5 5").warnings.isEmpty)
  }

  @Test(arguments: ["9-5", "9–5", "9 5", "9-5-0"])
  func aCountIsReadAsVerdictsAreWritten(count: String) throws {
    var model = try Committee(rules: "harvard", members: 14).play()
    try model.run(["agenda set 1", "motion unmoderated 5m by D001", "motion vote next \(count)"])
    #expect(model.session.motions[0].yes == 9)
    #expect(model.session.motions[0].no == 5)
    #expect(model.session.history.records.last?.command == "motion vote next \(count)")
  }

  @Test(arguments: ["9-", "-5", "9-5-1-0", "\"9-5\"", "9--5", "9-x", "1234-5"])
  func otherWordsAreNoCount(count: String) throws {
    var model = try Committee(rules: "harvard", members: 14).play()
    try model.run(["agenda set 1", "motion unmoderated 5m by D001"])
    #expect(model.refused("motion vote next \(count)")?.kind == .notUnderstood)
  }

  /// The Council grants the introduction of an amendment on request, so closing debate asks for no
  /// count.
  @Test(arguments: ["un", "un4mun"]) func closingDebateAsksForNoCountOfARight(rules: String) throws
  {
    var play = try Committee(rules: rules, organ: .council, members: 9).play()
    try play.run(["agenda set 1", "motion introduce-amendment \"A\" by D001"])
    let answer = try play.run("debate close")
    #expect(answer.contains("Debate is closed") && !answer.contains("motion vote"), "\(answer)")
  }
}
