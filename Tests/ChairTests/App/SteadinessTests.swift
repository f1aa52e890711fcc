import Session
import Testing

@testable import chair
@testable import TerminalKit

/// A key that bounces or is held advances the meeting only once. The tests set the time of each
/// key.
struct SteadinessTests {
  private func floor() throws -> CockpitTests.Desk {
    var desk = try CockpitTests.Desk()
    try desk.press(
      "O", ":", "\"attend all present\"", "enter", "o", "a", "\"gh ja ma\"", "enter")
    return desk
  }

  @Test(arguments: [0, 1, 40, 59]) func theNextSpeakerIsCalledOnce(_ gap: Int) throws {
    var desk = try floor()
    try desk.press("space")
    desk.typing.pace = gap
    try desk.press("space")
    #expect(desk.session.floor.speech?.code == "GHA")
    #expect(desk.session.floor.clocks[.speech]?.isRunning == true)
    #expect(
      desk.cockpit.view.message?.text
        == "Ghana has the floor for 1 minute 30 seconds. (ignored: pressed twice)")
  }

  @Test func afterAMomentItIsTaken() throws {
    var desk = try floor()
    try desk.press("space")
    desk.typing.pace = 60
    try desk.press("space")
    #expect(desk.session.floor.clocks[.speech]?.isRunning == false)
  }

  @Test func aHeldKeyStaysOut() throws {
    var desk = try floor()
    try desk.press("space")
    desk.typing.pace = 500
    try desk.press("e")
    desk.typing.pace = 33
    for _ in 0..<60 { try desk.press("e") }
    #expect(desk.session.floor.speech == nil)
    #expect(desk.cockpit.view.message?.text.hasSuffix("(ignored: pressed twice)") == true)
    // Another key takes effect at once.
    try desk.press("space")
    #expect(desk.session.floor.speech?.code == "JPN")
  }

  /// A second press would rule on the next point, withdraw the next motion, or take the next speaker
  /// off the list, and its message would hide the first.
  @Test func aPointAMotionAndASpeakerAreDealtWithOnce() throws {
    var desk = try floor()
    try desk.press(".", "\"o gh\"", "enter", ".", "\"o ja\"", "enter")
    desk.typing.pace = 500
    try desk.press("-")
    desk.typing.pace = 20
    try desk.press("-")
    #expect(desk.session.state.points.all.map(\.sustained) == [false, nil])
    #expect(desk.cockpit.view.message?.text.hasSuffix("(ignored: pressed twice)") == true)
    desk.typing.pace = 500
    try desk.press("+")
    #expect(desk.session.state.points.all.map(\.sustained) == [false, true])

    // With the key that enters the point too.
    try desk.press(".", "\"o ma\"")
    try desk.press("-")
    desk.typing.pace = 20
    try desk.press("-")
    #expect(desk.session.state.points.all.map(\.sustained) == [false, true, false])
    #expect(desk.cockpit.view.message?.text.hasSuffix("(ignored: pressed twice)") == true)

    desk.typing.pace = 500
    try desk.press("1", "d")
    desk.typing.pace = 20
    try desk.press("d")
    #expect(desk.session.debate.list.queue == ["JPN", "MLT"])
    desk.typing.pace = 500
    try desk.press(
      ":", "\"motion unmoderated 10m by Ghana\"", "enter", ":",
      "\"motion unmoderated 5m by Japan\"", "enter", "2", "w")
    desk.typing.pace = 20
    try desk.press("w")
    #expect(desk.session.motions.map(\.status).filter { $0 == .withdrawn }.count == 1)
  }

  @Test func aRollCallGoesAsFastAsAHand() throws {
    var desk = try CockpitTests.Desk()
    try desk.press("O", "r")
    for pace in [0, 5, 33] {
      desk.typing.pace = pace
      for _ in 0..<5 { try desk.press("p") }
    }
    #expect(desk.session.roster.delegations.allSatisfy { $0.attendance == .present })
  }

  @Test func aVoteIsClosedOnceAndAMotionDecidedOnce() throws {
    var desk = try CockpitTests.Desk(isCouncil: false)
    try desk.press("O", ":", "\"attend all present\"", "enter")
    try desk.press("m", "\"unmoderated 5m by Ghana\"", "enter")
    try desk.press("m", "\"unmoderated 6m by Malta\"", "enter")
    desk.typing.pace = 20
    // The second Return does nothing, because no question is open any more.
    try desk.press("p", "enter", "enter", "p")
    #expect(desk.session.motions.count { $0.status == .passed } == 1)
  }

  /// Each of these lines would go one step too far if repeated; answers and the like may be
  /// repeated.
  @Test func everyStepIsTakenOnce() throws {
    let session = try CockpitTests.Desk().session
    func again(after line: String?) -> Steadiness.Decision {
      var steadiness = Steadiness()
      steadiness.note(.enter, line, session, at: 1000)
      return steadiness.judge(.enter, at: 1050, within: 60)
    }
    for line in [
      "speech start", "speech start GHA", "speech end", "speech rights", "speech pause",
      "speech resume", "speakers skip", "caucus end", "caucus pause", "caucus resume",
      "vote close", "voting end", "motion pass next", "motion fail 2", "roll close",
      "meeting open", "meeting suspend", "meeting resume", "meeting adjourn",
    ] {
      #expect(again(after: line) == .swallowAndTell, "\(line)")
    }
    for line in [
      "attend GHA present", "vote cast GHA yes", "speech extend 15s", "speakers add GHA", "undo",
      nil,
    ] {
      #expect(again(after: line) == .take, "\(line ?? "nothing")")
    }
  }

  @Test func aDoubleClickIsOne() throws {
    var hand = try MouseTests.Hand(
      "meeting open", "attend all present", "speakers open", "speakers add Ghana Japan")
    try hand.click("space calls Ghana")
    hand.desk.typing.pace = 250
    // Another button has moved to the position of the click.
    var frame = hand.frame
    frame.offer(.key("e"), in: Rect(x: hand.place.x, y: hand.place.y, width: 1, height: 1))
    try hand.point(.click, hand.place.x, hand.place.y, frame)
    #expect(hand.desk.session.floor.speech?.code == "GHA")
    hand.desk.typing.pace = 400
    try hand.point(.click, hand.place.x, hand.place.y, frame)
    #expect(hand.desk.session.floor.speech == nil)
  }

  @Test func offTakesEverything() throws {
    var desk = try floor()
    desk.cockpit.view.preferences.apply(.bounce(0))
    desk.typing.pace = 0
    try desk.press("space", "space")
    #expect(desk.session.floor.clocks[.speech]?.isRunning == false)
  }
}
