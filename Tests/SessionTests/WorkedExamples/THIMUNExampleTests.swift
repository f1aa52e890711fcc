import Testing

@testable import Session

private func thimun(_ members: Int, observers: Int = 0) -> Committee {
  Committee(rules: "thimun", members: members, observers: observers)
}

/// A vote on an amendment, on which there are no abstentions.
private func amendment(_ yes: Int, _ no: Int) -> [String] { count(yes, no, 0, "on amendment") }

extension WorkedExamples {
  @Suite("Worked examples: THIMUN") struct THIMUN {
    static let all: [Example] = [
      Example("resolution 60-55-20", thimun(135), count(60, 55, 20), .vote(.adopted)),
      Example("resolution 50-50-10", thimun(110), count(50, 50, 10), .vote(.rejected)),
      Example("amendment 61-59", thimun(120), amendment(61, 59), .vote(.adopted)),
      Example(
        "an amendment with abstentions is counted again", thimun(120),
        [
          "vote open \"Amendment\" on amendment by placards",
          "! vote count 59 58 3 => nobody may abstain on an amendment", "vote count 60 60",
          "vote close",
        ], .vote(.rejected)),
      Example(
        "but on the resolution they may abstain", thimun(120), count(59, 58, 3), .vote(.adopted)),
      Example(
        "the house is divided: 57-58 instead of 48-47-20", thimun(115),
        count(48, 47, 20) + [
          "motion divide-house by D001 second D002", "motion pass next",
          "! vote count 57 57 1 => this is a division of the house", "vote count 57 58",
          "vote close",
        ], .vote(.rejected)),
      Example(
        "nothing to divide", thimun(59),
        ["! motion divide-house by D001 second D002 => there is no vote to take again"]),
      Example(
        "a draft needs ten names", thimun(59),
        [
          "! motion introduce \"Resolution\" signed 9 by D001 => it needs 10",
          "motion introduce \"Resolution\" signed 10 by D001 second D002", "motion pass next",
        ], .motion(.passed)),
      // Forty placards in favour, three of them from delegations that are not members.
      Example(
        "delegations that are no members are not counted", thimun(75, observers: 3),
        [
          "vote open \"Resolution\" by placards", "! vote count 40 38 => 78 votes were counted",
          "vote count 37 38", "vote close",
        ], .vote(.rejected)),
      Example(
        "nor by name", thimun(75, observers: 3),
        [
          "vote open \"Resolution\"", "! vote cast O001, O002, O003 yes => is an observer",
          "vote cast \(seats(1...37)) yes", "vote cast rest no", "vote close",
        ], .vote(.rejected)),
      Example("amendment to an amendment 30-29", thimun(59), amendment(30, 29), .vote(.adopted)),
      Example(
        "one objection stops the previous question", thimun(59),
        [
          "agenda set 1", "motion closed-debate 20m by D001 second D002", "motion pass next",
          "motion previous-question by D001 second D002", "motion object next D009",
        ], .motion(.failed)),
      Example(
        "what is put to the vote is not objected to", Committee(rules: "harvard", members: 9),
        ["motion suspend by D001", "! motion object next D002 => this motion is put to the vote"]),
      Example(
        "more time, nobody objecting", thimun(59),
        [
          "motion open-debate 20m by D001 second D002", "motion pass next",
          "motion extend-debate 5m by D001 second D002", "motion pass next",
        ], .motion(.passed)),
      Example(
        "a motion needs a second", thimun(59),
        [
          "agenda set 1", "motion previous-question by D001",
          "! motion pass next => it needs a second",
          "! motion second 1 D001 => cannot second its own motion", "motion second 1 D002",
          "motion pass next",
        ], .motion(.passed)),
      Example(
        "acclamation and one objection", thimun(59),
        [
          "vote open \"Resolution\" by consensus", "vote object D007", "vote close",
          "vote again 1", "vote count 30 29", "vote close",
        ], .vote(.adopted)),
      Example(
        "acclamation", thimun(59), ["vote open \"Resolution\" by consensus", "vote close"],
        .vote(.adoptedWithoutVote)),
      Example(
        "nobody is present and voting", thimun(59),
        ["! attend D001 voting => there is no \"present and voting\""]),
    ]

    @Test(arguments: all) func plays(_ example: Example) throws { try example.check() }

    @Test("twenty minutes are ten in favour and ten against, then a vote")
    func closedDebate() throws {
      var play = try thimun(59).play()
      try play.run(["agenda set 1", "motion closed-debate 20m \"Clause 1\" by D001 second D002"])
      try play.run("motion pass next")
      #expect(play.session.floor.caucus?.phase == .inFavour)
      #expect(play.session.floor.caucus?.totalMilliseconds == 600_000)
      play.now += 60_000
      try play.run(["motion previous-question by D003 second D004", "motion pass next"])
      #expect(play.session.floor.caucus?.phase == .against)
      #expect(play.session.floor.caucus?.totalMilliseconds == 600_000)
      #expect(play.session.state.floor.clocks[.caucus]?.reading(at: play.now) == 0)
      try play.run(["motion previous-question by D003 second D004", "motion pass next"])
      #expect(play.session.floor.caucus == nil && play.session.inVotingProcedure)
    }

    @Test("a Council with one permanent member against") func council() throws {
      var play = try CouncilExample.council(2023, rules: "thimun")
      try play.run(["vote open \"Resolution\" by placards", "vote count 12 2 1 against FRA, BRA"])
      try play.run("vote close")
      #expect(play.session.voting.votes[0].outcome == .vetoed)
      #expect(play.session.voting.votes[0].vetoes == ["FRA"])
    }
  }

  @Suite("Worked examples: UN4MUN") struct UN4MUN {
    private static let plenary = Committee(rules: "un4mun", organ: .plenary, members: 60)
    private static let committee = Committee(rules: "un4mun", members: 60)
    private static let important = "majority two-thirds"

    static let all: [Example] = [
      Example(
        "consensus", committee, ["vote open \"Draft\" by consensus", "vote close"],
        .vote(.adoptedWithoutVote)),
      Example(
        "one delegation asks for a vote", committee,
        [
          "vote open \"Draft\" by consensus", "vote object D003",
          "! vote object D003 => has already objected", "vote close",
        ], .vote(.inconclusive)),
      Example(
        "and it is taken", committee,
        [
          "vote open \"Draft\" by consensus", "vote object D003", "vote close", "vote again 1",
          "vote count 59 1", "vote close",
        ], .vote(.adopted)),
      Example("30-10-20", committee, count(30, 10, 20), .vote(.adopted)),
      Example("30-30 in plenary", plenary, count(30, 30), .vote(.tied)),
      Example(
        "30-30 once more", plenary,
        count(30, 30) + ["vote again 1", "vote count 30 30", "vote close"], .vote(.rejected)),
      Example("30-30 in a committee", committee, count(30, 30), .vote(.rejected)),
      Example("important, 40-20", plenary, count(40, 20, 0, important), .vote(.adopted)),
      Example("important, 39-20-1", plenary, count(39, 20, 1, important), .vote(.rejected)),
      Example("its amendment, 25-15-20", plenary, count(25, 15, 20, important), .vote(.rejected)),
      Example(
        "no action", committee, ["agenda set 1"] + put("no-action", 31, 29), .motion(.passed)),
      Example("a separate vote", committee, put("divide \"Clause\"", 12, 40), .motion(.failed)),
      Example(
        "and then the whole", committee, put("divide \"Clause\"", 12, 40) + count(45, 5, 10),
        .vote(.adopted)),
      Example(
        "no caucus is moved, no second asked", committee,
        ["! motion moderated 10m 60s by D001 => there is no motion", "motion suspend 30m by D001"]
          + ["motion vote next 31 29"], .motion(.passed)),
    ]

    @Test(arguments: all) func plays(_ example: Example) throws { try example.check() }

    @Test("60 members: 20 or 15 open, 31 decide") func quorum() throws {
      let inPlenary = try Self.plenary.play().counts
      #expect((inPlenary.quorumToOpen, inPlenary.quorumToVote) == (20, 31))
      let inCommittee = try Self.committee.play().counts
      #expect((inCommittee.quorumToOpen, inCommittee.quorumToVote) == (15, 31))
      try Example(
        "30 decide nothing", Self.committee,
        ["attend \(seats(31...60)) absent"] + count(30, 0), .vote(.noQuorum)
      ).check()
    }

    @Test("a no-action motion sets the item aside, after two for and two against") func noAction()
      throws
    {
      let play = try #require(Self.all.first { $0.name == "no action" }).check()
      #expect(play.session.agenda.current == nil)
      #expect(play.session.state.agenda.debates[1]?.adjourned == true)
      let rule = play.session.setup.rules.motion(named: "adjourn-debate")
      #expect(rule?.speakersFor == 2 && rule?.speakersAgainst == 2)
    }
  }
}
