import SessionFixtures
import Testing

@testable import Session

/// The method of an open vote can be changed until a delegation has answered.
struct MethodChangeTests {
  private func open(_ lines: String..., rules: String = "harvard") throws -> Play {
    var play = try Play(rules: rules)
    try play.run(["meeting open", "attend all present", "agenda set 1"] + lines)
    return play
  }

  @Test func aVoteWithoutAnswersIsTakenInAnyOtherWay() throws {
    var play = try open("vote open \"Q\" by placards")
    let answer = try play.run("vote by roll-call starting Japan")
    #expect(answer.hasPrefix("Vote 1, Q: by roll call; it takes 9 of 15"))
    #expect(answer.hasSuffix("Japan is called first."))
    #expect(play.session.state.openVote?.method == .rollCall)
    #expect(play.session.state.openVote?.nextToAnswer == "JPN")
    try play.run("vote by recorded")
    // No delegation is called, so the list is in roll order again.
    #expect(play.session.state.openVote?.entitled == play.session.roster.delegations.map(\.code))
    try play.run("vote by acclamation")
    #expect(play.session.state.openVote?.method == .consensus)
    try play.run(["vote by roll-call", "vote cast all yes", "vote close"])
    #expect(
      play.session.voting.votes.count == 1 && play.session.voting.votes[0].outcome == .adopted)
  }

  @Test func undoTakesItBack() throws {
    var play = try open("vote open \"Q\" by placards", "vote by roll-call")
    #expect(try play.run("undo") == "Undone: the method of voting changed to roll call.")
    #expect(play.session.state.openVote?.method == .placards)
    try play.run("redo")
    #expect(play.session.state.openVote?.method == .rollCall)
  }

  @Test(arguments: [
    ("roll-call", "vote cast Japan yes"), ("placards", "vote count 9 6"),
    ("consensus", "vote object Japan"), ("recorded", "vote cast Japan no"),
  ]) func afterAnAnswerItStays(_ method: String, _ answer: String) throws {
    var play = try open("vote open \"Q\" by \(method)", answer)
    for other in ["roll-call", "placards", "recorded", "consensus"] {
      #expect(play.refused("vote by \(other)")?.message.contains("has begun") == true)
    }
    try play.run("undo")
    #expect(play.refused("vote by \(method == "placards" ? "roll-call" : "placards")") == nil)
  }

  @Test func whatIsRefusedOnOpeningIsRefusedHere() throws {
    let draft = try open("vote open \"Draft resolution 1.1\" by placards")
    #expect(draft.refused("vote by secret-ballot")?.message.contains("for elections") == true)
    let poll = try open("vote open \"Q\" by placards straw-poll")
    #expect(poll.refused("vote by consensus")?.message == "a straw poll must be counted")
    let same = try open("vote open \"Q\" by roll-call")
    #expect(same.refused("vote by roll-call")?.message == "the vote is already taken by roll call")
    #expect(same.refused("vote by roll-call starting Japan") == nil)
    let none = try open()
    #expect(none.refused("vote by placards")?.message.contains("no vote is open") == true)
  }

  @Test func anElectionMayBecomeASecretBallot() throws {
    var play = try open("vote open \"Election of the rapporteur\" procedural by placards")
    try play.run("vote by secret-ballot")
    #expect(play.session.state.openVote?.matter == .election)
    try play.run("vote by placards")
    #expect(play.session.state.openVote?.matter == nil)
  }

  @Test func aStatementIsAgreedOrNotHoweverItWasOpened() throws {
    var play = try open("vote open \"Presidential statement on Haiti\" by placards")
    try play.run(["vote by consensus", "vote object Japan", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .notAgreed)
  }

  @Test func aRollCallBeginsAsTheBookSays() throws {
    var play = try Committee(rules: "un", members: 9).play()
    try play.run("vote open \"Q\" by placards")
    #expect(try play.run("vote by roll-call", lot: 4).hasSuffix("drawn by lot."))
    #expect(
      play.session.state.openVote?.entitled.first == play.session.roster.delegations[4].code)
    #expect(play.session.state.openVote?.byLot == true)
    try play.run("vote by placards")
    #expect(play.session.state.openVote?.byLot == false)
  }
}
