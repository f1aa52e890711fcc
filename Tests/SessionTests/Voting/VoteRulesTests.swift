@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

private func council(_ rules: String, force: Bool = false) throws -> Play {
  let (body, roster) = try Catalogue.roster(of: "unsc", year: 2023)
  let text =
    #"{ "extends": "\#(rules)", "name": "ours", "abstention": { "obligatory": "force" } }"#
  let book =
    force
    ? try Catalogue.ruleBook(json: text, for: .council)
    : try Catalogue.ruleBook(named: rules, for: .council)
  var play = Play(
    Setup(committee: body.title, body: body, rules: book, roster: roster))
  try play.run(["meeting open", "attend all present"])
  return play
}

private func committee(_ rules: String, _ members: Int = 9) -> Committee {
  Committee(rules: rules, members: members)
}

@Suite("Votes by the book") struct VoteRulesTests {
  @Test("a party to the dispute abstains if the book forces it") func forced() throws {
    var play = try council("un", force: true)
    try play.run("vote open \"Chapter VI\" parties RUS")
    let answer = try play.run("vote cast RUS no")
    #expect(answer.contains("party to the dispute, abstains"))
    #expect(play.session.voting.votes[0].cast["RUS"] == .abstain)
    try play.run([
      "vote cast FRA, GBR, USA, CHN, ALB, BRA, ECU, GAB, GHA yes", "vote cast rest abstain",
      "vote close",
    ])
    #expect(play.session.voting.votes[0].outcome == .adopted)
    #expect(play.session.voting.votes[0].tally == Tally(yes: 9, abstain: 6))
  }

  @Test("if the book only warns, the vote counts and is a veto") func warned() throws {
    var play = try council("un")
    try play.run("vote open \"Chapter VI\" parties RUS")
    let decision = try play.session.perform(
      Command("vote cast RUS no", for: play.session), at: play.now)
    #expect(decision.warnings.first?.text.contains("Art. 27(3)") == true)
    try play.run(["vote cast RUS no", "vote cast rest yes", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .vetoed)
  }

  @Test("the Assembly has no obligatory abstention") func off() throws {
    var play = try committee("un").play()
    #expect(play.refused("vote open \"Draft\" parties D001") != nil)
    try play.run("vote open \"Draft\"")
  }

  @Test("whether a question is procedural is itself one of substance: the double veto")
  func doubleVeto() throws {
    var play = try council("un")
    try play.run(["vote open \"Is it procedural?\" on preliminary by placards"])
    #expect(play.session.voting.votes[0].kind == .substantive)
    try play.run("vote count 12 1 2 against RUS")
    #expect(try play.run("vote close").contains("It is a question of substance"))
    #expect(play.session.voting.votes[0].outcome == .vetoed)
  }

  @Test("the President's ruling stands unless nine overrule it") func presidentsRuling() throws {
    for (yes, overturned) in [(8, false), (9, true)] {
      var play = try council("un")
      try play.run([
        "dais ruling \"the question is procedural\"", "motion appeal by RUS",
        "motion vote next \(yes) \(15 - yes)",
      ])
      #expect(play.session.motions[0].status == (overturned ? .passed : .failed))
      #expect(try play.run("motion appeal by RUS").contains("Motion 2"))
      #expect(play.session.motions[1].ruling == nil, "a ruling is appealed against once")
    }
  }

  @Test(
    "a recorded vote takes names in any order; without an answer, a delegation did not participate")
  func recorded() throws {
    var play = try committee("un").play()
    try play.run([
      "vote open \"Draft\" by recorded", "vote cast D009, D003 yes", "vote cast D001 no",
    ])
    #expect(play.refused("vote cast D002 pass") != nil)
    try play.run("vote close")
    #expect(play.session.voting.votes[0].tally == Tally(yes: 2, no: 1, notParticipating: 6))
    #expect(play.session.voting.votes[0].outcome == .adopted)
    #expect(play.refused("vote cast D002 yes") != nil)
  }

  @Test("a straw poll decides nothing") func strawPoll() throws {
    var play = try council("harvard")
    try play.run(["vote open \"Lunch at one?\" straw-poll", "vote count 14 1", "vote close"])
    #expect(play.session.voting.votes[0].outcome == .inconclusive)
    #expect(
      play.session.voting.votes[0].reason(in: play.session.state)?.contains("decides nothing")
        == true)
    let vote = play.snapshot["votes"]?.arrayValue?.first
    #expect(vote?["binding"] == .bool(false))
  }

  @Test("a granted roll call applies to the next vote only")
  func rollCallOrdered() throws {
    let placards =
      #"{ "extends": "nmun", "name": "ours", "voting": { "substantiveMethod": "placards" } }"#
    var play = try committee(placards).play()
    try play.run(["agenda set 1"] + put("close-debate", 9, 0))
    try play.run(["motion roll-call by D001", "motion pass next", "vote open \"First\""])
    #expect(play.session.voting.votes[0].method == .rollCall)
    try play.run(["vote cast all yes", "vote close", "vote open \"Second\""])
    #expect(play.session.voting.votes[1].method == .placards)
  }

  @Test("acclamation adopts what it names; an objection puts it to the vote")
  func acclamation() throws {
    var play = try committee("harvard").play()
    try play.run(["agenda set 1"] + put("close-debate", 9, 0))
    try play.run(["motion acclamation \"Draft 1.1\" by D001", "motion pass next"])
    #expect(play.session.voting.votes.map(\.outcome) == [.adoptedWithoutVote])
    #expect(play.session.voting.votes[0].question == "Draft 1.1")
    try play.run(["motion acclamation \"Draft 1.2\" by D001", "motion object next D002"])
    #expect(play.session.motions.last?.status == .failed)
    #expect(play.session.voting.votes.count == 1, "the text is put to an ordinary vote")
    try play.run("motion acclamation \"Draft 1.3\" by D001")
    #expect(play.refused("motion vote next 9 0") != nil, "no count adopts it past a veto")
  }

  @Test("a motion ruled out comes back when the ruling is overturned") func appeal() throws {
    for (yes, no, status) in [(31, 16, Motion.Status.outOfOrder), (32, 15, .pending)] {
      let book =
        #"{ "extends": "harvard", "motions": [{ "kind": "appeal", "notAgainst": [] }] }"#
      var play = try committee(book, 47).play()
      try play.run([
        "motion unmoderated 10m by D001", "motion rule-out 1 \"dilatory\"", "motion appeal by D001",
        "motion vote next \(yes) \(no)",
      ])
      #expect(play.session.motions[0].status == status)
    }
  }

  @Test("a quorum may be a share of those who answered the roll") func quorumBase() throws {
    let book =
      #"{ "extends": "harvard", "name": "ours", "quorum": { "vote": "majority", "base": "attended" } }"#
    var play = try committee(book, 40).play()
    #expect(play.counts.quorumToVote == 21)
    try play.run(["roll open", "attend \(seats(1...20)) present", "attend rest absent"])
    try play.run("roll close")
    #expect(play.counts.quorumToVote == 11)
    try play.run(["roll open", "attend \(seats(1...10)) present", "attend rest absent"])
    try play.run("roll close")
    #expect(play.counts.quorumToVote == 11, "the first roll call counts")
    try play.run(count(10, 0))
    #expect(play.session.voting.votes[0].outcome == .noQuorum)
  }

  @Test("verifying the quorum calls the roll") func verify() throws {
    var play = try committee("harvard").play()
    try play.run(["motion verify-quorum by D001", "motion pass next"])
    #expect(play.session.roster.roll.open)
    #expect(play.session.roster.delegations.allSatisfy { $0.attendance == .notCalled })
  }

  @Test("if an agenda motion fails, the other topic is taken up, if the book says so")
  func otherTopic() throws {
    let book =
      #"{ "extends": "harvard", "name": "ours", "motions": [{ "kind": "set-agenda", "onFail": "otherTopic" }] }"#
    var play = try committee(book).play()
    try play.run(put("set-agenda 1", 4, 5))
    #expect(play.session.state.agenda.current == 2)
    var plain = try committee("harvard").play()
    try plain.run(put("set-agenda 1", 4, 5))
    #expect(plain.session.state.agenda.current == nil)
  }

  @Test("two speak against a closure, and none for it, before it is put") func against() throws {
    var play = try committee("un").play()
    try play.run(["agenda set 1", "motion close-debate by D001"])
    #expect(SideSpeeches(play.session).next == .against)
    #expect(
      play.refused("speech favour D002")?.message.contains("this motion has no speakers for it")
        == true)
    #expect(play.refused("speech against D001")?.message.contains("moved it") == true)
    try play.run(["speech against D002", "speech end"])
    #expect(play.refused("speech against D002")?.message.contains("already spoken") == true)
    try play.run(["speech against D003", "speech end"])
    #expect(SideSpeeches(play.session).next == nil)
    #expect(play.refused("speech against D004") != nil)
    try play.run("motion vote next 5 4")
    #expect(play.session.inVotingProcedure)
  }

  @Test("votes are explained, but not a secret ballot") func explanations() throws {
    var play = try committee("un").play()
    #expect(
      play.refused("speech explain D001")?.message.contains("there is no vote to explain") == true)
    try play.run(count(5, 4) + ["speech explain D001"])
    #expect(play.session.floor.speech?.grantedMilliseconds == 600_000)
    try play.run([
      "speech end", "vote open \"Chair\" by secret-ballot", "vote count 5 4", "vote close",
    ])
    #expect(play.refused("speech explain D001") != nil)
  }

  @Test("exceeding a limit that the chair may waive is warned of") func warnings() throws {
    let play = try committee("harvard").play()
    func warnings(_ line: String) throws -> [String] {
      try play.session.perform(Command(line, for: play.session), at: play.now, with: .placeholders)
        .warnings
        .map(\.text)
    }
    #expect(try warnings("motion moderated 21m 60s by D001").count == 1)
    #expect(try warnings("motion moderated 20m 60s by D001").isEmpty)
    #expect(try warnings("motion moderated 20m 2m by D001").first?.contains("longer than") == true)
    #expect(try warnings("motion unmoderated 31m by D001").count == 1)
    #expect(try warnings("motion adjourn-meeting by D001").first?.contains("dilatory") == true)
  }

  @Test("a majority that those present cannot reach is pointed out") func tooFew() throws {
    var play = try council("un")
    try play.run("attend all absent")
    try play.run("attend FRA, GBR, USA, CHN, ALB, BRA present")
    #expect(try play.run("vote open \"Draft\"").contains("it takes 9, but only 6 are here"))
    let rule = try #require(play.session.setup.rules.motion(named: "suspend"))
    let prospect = MotionProspect(rule, play.session.state, play.session.setup)
    #expect(prospect.needed == "9 votes, but only 6 are here")
  }
}
