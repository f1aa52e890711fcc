import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Corrections of names, of the topic of a caucus, and of the time of an arrival.
struct CorrectNameTests {
  @Test func theCommitteeHasItsRightName() throws {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "+5m", "correct committee \"Council of Seven\"")
    #expect(fixture.session.committee == "Council of Seven")
    #expect(Snapshot(fixture.session).value["committee"]?["name"] == .string("Council of Seven"))
    #expect(fixture.minutes.title == "Minutes: Council of Seven")
    #expect(!fixture.minutes.markdown.contains("Six"))
    var minutes = fixture.minutes
    minutes.showsCorrections = true
    #expect(
      minutes.markdown.contains(
        "Council of Seven (corrected at 10:05 by the chair: ~~\"Council of Six\"~~ "
          + "\"Council of Seven\")"))
    try fixture.run("undo")
    #expect(fixture.session.committee == "Council of Six")
  }

  @Test func aTopicIsNamedRightlyEverywhere() throws {
    var fixture = try MinutesFixture(topics: ["Watre", "Seeds"])
    try fixture.run(
      "agenda add \"Ari\"", "meeting open", "attend all present", "agenda set 1", "+5m",
      "correct agenda 1 \"Water\"", "correct agenda 3 \"Air\"")
    #expect(fixture.session.currentTopicTitle == "Water")
    #expect(fixture.minutes.topics == ["Water", "Seeds", "Air"])
    #expect(fixture.sentences.contains("The committee took up topic 1: Water."))
    #expect(fixture.sentences.first == "Topic 3 was put on the agenda: Air.")
    #expect(
      fixture.correctedSentences.last
        == "The committee took up topic 1: Water (corrected at 10:05 by the chair: "
        + "[-\"Watre\"-] \"Water\").")
    #expect(fixture.minutes.markdown.contains("Watre") == false)
  }

  @Test func whoPresidesIsNamedRightly() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "dais presiding \"Ms. Okafro\"", "+5m", "correct dais \"Ms. Okafor\"")
    #expect(fixture.session.state.meeting.presiding == "Ms. Okafor")
    #expect(fixture.sentences.last == "Ms. Okafor presided from here on.")
    #expect(
      fixture.correctedSentences.last
        == "Ms. Okafor presided from here on (corrected at 10:05 by the chair: "
        + "[-\"Ms. Okafro\"-] \"Ms. Okafor\").")
  }

  @Test func aCaucusHasTheTopicOfItsMotion() throws {
    var play = try Play.council()
    try play.run([
      "motion moderated 10m 60s \"Watre\" by Ghana", "motion vote next 15 0",
      "correct caucus \"Water\"",
    ])
    #expect(play.session.caucusSubject == "Water")
    #expect(play.session.motions[0].subject == "Water")
    #expect(play.refused("correct caucus \"Water\"")?.message.contains("already") == true)
    try play.run("caucus end")
    #expect(play.refused("correct caucus \"Wells\"") != nil)
  }

  @Test func anArrivalIsMovedToItsTime() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "attend Malta, Japan absent", "+1m", "announce \"Hm\"",
      "+19m", "attend Malta, Japan present", "+10m", "correct attend Malta at 10:05")
    #expect(
      fixture.correctedSentences.suffix(2) == [
        "Malta arrived, present (corrected at 10:30 by the chair: [-10:20-] 10:05).",
        "Japan arrived, present.",
      ])
    let entry = try #require(fixture.minutes.entries(ofMeeting: 0).dropLast().last)
    #expect(fixture.minutes.stamp(entry.time, in: fixture.minutes.meetings[0]) == "10:05")
    try fixture.run("correct attend Japan at 10:10")
    #expect(fixture.sentences.suffix(2) == ["Malta arrived, present.", "Japan arrived, present."])
    let times = fixture.minutes.entries(ofMeeting: 0).suffix(2).map {
      fixture.minutes.localTime.timeOfDay($0.time)
    }
    #expect(times == ["10:05", "10:10"])
  }

  @Test func whatDoesNotFitIsRefused() throws {
    var play = try Play()
    try play.run("meeting open")
    for (line, reason) in [
      ("correct agenda 3 \"x\"", "no topic 3"),
      ("correct agenda 1 \"First topic\"", "already recorded"),
      ("correct dais \"Ms. X\"", "nobody is recorded"),
      ("correct attend Malta at 09:30", "no arrival or departure to correct"),
      ("correct caucus \"x\"", "caucus"),
    ] {
      #expect(play.refused(line)?.message.contains(reason) == true, "\(line)")
    }
    try play.run(["attend Malta absent at 09:20"])
    #expect(play.refused("correct attend Malta at 09:20")?.message.contains("already") == true)
  }

  /// A delegation cannot come back before it left.
  @Test func anArrivalStaysAfterTheDepartureBeforeIt() throws {
    var play = try Play()
    try play.run(["meeting open", "roll open", "attend all present", "roll close"])
    play.now += 10 * 60_000
    try play.run("attend Malta absent")
    play.now += 5 * 60_000
    try play.run("attend Malta present")
    let early = play.refused("correct attend Malta at 10:05")
    #expect(early?.message.contains("a later time is needed") == true)
    #expect(try play.decision("attend Malta absent at 10:12").warnings.count == 1)
    try play.run("correct attend Malta at 10:12")
    let moment = try #require(play.session.state.roster.since["MLT"])
    #expect(play.session.localTime.timeOfDay(moment.time) == "10:12")
    #expect(play.refused("correct attend Malta at 10:09") != nil)
  }

  @Test func onlyAnArrivalSinceTheLastRollIsCorrected() throws {
    var play = try Play()
    try play.run(["meeting open", "attend Malta absent at 09:20", "roll open"])
    #expect(play.refused("correct attend Malta at 09:10")?.message.contains("no arrival") == true)
    // Who came at another time did not answer the roll.
    try play.run("attend Ghana present at 09:30")
    #expect(play.refused("correct attend Ghana at 09:40") == nil)
    try play.run("attend Japan present")
    #expect(play.refused("correct attend Japan at 09:40") != nil)
  }

  /// A title that was right at the time, and one that was given later, stay as they are.
  @Test func onlyTheWrongNameIsCorrected() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "agenda add \"Air\"", "agenda rename 3 \"Wimd\"", "correct agenda 3 \"Wind\"",
      "agenda rename 3 \"Wimd\"")
    #expect(
      fixture.sentences == [
        "Topic 3 was put on the agenda: Air.", "Topic 3 was renamed: Wind.",
        "Topic 3 was renamed: Wimd.",
      ])
  }

  /// An arrival at an earlier meeting is in the minutes of that meeting, as it was noted there.
  @Test func theMinutesOfAnEarlierMeetingStay() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speakers open", "+5m", "attend Malta absent",
      "meeting adjourn", "+24h", "meeting open", "+30m", "correct attend Malta at 10:10")
    #expect(fixture.correctedSentences.contains("Malta left."))
  }
}
