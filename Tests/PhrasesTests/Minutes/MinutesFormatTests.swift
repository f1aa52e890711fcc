import SessionFixtures
@testable import Phrases
import FoundationEssentials
import Testing

@testable import Session

/// Every format has the complete content.
struct MinutesFormatTests {
  /// The content that a reader of each format sees, without its markup.
  private func read(_ format: Minutes.Format, _ minutes: Minutes) throws -> String {
    let text = minutes.rendered(as: format)
    switch format {
    case .markdown:
      return text.split(separator: "\\", omittingEmptySubsequences: false).joined()
    case .html: return unescaped(text)
    case .text:
      return text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    case .json:
      let json = try JSONDecoder().decode(JSONMinutes.self, from: Data(text.utf8))
      return json.meetings.flatMap(\.entries).map { entry in
        let ballots = (entry.vote?.ballots ?? []).map { "\($0.name) \($0.answer)" }
        return ([entry.text] + ballots).joined(separator: "\n")
      }.joined(separator: "\n")
    case .csv, .votes, .speeches, .motions, .attendance, .points:
      return try CSV.read(text).map { $0.joined(separator: " ") }.joined(separator: "\n")
    }
  }

  private func unescaped(_ text: String) -> String {
    var text = text
    for (name, sign) in [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&amp;", "&")] {
      text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: sign)
    }
    return text
  }

  @Test(arguments: Minutes.Format.allCases.filter { !$0.isExcerpt })
  func everyEntryIsInIt(_ format: Minutes.Format) throws {
    var fixture = try MinutesFixture.shortMeeting()
    try fixture.run(
      "delegation add Monaco", "meeting open", "point order Ghana \"Too <early\" denied",
      "interrupt \"A *dam* broke\"", "interrupt end", "correct speech 1 by Malta seconds 35",
      "correct motion 1 by Japan",
      "said Malta \"*wells* <cost less\"", "dais presiding \"Ms. *Okafor*\"",
      "doc add letter \"To *all* <members\" by Malta")
    let minutes = fixture.minutes
    let text = try read(format, minutes)
    let entries = minutes.entries
    #expect(Set(entries.map(\.event.kind)) == Set(Minutes.Kind.allCases))
    for entry in entries { #expect(text.contains(entry.text), "\(format): \(entry.text)") }
  }

  @Test(arguments: Minutes.Format.allCases.filter { !$0.isExcerpt || $0 == .votes })
  func everyVoteByNameIsInIt(
    _ format: Minutes.Format
  ) throws {
    let minutes = try MinutesFixture.shortMeeting().minutes
    let text = try read(format, minutes)
    let vote = try #require(minutes.votes.first)
    #expect(vote.ballots.count == 5)
    switch format {
    case .json, .csv:
      for ballot in vote.ballots {
        let before = format == .csv ? "\(ballot.party.name) Draft 1.1" : ballot.party.name
        #expect(text.contains("\(before) \(ballot.answer.rawValue)"), "\(ballot)")
      }
    case .votes:
      for ballot in vote.ballots { #expect(text.contains(ballot.party.name), "\(ballot)") }
    case .markdown, .text, .html:
      for list in vote.lists { #expect(text.contains(list.text), "\(list)") }
      #expect(text.contains("Brazil (with rights), Ghana, Japan"))
    case .speeches, .motions, .attendance, .points: Issue.record("\(format) has no votes")
    }
  }

  @Test func jsonHoldsTheFigures() throws {
    let text = try MinutesFixture.shortMeeting().minutes.json
    let json = try JSONDecoder().decode(JSONMinutes.self, from: Data(text.utf8))
    #expect(json.format == "chair-minutes")
    let meeting = try #require(json.meetings.first)
    #expect(meeting.openedAt == "2023-10-03T08:00:00.000Z")
    #expect(meeting.entries.first?.clock == "10:00:00")
    let speeches = meeting.entries.compactMap(\.speech)
    #expect(speeches.map(\.code) == ["GHA", "BRA", "BRA", "JPN", "BRA"])
    #expect(speeches.map(\.seconds) == [40, 30, 95, 60, 20])
    #expect(speeches.map(\.yieldedTo) == ["BRA", nil, nil, nil, nil])
    #expect(json.statistics.map(\.code) == ["BRA", "FRA", "GHA", "JPN"])
  }

  @Test func csvIsATableOfEqualRows() throws {
    let rows = try CSV.read(try MinutesFixture.shortMeeting().minutes.csv)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows[0].prefix(4) == ["date", "time", "meeting", "kind"])
    #expect(rows.filter { $0[3] == "speech" }.map { $0[9] } == ["40", "30", "95", "60", "20"])
    #expect(rows.filter { $0[3] == "answer" }.count == 6)
    #expect(rows.last?.prefix(4) == ["2023-10-03", "12:15:05", "1", "meeting"])
  }

  @Test func textKeepsWithinItsWidth() throws {
    let long = String(repeating: "unbroken", count: 30)
    var fixture = try MinutesFixture(committee: long, topics: ["\(long) and so on"])
    try fixture.run("meeting open", "attend all present", "announce \"\(long)\"")
    let lines = fixture.minutes.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 78 })
    #expect(lines.contains { $0.count == 78 })
  }

  @Test func wideTablesAreWrapped() throws {
    var fixture = try MinutesFixture()
    let name = "United Kingdom of Great Britain and Northern Ireland"
    var setup = fixture.session.setup
    setup.roster[0].name = name
    fixture.session = Session(setup)
    try fixture.run("meeting open", "attend all present", "speakers open")
    for _ in 0..<3 { try fixture.run("attend Ghana absent", "attend Ghana voting") }
    let text = fixture.minutes.text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
    #expect(text.contains("United Kingdom"))
  }
}

/// The parts of the JSON that the tests read back.
private struct JSONMinutes: Decodable {
  struct Meeting: Decodable {
    var openedAt: String?
    var entries: [Entry]
  }
  struct Entry: Decodable {
    var clock: String
    var text: String
    var speech: Speech?
    var vote: Vote?
  }
  struct Speech: Decodable {
    var code: String
    var seconds: Double?
    var yieldedTo: String?
  }
  struct Vote: Decodable { var ballots: [Ballot] }
  struct Ballot: Decodable {
    var name: String
    var answer: String
  }
  struct Figures: Decodable { var code: String }

  var format: String
  var meetings: [Meeting]
  var statistics: [Figures]
}
