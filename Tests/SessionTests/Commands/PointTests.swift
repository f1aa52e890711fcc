@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Points: the ruling, the paused clock, and the end of the hearing.
struct PointTests {
  /// Ghana has spoken for ten of its ninety seconds.
  private func speaking() throws -> Play {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "speakers open", "speakers add Ghana"])
    try play.run("speech start")
    play.now += 10_000
    return play
  }

  private func reading(_ play: Play) -> Int? {
    play.session.floor.clocks[.speech]?.reading(at: play.now)
  }

  @Test func aPointWithoutARulingIsHeardAndTheClockStands() throws {
    var play = try speaking()
    let answer = try play.run("point order Malta \"The list is closed\"")
    #expect(answer.hasPrefix("Point of order by Malta."))
    #expect(answer.contains("speech resume"))
    #expect(
      play.session.point?.isSame(RaisedPoint(kind: .order, code: "MLT")) == true)
    #expect(play.session.point?.text == "The list is closed")
    let floor = play.snapshot["floor"]
    #expect(floor?["point"]?["kind"] == .string("order"))
    #expect(floor?["point"]?["by"] == .string("MLT"))
    #expect(floor?["point"]?["text"] == .string("The list is closed"))
    #expect(floor?["speech"]?["running"] == .bool(false))
    play.now += 60_000
    #expect(reading(play) == 10_000)
    try play.run("speech resume")
    #expect(play.session.point == nil)
    #expect(play.snapshot["floor"]?["point"] == .null)
    play.now += 5_000
    #expect(reading(play) == 15_000)
  }

  @Test func withARulingAtOnceNothingStops() throws {
    var play = try speaking()
    for (line, answer) in [
      ("point order Malta \"No\" denied", "Point of order by Malta: denied."),
      ("point privilege Japan sustained", "Point of personal privilege by Japan: sustained."),
      ("point inquiry Brazil denied", "Parliamentary inquiry by Brazil: denied."),
      (
        "point reply Albania sustained",
        "Right of reply by Albania: granted. speech reply ALB gives it the floor."
      ),
    ] {
      #expect(try play.run(line) == answer)
      #expect(play.session.point == nil)
      #expect(play.session.floor.clocks[.speech]?.isRunning == true)
    }
    play.now += 5_000
    #expect(reading(play) == 15_000)
  }

  @Test func theSameWithARulingRulesOnWhatIsHeard() throws {
    var play = try speaking()
    try play.run("point privilege Malta")
    let refusal = play.refused("point privilege Malta")
    #expect(refusal?.message.hasSuffix("MLT denied") == true)
    let answer = try play.run("point privilege Malta \"It is cold\" sustained")
    #expect(
      answer == "Point of personal privilege by Malta: sustained. speech resume starts the clock.")
    #expect(play.session.point == nil)
    #expect(play.session.floor.clocks[.speech]?.isRunning == false)
    // A ruling on another point leaves the point that is being heard.
    try play.run(["speech resume", "point order Malta", "point order Japan denied"])
    #expect(play.session.point?.code == "MLT")
  }

  @Test func theHearingEndsWithTheSpeech() throws {
    for end in ["speech end", "yield chair", "attend Ghana absent", "meeting adjourn"] {
      var play = try speaking()
      try play.run(["point privilege Malta", end])
      #expect(play.session.point == nil, "\(end)")
    }
  }

  @Test func inAVoteOnlyAPointOfOrderIsTaken() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "vote open \"Draft\" by roll-call"])
    for kind in ["privilege", "inquiry", "information", "reply"] {
      let refusal = play.refused("point \(kind) Malta")
      #expect(refusal?.message.contains("only a point of order") == true)
    }
    try play.run("point order Malta \"It was called twice\"")
    #expect(play.session.point?.code == "MLT")
    #expect(play.session.openVote != nil)
    try play.run("vote cast Albania yes")
    #expect(play.session.point == nil)
    #expect(play.session.openVote?.cast == ["ALB": .yes])
  }

  /// Who interrupts nobody is only noted.
  @Test func aPointThatIsNotSaidToBeHeardIsOnlyNoted() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present"])
    var state = play.session.state
    PointRaised(RaisedPoint(kind: .inquiry, code: "MLT")).apply(to: &state, at: play.now)
    #expect(state.point == nil)
  }

  @Test func whoIsNotHereRaisesNone() throws {
    var play = try Play()
    #expect(play.refused("point order Malta")?.message.contains("meeting open") == true)
    try play.run(["meeting open", "attend all present", "attend Malta absent"])
    #expect(play.refused("point order Malta")?.message.contains("absent") == true)
    #expect(play.refused("point odour Japan")?.kind == .notUnderstood)
    #expect(play.refused("point order Atlantis")?.kind == .nobody)
  }

  @Test func undoLetsTheClockRunAgainWithoutTheGap() throws {
    var play = try speaking()
    try play.run("point order Malta")
    play.now += 60_000
    try play.run("undo")
    #expect(play.session.point == nil)
    play.now += 1_000
    #expect(reading(play) == 11_000)
  }

  @Test func pointsChangeNoStatistics() throws {
    var play = try speaking()
    let before = play.session.floor.statistics
    try play.run(["point order Malta", "speech resume", "point reply Japan denied"])
    #expect(play.session.floor.statistics == before)
  }

  @Test func theMinutesTellThePointWithItsRuling() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "+5s",
      "point order Malta \"Not the topic\"", "point order Malta sustained", "speech resume",
      "point reply Japan denied", "point inquiry Brazil", "speech end")
    #expect(
      fixture.sentences.suffix(3) == [
        "Malta raised a point of order, \"Not the topic\": sustained.",
        "Japan asked for a right of reply: denied.", "Brazil made a parliamentary inquiry.",
      ])
  }

  @Test func whileNobodySpeaksAPointIsHeardUntilItIsRuledUpon() throws {
    var play = try Play()
    try play.run(["meeting open", "attend all present", "speakers open", "speakers add Ghana"])
    try play.run("point order Malta \"The list is closed\"")
    #expect(play.session.point?.code == "MLT")
    #expect(play.snapshot["floor"]?["point"]?["by"] == .string("MLT"))
    try play.run("point order Malta denied")
    #expect(play.session.point == nil)
    #expect(
      play.session.points.lastRuling?.text(in: play.session.state)
        == "the point of order by Malta is denied")
  }

  @Test func whateverBeginsLeavesItWithoutARulingAndSaysSo() throws {
    for line in ["speech start", "vote open \"Q\" by placards", "roll open", "meeting adjourn"] {
      var play = try Play()
      try play.run(["meeting open", "attend all present", "speakers open", "speakers add Ghana"])
      try play.run("point order Malta")
      #expect(
        try play.warnings(of: line).contains {
          $0.hasPrefix("the point of order by Malta was left without a ruling")
        },
        "\(line)")
      #expect(play.session.point == nil, "\(line)")
      try play.run("undo")
      #expect(play.session.point?.code == "MLT", "\(line)")
    }
  }
}
