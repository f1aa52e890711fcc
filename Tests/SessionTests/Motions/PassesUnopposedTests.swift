import SessionFixtures
import Testing

@testable import Session

/// Books in which a motion passes without a vote where nobody speaks against it.
struct PassesUnopposedTests {
  private func debate(_ passesUnopposed: Bool = true) throws -> Play {
    var play = try Play.council(
      under: """
        { "extends": "harvard", "title": "Ours", "motions": [
            { "kind": "close-debate", "passesUnopposed": \(passesUnopposed) } ] }
        """)
    try play.run("motion close-debate by Ghana")
    return play
  }

  @Test func itPassesWhateverMajorityItNeeds() throws {
    var play = try debate()
    #expect(
      try play.run("motion pass next unopposed").hasPrefix("Motion 1 passes without objection."))
    #expect(play.session.debate.closed)
    #expect(play.session.motions.last?.basis == .unopposed)
  }

  @Test func otherBooksCountIt() throws {
    let refusal = try debate(false).refused("motion pass next unopposed")
    #expect(refusal?.message.contains("so count the votes") == true)
    #expect(try debate().refused("motion pass next")?.message.contains("count the votes") == true)
  }

  @Test func onceSomebodySpokeAgainstItIsPutToTheVote() throws {
    var play = try debate()
    try play.run(["speech against Japan", "speech end"])
    #expect(
      play.refused("motion pass next unopposed")?.message
        == "Japan spoke against it: motion vote 1 <yes> <no>")
    #expect(try !play.decision("motion vote next 15 0").warnings.contains { isNotNeeded($0) })
  }

  @Test func aVoteThatIsNotNeededIsPointedOut() throws {
    let play = try debate()
    #expect(try play.decision("motion vote next 15 0").warnings.contains { isNotNeeded($0) })
    let other = try debate(false)
    #expect(try !other.decision("motion vote next 15 0").warnings.contains { isNotNeeded($0) })
  }

  private func isNotNeeded(_ warning: Saying) -> Bool {
    warning.text == "nobody spoke against it: under Ours it passes without a vote"
  }
}
