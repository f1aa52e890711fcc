@testable import Catalogue
@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// A book that changes single fields of another book.
private func book(_ base: String, _ fields: String) -> String {
  #"{ "extends": "\#(base)", "name": "ours", \#(fields) }"#
}

private func committee(_ rules: String, _ members: Int) throws -> Play {
  try Committee(rules: rules, members: members).play()
}

@Suite("Conduct of a vote") struct VoteConductTests {
  @Test("a member in the chair breaks a tie, and votes only where that changes the result")
  func deciding() throws {
    var play = try committee("roberts", 21)
    try play.run(["vote open \"Main motion\" by placards"])
    #expect(play.refused("vote chair yes")?.message.contains("votes last") == true)
    try play.run("vote count 12 8")
    #expect(play.refused("vote chair yes")?.message.contains("changes nothing") == true)
    try play.run("vote count 10 10")
    #expect(play.refused("vote chair no")?.message.contains("changes nothing") == true)
    try play.run("vote chair yes")
    #expect(play.refused("vote count 11 10") != nil, "the chair's place is taken")
    try play.run("vote close")
    #expect(play.session.voting.votes[0].outcome == .adopted)
    #expect(play.session.voting.votes[0].tally == Tally(yes: 11, no: 10))
  }

  @Test("a member in the chair makes a tie in a roll call") func makesTie() throws {
    var play = try committee("roberts", 40)
    try play.run(["vote open \"Main motion\" by roll-call", "vote cast \(seats(1...20)) yes"])
    #expect(play.refused("vote chair no")?.message.contains("has not answered") == true)
    try play.run(["vote cast \(seats(21...39)) no", "vote cast D040 absent", "vote chair no"])
    try play.run("vote close")
    #expect(play.session.voting.votes[0].outcome == .rejected)
    #expect(play.session.voting.votes[0].tally == Tally(yes: 20, no: 20))
  }

  @Test("under other books the chair has no vote, or its delegation's")
  func noChairsVote() throws {
    var harvard = try committee("harvard", 9)
    try harvard.run("vote open \"Draft\" by placards")
    #expect(harvard.refused("vote chair yes")?.message.contains("does not vote") == true)
    var council = try Play.council("un")
    try council.run("vote open \"Draft\" by placards")
    #expect(council.refused("vote chair yes")?.message.contains("delegation") == true)
  }

  @Test("a joint directive is adopted where both cabinets adopt it")
  func joint() throws {
    for (here, there, outcome) in [
      ((10, 8), (7, 9), VoteOutcome.rejected), ((10, 8), (9, 7), .adopted),
      ((8, 10), (9, 7), .rejected), ((10, 8), (8, 8), .rejected),
    ] {
      var play = try Committee(rules: "crisis", organ: .cabinet, members: 18).play()
      try play.run([
        "vote open \"Joint directive\" by placards", "vote count \(here.0) \(here.1)",
        "vote partner \"Cabinet B\" \(there.0) \(there.1)", "vote close",
      ])
      let vote = play.session.voting.votes[0]
      #expect(vote.outcome == outcome)
      #expect(vote.tally == Tally(yes: here.0, no: here.1))
      #expect(
        vote.reason(in: play.session.state)?.contains(
          "Cabinet B: \(there.0) in favour, \(there.1) against") == true)
    }
  }

  @Test("a joint directive by consensus, too") func jointConsensus() throws {
    var play = try Committee(rules: "crisis", organ: .cabinet, members: 18).play()
    try play.run(["vote open \"Joint\" by consensus", "vote partner \"B\" 7 9", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .rejected)
  }

  @Test("the final round: those with rights explain, and answers change before the close")
  func finalRound() throws {
    var play = try committee(book("harvard", #""rollCall": { "finalRound": true }"#), 5)
    try play.run(["vote open \"Draft\" by roll-call", "vote cast D001 yes-with-rights"])
    #expect(play.refused("vote round")?.message.contains("has not answered") == true)
    try play.run(["vote cast D002 no-with-rights", "vote cast D003 pass", "vote cast rest yes"])
    try play.run("vote round")
    #expect(play.session.voting.rightsOwed == ["D001", "D002"])
    try play.run("speech rights")
    #expect(play.refused("vote close")?.message.contains("has the floor") == true)
    try play.run(["speech end", "vote cast D001 no", "vote cast D004 no"])
    #expect(play.refused("vote cast D004 no-with-rights") != nil)
    try play.run("vote close")
    #expect(play.session.voting.votes[0].outcome == .rejected)
    #expect(play.session.voting.rightsOwed == ["D002"], "it is owed still")
    var harvard = try committee("harvard", 5)
    try harvard.run(["vote open \"Draft\" by roll-call", "vote cast all yes"])
    #expect(harvard.refused("vote round")?.message.contains("no final round") == true)
  }

  @Test("explanations are owed until the next topic") func owed() throws {
    var play = try committee("harvard", 5)
    try play.run(["agenda set 1", "vote open \"Draft\" by roll-call"])
    try play.run(["vote cast D001 yes-with-rights", "vote cast rest yes", "vote close"])
    #expect(play.session.voting.rightsOwed == ["D001"])
    try play.run("agenda set 2")
    #expect(play.session.voting.rightsOwed.isEmpty)
  }

  @Test("a time is not text unless it is in quotes") func timeAsText() throws {
    let play = try committee("thimun", 5)
    let refusal = play.refused("motion closed-debate 10m 10m by D001 second D002")
    #expect(refusal?.kind == .notUnderstood && refusal?.message.contains("in quotes") == true)
    #expect(play.refused("motion closed-debate 10m \"10m\" by D001 second D002") == nil)
  }

  @Test("an intention to vote is recorded and does not change the totals") func intention() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "vote open \"Draft\"", "vote cast all yes",
      "vote close", "vote intention 1 Brazil no")
    #expect(
      fixture.sentences.last
        == "Subsequently Brazil informed the committee that it had intended to vote against "
        + "(vote 1).")
    let vote = try #require(fixture.session.voting.votes.first)
    #expect(vote.outcome == .adopted && vote.tally.no == 0)
    #expect(vote.intentions == [Vote.Intention(code: "BRA", answer: .no)])
    for line in ["vote intention 1 Brazil yes", "vote intention 2 Brazil no"] {
      #expect(throws: Refusal.self) { try fixture.run(line) }
    }
  }

  @Test("a second vote is due within two days; a later one is warned of") func dueBy() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 60).play()
    try play.run(count(30, 30))
    #expect(play.session.voting.votes[0].outcome == .tied)
    #expect(
      play.session.voting.votes[0].reason(in: play.session.state)?.hasSuffix(
        "is due within 48 hours")
        == true)
    var late = play
    late.now += 49 * 3_600_000
    #expect(try late.warnings(of: "vote again 1") == ["the second vote was due within 48 hours"])
    play.now += 47 * 3_600_000
    #expect(try play.warnings(of: "vote again 1").isEmpty)
  }

  @Test("a vote by a delegation that has left is warned of") func left() throws {
    var play = try committee("un", 5)
    try play.run(["vote open \"Draft\"", "attend D002 absent"])
    #expect(
      try play.warnings(of: "vote cast D002 yes").first?.contains("recorded as absent") == true)
    #expect(try play.warnings(of: "vote cast D003 absent").isEmpty)
  }
}

@Suite("Answers report what a line sets aside") struct VoteWarningTests {
  private func warnings(_ play: Play, _ line: String) throws -> String {
    var play = play
    return try play.warnings(of: line).joined(separator: "; ")
  }

  @Test("decisions of the committee, the order of a roll call, an open roll") func told() throws {
    var un = try Committee(rules: "un", organ: .plenary, members: 9).play()
    try un.run(["agenda set 1"] + put("important-question", 5, 4))
    #expect(try warnings(un, "vote open \"D\" majority simple").contains("important"))
    #expect(try warnings(un, "vote open \"D\" by placards").isEmpty)
    #expect(try warnings(un, "vote open \"D\" by placards starting D003").contains("order"))
    try un.run(["motion roll-call by D001", "motion pass next"])
    #expect(try warnings(un, "vote open \"D\" by placards").contains("by roll call"))
    try un.run(["roll open", "attend D001, D002, D003, D004, D005 present"])
    #expect(try warnings(un, "vote open \"D\"").contains("4 delegations not called yet"))
  }

  @Test("a second tie rejects the text") func secondTie() throws {
    var play = try Committee(rules: "un", organ: .plenary, members: 60).play()
    try play.run(count(30, 30) + ["vote again 1", "vote count 30 30", "vote close"])
    #expect(play.session.voting.votes[1].outcome == .rejected)
    #expect(try warnings(play, "vote again 1").contains("as vote 2"))
  }

  @Test("a party that must abstain does not hold up the vote") func forced() throws {
    let rules = book("un", #""abstention": { "obligatory": "force" }"#)
    var play = try Play.council(under: rules)
    let answer = try play.run("vote open \"Chapter VI\" parties Russia")
    #expect(!answer.contains("Russia") && answer.contains("France"))
  }

  @Test("a delegation without a vote has no intention, and one without motions makes none")
  func seats() throws {
    var play = try Committee(rules: "nmun", members: 5, observers: 1).play()
    try play.run(["vote open \"D\" by roll-call", "vote cast all yes", "vote close"])
    #expect(play.refused("vote intention 1 O001 no") != nil)
    var un = try Committee(rules: "un", members: 5, observers: 1).play()
    try un.run("motion suspend by D001")
    #expect(un.refused("correct motion 1 by O001")?.message.contains("cannot make motions") == true)
  }
}

@Suite("The base of a vote") struct VoteBaseTests {
  @Test("amendments may take a majority of their own") func amendments() throws {
    let rules = book("harvard", #""majorities": { "amendments": "two-thirds" }"#)
    var play = try Committee(rules: rules, members: 30).play()
    try play.run(count(19, 11, 0, "on amendment"))
    #expect(play.session.voting.votes.last?.outcome == .rejected)
    try play.run(count(20, 10, 0, "on amendment"))
    #expect(play.session.voting.votes.last?.outcome == .adopted)
    try play.run(count(16, 14))
    #expect(play.session.voting.votes.last?.outcome == .adopted)
  }

  @Test("delegations that vote on amendments but not on the text") func observers() throws {
    var play = try Committee(rules: "thimun", members: 5, observers: 3).play()
    try play.run("vote open \"Amendment\" on amendment by placards")
    #expect(play.session.voting.votes[0].entitled.count == 8)
    try play.run(["vote cast O001, O002, O003 yes", "vote cast rest no", "vote close"])
    #expect(play.session.voting.votes[0].tally == Tally(yes: 3, no: 5))
    try play.run("vote open \"Resolution\" by placards")
    #expect(play.session.voting.votes[1].entitled.count == 5)
    try play.run(["vote cancel", "delegation observer D005"])
  }

  @Test("half is not a majority") func half() throws {
    var play = try Committee(rules: "harvard", members: 12).play()
    for (majority, name) in [
      ("1/2", "simple"), ("2/4", "simple"), ("1/2-present", "majority-present"),
      ("4/6", "two-thirds"),
    ] {
      try play.run(count(6, 6, 0, "majority \(majority)"))
      #expect(play.session.voting.votes.last?.outcome == .rejected)
      #expect(play.session.voting.votes.last?.majority.name == name)
    }
  }

  @Test("a briefer has no vote on an amendment") func briefer() throws {
    let rules = book("thimun", #""observers": { "briefers": { "proceduralVote": "none" } }"#)
    let loaded = try Catalogue.ruleBook(json: rules, for: .committee)
    var briefer = Delegation(code: "B1", name: "Briefer", seat: .observer)
    briefer.guest = .briefer
    #expect(!loaded.rights(of: briefer).amendmentVote)
    #expect(loaded.rights(of: Delegation(code: "O1", name: "O", seat: .observer)).amendmentVote)
  }

  @Test("exceeding the number of drafts on a topic is warned of") func mostAdopted() throws {
    let rules = book("harvard", #""documents": { "mostAdopted": 1 }"#)
    var play = try Committee(rules: rules, members: 9).play()
    try play.run(["agenda set 1"] + count(4, 5))
    #expect(try play.warnings(of: "vote open \"Draft 1.2\" by placards").isEmpty)
    try play.run(["vote count 5 4", "vote close"])
    #expect(
      try play.warnings(of: "vote open \"Draft 1.3\"")
        == [
          "Draft 1.2 is already adopted on this topic; under Harvard rules of procedure at most "
            + "1 may be"
        ])
    try play.run(["vote cancel", "agenda set 2"])
    #expect(try play.warnings(of: "vote open \"Draft 2.1\"").isEmpty)
  }

  @Test("a text rejected in a second vote no longer replaces another") func restored() throws {
    var play = try Committee(rules: "crisis", organ: .cabinet, members: 18).play()
    try play.run(count(12, 6) + count(12, 6, 0, "contradicts 1"))
    #expect(play.session.voting.votes[0].replacedBy == 2)
    try play.run(["vote again 2", "vote count 6 12", "vote close"])
    #expect(play.session.voting.votes[0].replacedBy == nil)
  }

  @Test("a consensus is checked for contradictions, too") func consensus() throws {
    var play = try Committee(rules: "crisis", organ: .cabinet, members: 18).play()
    try play.run(count(12, 6))
    try play.run(["vote open \"Second\" by consensus contradicts 1", "vote close"])
    #expect(play.session.voting.votes[0].replacedBy == 2)
    #expect(
      play.session.voting.votes[1].reason(in: play.session.state)?.contains("it replaces vote 1")
        == true)
  }

  @Test("the preliminary question may be agreed upon") func preliminary() throws {
    var play = try Play.council("un")
    try play.run("vote open \"Procedural?\" on preliminary by consensus")
    #expect(try play.run("vote close").contains("question of procedure"))
  }
}
