import SessionFixtures
@testable import Phrases
import Testing

@testable import Session

/// Only records in effect are reported.
struct MinutesHistoryTests {
  private func opened() throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    try fixture.run("meeting open", "attend all present", "+1m")
    return fixture
  }

  @Test func whatWasTakenBackIsInNoFormat() throws {
    var fixture = try opened()
    try fixture.run(
      "speech start Malta", "+30s", "speech end", "announce \"a slip\"",
      "motion unmoderated 7m by Japan", "undo", "undo", "undo", "undo", "speech start Ghana",
      "+5s", "speech end")
    #expect(fixture.sentences.count == 3)
    for format in Minutes.Format.allCases where !format.isExcerpt {
      let text = fixture.minutes.rendered(as: format)
      #expect(text.contains("Ghana spoke"), "\(format)")
      #expect(!text.contains("Malta spoke") && !text.contains("a slip"), "\(format)")
      #expect(!text.contains("Unmoderated") && !text.contains("undo"), "\(format)")
    }
    #expect(fixture.minutes.statistics.map(\.party.code) == ["GHA"])
  }

  @Test func theSeatThatEnteredItIsNamed() throws {
    var fixture = try opened()
    try fixture.run("announce \"One\"")
    #expect(!fixture.minutes.text.contains("Entered by"))
    fixture.author = "Rapporteur"
    try fixture.run("announce \"Two\"")
    let minutes = fixture.minutes
    #expect(minutes.entries(ofMeeting: 0).last?.enteredBy == "Rapporteur")
    #expect(minutes.text.contains("Entered by: the chair and Rapporteur\n"))
    #expect(minutes.json.contains("\"enteredBy\": \"Rapporteur\""))
    let rows = minutes.csv.split(separator: "\r\n")
    #expect(rows.first?.hasSuffix(",enteredBy") == true)
    #expect(rows.last?.hasSuffix(",Rapporteur") == true)
  }

  @Test func redoBringsItBackAtItsOwnTime() throws {
    var fixture = try opened()
    let time = fixture.now
    try fixture.run("announce \"Once\"", "+10m", "undo", "+10m", "redo", "+10m")
    let last = try #require(fixture.minutes.entries(ofMeeting: 0).last)
    #expect(last.text == "Announcement: Once.")
    #expect(last.time == time)
  }

  @Test func restoreLeavesTheRestAndUndoingItBringsItBack() throws {
    var fixture = try opened()
    try fixture.run("snapshot \"here\"", "announce \"Later\"", "restore here")
    #expect(!fixture.sentences.contains("Announcement: Later."))
    try fixture.run("undo")
    #expect(fixture.sentences.last == "Announcement: Later.")
  }

  @Test func aSpeechUndoneHalfWayGoesOn() throws {
    var fixture = try opened()
    try fixture.run("speech start Ghana", "+20s", "speech end", "+40s", "undo")
    #expect(fixture.sentences.last?.hasPrefix("Ghana has the floor") == true)
    #expect(fixture.minutes.unfinished.first?.text == "Ghana has the floor.")
    try fixture.run("+10s", "speech end")
    #expect(
      fixture.sentences.last == "Ghana spoke at the call of the Chair: 0:30 of 1:30.")
  }

  @Test func theMinutesAreThoseOfTheState() throws {
    let fixture = try MinutesFixture.shortMeeting()
    let statistics = fixture.session.state.floor.statistics
    for row in fixture.minutes.statistics {
      #expect(statistics[row.party.code]?.milliseconds == row.milliseconds)
    }
    let speeches = fixture.minutes.entries.compactMap {
      if case .speech(let speech) = $0.event { speech } else { nil }
    }
    #expect(speeches.count == statistics.values.map(\.speeches).reduce(0, +))
  }
}
