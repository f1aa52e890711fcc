@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// One rule for seconds: a time is rounded when it is recorded, and every figure uses the rounded
/// time.
struct WholeSecondTests {
  @Test(arguments: [
    (0, 0), (499, 0), (500, 1), (8_499, 8), (8_500, 9), (8_600, 9), (59_500, 60), (-8_600, -9),
  ])
  func halfASecondGoesUp(milliseconds: Int, seconds: Int) {
    #expect(TimeSpan.rounded(milliseconds: milliseconds) == seconds * 1000)
  }

  @Test func twoSpeechesOfEightPointSixSecondsAreEighteenEverywhere() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present", "agenda set 1")
    for _ in 1...2 {
      try fixture.run("speech start Ghana for 60s")
      fixture.now += 8_600
      #expect(try fixture.run("speech end").hasPrefix("Ghana spoke 9 seconds"))
    }
    #expect(fixture.session.floor.statistics["GHA"]?.milliseconds == 18_000)
    #expect(
      fixture.sentences.suffix(2)
        == [
          "Ghana spoke at the call of the Chair: 0:09 of 1:00.",
          "Ghana spoke at the call of the Chair: 0:09 of 1:00.",
        ]
    )
    let minutes = fixture.minutes
    #expect(minutes.statistics.map(\.milliseconds) == [18_000])
    #expect(minutes.json.contains("\"seconds\": 18") && !minutes.json.contains("\"seconds\": 8"))
    #expect(minutes.csv.contains(",9,60,\r\n") && !minutes.csv.contains("8.6"))
    #expect(minutes.markdown.contains("0:18") && minutes.html.contains("0:18"))
    let snapshot = Snapshot(fixture.session).value
    #expect(snapshot["statistics"]?["GHA"]?["seconds"] == .seconds(milliseconds: 18_000))
    #expect(snapshot["speeches"]?[0]?["seconds"] == .seconds(milliseconds: 9_000))
  }

  /// A caucus whose clock follows its speeches has used the time of its speeches.
  @Test func aCaucusHasUsedWhatItsSpeechesHave() throws {
    var play = try Play(body: "unga-1", year: nil)
    try play.run([
      "meeting open", "attend all present", "motion moderated 10m 60s by Japan",
      "motion pass next unopposed",
    ])
    for _ in 1...2 {
      try play.run("speech start Ghana")
      play.now += 8_600
      try play.run("speech end")
    }
    #expect(play.session.floor.clocks[.caucus]?.reading(at: play.now) == 18_000)
    try play.run("caucus end")
    #expect(play.session.floor.endedCaucus?.usedMilliseconds == 18_000)
  }

  @Test func aCaucusOnItsOwnClockIsRoundedWhenItEnds() throws {
    var play = try Play(body: "unga-1", year: nil)
    try play.run([
      "meeting open", "attend all present", "motion unmoderated 10m by Japan",
      "motion pass next unopposed",
    ])
    play.now += 90_600
    try play.run("caucus end")
    #expect(play.session.floor.endedCaucus?.usedMilliseconds == 91_000)
  }

  /// A yield neither loses nor gains any of the granted time.
  @Test func aYieldPassesOnWholeSeconds() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "speakers open", "speakers add Ghana", "speech start",
    ])
    let granted = try #require(play.session.floor.speech?.grantedMilliseconds)
    play.now += 8_600
    try play.run("yield Japan")
    #expect(play.session.floor.speech?.grantedMilliseconds == granted - 9_000)
    play.now += 60_000
    try play.run(["speech end", "speech start Malta for 60s"])
    play.now += 59_600
    #expect(play.refused("yield Brazil")?.message.contains("no time is left") == true)
  }

  /// A running clock rounds part seconds in its own direction; a sentence rounds to the nearest
  /// second.
  @Test func wordsAndElapsedTimeAgree() {
    #expect(TimeSpan.words(milliseconds: 8_600) == "9 seconds")
    #expect(TimeSpan.elapsed(milliseconds: 8_600) == "0:09")
    #expect(TimeSpan.elapsed(milliseconds: 8_400) == "0:08")
    #expect(TimeSpan.clock(milliseconds: 8_400) == "0:09")
  }
}
