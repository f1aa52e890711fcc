import SessionFixtures
import Testing

@testable import Phrases
@testable import Session

/// Several sessions of one committee in one document.
struct MinutesDaysTests {
  private func days() throws -> [MinutesFixture] {
    var first = try MinutesFixture()
    try first.run(
      "meeting open", "attend all present", "attend Malta absent", "dais presiding \"Ms. Okafor\"",
      "speech start Ghana", "+40s", "speech end", "vote open \"Draft 1\" by roll-call",
      "vote cast Ghana yes", "vote cast rest yes", "vote close",
      "motion unmoderated 5m by Japan")
    var second = try MinutesFixture(topics: ["Seeds", "Forests"])
    second.now += 86_400_000
    try second.run(
      "meeting open", "attend all present", "delegation add Monaco", "attend Monaco present",
      "dais presiding \"Mr. Tan\"", "speech start Ghana", "+20s", "speech end",
      "speech start Malta", "+30s", "speech end", "vote open \"Draft 2\" by roll-call",
      "vote cast Monaco no", "vote cast rest yes", "vote close")
    return [first, second]
  }

  private func joined() throws -> Minutes { Minutes(joining: try days().map(\.minutes)) }

  private func count(_ text: String, in whole: String) -> Int {
    whole.split(separator: text, omittingEmptySubsequences: false).count - 1
  }

  @Test func thereIsOneHeadingAndASectionForEachDay() throws {
    let lines = try joined().markdown.split(separator: "\n").map(String.init)
    let headings = lines.filter { $0.hasPrefix("#") }
    #expect(
      headings == [
        "# Minutes: Council of Six", "## Agenda", "## 3 October 2023",
        "### Meeting 1, 3 October 2023", "#### Attendance", "#### Proceedings",
        "## 4 October 2023", "### Meeting 1, 4 October 2023", "#### Attendance",
        "#### Proceedings", "## Unfinished business", "## Statistics",
      ])
    #expect(lines.contains("1. Water") && lines.contains("3. Forests"))
    #expect(count("Rules: ", in: lines.joined()) == 1)
    // What differs on a day is said there.
    #expect(lines.filter { $0.hasPrefix("- Presiding: ") }.count == 2)
    #expect(lines.contains("- Presiding: Mr. Tan"))
  }

  @Test func everyEntryIsInIt() throws {
    let joined = try joined()
    for format in [Minutes.Format.markdown, .html, .text] {
      let text = joined.rendered(as: format).split { $0 == " " || $0 == "\n" }
        .joined(separator: " ")
      for day in try days() {
        for sentence in day.sentences { #expect(text.contains(sentence), "\(format): \(sentence)") }
      }
    }
  }

  @Test func theStatisticsAreOfAllDaysAndTheRestOfTheLast() throws {
    let joined = try joined()
    let ghana = try #require(joined.statistics.first { $0.party.code == "GHA" })
    #expect(ghana.speeches == 2 && ghana.milliseconds == 60_000)
    #expect(joined.statistics.contains { $0.party.code == "JPN" && $0.motions == 1 })
    #expect(joined.silent.map(\.code).contains("BRA"))
    #expect(!joined.silent.map(\.code).contains("MLT"))
    #expect(joined.unfinished == (try days())[1].minutes.unfinished)
  }

  @Test func aTableHasItsTitlesOnceAndTheSameColumns() throws {
    let joined = try joined()
    for format in Minutes.Format.allCases where format.isTable {
      let rows = try CSV.read(joined.rendered(as: format))
      let apart = try days().map { try CSV.read($0.minutes.rendered(as: format)) }
      #expect(rows.count == apart[0].count + apart[1].count - 1, "\(format)")
      #expect(rows.allSatisfy { $0.count == rows[0].count }, "\(format)")
      #expect(rows.count { $0 == rows[0] } == 1, "\(format)")
    }
    let votes = try CSV.read(joined.rendered(as: .votes))
    let monaco = try #require(votes[0].firstIndex(of: "Monaco"))
    #expect(votes[1][monaco] == "" && votes[2][monaco] == "no")
  }

  @Test func theJSONHasEachDayInFull() throws {
    let json = try AnyJSON(joined().json)
    #expect(json["format"]?.words == "chair-minutes-days")
    #expect(
      json["days"]?.array == (try days().map { try AnyJSON($0.minutes.json) }))
  }

  @Test func aSingleDayIsAsItWas() throws {
    let minutes = try days()[0].minutes
    for format in Minutes.Format.allCases {
      #expect(Minutes(joining: [minutes]).rendered(as: format) == minutes.rendered(as: format))
    }
  }
}
