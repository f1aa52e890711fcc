import Testing

@testable import chair

@Suite struct RoomScreenGoldenTests {
  @Test(.enabled(if: RoomGoldens.isRecording)) func record() throws {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    for goldens in RoomGoldens.all { try goldens.record(in: "/\(folder)/Goldens") }
  }

  @Test(.enabled(if: !RoomGoldens.isRecording), arguments: RoomGoldens.all.indices)
  func looksAsItDid(_ index: Int) throws {
    let goldens = RoomGoldens.all[index]
    for (name, picture) in try goldens.drawn() {
      #expect(picture == goldens.kept(name), "\(name) in \(goldens.file)")
    }
  }

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
  /// The word before the bracket.
  fileprivate var name: String {
    String("\(self)".prefix { $0 != "(" })
  }
}
