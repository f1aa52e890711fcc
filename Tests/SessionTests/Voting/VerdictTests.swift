@testable import Catalogue
import SessionFixtures
import Session
import Testing

/// The arithmetic of verdicts, compared with cases of known outcome and with a second, naive
/// implementation.
struct VerdictTests {
  private func council(
    _ yes: Int, _ no: Int, _ abstain: Int, absent: Int = 0, vetoes: [String] = [],
    _ kind: Vote.Kind = .substantive, votes: Int = 9, majority: Majority = .simple
  ) -> Verdict {
    let members = votes == 9 ? 15 : 11
    return Verdict(
      on: .init(
        kind: kind,
        tally: Tally(yes: yes, no: no, abstain: abstain, notParticipating: absent),
        majority: majority, electorate: .init(present: members, members: members),
        affirmativeVotes: votes, vetoesCast: vetoes))
  }

  @Test func councilDecidesByNineAndTheVeto() {
    #expect(council(15, 0, 0).outcome == .adopted)
    #expect(council(9, 0, 6).outcome == .adopted)
    #expect(council(8, 0, 7).outcome == .insufficient)
    #expect(council(14, 1, 0, vetoes: ["United States"]).outcome == .vetoed)
    #expect(council(14, 1, 0).outcome == .adopted)
    // A permanent member's negative vote is not a veto if there are too few yes votes anyway.
    #expect(council(8, 2, 5, vetoes: ["United States"]).outcome == .insufficient)
    #expect(council(9, 3, 3, vetoes: ["China", "Russia"]).outcome == .vetoed)
    // On procedure there is no veto.
    #expect(council(11, 1, 3, vetoes: ["Russia"], .procedural).outcome == .adopted)
    #expect(council(12, 0, 2, absent: 1).outcome == .adopted)
  }

  @Test func elevenMembersDecidedBySeven() {
    #expect(council(6, 1, 4, votes: 7).outcome == .insufficient)
    #expect(council(7, 1, 0, absent: 3, votes: 7).outcome == .adopted)
  }

  @Test func theReasonNamesTheArithmetic() throws {
    for (count, reason) in [
      (
        "13 1 1 against Russia",
        "13 in favour, 1 against, 1 abstaining: not adopted, owing to the negative vote of a "
          + "permanent member (Russian Federation)"
      ),
      (
        "8 0 7",
        "8 in favour, 0 against, 7 abstaining: not adopted, having failed to obtain the "
          + "required nine votes"
      ),
    ] {
      var play = try Play.council()
      try play.run(["vote open \"D\" by placards", "vote count \(count)", "vote close"])
      #expect(play.session.voting.votes[0].reason(in: play.session.state) == reason)
    }
  }

  @Test func aSpecialFractionTakesBothInTheCouncil() {
    #expect(council(9, 6, 0, .procedural, majority: .twoThirds).outcome == .rejected)
    #expect(council(10, 5, 0, .procedural, majority: .twoThirds).outcome == .adopted)
    #expect(council(8, 2, 5, .procedural, majority: .twoThirds).outcome == .insufficient)
  }

  private func assembly(
    _ yes: Int, _ no: Int, _ abstain: Int = 0, _ majority: Majority = .simple, present: Int? = nil,
    tie: MajorityRules.Tie = .rejected
  ) -> VoteOutcome {
    let here = present ?? yes + no + abstain
    return Verdict(
      on: .init(
        kind: .substantive, tally: Tally(yes: yes, no: no, abstain: abstain), majority: majority,
        electorate: .init(present: here, members: 193, quorum: 97), tie: tie)
    ).outcome
  }

  @Test func assemblyCountsYesAndNo() {
    #expect(assembly(97, 96) == .adopted)
    #expect(assembly(1, 0, 192) == .adopted)
    #expect(assembly(60, 30, 6) == .noQuorum)
    #expect(assembly(47, 47, 20, tie: .secondVote) == .tied)
    #expect(assembly(47, 47, 20) == .rejected)
    #expect(assembly(92, 46, 25, .twoThirds) == .adopted)
    #expect(assembly(91, 46, 26, .twoThirds) == .rejected)
    #expect(assembly(52, 27, 17, .twoThirds, present: 120) == .rejected)
    #expect(assembly(0, 0, 193) == .rejected)
    #expect(assembly(0, 0, 193, .twoThirds) == .rejected)
    #expect(assembly(97, 0, 96, .absolute) == .adopted)
    #expect(assembly(96, 0, 97, .absolute) == .rejected)
  }

  /// For every size of committee and every count of yes and no votes, the verdict agrees with a
  /// calculation in integers.
  @Test func everyCountOfEverySizeAgreesWithANaiveReckoning() {
    for total in 1...193 {
      for yes in 0...total {
        let no = total - yes
        for (majority, naive) in [
          (Majority.simple, yes > no), (.twoThirds, yes > 0 && 3 * yes >= 2 * total),
          (Majority(3, 5, of: .votes), yes > 0 && 5 * yes >= 3 * total),
        ] {
          let outcome = assembly(yes, no, 0, majority, present: 193)
          if (outcome == .adopted) != naive { Issue.record("\(majority.name): \(yes) to \(no)") }
        }
      }
    }
  }

  @Test func whatSuffices() {
    #expect((1...193).allSatisfy { Majority.simple.shares[0].needed(of: $0) == $0 / 2 + 1 })
    #expect(
      (1...193).allSatisfy { Majority.twoThirds.shares[0].needed(of: $0) == (2 * $0 + 2) / 3 })
    #expect(Majority.absolute.shares[0].needed(of: 193) == 97)
    #expect(Majority.twoThirdsMembers.shares[0].needed(of: 193) == 129)
    // If there are no votes, there is no majority.
    #expect(Majority.twoThirds.shares[0].needed(of: 0) == 1)
  }
}
