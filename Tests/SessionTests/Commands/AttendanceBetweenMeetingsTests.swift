@testable import Catalogue
import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Attendance that is entered after an adjournment counts for the next meeting.
struct AttendanceBetweenMeetingsTests {
  private static let next = "It counts for the next meeting."

  @Test func theAnswerSaysThatItCountsForTheNextMeeting() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present"])
    #expect(!(try play.run("attend Ghana absent").contains(Self.next)))
    try play.run("meeting adjourn")
    let absent = try play.run("attend Malta absent")
    #expect(absent.contains(": 13 of 15 here. ") && absent.hasSuffix(" \(Self.next)"))
    #expect(try play.run("attend Ghana present").hasSuffix(": 14 of 15 here. \(Self.next)"))
    let open = try play.run("meeting open")
    #expect(open.contains("Attendance is as last recorded"))
    #expect(play.session.state.delegation("GHA")?.attendance == .present)
    #expect(play.session.state.delegation("MLT")?.attendance == .absent)
    #expect(!(try play.run("attend Malta present").contains(Self.next)))
  }

  @Test func soDoesARollThatIsCalledBetweenMeetings() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "meeting adjourn"])
    #expect(try play.run("roll open") == "Roll call 1 has begun. \(Self.next)")
    var early = play
    #expect(try early.run("meeting open") == "Meeting 2 is open. The roll is still being called.")
    try play.run(["attend Malta absent", "attend rest present"])
    #expect(try play.run("roll close").contains(Self.next))
    try play.run("meeting open")
    #expect(Counts(play.session.state, by: play.session.setup).present == 14)
  }

  @Test func theMinutesOfTheNextMeetingTellIt() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present", "+60s", "meeting adjourn", "+60s")
    try fixture.run("attend Malta absent", "+60s", "meeting open", "+60s", "announce \"x\"")
    let minutes = fixture.minutes
    let rolls = minutes.meetings.indices.map { meeting in
      minutes.entries(ofMeeting: meeting).compactMap { entry -> Int? in
        guard case .roll(let report) = entry.event else { return nil }
        return report.answers.count { $0.attendance.isHere }
      }
    }
    #expect(rolls == [[6], [5]])
  }
}
