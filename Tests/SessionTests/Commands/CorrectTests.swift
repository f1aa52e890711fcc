@testable import Phrases
import SessionFixtures
import Testing

@testable import Session

/// Corrections of mistakes on the record.
struct CorrectTests {
  /// A debate in which Ghana spoke for 40 seconds, Japan for 20, and Ghana made a motion.
  private func debated() throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "+40s", "speech end",
      "speech start Japan", "+20s", "speech end", "motion unmoderated 5m by Ghana second France",
      "+30m")
    return fixture
  }

  @Test func speechesHaveNumbers() throws {
    let fixture = try debated()
    #expect(fixture.session.floor.speeches.map(\.code) == ["GHA", "JPN"])
    #expect(fixture.session.floor.speeches.map(\.milliseconds) == [40_000, 20_000])
    let second = Snapshot(fixture.session).value["speeches"]?.arrayValue?.last
    #expect(second?["number"] == .integer(2))
    #expect(second?["code"] == .string("JPN"))
    #expect(second?["seconds"] == .seconds(milliseconds: 20_000))
    var play = try Play()
    try play.run(["meeting open", "attend all present", "speech start Ghana"])
    #expect(try play.run("speech end").contains("(speech 1)"))
  }

  @Test func statisticsFollowWhoSpokeAndHowLong() throws {
    var fixture = try debated()
    try fixture.run("correct speech 1 by Malta")
    #expect(fixture.session.floor.statistics["GHA"]?.speeches == 0)
    #expect(fixture.session.floor.statistics["GHA"]?.milliseconds == 0)
    #expect(fixture.session.floor.statistics["MLT"]?.milliseconds == 40_000)
    try fixture.run("correct speech 1 seconds 35", "correct speech 2 by Malta seconds 21")
    #expect(fixture.session.floor.statistics["MLT"]?.speeches == 2)
    #expect(fixture.session.floor.statistics["MLT"]?.milliseconds == 56_000)
    #expect(fixture.session.floor.statistics["JPN"] == nil)
    let rows = fixture.minutes.statistics
    #expect(rows.map(\.party.code) == ["GHA", "MLT"])
    #expect(rows.map(\.motions) == [1, 0])
  }

  @Test func motionsFollowTheirMover() throws {
    var fixture = try debated()
    try fixture.run("correct motion 1 by Japan")
    #expect(fixture.session.motions[0].by == "JPN")
    #expect(fixture.session.floor.statistics["GHA"]?.motions == 0)
    #expect(fixture.session.floor.statistics["JPN"]?.motions == 1)
    try fixture.run("undo")
    #expect(fixture.session.motions[0].by == "GHA")
  }

  @Test func theRightMoverHasThePrivilegeOfItsCaucus() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "motion moderated 10m 60s \"X\" by Ghana speaks-first",
      "motion vote next 15 0", "correct motion 1 by Japan", "speech start",
    ])
    #expect(play.session.floor.speech?.code == "JPN")
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let fixture = try debated()
    func complaint(_ line: String) -> String {
      do {
        _ = try fixture.session.perform(Command(line, for: fixture.session), at: fixture.now)
        return "carried out"
      } catch { return (error as? Refusal)?.message ?? "\(error)" }
    }
    #expect(complaint("correct speech 3 by Malta").contains("2 Japan, 20 seconds"))
    #expect(complaint("correct speech 0 by Malta").contains("no speech 0"))
    #expect(complaint("correct speech 1 by Ghana").contains("Ghana, 40 seconds"))
    #expect(complaint("correct speech 1 seconds 40").contains("speech 1 is already recorded"))
    #expect(complaint("correct speech 1 seconds 90000").contains("a day"))
    #expect(complaint("correct speech 1").contains("by <who>"))
    #expect(complaint("correct motion 2 by Malta").contains("no motion 2"))
    #expect(complaint("correct motion 1 by Ghana").contains("already"))
    #expect(complaint("correct motion 1 by France").contains("seconded"))
    let fresh = try Play()
    #expect(fresh.refused("correct speech 1 by Malta")?.message.contains("no speech") == true)
    #expect(fresh.refused("correct motion 1 by Malta")?.message.contains("no motion") == true)
  }

  @Test func theMinutesShowItAsCorrected() throws {
    var fixture = try debated()
    try fixture.run(
      "correct speech 1 by Malta", "+1m", "correct speech 1 seconds 35",
      "correct motion 1 by Japan", "motion fail 1")
    #expect(
      fixture.sentences.dropFirst(2) == [
        "Malta spoke at the call of the Chair: 0:35 of 1:30.",
        "Japan spoke at the call of the Chair: 0:20 of 1:30.",
        "Motion 1, moved by Japan, seconded by France: Unmoderated caucus, 5 minutes.",
        "Motion 1 (Unmoderated caucus) failed, not counted.",
      ])
    try fixture.run("+24h", "correct speech 2 by Ghana")
    let expected = [
      """
      Malta spoke at the call of the Chair: 0:35 of 1:30 (corrected at 10:31 by the chair: \
      [-Ghana-] Malta; corrected at 10:32 by the chair: [-0:40-] 0:35).
      """,
      """
      Ghana spoke at the call of the Chair: 0:20 of 1:30 (corrected at 2023-10-04 10:32 by the \
      chair: [-Japan-] Ghana).
      """,
      """
      Motion 1, moved by Japan, seconded by France: Unmoderated caucus, 5 minutes (corrected at \
      10:32 by the chair: [-Ghana-] Japan).
      """,
      "Motion 1 (Unmoderated caucus) failed, not counted.",
    ]
    #expect(Array(fixture.correctedSentences.dropFirst(2)) == expected)
  }

  @Test func theRightMoverSpeaksFirstEvenIfTheWrongOneHasSpoken() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "motion moderated 10m 60s \"X\" by Ghana speaks-first",
      "motion vote next 15 0", "speech start", "speech end",
    ])
    #expect(play.session.floor.caucus?.mustSpeakNext == nil)
    try play.run("correct motion 1 by Japan")
    #expect(play.session.floor.caucus?.mustSpeakNext == "JPN")
    try play.run("correct speech 1 by Japan")
    #expect(play.session.floor.caucus?.mustSpeakNext == nil)
  }

  @Test func inARoundRobinTheRightDelegationHasHadItsTurn() throws {
    var play = try Play()
    try play.run([
      "meeting open", "attend all present", "motion round-robin 60s by Ghana",
      "motion vote next 15 0", "speech start", "speech end", "speech start",
    ])
    let first = play.session.floor.speeches[0].code
    let second = try #require(play.session.floor.speech?.code)
    let last = try #require(play.session.floor.caucus?.queue.last)
    try play.run("correct speech 1 by \(last)")
    #expect(play.session.floor.caucus?.spoken == [last, second])
    #expect(play.session.floor.caucus?.queue.first == first)
    #expect(play.session.floor.caucus?.queue.contains(last) == false)
  }

  /// A correction names what it changed, and nothing that was not on record.
  @Test func theMinutesSayWhatWasCorrected() throws {
    var fixture = try debated()
    try fixture.run(
      "delegation delegates Malta \"Ms. Vella\"",
      "correct speech 1 by Malta delegate \"Ms. Vella\"", "correct motion 1 words \"Lunch\"",
      "vote open \"D\" by placards", "vote count 3 2 against Ghana, Japan", "vote close",
      "correct vote 1 count 3 2 against Ghana, Malta")
    let sentences = fixture.correctedSentences
    #expect(
      sentences.contains {
        $0.hasPrefix("Malta (Ms. Vella) spoke ")
          && $0.hasSuffix(" (corrected at 10:31 by the chair: [-Ghana-] Malta (Ms. Vella)).")
      })
    #expect(
      sentences.contains { $0.hasSuffix("\"Lunch\" (corrected at 10:31 by the chair: \"Lunch\").") }
    )
    #expect(fixture.minutes.votes.first?.seenAgainst.map(\.code) == ["GHA", "MLT"])
    #expect(
      sentences.last
        == "Vote 1 on D (substantive, by show of placards): 3 in favour, 2 against, 0 abstaining: "
        + "adopted (corrected at 10:31 by the chair: seen against: [-Ghana and Japan-] Ghana and "
        + "Malta).")
  }
}
