@testable import Catalogue
import Testing

@testable import Session
@testable import chair

/// No meeting reaches a dead end: with the lines that the screen offers, the first motion can be
/// carried or lost, every motion can be withdrawn or ruled out, with or without a quorum, and an
/// open vote can be completed or dropped.
struct WaysOutTests {
  /// A rule book for an organ.
  struct Rules: Sendable, CustomTestStringConvertible {
    var book: String
    var organ: Organ
    var testDescription: String { "\(book) for a \(organ)" }
  }

  static let all = Catalogue.ruleBookNames.flatMap { name in
    Organ.allCases.map { Rules(book: name, organ: $0) }
  }

  @Test(arguments: all) func noMeetingReachesADeadEnd(under rules: Rules) throws {
    var (motions, votes, alone) = (0, 0, 0)
    for seed in 0..<12 {
      var walk = try RandomMeeting(rules.book, rules.organ, seed: UInt64(seed))
      for _ in 0..<45 {
        walk.step()
        let isWorthwhile = !walk.pending.isEmpty || walk.session.state.openVote != nil
        // Checking after every step would take minutes and find no more errors.
        guard isWorthwhile, walk.dice.chance(5) else { continue }
        let offers = Offers(walk.session, now: walk.now)
        let ended = walk.lines.joined(separator: "\n")
        if walk.session.state.openVote != nil {
          votes += 1
          for goal in Offers.Goal.ofAVote {
            #expect(offers.reaches(goal), "\(rules), seed \(seed): no \(goal) after\n\(ended)")
          }
        }
        guard let first = offers.settled.pending.first else { continue }
        motions += 1
        for goal in [Offers.Goal.carried, .lost] {
          #expect(
            offers.reaches(goal),
            "\(rules), seed \(seed): motion \(first) not \(goal) after\n\(ended)")
        }
        for goal in [Offers.Goal.withdrawn, .ruledOut] {
          #expect(
            offers.reaches(goal), "\(rules), seed \(seed): not \(goal) after\n\(ended)")
        }
        let deserted = offers.deserted
        guard !deserted.pending.isEmpty else { continue }
        alone += 1
        for goal in [Offers.Goal.withdrawn, .ruledOut] {
          #expect(
            deserted.endsEach(goal),
            "\(rules), seed \(seed): not \(goal) without a quorum after\n\(ended)")
        }
      }
    }
    #expect(alone > 5, "\(alone) meetings without a quorum: too few to prove much")
    #expect(motions > 10 && votes > 5, "\(motions) motions, \(votes) votes: too few to prove much")
  }
}
