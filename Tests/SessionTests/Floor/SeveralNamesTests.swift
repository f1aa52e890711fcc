import SessionFixtures
import Testing

@testable import Session

/// A line that names several delegations is carried out for those that it fits, and says who was left
/// out and why.
struct SeveralNamesTests {
  private func play(rules: String = "harvard") throws -> Play {
    var play = try Play(rules: rules)
    try play.run([
      "meeting open", "attend all present", "attend Ghana absent", "attend Japan excused",
      "agenda set 1",
    ])
    return play
  }

  private let away =
    "Ghana and Japan are absent: attend GHA, JPN present when they arrive"

  @Test func onTheSpeakersList() throws {
    var play = try play()
    try play.run("speakers open")
    #expect(
      try play.warnings(of: "speakers add Malta, Ghana, France, Japan") == ["not added: " + away])
    #expect(play.session.debate.list.queue == ["MLT", "FRA"])
    #expect(
      try play.warnings(of: "speakers add Malta, Ghana, Brazil") == [
        "not added: Ghana is absent: attend GHA present when it arrives",
        "not added: Malta is already on the list, number 1",
      ])
    #expect(play.refused("speakers add Ghana, Japan")?.message == away)
  }

  @Test func onTheListOfAnotherTopic() throws {
    var play = try play()
    #expect(
      try play.warnings(of: "speakers add Malta, Ghana on topic 2") == [
        "not added: Ghana is absent: attend GHA present when it arrives"
      ])
    #expect(play.session.state.agenda.ahead[2] == ["MLT"])
    #expect(
      try play.warnings(of: "speakers add Malta, France on topic 2").first?
        .hasPrefix("not added: Malta is already on the list of topic 2") == true)
    #expect(play.session.state.agenda.ahead[2] == ["MLT", "FRA"])
  }

  @Test func inACaucus() throws {
    var play = try play()
    try play.run(["motion moderated 9m 60s \"X\" by France", "motion vote next 13 0"])
    #expect(
      try play.warnings(of: "caucus queue Malta, Ghana, Brazil") == [
        "not picked: Ghana is absent: attend GHA present when it arrives"
      ])
    #expect(play.session.floor.caucus?.queue == ["MLT", "BRA"])
    #expect(
      try play.warnings(of: "caucus queue Malta, China") == [
        "not picked: Malta has already been picked"
      ])
    #expect(play.session.floor.caucus?.queue == ["MLT", "BRA", "CHN"])
    #expect(play.refused("caucus queue Ghana, Japan")?.message == away)
  }
}
