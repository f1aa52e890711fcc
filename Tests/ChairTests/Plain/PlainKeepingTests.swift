import Testing

@testable import chair

/// Background work of the conversation while it waits for input.
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

  /// In a speech of 20 seconds, the mark 30 seconds before the end is ignored.
  @Test func aMarkLongerThanTheSpeechIsNone() throws {
    let meeting = try FixtureMeeting.debate().after("speech start Ghana for 20s")
    #expect(
      PlainKeeping(rings: true).nextMark(meeting.session, now: meeting.now) == meeting.now + 10_000)
  }
}
