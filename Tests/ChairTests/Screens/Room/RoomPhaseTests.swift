import Testing

@testable import chair

@Suite struct RoomPhaseTests {
  @Test func everyPhaseIsThere() throws {
    var seen: Set<String> = []
    for (_, meeting) in try RoomFixtures.phases() {
      seen.insert(RoomPhase(meeting.session).name)
    }
    #expect(
      seen == [
        "waiting", "suspended", "adjourned", "rollCall", "vote", "verdict", "speech", "caucus",
        "motion", "question", "voting", "floor", "crisis", "point",
      ])
  }
}

extension RoomPhase {
  /// The case name, without its values.
  fileprivate var name: String {
    String("\(self)".prefix { $0 != "(" })
  }
}
