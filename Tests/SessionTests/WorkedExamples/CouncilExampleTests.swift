@testable import Catalogue
import Testing

@testable import Session

extension WorkedExamples {
  @Suite("Worked examples: Council votes") struct CouncilVotes {
    /// Votes by name under the Council's own rules. If the question is blocked, also under every
    /// other book, because a book cannot change what the body fixes.
    @Test("member by member", arguments: CouncilExample.all)
    func byName(_ example: CouncilExample) throws {
      let isStopped = example.kind == .substantive && example.outcome != .adopted
      let books = isStopped ? Catalogue.ruleBookNames : ["un"]
      for rules in books {
        var play = try CouncilExample.council(example.year, rules: rules)
        try play.run("vote open \"The question\" \(example.kind.rawValue) by roll-call")
        for (codes, answer) in [
          (example.no, "no"), (example.abstain, "abstain"), (example.absent, "absent"),
        ] where !codes.isEmpty {
          try play.run("vote cast \(codes) \(answer)")
        }
        try play.run(["vote cast rest yes", "vote close"])
        try example.expect(play)
      }
    }

    @Test("by a show of hands, with those against named", arguments: CouncilExample.all)
    func byHands(_ example: CouncilExample) throws {
      var play = try CouncilExample.council(example.year)
      try play.run("vote open \"The question\" \(example.kind.rawValue) by placards")
      let tally = example.tally
      var line = "vote count \(tally.yes) \(tally.no) \(tally.abstain)"
      let permanent = play.session.roster.delegations.filter(\.veto).map(\.code)
      if permanent.contains(where: example.no.contains), example.outcome != .insufficient,
        example.kind == .substantive
      {
        try play.run(line)
        let refusal = play.refused("vote close")
        #expect(refusal?.message.contains("may hide a veto") == true)
      }
      if !example.no.isEmpty { line += " against \(example.no)" }
      try play.run([line, "vote close"])
      try example.expect(play)
    }

    @Test("six of eleven votes in 1948 are one short") func elevenMembers() throws {
      var play = try CouncilExample.council(1948)
      try play.run(count(6, 1, 4))
      #expect(play.session.voting.votes[0].outcome == .insufficient)
      #expect(
        play.session.voting.votes[0].reason(in: play.session.state)?.contains(
          "required seven votes")
          == true)
      try play.run("vote open \"Again\" by placards")
      try play.run(["vote count 7 1 3 against ARG", "vote close"])
      #expect(play.session.voting.votes[1].outcome == .adopted)
      #expect(play.refused("vote open \"Q\" majority simple")?.message.contains("seven") == true)
    }

    /// A member that is out of the room when the vote opens does not cast a veto, and is not
    /// counted.
    @Test("a permanent member that stays away has no veto", arguments: ["un", "harvard"])
    func theEmptyChair(_ rules: String) throws {
      var play = try CouncilExample.council(1950, rules: rules)
      try play.run(["attend RUS absent", "vote open \"Resolution 83\""])
      #expect(play.session.state.openVote?.entitled.count == 10)
      #expect(play.refused("vote cast RUS no") != nil)
      try play.run(["vote cast YUG no", "vote cast EGY, IND absent", "vote cast rest yes"])
      try play.run("vote close")
      #expect(play.session.voting.votes[0].outcome == .adopted)
      #expect(play.session.voting.votes[0].tally == Tally(yes: 7, no: 1, notParticipating: 2))
    }

    @Test("the votes needed are shown before anybody votes") func prospect() throws {
      var play = try CouncilExample.council(2023)
      let answer = try play.run("vote open \"The question\"")
      #expect(answer.contains("9 of 15"))
      for power in play.session.roster.delegations where power.veto {
        #expect(answer.contains(power.label), "\(power.code) can veto it")
      }
      try play.run("vote cancel")
      #expect(try play.run("vote open \"To invite\" procedural").contains("can veto it") == false)
    }
  }

  @Suite("Worked examples: Council motions") struct CouncilMotions {
    /// Every motion needs nine votes; there is no veto and no second. The President's ruling also
    /// stands unless nine overrule it.
    @Test(
      "nine carry a motion",
      arguments: [
        "suspend", "adjourn-meeting", "adjourn-to until 15:00", "refer \"To a committee\"",
        "postpone", "set-agenda 1", "invite \"Rule 37\"", "appeal",
      ])
    func nine(_ motion: String) throws {
      for (yes, no, abstain, status) in [
        (9, 6, 0, Motion.Status.passed), (9, 0, 6, .passed), (8, 0, 7, .failed), (8, 7, 0, .failed),
      ] {
        var play = try CouncilExample.council(2023)
        // Only a debate can be postponed.
        if motion == "postpone" { try play.run("agenda set 1") }
        try play.run(put(motion, yes, no, abstain, by: "GHA"))
        #expect(play.session.motions[0].status == status, "\(motion), \(yes)-\(no)-\(abstain)")
      }
    }

    /// A special fraction in the book is required in addition to the nine votes.
    @Test(
      "two thirds and nine",
      arguments: [(9, 6, false), (10, 5, true), (8, 2, false), (9, 4, true), (14, 1, true)])
    func bothAreAsked(_ yes: Int, _ no: Int, _ passes: Bool) throws {
      var play = try CouncilExample.council(2023, rules: "harvard")
      try play.run(["agenda set 1", "motion close-debate by GHA", "motion vote next \(yes) \(no)"])
      #expect(play.session.motions[0].status == (passes ? .passed : .failed))
      #expect(play.session.inVotingProcedure == passes)
    }

    @Test("a separate vote is granted unless the mover objects") func separateVote() throws {
      var play = try CouncilExample.council(2023)
      try play.run(["agenda set 1", "motion divide \"Paragraph 4\" by GHA", "motion pass next"])
      #expect(play.session.motions[0].status == .passed)
      try play.run(["motion divide \"Paragraph 5\" by GHA", "motion fail next"])
      #expect(play.session.motions[1].status == .failed)
    }

    @Test("the Council has neither closure of debate nor reconsideration")
    func unknown() throws {
      let play = try CouncilExample.council(2023)
      for kind in ["close-debate", "reconsider", "adjourn-debate", "close-list", "roll-call"] {
        let refusal = play.refused("motion \(kind) by GHA")
        #expect(refusal?.kind == .outOfOrder, "\(kind)")
      }
    }
  }
}
