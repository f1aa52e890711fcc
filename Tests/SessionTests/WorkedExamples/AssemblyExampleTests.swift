import SessionFixtures
import Testing

@testable import Session

private let plenary = Committee(rules: "un", organ: .plenary, members: 193)
private let mainCommittee = Committee(rules: "un", members: 193)
private let twoThirds = "majority two-thirds"

private func assembly(_ members: Int) -> Committee {
  Committee(rules: "un", organ: .plenary, members: members)
}

extension WorkedExamples {
  @Suite("Worked examples: Assembly") struct AssemblyVotes {
    static let votes: [Example] = [
      Example("97-96", plenary, count(97, 96), .vote(.adopted)),
      Example("96-97", plenary, count(96, 97), .vote(.rejected)),
      Example("one in favour, the rest abstaining", plenary, count(1, 0, 192), .vote(.adopted)),
      Example("nobody in favour", plenary, count(0, 0, 193), .vote(.rejected)),
      Example(
        "96 in the hall", plenary,
        ["attend \(seats(97...193)) absent"] + count(60, 30, 6), .vote(.noQuorum)),
      Example(
        "97 in the hall", plenary,
        ["attend \(seats(98...193)) absent"] + count(60, 30, 7), .vote(.adopted)),
      Example("a tie in plenary", plenary, count(47, 47, 20), .vote(.tied)),
      Example(
        "the second vote decides", plenary,
        count(47, 47, 20) + ["vote again 1", "vote count 48 47 19", "vote close"],
        .vote(.adopted)),
      Example(
        "the second vote is a tie again", plenary,
        count(47, 47, 20) + ["vote again 1", "vote count 48 48 10", "vote close"],
        .vote(.rejected)),
      Example("the same tie in a committee", mainCommittee, count(47, 47, 20), .vote(.rejected)),
      Example("1970, the seat of China", plenary, count(51, 49, 25, twoThirds), .vote(.rejected)),
      Example("1971, important?", plenary, put("important-question", 55, 59, 15), .motion(.failed)),
      Example("resolution 2758", plenary, count(76, 35, 17, twoThirds), .vote(.adopted)),
      Example("exactly two thirds", plenary, count(92, 46, 25, twoThirds), .vote(.adopted)),
      Example("one short of two thirds", plenary, count(91, 46, 26, twoThirds), .vote(.rejected)),
      Example("1960, Algeria", plenary, count(52, 27, 17, twoThirds), .vote(.rejected)),
      Example("resolution 68/262", plenary, count(100, 11, 58), .vote(.adopted)),
      Example("resolution ES-10/19", plenary, count(128, 9, 35, twoThirds), .vote(.adopted)),
      Example("resolution ES-11/3", plenary, count(93, 24, 58, twoThirds), .vote(.adopted)),
      Example(
        "an amendment to an important question", plenary, count(88, 55, 23, twoThirds),
        .vote(.rejected)),
      Example(
        "reconsideration", plenary, count(90, 40) + put("reconsider", 70, 35, 21), .motion(.passed)),
      Example(
        "one short of it", plenary, count(90, 40) + put("reconsider", 69, 35, 22), .motion(.failed)),
      Example(
        "a committee's too", mainCommittee, count(90, 40) + put("reconsider", 70, 35, 21),
        .motion(.passed)),
      Example("a charter amendment", plenary, votes(128, "two-thirds-members"), .vote(.rejected)),
      Example("one more", plenary, votes(129, "two-thirds-members"), .vote(.adopted)),
      Example("an absolute majority", plenary, votes(97, "absolute"), .vote(.adopted)),
      Example("one less", plenary, votes(96, "absolute"), .vote(.rejected)),
    ]

    private static func votes(_ yes: Int, _ majority: String) -> [String] {
      count(yes, 0, 20, "majority \(majority)")
    }

    @Test("votes and motions", arguments: votes)
    func plays(_ example: Example) throws { try example.check() }

    /// The fewest yes votes that suffice of a number of votes cast; one less does not.
    @Test(
      "the smallest two-thirds majority",
      arguments: [
        (100, 67), (111, 74), (138, 92), (137, 92), (79, 53), (117, 78), (143, 96), (105, 70),
      ])
    func edge(_ votes: Int, _ needed: Int) throws {
      var play = try plenary.play()
      try play.run(count(needed, votes - needed, 0, twoThirds))
      #expect(play.session.voting.votes[0].outcome == .adopted)
      try play.run(count(needed - 1, votes - needed + 1, 0, twoThirds))
      #expect(play.session.voting.votes[1].outcome == .rejected)
      let reason = play.session.voting.votes[1].reason(in: play.session.state) ?? ""
      #expect(reason.hasSuffix("of \(votes) votes cast is \(needed)"), "\(reason)")
    }

    @Test("what opens a meeting and what decides") func quorum() throws {
      let inPlenary = try plenary.play().counts
      #expect((inPlenary.quorumToOpen, inPlenary.quorumToVote) == (65, 97))
      let inCommittee = try mainCommittee.play().counts
      #expect((inCommittee.quorumToOpen, inCommittee.quorumToVote) == (49, 97))
      for body in ["unga", "unga-1"] {
        let play = try Play(body: body, year: 2023, rules: "un")
        #expect(play.counts.quorumToOpen == (body == "unga" ? 65 : 49))
        #expect(play.counts.quorumToVote == 97)
      }
    }

    /// The Assembly's long dispute over the representation of China, and other votes of those
    /// years.
    static let series: [Example] = [
      Example("1960: suspend", assembly(99), put("suspend", 40, 35, 19), .motion(.passed)),
      Example("1960: adjourn", assembly(99), put("adjourn-meeting", 32, 47, 16), .motion(.failed)),
      Example("1960: debate", assembly(99), onItem("adjourn-debate", 36, 51, 11), .motion(.failed)),
      Example("1960: again", assembly(99), onItem("adjourn-debate", 34, 50, 13), .motion(.failed)),
      // The motion was to uphold the ruling, and it carried; an appeal gets the votes against it.
      Example("1960: ruling", assembly(99), put("appeal", 37, 43, 15), .motion(.failed)),
      Example("1961: priority", assembly(104), put("priority \"L.372\"", 61, 21, 20), passed),
      Example("1961: important", assembly(104), put("important-question", 61, 34, 7), passed),
      Example("1961: draft", assembly(104), count(37, 48, 19, twoThirds), .vote(.rejected)),
      Example("1965: important", assembly(117), put("important-question", 56, 49, 11), passed),
      Example("1965: draft", assembly(117), count(47, 47, 20, twoThirds), .vote(.rejected)),
      Example("1970: important", assembly(127), put("important-question", 66, 52, 7), passed),
      Example("1970: draft", assembly(127), count(51, 49, 25, twoThirds), .vote(.rejected)),
      Example("1971: postpone", assembly(131), count(53, 56, 19, "procedural"), .vote(.rejected)),
      Example("1971: priority", assembly(131), put("priority \"L.632\"", 61, 53, 15), passed),
      Example("1971: important", assembly(131), put("important-question", 55, 59, 15), failed),
      Example("1971: a clause apart", assembly(131), put("divide \"It\"", 51, 61, 16), failed),
      Example("1971: resolution 2758", assembly(131), count(76, 35, 17), .vote(.adopted)),
      Example("Algeria: amendment", assembly(99), count(22, 39, 35, twoThirds), .vote(.rejected)),
      Example("Algeria: another", assembly(99), count(52, 27, 17, twoThirds), .vote(.rejected)),
      Example("Algeria: clause 4", assembly(99), count(40, 40, 16, twoThirds), .vote(.rejected)),
      Example("Algeria: the rest", assembly(99), count(63, 8, 27, twoThirds), .vote(.adopted)),
      Example("1949: part 1", Committee(rules: "un", members: 59), count(7, 7, 33), rejected),
      Example("1949: part 2", Committee(rules: "un", members: 59), count(6, 6, 35), rejected),
      Example("1949: part 3", Committee(rules: "un", members: 59), count(8, 4, 34), adopted),
      Example("1949: part 4", Committee(rules: "un", members: 59), count(6, 6, 33), rejected),
    ]

    private static let passed = Example.Ending.motion(.passed)
    private static let failed = Example.Ending.motion(.failed)
    private static let adopted = Example.Ending.vote(.adopted)
    private static let rejected = Example.Ending.vote(.rejected)

    private static func onItem(
      _ motion: String, _ yes: Int, _ no: Int, _ abstain: Int
    ) -> [String] {
      ["agenda set 1"] + put(motion, yes, no, abstain)
    }

    @Test("recorded votes of 1949 to 1971", arguments: series)
    func recorded(_ example: Example) throws { try example.check() }
  }
}
