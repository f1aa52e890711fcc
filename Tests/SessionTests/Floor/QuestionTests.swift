@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Questions and comments after a yield.
struct QuestionTests {
  private func yielded(
    to target: String, under json: String = #"{ "extends": "harvard" }"#
  ) throws -> Play {
    var play = try Play.council(under: json)
    try play.run(["speakers add Ghana", "speech start"])
    play.now += 10_000
    try play.run("yield \(target)")
    return play
  }

  private let withComments =
    #"{ "extends": "harvard", "speeches": { "yields": ["comments"], "comments": 2 } }"#

  @Test func onlyAnswersCount() throws {
    var play = try yielded(to: "questions")
    play.now += 20_000
    try play.run("speech question Malta \"Who pays?\"")
    #expect(play.snapshot["floor"]?["speech"]?["question"]?["by"] == .string("MLT"))
    #expect(play.reading == 10_000)
    try play.run("speech resume")
    #expect(play.session.floor.speech?.openQuestion == nil)
    play.now += 15_000
    try play.run("speech question Japan")
    play.now += 30_000
    #expect(play.reading == 25_000)
    #expect(play.snapshot["statistics"]?["MLT"]?["questions"] == .integer(1))
  }

  @Test func whereQuestionsCountTheClockRunsOn() throws {
    let json = #"{ "extends": "harvard", "speeches": { "questionsCount": true } }"#
    var play = try yielded(to: "questions", under: json)
    try play.run("speech question Malta")
    play.now += 30_000
    #expect(play.reading == 40_000)
    try play.run("speech decline")
    #expect(play.isClockRunning)
  }

  @Test func oneFollowUpAndNoMore() throws {
    var play = try yielded(to: "questions")
    try play.run("speech question Malta")
    #expect(try play.run("speech question Malta").contains("a follow-up to Ghana"))
    #expect(
      play.refused("speech question Malta")?.message.contains("its question and 1 follow-up")
        == true)
    #expect(play.refused("speech question Japan") == nil)
    #expect(
      play.refused("speech question Ghana")?.message.contains("cannot question itself") == true)
  }

  @Test func theSpeakerMayRefuse() throws {
    var play = try yielded(to: "questions")
    #expect(play.refused("speech decline")?.message.contains("no question") == true)
    try play.run(["speech question Malta", "speech decline"])
    #expect(play.refused("speech decline") != nil)
    #expect(play.reading == 10_000 && !play.isClockRunning)
    try play.run(["speech question Japan", "speech resume"])
  }

  @Test func withoutAYieldOrTimeThereIsNoQuestion() throws {
    var play = try Play.council()
    #expect(play.refused("speech question Malta") != nil)
    try play.run(["speakers add Ghana", "speech start"])
    #expect(play.refused("speech question Malta")?.message.contains("yield questions") == true)
    try play.run(["yield questions", "speech resume"])
    play.now += 90_000
    #expect(play.refused("speech question Malta")?.message.contains("no time is left") == true)
  }

  @Test func twoCommentsOfHalfAMinute() throws {
    var play = try yielded(to: "comments", under: withComments)
    #expect(!play.isClockRunning)
    try play.run("speech comment Malta")
    #expect(play.session.floor.speech?.code == "MLT")
    #expect(play.session.floor.speech?.grantedMilliseconds == 30_000)
    #expect(play.session.floor.statistics["GHA"]?.milliseconds == 10_000)
    #expect(play.refused("speech comment Ghana")?.message.contains("its own speech") == true)
    play.now += 25_000
    #expect(try play.run("speech end").contains("1 comment left"))
    try play.run("speech comment Japan")
    #expect(play.refused("speech comment Brazil")?.message.contains("2 comments") == true)
    try play.run("speech end")
    #expect(play.refused("speech comment Brazil")?.message.contains("2 comments") == true)
    #expect(play.snapshot["statistics"]?["MLT"]?["comments"] == .integer(1))
    #expect(play.snapshot["statistics"]?["MLT"]?["seconds"] == .seconds(milliseconds: 25_000))
    // The next speech that is not a comment ends the comments.
    try play.run(["speech start Brazil", "speech end"])
    #expect(play.refused("speech comment Malta")?.message.contains("nobody has yielded") == true)
  }

  @Test func correctingACommentMovesIt() throws {
    var play = try yielded(to: "comments", under: withComments)
    try play.run(["speech comment Malta", "speech end", "correct speech 2 by Japan"])
    #expect(play.session.floor.statistics["MLT"] == nil)
    #expect(play.session.floor.statistics["JPN"]?.comments == 1)
  }

  @Test func theMinutesTellQuestionsAndRefusals() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "+5s", "yield questions",
      "speech question Malta \"Who pays?\"", "speech resume", "+5s", "speech question Brazil",
      "speech decline", "speech question Japan")
    #expect(
      fixture.sentences.suffix(3) == [
        "Malta put a question to Ghana, \"Who pays?\".",
        "Brazil put a question to Ghana; Ghana declined to answer.",
        "Japan put a question to Ghana.",
      ])
    #expect(
      fixture.minutes.unfinished.map(\.text).contains(
        "Ghana has a question by Japan to answer."))
  }
}
