@testable import Catalogue
import Testing

@testable import Session

private let cabinet = Committee(rules: "crisis", organ: .cabinet, members: 18)
private let vetoSeat = Committee(rules: "crisis", organ: .cabinet, members: 16, vetoes: [4])
private let present = "majority majority-present"

extension WorkedExamples {
  @Suite("Worked examples: crisis") struct Crisis {
    static let all: [Example] = [
      Example("directive 9-9", cabinet, count(9, 9), .vote(.rejected)),
      Example("directive 9-8-1", cabinet, count(9, 8, 1), .vote(.adopted)),
      Example("9-8-1 of those present", cabinet, count(9, 8, 1, present), .vote(.rejected)),
      Example("directive 10-8", cabinet, count(10, 8), .vote(.adopted)),
      Example("10-8 of those present", cabinet, count(10, 8, 0, present), .vote(.adopted)),
      Example(
        "a seat that was given a veto", vetoSeat,
        ["vote open \"Directive\"", "vote cast D004 no", "vote cast rest yes", "vote close"],
        .vote(.vetoed)),
      Example(
        "and has none on procedure", vetoSeat,
        [
          "vote open \"To proceed\" procedural by placards", "vote count 15 1 0 against D004",
          "vote close",
        ], .vote(.adopted)),
      Example(
        "two directives carried 12-6", cabinet, count(12, 6) + count(12, 6), .vote(.adopted)),
      Example(
        "six names of 18 bring a directive in", cabinet,
        [
          "! motion introduce \"Directive 1\" signed 5 by D001 => it needs 6",
          "motion introduce \"Directive 1\" signed 6 by D001",
        ]),
      Example(
        "no roll call, no appeal", cabinet,
        [
          "! motion roll-call by D001 => there is no motion",
          "! motion appeal by D001 => there is no motion",
        ]),
    ]

    @Test(arguments: all) func plays(_ example: Example) throws { try example.check() }

    @Test("a veto names who cast it") func veto() throws {
      let play = try #require(Self.all.first { $0.name.contains("given a veto") }).check()
      #expect(play.session.voting.votes[0].vetoes == ["D004"])
      #expect(play.session.voting.votes[0].tally == Tally(yes: 15, no: 1))
      #expect(
        play.session.voting.votes[0].reason(in: play.session.state)?.contains(
          "the veto of Delegation 4")
          == true)
    }

    @Test("the later of two contradicting directives prevails, or as the book says")
    func contradiction() throws {
      let ours = #"{ "extends": "crisis", "name": "ours", "documents": { "contradiction": "?" } }"#
      for (rule, outcome, replaced) in [
        ("later", VoteOutcome.adopted, 2), ("reject", .rejected, nil), ("chair", .adopted, nil),
      ] {
        let book = ours.replacing("?", with: rule)
        var play = try Committee(rules: book, organ: .cabinet, members: 18).play()
        try play.run(count(12, 6) + count(12, 6, 0, "contradicts 1"))
        #expect(play.session.voting.votes[0].outcome == .adopted)
        #expect(play.session.voting.votes[0].replacedBy == replaced)
        #expect(play.session.voting.votes[1].outcome == outcome)
      }
    }

    @Test("an hour is a week: 35 minutes are 98 hours") func worldClock() throws {
      var play = try cabinet.play()
      try play.run("world clock 168")
      play.now += 35 * 60_000
      #expect(play.session.state.meeting.world?.passed(at: play.now) == 98 * 3_600_000)
      for line in ["world clock 24", "world clock 24h", "world clock 1d"] {
        #expect(try play.run(line).hasPrefix("24 hours of crisis time pass"), "\(line)")
      }
      #expect(play.refused("world clock 1x")?.message.contains("is not a number") == true)
      #expect(try play.run("world clock 24").contains("4 days 2 hours passed so far"))
      play.now += 3_600_000
      #expect(try play.run("world clock 0").contains("5 days 2 hours passed so far"))
      play.now += 3_600_000
      #expect(play.session.state.meeting.world?.passed(at: play.now) == 122 * 3_600_000)
    }

    @Test("five directives are voted directly, in the order introduced") func direct() throws {
      var play = try cabinet.play()
      try play.run(["agenda set 1"] + put("vote-directly", 10, 8))
      #expect(play.session.inVotingProcedure)
      for number in 1...5 {
        try play.run(["vote open \"Directive \(number)\" by placards", "vote count 12 6"])
        try play.run("vote close")
      }
      #expect(play.session.voting.votes.map(\.question) == (1...5).map { "Directive \($0)" })
      #expect(play.session.voting.votes.allSatisfy { $0.outcome == .adopted })
      #expect(play.session.floor.statistics.values.allSatisfy { $0.speeches == 0 })
    }

    @Test("two speakers for and two against, 45 seconds each, take three minutes per directive")
    func speakers() throws {
      var play = try cabinet.play()
      try play.run(["agenda set 1"] + put("vote-with-speakers 45s speakers 2", 10, 8))
      for directive in 1...2 {
        #expect(SideSpeeches(play.session).next == .favour)
        var granted = 0
        for line in ["favour D001", "against D002", "favour D003", "against D004"] {
          try play.run("speech \(line)")
          granted += play.session.floor.speech?.grantedMilliseconds ?? 0
          try play.run("speech end")
        }
        #expect(granted == 180_000)
        #expect(
          play.refused("speech favour D005")?.message == "2 speakers have already spoken for it")
        try play.run(count(12, 6))
        #expect(play.session.voting.votes.count == directive)
      }
    }

    @Test("eighteen times thirty seconds are nine minutes") func roundRobin() throws {
      var play = try cabinet.play()
      try play.run(put("round-robin 30s \"Where we stand\"", 10, 8))
      #expect(play.session.floor.caucus?.totalMilliseconds == 540_000)
      #expect(play.session.floor.caucus?.queue.count == 18)
      for _ in 1...18 { try play.run(["speech start", "speech end"]) }
      #expect(play.session.floor.statistics.values.map(\.speeches).reduce(0, +) == 18)
      #expect(play.refused("speech start") != nil)
    }
  }

  @Suite("Worked examples: Robert's") struct Roberts {
    private static func society(_ members: Int) -> Committee {
      Committee(rules: "roberts", members: members)
    }
    private static let special = "majority two-thirds"

    private static let main = ["motion main-motion \"Lunch\" by D003 second D004"]

    private static func inDebate(_ motion: String, _ yes: Int, _ no: Int) -> [String] {
      ["agenda set 1"] + putSeconded(motion, yes, no)
    }

    static let all: [Example] = [
      Example("11-10", society(21), count(11, 10), .vote(.adopted)),
      Example("10-10 is lost", society(21), count(10, 10), .vote(.rejected)),
      Example(
        "the member in the chair carries it", society(21),
        [
          "vote open \"Main motion\" by placards", "vote count 10 10", "vote chair yes",
          "vote close",
        ], .vote(.adopted)),
      Example(
        "the member in the chair makes a tie", society(40),
        [
          "vote open \"Main motion\"", "vote cast \(seats(1...20)) yes",
          "vote cast \(seats(21...39)) no", "vote cast D040 absent", "vote chair no", "vote close",
        ], .vote(.rejected)),
      Example("two thirds 30-15", society(45), count(30, 15, 0, special), .vote(.adopted)),
      Example("two thirds 29-15", society(45), count(29, 15, 0, special), .vote(.rejected)),
      Example("8-5, 37 silent", society(50), count(8, 5), .vote(.adopted)),
      Example(
        "previous question 40-19", society(60), main + inDebate("previous-question", 40, 19),
        .motion(.passed)),
      Example(
        "limit debate 39-20", society(60), main + putSeconded("limit-debate 2m", 39, 20),
        .motion(.failed)),
      Example(
        "limit debate 40-20", society(60), main + putSeconded("limit-debate 2m", 40, 20),
        .motion(.passed)),
      Example(
        "a tie sustains the chair", society(50), putSeconded("appeal", 25, 25), .motion(.failed)),
      Example(
        "whoever lost does not move to reconsider", society(5),
        [
          "vote open \"Main motion\"", "vote cast D001, D002, D003 yes", "vote cast rest no",
          "vote close",
          "! motion reconsider by D004 second D001 => only a delegation that voted yes",
          "motion reconsider by D002 second D004", "motion vote next 3 2", "vote again 1",
          "vote cast D001, D002 yes", "vote cast rest no", "vote close",
        ], .vote(.rejected)),
      Example(
        "reconsider 26-24", society(50),
        count(30, 20) + putSeconded("reconsider \"Main motion\"", 26, 24),
        .motion(.passed)),
      Example(
        "a motion needs a second", society(50),
        ["motion recess by D001", "! motion vote next 26 24 => it needs a second"]),
      Example(
        "fifty of 101 decide nothing", society(101),
        ["attend \(seats(51...101)) absent"] + count(50, 0), .vote(.noQuorum)),
      Example(
        "51 of 101 decide", society(101),
        ["attend \(seats(52...101)) absent"] + count(1, 0), .vote(.adopted)),
    ]

    @Test(arguments: all) func plays(_ example: Example) throws { try example.check() }

    @Test("101 members: 51 open and decide") func quorum() throws {
      let counts = try Self.society(101).play().counts
      #expect((counts.quorumToOpen, counts.quorumToVote) == (51, 51))
    }

    @Test("two thirds of 44 is 30") func needed() throws {
      let play = try #require(Self.all.first { $0.name == "two thirds 29-15" }).check()
      #expect(
        play.session.voting.votes[0].reason(in: play.session.state)?.hasSuffix(
          "of 44 votes cast is 30")
          == true)
    }

    @Test("the previous question ends debate") func previousQuestion() throws {
      let play = try #require(Self.all.first { $0.name.hasPrefix("previous") }).check()
      #expect(play.session.debate.closed && play.session.inVotingProcedure)
    }
  }
}
