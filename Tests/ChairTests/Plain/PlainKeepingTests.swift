import Testing

@testable import chair

/// What the conversation does by itself while it waits.
@Suite struct PlainKeepingTests {
  @Test func theBellSoundsAtTheMarks() throws {
    var meeting = try FixtureMeeting.debate().after("speech start")
    let start = meeting.now
    func next() -> Int? {
      PlainKeeping(rings: true).nextMark(meeting.session, now: meeting.now).map {
        ($0 - start) / 1000
      }
    }
    #expect(next() == 60)
    meeting.wait(60)
    #expect(next() == 80)
    meeting.wait(25)
    #expect(next() == 90)
    meeting.wait(30)
    #expect(next() == nil)
    try meeting.run("speech pause")
    #expect(next() == nil)
  }

  /// A speech of 20 seconds is not warned 30 before its end, nor when it begins.
  @Test func aMarkLongerThanTheSpeechIsNone() throws {
    let meeting = try FixtureMeeting.debate().after("speech start Ghana for 20s")
    #expect(
      PlainKeeping(rings: true).nextMark(meeting.session, now: meeting.now) == meeting.now + 10_000)
  }

  @Test func withNothingToDoItSleeps() throws {
    let meeting = try FixtureMeeting.debate()
    var keeping = PlainKeeping(rings: true)
    #expect(keeping.wait(meeting.session, now: meeting.now) == nil)
    keeping.changed(now: meeting.now)
    #expect(keeping.wait(meeting.session, now: meeting.now) == 500)
    #expect(keeping.wait(meeting.session, now: meeting.now + 900) == 0)
  }
}
