import Testing

@testable import Session

private let forty = Committee(rules: "nmun", members: 40)
private let plenary = Committee(rules: "nmun", organ: .plenary, members: 40)

/// Members and 3 observers, who all vote on procedure: with 40 members, 43 votes.
private func withObservers(_ members: Int) -> Committee {
  Committee(rules: "nmun", members: members, observers: 3)
}

private let onDemandOfAFifth = Committee(
  rules: #"""
    { "extends": "nmun", "name": "ours",
      "motions": [{ "kind": "roll-call", "decision": "1/5-present" }] }
    """#,
  members: 40)

private func closing(_ yes: Int, _ no: Int) -> [String] {
  ["agenda set 1"] + put("close-debate", yes, no)
}

extension WorkedExamples {
  @Suite("Worked examples: NMUN") struct NMUN {
    static let all: [Example] = [
      Example("suspension 22-21", withObservers(40), put("suspend", 22, 21), .motion(.passed)),
      Example("suspension 22-22", withObservers(41), put("suspend", 22, 22), .motion(.failed)),
      Example(
        "no abstentions on procedure", withObservers(40),
        [
          "motion suspend by O001",
          "! motion vote next 22 20 1 => nobody may abstain on procedure",
          "! motion vote next 22 22 => 44 votes were counted, but 43 may vote",
          "motion vote next 22 21",
        ], .motion(.passed)),
      Example("closure 29-14", withObservers(40), closing(29, 14), .motion(.passed)),
      Example("closure 28-15", withObservers(40), closing(28, 15), .motion(.failed)),
      Example("draft 15-14-11", forty, count(15, 14, 11), .vote(.adopted)),
      Example("draft 15-15-10", forty, count(15, 15, 10), .vote(.rejected)),
      Example(
        "present and voting gives up abstaining", forty,
        [
          "attend D002 voting", "vote open \"Draft\"",
          "! vote cast D002 abstain => present and voting and may not abstain",
          "vote cast D003 abstain", "vote cast D002 no", "vote cast rest yes", "vote close",
        ], .vote(.adopted)),
      Example(
        "an observer has no vote on a draft", withObservers(40),
        [
          "vote open \"Draft\"", "! vote cast O001 yes => is an observer", "vote cast rest yes",
          "vote close",
        ], .vote(.adopted)),
      Example(
        "observers are not counted among the placards either", withObservers(40),
        [
          "vote open \"Draft\" by placards",
          "! vote count 22 21 => 43 votes were counted, but 40 may vote",
          "vote count 21 19", "vote close",
        ], .vote(.adopted)),
      Example(
        "30 of 60 decide nothing", Committee(rules: "nmun", members: 60),
        ["attend \(seats(31...60)) absent"] + count(30, 0), .vote(.noQuorum)),
      Example(
        "31 of 60 decide", Committee(rules: "nmun", members: 60),
        ["attend \(seats(32...60)) absent"] + count(16, 15), .vote(.adopted)),
      Example(
        "a part is put apart and rejected", forty,
        closing(27, 13) + put("divide \"Clause 3\"", 22, 18) + count(18, 19), .vote(.rejected)),
      Example(
        "important, 26-14", plenary,
        put("important-question", 21, 19) + count(26, 14),
        .vote(.rejected)),
      Example(
        "important, 27-13", plenary,
        put("important-question", 21, 19) + count(27, 13),
        .vote(.adopted)),
      Example(
        "an amendment to what is important, 26-14", plenary,
        put("important-question", 21, 19) + count(26, 14, 0, "on amendment"), .vote(.rejected)),
      Example(
        "another topic is not important by that", plenary,
        ["agenda set 1"] + put("important-question", 21, 19) + ["agenda set 2"] + count(21, 19),
        .vote(.adopted)),
      Example(
        "eight names of 43 are too few for a draft, nine are not",
        Committee(rules: "nmun", members: 43),
        [
          "! motion introduce \"1/1\" signed 8 by D001 => it needs 9 with 43 present",
          "motion introduce \"1/1\" signed 9 by D001", "motion pass next",
        ], .motion(.passed)),
      Example(
        "a roll call that a fifth of those present ask for",
        onDemandOfAFifth,
        closing(40, 0) + put("roll-call", 7, 33), .motion(.failed)),
      Example(
        "a fifth of forty is eight",
        onDemandOfAFifth,
        closing(40, 0) + put("roll-call", 8, 32), .motion(.passed)),
      Example(
        "only a plenary declares a question important", forty,
        ["! motion important-question by D001 => there is no motion"]),
      Example(
        "who passed decides and may not abstain", forty,
        [
          "vote open \"Draft\" by roll-call", "vote cast \(seats(1...18)) yes",
          "vote cast \(seats(19...35)) no", "vote cast D036, D037 abstain",
          "vote cast \(seats(38...40)) pass", "! vote close => have not answered",
          "! vote cast D038 abstain => passed and must now answer yes or no",
          "! vote cast D038 pass => passed", "vote cast D038 yes", "vote cast D039, D040 no",
          "vote close",
        ], .vote(.rejected)),
    ]

    @Test(arguments: all) func plays(_ example: Example) throws { try example.check() }

    @Test("60 members: 20 open, 31 decide") func quorum() throws {
      var play = try Committee(rules: "nmun", members: 60).play()
      #expect((play.counts.quorumToOpen, play.counts.quorumToVote) == (20, 31))
      try play.run(["roll open", "attend \(seats(1...19)) present", "attend rest absent"])
      let low = try play.session.perform(Command("roll close", for: play.session), at: play.now)
      #expect(low.warnings.first?.text.contains("19 present, 20 needed") == true)
      try play.run("attend D020 present")
      let enough = try play.session.perform(Command("roll close", for: play.session), at: play.now)
      #expect(enough.warnings.isEmpty)
    }

    @Test("closure takes 29 of 43") func closure() throws {
      let play = try #require(Self.all.first { $0.name == "closure 28-15" }).check()
      #expect(play.session.motions[0].needed == 29)
      #expect(!play.session.inVotingProcedure)
    }

    @Test("delegations that passed are asked last, in their order") func secondRound() throws {
      var play = try Committee(rules: "nmun", members: 5).play()
      try play.run(["vote open \"Draft\"", "vote cast D004 pass", "vote cast D002 pass"])
      for code in ["D001", "D003", "D005", "D004", "D002"] {
        #expect(play.session.state.openVote?.nextToAnswer == code)
        try play.run("vote cast \(code) yes")
      }
      #expect(play.session.state.openVote?.nextToAnswer == nil)
    }
  }
}
