import SessionFixtures
import Testing

@testable import Session

/// Secret ballots are for elections; a statement is agreed to by everyone or not at all.
struct BallotAndStatementTests {
  @Test(arguments: [
    "Draft resolution 1.1", "Resolution on Haiti", "Directive 2", "S/2014/916", "A/C.3/81/L.20",
    "1.1", "Presidential statement on Haiti", "Amendment 3", "Draft on the seats of the Council",
  ])
  func noTextIsAdoptedInASecretBallot(_ question: String) throws {
    for play in [try Play.council(), try Committee(rules: "un", members: 9).play()] {
      let refusal = play.refused("vote open \"\(question)\" by secret-ballot")
      #expect(refusal?.message.hasPrefix("a secret ballot is only for elections") == true)
      #expect(play.refused("vote open \"\(question)\" by roll-call") == nil)
    }
  }

  @Test func whereAVetoCouldHideOnlyElectionsAreSecret() throws {
    var council = try Play.council()
    #expect(council.refused("vote open \"Safe areas\" by secret-ballot") != nil)
    #expect(council.refused("vote open \"Safe areas\" on amendment by secret-ballot") != nil)
    #expect(council.refused("vote open \"Safe areas\" procedural by secret-ballot") == nil)
    let committee = try Committee(rules: "harvard", members: 9).play()
    #expect(committee.refused("vote open \"Best speech\" by secret-ballot") == nil)
    for line in [
      "vote open \"Candidate for the chair\" by secret-ballot",
      "vote open \"Ghana or Japan\" on election by secret-ballot",
    ] {
      try council.run([line, "vote count 10 3 2", "vote close"])
      let vote = try #require(council.session.voting.votes.last)
      #expect(vote.matter == .election && vote.outcome == .adopted)
      #expect(council.session.state.vetoHolders(in: vote, by: council.session.setup.rules).isEmpty)
    }
  }

  @Test(arguments: [
    "Presidential statement on Haiti", "Press statement", "Statement by the President",
    "S/PRST/2021/1",
  ])
  func anObjectionToAStatementEndsIt(_ question: String) throws {
    var play = try Play.council()
    try play.run(["vote open \"\(question)\" by consensus", "vote object France"])
    let answer = try play.run("vote close")
    #expect(answer == "\(question): not agreed, France objecting.")
    let vote = play.session.voting.votes[0]
    #expect(vote.outcome == .notAgreed)
    #expect(play.snapshot["votes"]?[0]?["outcome"] == .string("notAgreed"))
    // It may be put again for agreement.
    let again = try play.decision("vote again 1")
    #expect(again.warnings.isEmpty)
    try play.run("vote again 1")
    #expect(play.session.state.openVote?.method == .consensus)
    #expect(try play.run("vote close").contains("adopted without a vote"))
  }

  @Test func anObjectionToADraftLeadsToAVote() throws {
    var play = try Play.council()
    try play.run(["vote open \"Draft 1.1\" by consensus", "vote object France"])
    #expect(try play.run("vote close").contains("France objecting; it is put to a vote"))
    #expect(play.session.voting.votes[0].outcome == .inconclusive)
    try play.run([
      "vote open \"Haiti\" on statement", "vote object France", "vote close",
    ])
    #expect(play.session.voting.votes[1].outcome == .notAgreed)
  }

  @Test func everyBodyIsHeldToTheSameMajority() throws {
    for (majority, there, outcome) in [
      ("", "7 5", VoteOutcome.adopted), ("majority two-thirds", "7 5", .rejected),
      ("majority two-thirds", "8 4", .adopted), ("majority majority-present", "5 3 4", .rejected),
    ] {
      var play = try Committee(rules: "crisis", organ: .cabinet, members: 12).play()
      try play.run([
        "vote open \"Joint\" by placards \(majority)", "vote count 9 3",
        "vote partner \"Cabinet B\" \(there)", "vote close",
      ])
      #expect(play.session.voting.votes[0].outcome == outcome, "\(majority) \(there)")
    }
  }
}
