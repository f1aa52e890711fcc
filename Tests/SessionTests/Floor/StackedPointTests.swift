import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Several points at once: which is heard, which is resumed, and that each is reported once.
struct StackedPointTests {
  /// A ruling names the point by its number, whatever else is heard.
  @Test func aRulingIsOnThePointOfItsNumber() throws {
    var play = try Play.council()
    try play.run(["speech start Ghana", "point order Malta"])
    play.now += 1000
    try play.run("point privilege Japan")
    #expect(play.session.state.points.heard.map(\.number) == [1, 2])
    #expect(play.snapshot["floor"]?["point"]?["number"] == .integer(2))
    let ruled = try play.decision("point order Malta sustained").record.facts
    #expect(ruled.compactMap { ($0 as? PointRuled)?.number } == [1])
    try play.run("point order Malta sustained")
    #expect(play.session.state.points.heard.map(\.number) == [2])
    try play.run("point order Malta denied")
    #expect(play.session.state.points.all.count == 3, "it is a new one")
  }

  private func speaking() throws -> Play {
    var play = try Play(body: "unga-1", year: nil)
    try play.run(["meeting open", "attend all present", "speech start Ghana for 60s"])
    play.now += 5_000
    return play
  }

  @Test func anInterruptingPointGoesOnTopAndTheFirstIsHeardAgain() throws {
    var play = try speaking()
    try play.run("point order Malta \"x\"")
    play.now += 5_000
    try play.run("point privilege Japan \"cannot hear\"")
    #expect(play.session.point?.code == "JPN")
    #expect(
      try play.run("point privilege Japan sustained").contains(
        "The point of order by Malta is heard again."))
    #expect(play.session.point?.code == "MLT")
    #expect(try play.run("point order Malta denied").contains("speech resume starts the clock."))
    #expect(play.session.points.heard.isEmpty)
  }

  @Test func pointsOfOneInstantAreHeardInTheBooksOrder() throws {
    var play = try speaking()
    try play.run(["point order Malta", "point privilege Japan"])
    #expect(play.session.points.heard.map(\.code) == ["JPN", "MLT"])
    var other = try speaking()
    try other.run(["point privilege Japan", "point order Malta"])
    #expect(other.session.points.heard.map(\.code) == ["JPN", "MLT"])
  }

  @Test func pointsThatWaitQueueInTheBooksOrder() throws {
    var play = try speaking()
    try play.run(["point reply Malta", "point inquiry Japan", "point inquiry Brazil"])
    #expect(play.session.points.waiting.map(\.code) == ["JPN", "BRA", "MLT"])
  }

  @Test func whileOneIsHeardWhatMayNotInterruptWaits() throws {
    var play = try Play(body: "unga-1", year: nil)
    try play.run(["meeting open", "attend all present", "point order Malta"])
    play.now += 5_000
    let waits = " It waits: the point of order by Malta is heard first."
    #expect(try play.run("point reply Japan") == "Right of reply by Japan." + waits)
    #expect(play.session.point?.code == "MLT")
    let answer = try play.run("point order Malta denied")
    #expect(answer.hasSuffix("denied. Waiting: the right of reply by Japan."))
  }

  @Test func rulingOnAnotherThanTheOneHeardWarns() throws {
    var play = try speaking()
    try play.run("point privilege Japan")
    let warning =
      "the point of personal privilege by Japan is being heard and still awaits its ruling"
    #expect(try play.warnings(of: "point order Malta \"x\" denied") == [warning])
    #expect(play.session.point?.code == "JPN")
  }

  @Test func eachPointIsToldOnceWithItsWordsAndItsRuling() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana for 60s", "+5s",
      "point privilege Japan \"cannot hear\"", "+5s", "point order Malta \"x\" denied", "+5s",
      "point privilege Japan sustained", "+1s", "speech resume", "+5s", "speech end")
    #expect(
      fixture.sentences.suffix(3) == [
        "Ghana spoke at the call of the Chair: 0:10 of 1:00.",
        "Japan raised a point of personal privilege, \"cannot hear\": sustained.",
        "Malta raised a point of order, \"x\": denied.",
      ])
    for text in [fixture.minutes.markdown, fixture.minutes.html, fixture.minutes.csv] {
      #expect(text.split(separator: "cannot hear").count == 2)
    }
  }

  /// A point that was left without a ruling can be ruled on later, and is not reported twice.
  @Test(arguments: [
    ["speech resume"], ["speech end"], ["speech end", "speech start Brazil"],
  ])
  func aPointThatWasLeftIsRuledOnLater(lines: [String]) throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present", "speech start Ghana for 60s", "+5s")
    try fixture.run("point order Malta \"cannot hear\"", "+5s")
    for line in lines { try fixture.run(line) }
    try fixture.run("+5s", "attend Malta absent", "point order Malta denied")
    let points = fixture.sentences.filter { $0.contains("point of order") }
    #expect(points == ["Malta raised a point of order, \"cannot hear\": denied."])
    #expect(fixture.session.state.points.left.isEmpty)
    #expect(
      fixture.session.state.points.lastRuling?.text(in: fixture.session.state)
        == "the point of order by Malta is denied")
  }

  @Test func whatAVoteLeftIsRuledOnToo() throws {
    var play = try Play(body: "unga-1", year: nil)
    try play.run(["meeting open", "attend all present", "vote open \"Q\" by roll-call"])
    try play.run("point order Malta \"It was called twice\"")
    play.now += 5_000
    try play.run(["point order Japan", "vote cast Albania yes"])
    #expect(play.session.points.heard.isEmpty)
    let answer = try play.run("point order Malta denied")
    #expect(answer.hasPrefix("Point of order by Malta: denied. It was raised at "))
    #expect(play.session.state.points.left.map(\.code) == ["JPN"])
  }

  @Test func aPointInOtherWordsOrAfterTheNextSpeechIsANewOne() throws {
    var play = try speaking()
    try play.run(["point order Malta \"x\"", "speech resume"])
    #expect(try play.run("point order Malta \"y\" denied") == "Point of order by Malta: denied.")
    #expect(play.session.state.points.left.map(\.text) == ["x"])
    try play.run(["speech end", "speech start Brazil", "speech end"])
    #expect(play.session.state.points.left.isEmpty)
    #expect(try play.run("point order Malta denied") == "Point of order by Malta: denied.")
  }
}
