@testable import Phrases
import SessionFixtures
import FoundationEssentials
import Testing

@testable import Session

/// Notes and scores are kept, and kept private.
struct NoteTests {
  private func noted() throws -> MinutesFixture {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "+5s", "speech end",
      "note Ghana \"reads from a phone\"", "score Ghana 7 \"eloquent as Cicero\"", "score Ghana 2",
      "score Japan 41")
    return fixture
  }

  @Test func theyStandInTheStateAndInTheJournal() throws {
    let fixture = try noted()
    #expect(fixture.session.notes.map(\.code) == ["GHA", "GHA", "GHA", "JPN"])
    #expect(fixture.session.notes[0].text == "reads from a phone")
    #expect(fixture.session.notes[0].time == fixture.now)
    #expect(fixture.session.state.score(of: "GHA") == 9)
    let record = try #require(fixture.session.history.records.last)
    let line = String(decoding: try record.encoded(), as: UTF8.self)
    #expect(line.contains("\"fact\":\"scored\"") && line.contains("41"))
  }

  @Test func theSnapshotDoesNotChangeByThem() throws {
    var fixture = try noted()
    for text in ["phone", "Cicero", "41", "score", "note"] {
      #expect(!Snapshot(fixture.session).json.contains(text), "\(text)")
    }
    // Nothing else reveals them: only the sequence number changes.
    func rest(_ session: Session) -> String {
      Snapshot(session).json.split(separator: "\n")
        .filter { !$0.contains("\"sequence\"") && !$0.contains("\"savedAt\"") }.joined()
    }
    let before = rest(fixture.session)
    try fixture.run("note Malta \"asleep\"", "score Malta 3")
    #expect(rest(fixture.session) == before)
  }

  @Test func theMinutesDoNotChangeByThem() throws {
    var fixture = try noted()
    let minutes = fixture.minutes
    for format in Minutes.Format.allCases {
      let text = minutes.rendered(as: format)
      #expect(!text.contains("phone") && !text.contains("Cicero"), "\(format)")
    }
    try fixture.run("note Malta \"asleep\"", "score Malta 3")
    for format in Minutes.Format.allCases {
      #expect(fixture.minutes.rendered(as: format) == minutes.rendered(as: format))
    }
  }

  @Test func theyAreToldToTheDaisAndRefusedEmpty() throws {
    var play = try Play()
    #expect(try play.run("note Ghana \"good\"") == "Note on Ghana saved.")
    #expect(try play.run("score Ghana 7") == "Ghana: 7.")
    #expect(try play.run("score Ghana 3 \"again\"") == "Ghana: 3, 10 in all.")
    #expect(play.refused("note Ghana \"\"")?.message.contains("what is the note?") == true)
    #expect(play.refused("score Ghana good")?.kind == .notUnderstood)
    try play.run("undo")
    #expect(play.session.state.score(of: "GHA") == 7)
  }
}
