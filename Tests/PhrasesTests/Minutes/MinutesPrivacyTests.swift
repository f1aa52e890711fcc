import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// What may appear in the minutes, and what may not.
struct MinutesPrivacyTests {
  /// A fact that someone may add in the future.
  private struct Scored: Fact {
    static let name = "scored"
    var secret: String
    func apply(to state: inout State, at now: Int) {}
  }

  @Test func everyActOfTheCommitteeIsToldAndNothingElse() {
    for (name, entry) in FactRegistry.entries {
      #expect(
        (entry.type is any Told.Type) == (entry.sort == .act),
        "\(name): tell it (Told), or enter it in FactRegistry as what it is, and not both")
    }
  }

  @Test func whatIsNotToldIsInNoFormat() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "snapshot \"hidden mark\"")
    let records = Array(fixture.session.history.records)
    let hidden = Record(
      sequence: records.count + 1, time: fixture.now, command: "score Ghana \"hidden mark\"",
      facts: [Scored(secret: "hidden mark")])
    let minutes = Minutes(setup: fixture.session.setup, records: records + [hidden])
    #expect(minutes.entries(ofMeeting: 0).count == 1)
    for format in Minutes.Format.allCases {
      #expect(!minutes.rendered(as: format).contains("hidden mark"), "\(format)")
    }
  }

  @Test func aSecretBallotNamesNobody() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "vote open \"Chair\" by secret-ballot",
      "vote count 3 2 0", "vote close")
    let vote = try #require(fixture.minutes.votes.first)
    #expect(vote.lists.isEmpty)
    #expect(vote.tally.no == 2)
    #expect(fixture.minutes.json.contains("\"seenAgainst\": []"))
  }

  @Test func aDroppedVoteTellsNoAnswers() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "vote open \"Draft\" by roll-call",
      "vote cast Ghana no",
      "vote cancel")
    let vote = try #require(fixture.minutes.votes.first)
    #expect(vote.outcome == .withdrawn)
    #expect(vote.lists.isEmpty)
    #expect(
      fixture.sentences.last
        == "Vote 1 on Draft (substantive, by roll call): vote cancelled before it was closed.")
  }
}
