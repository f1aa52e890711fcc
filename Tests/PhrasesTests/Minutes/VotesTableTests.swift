import SessionFixtures
import Testing

@testable import Phrases
@testable import Session

/// The votes as a table for a spreadsheet.
struct VotesTableTests {
  private func table(_ fixture: MinutesFixture) throws -> [[String: String]] {
    let rows = try CSV.read(fixture.minutes.rendered(as: .votes))
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  @Test func aVoteByNameHasEveryAnswer() throws {
    let fixture = try MinutesFixture.shortMeeting()
    let rows = try table(fixture)
    #expect(rows.count == 1)
    let row = rows[0]
    #expect(row["question"] == "Draft 1.1" && row["method"] == "roll call")
    #expect(row["yes"] == "3" && row["no"] == "1" && row["not participating"] == "1")
    #expect(row["Ghana"] == "yes" && row["Brazil"] == "yes", "rights do not change an answer")
    #expect(row["France"] == "no" && row["Malta"] == "not participating")
    #expect(row["result"] == fixture.minutes.votes[0].outcome?.rawValue)
    let heads = try CSV.read(fixture.minutes.rendered(as: .votes))[0]
    #expect(heads.suffix(5) == ["Brazil", "France", "Ghana", "Japan", "Malta"], "roll order")
  }

  @Test func aSecretBallotAndACountNameNobody() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "vote open \"Chair\" by secret-ballot",
      "vote count 3 2 0", "vote close", "vote open \"Text\" by consensus", "vote close",
      "vote open \"Draft\" by recorded", "vote cast Ghana no", "vote close")
    let rows = try table(fixture)
    #expect(rows.map { $0["method"] } == ["secret ballot", "consensus", "recorded vote"])
    #expect(rows[0]["yes"] == "3" && rows[0]["Ghana"] == "")
    #expect(rows[1]["yes"] == "" && rows[1]["result"] == "adoptedWithoutVote")
    #expect(rows[2]["Ghana"] == "no" && rows[2]["Japan"] == "not participating")
  }

  @Test func withoutVotesItHasItsTitlesOnly() throws {
    let rows = try CSV.read(try MinutesFixture().minutes.rendered(as: .votes))
    #expect(rows.count == 1 && rows[0].first == "date")
  }

  @Test func anEndingInCSVStillMeansAllOfIt() {
    #expect(Minutes.Format(fileExtension: "csv") == .csv)
    #expect(Minutes.Format(fileExtension: "votes") == .votes)
  }
}
