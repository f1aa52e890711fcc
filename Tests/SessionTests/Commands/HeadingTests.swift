import SessionFixtures
import Testing

@testable import Session

/// The heading of the minutes and the officers.
struct HeadingTests {
  @Test func aLineIsSetReplacedAndRemoved() throws {
    var play = try Play()
    #expect(try play.run("heading place \"Boston\"") == "The place is Boston.")
    #expect(play.refused("heading place \"Boston\"")?.message.contains("already") == true)
    try play.run("heading place \"New York\"")
    #expect(play.session.state.meeting.heading(.place) == "New York")
    try play.run("undo")
    #expect(play.session.state.meeting.heading(.place) == "Boston")
    #expect(try play.run("heading place \"\"") == "The place is removed.")
    #expect(play.session.state.meeting.headings.isEmpty)
    #expect(play.refused("heading place \"\"")?.message == "there is no place")
    #expect(play.refused("heading room \"x\"") != nil)
  }

  @Test func officersComeFromDelegations() throws {
    var play = try Play()
    #expect(
      try play.run("dais officer \"Rapporteur\" \"Mr. Tanaka\" of Japan")
        == "Rapporteur: Mr. Tanaka.")
    #expect(play.session.state.meeting.officers.map(\.code) == ["JPN"])
    #expect(
      play.refused("dais officer \"Rapporteur\" \"Mr. Tanaka\" of Japan")?.message
        == "Mr. Tanaka is already recorded as Rapporteur")
    try play.run("dais officer \"Rapporteur\" \"Ms. Sato\" of Japan")
    #expect(play.session.state.meeting.officers.map(\.name) == ["Ms. Sato"])
    #expect(try play.run("dais officer \"Rapporteur\" \"\"") == "Rapporteur: nobody.")
    #expect(play.refused("dais officer \"Rapporteur\" \"\"")?.message.contains("no Rapp") == true)
    try play.run("undo")
    #expect(play.session.state.meeting.officers.count == 1)
  }
}
