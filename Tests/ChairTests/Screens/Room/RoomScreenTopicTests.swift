@testable import Catalogue
import Phrases
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The subject of debate, the delegations that may speak, and paused clocks.
@Suite struct RoomScreenTopicTests {
  private func frame(_ meeting: RoomMeeting, _ width: Int = 80, _ height: Int = 24) -> Frame {
    RoomScreen.frame(meeting.session, now: meeting.now, width: width, height: height)
  }

  private func meeting(rules: String = "harvard", _ lines: String...) throws -> RoomMeeting {
    var setup = try RoomFixtures.council()
    setup.rules = try Catalogue.ruleBook(named: rules, for: .council)
    setup.topics = [Topic(title: "Schools")]
    var meeting = try RoomMeeting(setup, "meeting open", "attend all present", "agenda set 1")
    for line in lines { try meeting.run(line) }
    return meeting
  }

  @Test func theTopicOfACaucusIsLarge() throws {
    let moved = try meeting("motion moderated 10m 60s Wells by Ghana")
    #expect(frame(moved).shows(large: "Wells"))
    let opened = try moved.after("motion vote next 15 0")
    #expect(frame(opened).shows(large: "Wells"))
    // In a small window the clock of a speech comes before it.
    let speaking = frame(try opened.after("speech start Japan"), 120, 40)
    #expect(speaking.shows(large: "Wells"))
    #expect(speaking.shows(large: "Japan"))
  }

  @Test func aDebateOnAClockSaysWhatItIsAbout() throws {
    var debate = try meeting(
      rules: "thimun", "motion closed-debate 20m by Ghana second Japan", "motion pass next")
    #expect(frame(debate).shows(large: "Schools"))
    #expect(frame(debate).text.contains("Who wishes to speak in favour?"))
    try debate.run("caucus pause")
    #expect(frame(debate).text.contains("Paused"))
    try debate.run("speech start Japan")
    try debate.run("caucus pause")
    #expect(frame(debate).text.contains("Time in favour, paused"))
    #expect(!frame(debate).text.contains("Caucus"))
  }

  @Test func newsTellWhichMotionItWas() throws {
    let decided = try meeting(
      "motion moderated 10m 60s Wells by Ghana", "motion unmoderated 5m by Gabon",
      "motion vote next 3 12")
    #expect(frame(decided).text.contains("✗ Unmoderated caucus (Gabon) failed"))
    let next = try decided.after("motion vote next 3 12")
    #expect(frame(next, 120, 40).text.contains("✗ Moderated caucus “Wells” failed"))
  }

  @Test func aRoundRobinNamesNobodyTwice() throws {
    let round = try meeting("motion round-robin 60s by Ghana", "motion vote next 15 0")
    let text = frame(round).text
    #expect(text.contains("Next to speak"))
    #expect(text.contains("Then Brazil · China"))
    #expect(text.split(separator: "Next").count == 2)
  }

  @Test func theMoverIsAmongThoseHeardFirst() throws {
    let words = RoomWord.moverAndOthersFirst.said(in: .english, ["2", "2"])
    #expect(words == "First: the mover, 2 for, 2 against")
    let moved = try RoomMeeting(
      try RoomFixtures.assembly(), "meeting open", "attend all present", "agenda set 1",
      "motion adjourn-debate by AAA")
    #expect(frame(moved, 120, 40).text.contains(words))
  }

  @Test func theWorldHasAClockOfItsOwn() throws {
    var crisis = try meeting(rules: "crisis", "world clock 24")
    #expect(frame(crisis).text.contains("World clock: 0 h passed"))
    try crisis.run("+3900")
    #expect(frame(crisis).text.contains("World clock: 1 d 2 h passed"))
    try crisis.run("interrupt \"Wells run dry\"")
    #expect(frame(crisis).text.contains("World clock: 1 d 2 h passed, paused"))
  }

  @Test func clocksThatStandAreSmall() throws {
    let phase = try #require(try RoomFixtures.phases().first { $0.name == "crisis" })
    let frame = frame(phase.meeting, 120, 40)
    #expect(frame.text.contains("Ghana, paused · 0:47"))
    #expect(frame.shows(large: "ambassador is missing"))
  }
}
