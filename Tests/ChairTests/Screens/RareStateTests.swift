import Phrases
import Session
import Testing

@testable import chair
@testable import TerminalKit

extension Frame {
  /// The style of the first occurrence of a text; `nil` if there is none.
  fileprivate func style(of text: String) -> Style? {
    let width = text.count
    for y in 0..<height {
      for x in 0...max(0, self.width - width)
      where (0..<width).map({ self[x + $0, y].text }).joined() == text {
        return self[x, y].style
      }
    }
    return nil
  }
}

/// Content that appears only in states without a golden file.
struct RareStateTests {
  private func chair(
    _ meeting: FixtureMeeting, _ pane: ViewState.Pane = .floor, _ width: Int = 120,
    _ height: Int = 40
  ) -> Frame {
    let view = ViewState(pane: pane)
    return ChairScreen.frame(
      meeting.session, view, hints: Cockpit.hints(meeting.session, view), now: meeting.now,
      width: width, height: height)
  }

  private func room(_ meeting: FixtureMeeting) -> String {
    RoomScreen.frame(meeting.session, now: meeting.now, width: 120, height: 40).text
  }

  @Test func aMotionThatTheChairPutsFirstSaysSo() throws {
    let meeting = try FixtureMeeting.debate().after(
      "motion unmoderated 5m by Ghana", "motion moderated 10m 60s \"A\" by Japan",
      "motion prefer 2")
    #expect(chair(meeting, .motions).style(of: "put first by the chair") == .accent)
  }

  @Test func whoWasSeenAgainstStandsBelowTheCount() throws {
    let meeting = try FixtureMeeting.debate().after(
      "vote open \"D\" by placards", "vote count 9 2 3 against Ghana, Japan")
    #expect(chair(meeting, .vote).text.contains("voted against: Ghana and Japan"))
  }

  @Test func aListThatIsClosedAndWhoIsNotHereStandOut() throws {
    let open = try FixtureMeeting.debate()
    let closed = try open.after("speakers close")
    #expect(chair(closed).style(of: ", closed") == .text.bold)
    let called = try open.after("roll open")
    #expect(
      Spoken(called.session, now: called.now).queueLines(limit: 8).joined()
        .contains("Ghana (not here)"))
  }

  @Test func tooFewToVoteIsAnAlarmOfItsOwn() throws {
    let few = try FixtureMeeting.assembly(rules: "un").after(
      "attend all absent", "attend 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 present")
    let counts = Counts(few.session.state, by: few.session.setup)
    #expect(counts.present < counts.quorumToOpen)
    #expect(chair(few).style(of: "no quorum: \(counts.quorumToOpen) needed") == .warning)
    let third = (1...(counts.quorumToOpen)).map(String.init).joined(separator: ", ")
    let some = try few.after("attend \(third) present")
    #expect(
      chair(some).style(of: "no quorum to vote: \(counts.quorumToVote) needed") == .warning)
    // During roll call, attendance is incomplete, so there is no warning yet.
    let calling = try few.after("roll open", "attend 1 present")
    #expect(!chair(calling).text.contains("no quorum"))
  }

  @Test func aBookWithoutAQuorumNamesNoneInTheRoster() throws {
    let council = try FixtureMeeting.debate()
    #expect(chair(council, .roster).text.contains("quorum 8"))
    var setup = council.session.setup
    setup.rules.quorum.vote = .none
    let other = try FixtureMeeting(setup).after("meeting open", "attend all present")
    #expect(!chair(other, .roster).text.contains("quorum"))
  }

  @Test func theSecondsAfterTheEndAreNoOvertimeYet() {
    func words(_ left: Int) -> String {
      ClockFace(granted: 60_000, used: 60_000 - left, isRunning: true).words
    }
    #expect(words(1) == "0:01 left")
    #expect(words(0) == "time is up" && words(-999) == "time is up")
    #expect(words(-1000) == "over time 0:01")
  }

  @Test func whatIsNewsToTheRoomStaysThroughWhatIsNot() throws {
    let failed = try FixtureMeeting.debate().after(
      "motion unmoderated 5m by Ghana", "motion vote next 2 12")
    let words = "✗ Unmoderated caucus"
    #expect(room(failed).contains(words))
    for line in [
      "note Ghana \"private\"", "score Ghana 1", "dais presiding \"Ms. Okafor\"",
      "attend Japan absent", "speakers add France", "point order Ghana denied",
    ] {
      #expect(try room(failed.after(line)).contains(words), "\(line)")
    }
    // The opening of a caucus already shows that the motion passed.
    let passed = try FixtureMeeting.debate().after(
      "motion unmoderated 5m by Ghana", "motion vote next 12 2")
    #expect(!room(passed).contains("✓"))
    let closed = try FixtureMeeting.debate().after(
      "motion close-debate by Ghana", "motion vote next 12 2")
    let frame = RoomScreen.frame(closed.session, now: closed.now, width: 120, height: 40)
    #expect(frame.style(of: "✓") == .good)
  }

  @Test func theRoomSaysWhichClocksStand() throws {
    let caucus = try FixtureMeeting.debate().after(
      "motion unmoderated 15m by Ghana", "motion vote next 12 2")
    // The caucus clock keeps running while a point is heard between speeches.
    #expect(!room(try caucus.after("point order Japan")).lowercased().contains("paused"))
    let extending = try caucus.after("motion extend 5m by Ghana")
    #expect(room(extending).contains("15:00") && !room(extending).contains("paused"))
    let paused = try caucus.after("caucus pause", "motion extend 5m by Ghana")
    #expect(room(paused).contains("paused"))
  }

  @Test func theRoomSaysWhenTheMoverSpeaksAndWhoIsHeardFirst() throws {
    var setup = try FixtureMeeting.council().session.setup
    setup.rules.caucuses.proposer = .firstOrLast
    var meeting = FixtureMeeting(setup)
    try meeting.run(
      "meeting open", "attend all present", "agenda set 1",
      "motion moderated 10m 60s \"A\" by Ghana speaks-last")
    #expect(room(meeting).contains(RoomWord.wouldSpeakLast.said(in: .english, [])))
    #expect(
      Cockpit.hints(meeting.session, ViewState(pane: .motions)).allSatisfy {
        !$0.line.hasPrefix("motion prefer")
      }, "the only one is first already")
  }

  @Test func aSecondIsAskedForInTheRoomWhereTheMotionNeedsOne() throws {
    let words = RoomWord.needsASecond.said(in: .english, [])
    for (own, usual) in [(true, false), (false, true), (nil, false), (nil, true)] {
      var setup = try FixtureMeeting.council().session.setup
      setup.rules.secondRequired = usual
      for index in setup.rules.motions.indices { setup.rules.motions[index].second = own }
      var meeting = FixtureMeeting(setup)
      try meeting.run("meeting open", "attend all present", "motion unmoderated 5m by Ghana")
      #expect(room(meeting).contains(words) == own ?? usual)
    }
  }

  @Test func whatIsSaidOfACaucusWhoseClockFollowsItsSpeeches() throws {
    var setup = try FixtureMeeting.council().session.setup
    setup.rules.caucuses.clockFollowsSpeeches = true
    var meeting = FixtureMeeting(setup)
    try meeting.run(
      "meeting open", "attend all present", "agenda set 1",
      "motion moderated 10m 60s \"A\" by Ghana", "motion vote next 15 0")
    // The clock does not run because nobody speaks; it was not paused.
    #expect(meeting.session.floor.clocks[.caucus]?.isRunning == false)
    #expect(!Spoken(meeting.session, now: meeting.now).prompt.contains("the clock paused"))
    setup.rules.caucuses.clockFollowsSpeeches = false
    var other = FixtureMeeting(setup)
    try other.run(
      "meeting open", "attend all present", "agenda set 1",
      "motion moderated 10m 60s \"A\" by Ghana", "motion vote next 15 0", "caucus pause")
    #expect(Spoken(other.session, now: other.now).prompt.contains("the clock paused"))
  }

  @Test func pointsThatWaitAreReadOut() throws {
    let meeting = try FixtureMeeting.debate().after("speech start", "point inquiry Ghana")
    #expect(
      Spoken(meeting.session, now: meeting.now).floorLines
        .contains("Parliamentary inquiry by Ghana waits."))
  }

  @Test func whenAllHaveSpokenThoseHeardLeastAreReadOut() throws {
    var meeting = try FixtureMeeting.council()
    try meeting.run("meeting open", "attend Ghana, Japan present")
    for (who, seconds) in [("Ghana", 40), ("Japan", 20)] {
      try meeting.run("speech start \(who)")
      meeting.wait(seconds)
      try meeting.run("speech end")
    }
    let spoken = Spoken(meeting.session, now: meeting.now)
    #expect(spoken.roster(matching: "").last == "Least heard: Japan and Ghana.")
  }

  @Test func whoIsAskedAgainByTheChairIsNotSaidToHavePassed() throws {
    let meeting = try FixtureMeeting.debate().after(
      "vote open \"D\" by roll-call", "vote cast Albania pass")
    let asked = Spoken(meeting.session, backTo: "ALB", now: meeting.now).prompt
    #expect(asked.hasSuffix("answered, correcting pass."))
    let round = try FixtureMeeting.debate().after(
      "vote open \"D\" by roll-call", "vote cast Albania pass",
      "vote cast BRA, CHN, ECU, FRA, GAB, GHA, JPN, MLT, RUS, CHE, ARE, GBR, USA yes")
    #expect(
      Spoken(round.session, now: round.now).prompt.contains("passed before, now yes or no"))
  }
}
