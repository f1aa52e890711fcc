@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Rights of reply, with the limits in the book (GA decision 34/401).
struct ReplyTests {
  private func assembly(_ rules: String = "un4mun") throws -> Play {
    var play = try Play(body: "unga", year: nil, rules: rules)
    try play.run(["meeting open", "attend all present", "agenda set 1", "speakers open"])
    return play
  }

  @Test func theThirdRequestOnOneItemIsRefused() throws {
    var play = try assembly()
    for minutes in [10, 5] {
      try play.run("point reply Japan sustained")
      let answer = try play.run("speech reply Japan")
      #expect(answer == "Japan replies, \(minutes) minutes.")
      #expect(play.session.floor.speech?.origin == .reply)
      try play.run("speech end")
    }
    let refusal = play.refused("point reply Japan")
    #expect(refusal?.message.contains("2 rights of reply on this item at this meeting") == true)
    #expect(play.refused("point reply Japan sustained") != nil)
    #expect(play.refused("speech reply Japan") != nil)
    #expect(play.refused("point reply Japan denied") == nil)
    #expect(play.refused("point reply Ghana") == nil)
  }

  @Test func anotherItemAndAnotherMeetingCountAnew() throws {
    var play = try assembly()
    try play.run(["speech reply Japan", "speech end", "speech reply Japan", "speech end"])
    try play.run("agenda set 2")
    #expect(play.refused("point reply Japan") == nil)
    try play.run("agenda set 1")
    #expect(play.refused("point reply Japan") != nil)
    try play.run(["meeting adjourn", "meeting open", "point reply Japan sustained"])
    #expect(play.session.repliesOwed == ["JPN"])
  }

  @Test func aRequestWaitsForItsRulingAndCallingGrantsIt() throws {
    var play = try assembly()
    try play.run(["speakers add Ghana, Malta", "speech start", "point reply Japan", "speech end"])
    try play.run(["speech start", "speech end"])
    #expect(play.session.points.waiting.map(\.code) == ["JPN"])
    #expect(play.refused("point reply Japan")?.message.contains("waits") == true)
    try play.run("speech reply Japan")
    #expect(play.session.points.waiting.isEmpty && play.session.repliesOwed.isEmpty)
  }

  @Test func itComesAfterTheListIsClosedAndInTheOrderGranted() throws {
    var play = try assembly()
    #expect(play.refused("speech reply")?.message.contains("nobody was granted") == true)
    try play.run(["point reply Malta sustained", "point reply Japan sustained", "speakers close"])
    try play.run("debate close")
    #expect(play.snapshot["repliesOwed"]?[1] == .string("JPN"))
    try play.run("speech reply")
    #expect(play.session.floor.speech?.code == "MLT")
    #expect(play.refused("yield chair")?.message.contains("a right of reply") == true)
    try play.run(["speech end", "speech reply"])
    #expect(play.session.floor.speech?.code == "JPN")
  }

  @Test func thereIsNoReplyToAReplyWhereTheBookHasNone() throws {
    var play = try Play.council("harvard")
    try play.run([
      "point reply Japan sustained", "point reply Malta sustained", "speech reply Japan",
    ])
    #expect(play.session.floor.speech?.grantedMilliseconds == 60_000)
    func warned(_ line: String) throws -> Bool {
      var trial = play
      return try trial.warnings(of: line).contains { $0.contains("no reply to a reply") }
    }
    // Only the chair knows what is being replied to, so the chair is warned and decides.
    #expect(try warned("point reply Ghana"))
    try play.run("speech end")
    #expect(try warned("point reply Ghana sustained"))
    #expect(try warned("speech reply Ghana"))
    // A reply that was granted earlier is still given.
    try play.run(["speech reply Malta", "speech end", "speech start Brazil", "speech end"])
    #expect(try !warned("point reply Ghana"))
    var un = try assembly()
    try un.run(["speech reply Japan", "speech end"])
    #expect(un.refused("point reply Ghana") == nil)
  }

  @Test func inWritingNoFloorIsGiven() throws {
    var play = try Play.council("nmun")
    #expect(try play.run("point reply Japan sustained").hasSuffix("The reply is made in writing."))
    #expect(play.refused("speech reply Japan")?.message.contains("in writing") == true)
    #expect(play.session.repliesOwed.isEmpty)
  }

  @Test func moreThanTheBooksTimeIsWarnedOf() throws {
    var play = try assembly()
    #expect(try play.warnings(of: "speech reply Japan for 15m").count == 1)
    #expect(play.session.floor.speech?.grantedMilliseconds == 900_000)
  }

  @Test func theMinutesTellItAndWhatIsOwed() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "point reply Japan \"My honour\" sustained",
      "speech reply Japan", "+20s", "speech end", "speech start Brazil", "speech end",
      "point reply Malta sustained")
    #expect(
      fixture.sentences.suffix(4).prefix(2) == [
        "Japan asked for a right of reply, \"My honour\": granted.",
        "Japan spoke in exercise of the right of reply: 0:20 of 1:00.",
      ])
    #expect(
      fixture.minutes.unfinished.map(\.text).contains("Rights of reply are owed to Malta."))
  }
}
