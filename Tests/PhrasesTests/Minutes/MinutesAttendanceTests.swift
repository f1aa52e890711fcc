@testable import Catalogue
import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// Rolls, arrivals and departures, and meetings after the first.
struct MinutesAttendanceTests {
  private func row(_ code: String, _ fixture: MinutesFixture, meeting: Int = 0) throws
    -> Minutes.MeetingReport.AttendanceRow
  {
    try #require(fixture.minutes.meetings[meeting].attendance.first { $0.party.code == code })
  }

  @Test func untilBusinessBeginsAnAnswerIsCorrected() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "attend Malta absent", "attend Ghana voting",
      "speakers open", "+5m", "attend Malta voting", "attend Ghana absent", "attend Ghana absent")
    #expect(try row("GHA", fixture).atRolls == [.voting])
    #expect(try row("GHA", fixture).changes.map(\.attendance) == [.absent])
    #expect(try row("MLT", fixture).atRolls == [.absent])
    #expect(fixture.sentences.suffix(2) == ["Malta arrived, present and voting.", "Ghana left."])
  }

  @Test func anOpenRollTakesAnswersThroughOtherBusiness() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "roll open", "attend Brazil, France present", "announce \"A pause\"",
      "attend Brazil absent", "attend rest present", "roll close", "attend Brazil present")
    #expect(try row("MLT", fixture).atRolls == [.present])
    #expect(try row("BRA", fixture).atRolls == [.present])
    #expect(try row("BRA", fixture).changes.map(\.attendance) == [.absent, .present])
  }

  /// What was noted late stands where it happened, with its own time.
  @Test func whatIsNotedLateStandsWhereItHappened() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "roll open", "attend Malta excused", "attend rest present", "roll close",
      "+5m", "speakers open", "+20m", "announce \"Water is served\"", "+5m",
      "attend Malta present at 10:10", "attend Ghana excused at 9:00")
    #expect(try row("MLT", fixture).atRolls == [.excused])
    let change = try #require(try row("MLT", fixture).changes.first)
    #expect(change.attendance == .present && change.time == fixture.now - 20 * 60_000)
    let entries = fixture.minutes.entries(ofMeeting: 0)
    let sentences = entries.map(\.text)
    #expect(sentences[1].hasSuffix("4 of 5 members present, 1 excused; 1 observer."))
    #expect(
      sentences.dropFirst(2) == [
        "Ghana left, excused.", "The speakers' list was opened, 1 minute 30 seconds each.",
        "Malta arrived, present.",
        sentences[sentences.count - 1],
      ])
    #expect(fixture.minutes.markdown.contains("| Malta | excused | present 10:10 |"))
    try fixture.run("attend Malta present at 10:07")
    #expect(fixture.sentences.contains("Malta was present from then on."))
  }

  @Test func aSecondRollHasItsOwnColumn() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "roll open", "attend all present", "roll close", "speakers open", "+1h",
      "roll open", "attend all absent", "attend Ghana present", "roll close")
    #expect(try row("GHA", fixture).atRolls == [.present, .present])
    #expect(try row("JPN", fixture).atRolls == [.present, .absent])
    #expect(fixture.minutes.markdown.contains("| Delegation | Roll call 10:00 | Roll call 11:00 |"))
  }

  @Test func thoseWhoComeTogetherAreToldTogether() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend Ghana, Japan present", "speakers open", "attend rest voting")
    #expect(
      fixture.sentences.last
        == "Brazil, France and Malta arrived, present and voting.")
    let rows = fixture.minutes.csv.split(separator: "\r\n").filter { $0.contains(",attendance,") }
    #expect(rows.count == 3)
  }

  @Test func theNextMeetingCarriesAttendanceOver() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "agenda add \"Third\"", "meeting open", "attend all present", "attend Malta absent",
      "meeting adjourn", "announce \"Until tomorrow\"", "+24h", "meeting open", "speakers open",
      "attend Malta present", "+1h", "meeting suspend", "+20h", "meeting resume")
    let minutes = fixture.minutes
    #expect(minutes.meetings.map(\.number) == [1, 2])
    #expect(try row("MLT", fixture, meeting: 1).atRolls == [.absent])
    #expect(try row("MLT", fixture, meeting: 1).changes.count == 1)
    #expect(minutes.entries(ofMeeting: 0)[0].text == "Topic 3 was put on the agenda: Third.")
    #expect(minutes.entries(ofMeeting: 1)[0].text == "Announcement: Until tomorrow.")
    #expect(minutes.markdown.contains("| Delegation | Opening 10:00 | Later |"))
    #expect(minutes.markdown.contains("## Meeting 2, 4 October 2023"))
    // The date is shown if it is not that of the meeting.
    #expect(minutes.text.contains("Suspended at 11:00, resumed at 2023-10-05 07:00."))
    #expect(minutes.text.contains("2023-10-05 07:00  The meeting was resumed."))
  }

  @Test func withoutAnyMeetingWhatWasDoneIsStillTold() throws {
    var fixture = try MinutesFixture()
    try fixture.run("agenda add \"Third\"")
    #expect(fixture.minutes.meetings.map(\.number) == [0])
    #expect(fixture.minutes.markdown.contains("## Before the first meeting"))
  }

  @Test func whoChangesDifferentlyIsToldApart() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "attend Malta absent", "speakers open",
      "attend Ghana, Malta voting")
    #expect(
      fixture.sentences.suffix(2) == [
        "Ghana is now present and voting.", "Malta arrived, present and voting.",
      ])
  }

  /// The roll of the next meeting may be called before it is opened.
  @Test func aRollThatIsOpenWhenTheNextMeetingOpensIsItsRoll() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speakers open", "meeting adjourn", "+24h",
      "roll open", "meeting open", "attend Ghana absent", "attend rest present", "roll close")
    #expect(try row("GHA", fixture, meeting: 1).atRolls == [.absent])
    #expect(try row("JPN", fixture, meeting: 1).atRolls == [.present])
  }
}
