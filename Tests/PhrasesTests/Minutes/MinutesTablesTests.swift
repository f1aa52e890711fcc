import SessionFixtures
import Testing

@testable import Phrases
@testable import Session

/// The tables of one kind of event, for a spreadsheet.
struct MinutesTablesTests {
  private func table(
    _ format: Minutes.Format, _ fixture: MinutesFixture
  ) throws -> [[String: String]] {
    let rows = try CSV.read(fixture.minutes.rendered(as: format))
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  @Test func everySpeechHasItsTimeAndWhatWasSaid() throws {
    var fixture = try MinutesFixture.shortMeeting()
    try fixture.run("said Brazil \"wells were cheap\" speech 3", "said \"so were pumps\" speech 3")
    let rows = try table(.speeches, fixture)
    #expect(rows.map { $0["number"] } == ["1", "2", "3", "4", "5"])
    #expect(rows.map { $0["seconds"] } == ["40", "30", "95", "60", "20"])
    #expect(rows.map { $0["code"] } == ["GHA", "BRA", "BRA", "JPN", "BRA"])
    #expect(rows[0]["yieldedTo"] == "Brazil" && rows[1]["yieldedBy"] == "Ghana")
    #expect(rows[0]["date"] == "2023-10-03" && rows[0]["time"] == "10:01:00")
    #expect(rows[0]["topic"] == "Water" && rows[0]["meeting"] == "1")
    #expect(rows[2]["said"] == "wells were cheap so were pumps")
    #expect(rows[3]["kind"] == "caucus" && rows[3]["caucus"] == "moderated caucus")
    #expect(rows[4]["kind"] == "rights")
  }

  @Test func aSpeechInProgressHasNoLength() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present", "speech start Ghana", "+10s")
    let row = try #require(try table(.speeches, fixture).first)
    #expect(row["number"] == "" && row["seconds"] == "" && row["code"] == "GHA")
  }

  @Test func everyMotionHasItsMoverAndItsResult() throws {
    var fixture = try MinutesFixture.shortMeeting()
    try fixture.run("correct motion 3 by Malta", "correct motion 3 count 1 5")
    let motions = fixture.session.motions
    let rows = try table(.motions, fixture)
    #expect(rows.map { $0["number"] } == motions.map { "\($0.number)" })
    #expect(rows.map { $0["kind"] } == motions.map(\.kind))
    #expect(rows.map { $0["result"] } == motions.map(\.status.rawValue))
    #expect(rows[0]["mover"] == "Ghana" && rows[0]["yes"] == "3" && rows[0]["no"] == "1")
    #expect(rows[1]["seconder"] == "Malta")
    #expect(rows[2]["mover"] == "Malta" && rows[2]["yes"] == "1", "as it was corrected")
    #expect(rows.last?["result"] == "outOfOrder" && rows.last?["yes"] == "")
    #expect(rows.last?["reason"] == "too early")
  }

  @Test func whoCameAndLeftIsInTheAttendance() throws {
    let rows = try table(.attendance, try MinutesFixture.shortMeeting())
    #expect(rows.map { $0["code"] } == ["BRA", "FRA", "GHA", "JPN", "MLT", "PSE"])
    #expect(rows[0]["atRolls"] == "present" && rows[0]["arrived"] == "" && rows[0]["left"] == "")
    #expect(rows[1]["atRolls"] == "voting" && rows[1]["left"] == "12:15")
    #expect(rows[1]["atEnd"] == "absent")
    #expect(rows[4]["atRolls"] == "absent" && rows[4]["arrived"] == "10:03")
    #expect(rows[4]["atEnd"] == "present")
    #expect(rows[5]["seat"] == "observer" && rows[5]["date"] == "2023-10-03")
  }

  /// An answer at a later roll is an arrival too, and each meeting has rows of its own.
  @Test func aLaterRollAndALaterMeetingCount() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "attend Malta absent", "announce \"A\"", "+10m",
      "roll open", "attend all present", "attend Ghana absent", "roll close", "meeting adjourn",
      "+20h", "meeting open", "attend all present")
    let rows = try table(.attendance, fixture)
    #expect(
      rows.map { $0["meeting"] } == Array(repeating: "1", count: 6)
        + Array(repeating: "2", count: 6))
    #expect(rows[4]["atRolls"] == "absent; present" && rows[4]["arrived"] == "10:10")
    #expect(rows[2]["left"] == "10:10" && rows[2]["atEnd"] == "absent")
    #expect(rows[8]["code"] == "GHA" && rows[8]["atEnd"] == "present")
  }

  @Test func everyPointHasItsRuling() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "+5m", "point order Ghana \"Too early\" denied",
      "point privilege Malta", "meeting adjourn", "+1h", "meeting open",
      "point inquiry Japan \"When?\" sustained", "correct point 1 words \"Too late\"")
    let rows = try table(.points, fixture)
    #expect(rows.map { $0["number"] } == ["1", "2", "3"])
    #expect(rows.map { $0["kind"] } == ["order", "privilege", "inquiry"])
    #expect(rows.map { $0["delegation"] } == ["Ghana", "Malta", "Japan"])
    #expect(rows.map { $0["ruling"] } == ["denied", "", "sustained"])
    #expect(rows.map { $0["meeting"] } == ["1", "1", "2"])
    #expect(rows[0]["words"] == "Too late" && rows[0]["time"] == "10:05:00")
  }

  @Test func whatWasUndoneIsInNone() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "+10s", "speech end", "undo",
      "undo", "motion unmoderated 5m by Malta", "undo", "point order Japan denied", "undo")
    for format in [Minutes.Format.speeches, .motions, .points] {
      #expect(try table(format, fixture).isEmpty, "\(format)")
    }
  }
}
