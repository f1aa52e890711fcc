@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

extension WorkedExamples {
  /// Invariants of every vote, tested on votes that look random and are the same in every run.
  @Suite("Worked examples: what always holds") struct Invariants {
    /// The outcome of a vote by placards on a copy of the play.
    private func outcome(
      _ play: Play, _ yes: Int, _ no: Int, _ abstain: Int, _ how: String = ""
    ) throws -> VoteOutcome? {
      var play = play
      try play.run(count(yes, no, abstain, how))
      return play.session.voting.votes.last?.outcome
    }

    @Test("every voter is counted once, and no observer is")
    func tally() throws {
      var dice = Dice(1)
      for rules in Catalogue.ruleBookNames {
        let members = Int.random(in: 2...12, using: &dice)
        var play = try Committee(rules: rules, members: members, observers: 3).play()
        try play.run(["attend D001 absent", "vote open \"Q\" by roll-call"])
        let entitled = try #require(play.session.state.openVote?.entitled)
        #expect(entitled.count == members - 1 && entitled.allSatisfy { $0.hasPrefix("D") })
        for code in entitled {
          try play.run("vote cast \(code) \(dice.pick(["yes", "no", "abstain", "absent"]))")
        }
        try play.run("vote close")
        let tally = play.session.voting.votes[0].tally
        #expect(
          tally.yes + tally.no + tally.abstain + tally.notParticipating == members - 1, "\(rules)")
      }
    }

    @Test("swapping yes and no inverts the result, and a tie fails either way")
    func symmetry() throws {
      let play = try Committee(rules: "un", members: 60).play()
      var dice = Dice(2)
      for _ in 1...20 {
        let (yes, no) = (Int.random(in: 0...30, using: &dice), Int.random(in: 0...30, using: &dice))
        let there = try outcome(play, yes, no, 0) == .adopted
        let back = try outcome(play, no, yes, 0) == .adopted
        #expect(yes == no ? !there && !back : there != back, "\(yes)-\(no)")
      }
    }

    @Test("abstentions matter only if those present are the base")
    func abstentions() throws {
      let play = try Committee(rules: "un", members: 60).play()
      var dice = Dice(3)
      for _ in 1...10 {
        let (yes, no) = (Int.random(in: 1...20, using: &dice), Int.random(in: 0...20, using: &dice))
        for how in ["", "majority two-thirds", "majority 3/5"] {
          #expect(try outcome(play, yes, no, 0, how) == outcome(play, yes, no, 20, how))
        }
      }
      #expect(try outcome(play, 21, 20, 19) == .adopted)
      #expect(try outcome(play, 21, 20, 19, "majority majority-present") == .rejected)
      #expect(try outcome(play, 41, 0, 19, "majority majority-present") == .adopted)
    }

    private let permanent = ["CHN", "FRA", "RUS", "GBR", "USA"]
    private let elected = ["ALB", "BRA", "ECU", "GAB", "GHA", "JPN", "MLT", "MOZ", "CHE", "ARE"]

    private func council(
      _ play: Play, no: [String], abstain: [String], _ kind: String = "substantive"
    ) throws -> Vote {
      var play = play
      try play.run("vote open \"Q\" \(kind) by roll-call")
      if !no.isEmpty { try play.run("vote cast \(no.joined(separator: ",")) no") }
      if !abstain.isEmpty { try play.run("vote cast \(abstain.joined(separator: ",")) abstain") }
      if !(play.session.state.openVote?.unanswered ?? []).isEmpty {
        try play.run("vote cast rest yes")
      }
      try play.run("vote close")
      return try #require(play.session.voting.votes.last)
    }

    @Test("an abstaining permanent member never vetoes")
    func vetoes() throws {
      let play = try CouncilExample.council(2023)
      var dice = Dice(4)
      for _ in 1...25 {
        let no = (permanent + elected).filter { _ in dice.chance(4) }
        let abstain = (permanent + elected).filter { !no.contains($0) && dice.chance(6) }
        let vote = try council(play, no: no, abstain: abstain)
        let powers = no.filter(permanent.contains)
        if vote.tally.yes < 9 {
          #expect(vote.outcome == .insufficient && vote.vetoes.isEmpty)
        } else {
          #expect(vote.outcome == (powers.isEmpty ? .adopted : .vetoed))
          #expect(Set(vote.vetoes) == Set(powers))
        }
        let mild = try council(
          play, no: no.filter(elected.contains), abstain: abstain + powers)
        #expect(mild.outcome == (vote.tally.yes < 9 ? .insufficient : .adopted))
        // On procedure it does not matter who voted no.
        let procedural = try council(play, no: no, abstain: abstain, "procedural")
        #expect(procedural.outcome == mild.outcome && procedural.vetoes.isEmpty)
      }
    }

    @Test("two thirds in whole numbers", arguments: [3, 47, 100, 193])
    func twoThirds(_ size: Int) throws {
      let play = try Committee(rules: "un", members: size).play()
      for votes in [size, size - 1, size - 2] {
        let edge = (2 * votes + 2) / 3
        for yes in [edge - 1, edge, edge + 1] where yes > 0 && yes <= votes {
          let carried = try outcome(play, yes, votes - yes, 0, "majority two-thirds") == .adopted
          #expect(carried == (3 * yes >= 2 * votes), "\(yes) of \(votes)")
        }
      }
    }
  }
}
