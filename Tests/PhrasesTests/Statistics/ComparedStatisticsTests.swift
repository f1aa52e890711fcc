import SessionFixtures
import Testing

@testable import Phrases
@testable import Session

/// Committees beside each other.
struct ComparedStatisticsTests {
  private func all() throws -> [MeetingStatistics] {
    var busy = try MinutesFixture()
    try busy.run(
      "meeting open", "attend all present", "speech start Ghana", "+40s", "speech end",
      "speech start Malta", "+20s", "speech end", "motion unmoderated 5m by Japan")
    let other = try MinutesFixture(committee: "A committee with quite a long name for a table")
    return [MeetingStatistics(busy.session), MeetingStatistics(other.session)]
  }

  @Test func eachFigureIsALineWithAColumnForEach() throws {
    let text = ComparedStatistics(try all()).rendered(as: .text)
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
    #expect(lines[0].hasPrefix("Council of Six A committee"))
    #expect(lines.contains("Delegations 6 6"))
    #expect(lines.contains("that have spoken 2 0"))
    #expect(lines.contains("Speaking time 1:00 0:00"))
    #expect(lines.contains("Average speech 0:30 –"))
    #expect(lines.contains("Most heard Ghana, 67 % –"))
    #expect(lines.contains("Motions 1 0"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
  }

  @Test func theTableHasTheRowsOfAllWithTheirCommittee() throws {
    let all = try all()
    let rows = try CSV.read(ComparedStatistics(all).rendered(as: .csv))
    #expect(rows.count == 13 && rows[0][0] == "committee")
    for (index, statistics) in all.enumerated() {
      let own = try CSV.read(statistics.rendered(as: .csv)).dropFirst()
      #expect(rows[(1 + 6 * index)..<(7 + 6 * index)].map { Array($0.dropFirst()) } == Array(own))
      #expect(rows[1 + 6 * index][0] == statistics.committee)
    }
    let json = try AnyJSON(ComparedStatistics(all).rendered(as: .json))
    #expect(json["committees"]?.array == (try all.map { try AnyJSON($0.rendered(as: .json)) }))
  }
}
