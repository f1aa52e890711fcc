import Phrases
import SessionFixtures
import Testing

/// Minutes of a session whose records are read one by one are those of all its records at once.
struct MinutesOfSessionTests {
  @Test func theyAreTheSame() throws {
    var fixture = try MinutesFixture()
    try fixture.run(
      "meeting open", "attend all present", "speech start Ghana", "+40s", "speech end",
      "speech start Japan", "undo", "snapshot \"here\"", "speech start Malta", "+20s", "speech end",
      "undo", "redo", "motion unmoderated 5m by Ghana second France", "restore \"here\"",
      "speech start Brazil", "+10s", "speech end", "meeting adjourn")
    let minutes = try Minutes(fixture.session)
    for format in Minutes.Format.allCases {
      #expect(minutes.rendered(as: format) == fixture.minutes.rendered(as: format))
    }
    #expect(
      try fixture.session.history.standing().map(\.count).reduce(0, +)
        < fixture.session.history.count)
  }

  @Test func thoseOfNothingAreEmpty() throws {
    let minutes = try Minutes(MinutesFixture().session)
    #expect(minutes.meetings.isEmpty)
  }
}
