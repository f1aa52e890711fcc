import Session
import Testing

@testable import chair

/// What is large on the room's screen, and of what its letters are made.
@Suite struct RoomScreenLetterTests {
  private func frame(
    _ meeting: RoomMeeting, _ look: RoomLook = RoomLook(), _ width: Int = 80, _ height: Int = 24
  ) -> Frame {
    RoomScreen.frame(meeting.session, look, now: meeting.now, width: width, height: height)
  }

  /// A terminal of ASCII shows halves of a cell as signs that nobody can read.
  @Test func noHalvesWhereTheyCannotBeDrawn() throws {
    let look = RoomLook(smallestLetters: TextEncoding.ascii.smallestLetters)
    for (name, meeting) in try RoomFixtures.phases() {
      for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        let text = frame(meeting, look, width, height).text
        #expect(!text.contains { "▀▄".contains($0) }, "\(name) at \(width)")
      }
    }
    let speech = try #require(try RoomFixtures.phases().first { $0.name == "speech" })
    #expect(frame(speech.meeting, look).shows(large: "Ghana"))
  }

  @Test func theTopicsAreLargerThanTheTimeOfDay() throws {
    var setup = try RoomFixtures.council()
    setup.topics = [Topic(title: "Schools"), Topic(title: "Borders")]
    let meeting = try RoomMeeting(setup)
    for (width, height) in [(80, 24), (120, 40), (200, 60)] {
      let frame = frame(meeting, RoomLook(), width, height)
      #expect(frame.shows(large: "1. Schools"), "\(width)")
      #expect(frame.shows(large: "2. Borders"), "\(width)")
    }
  }

  @Test func whoeverIsCalledIsLarge() throws {
    for name in ["roll-call", "vote-roll-call"] {
      let phase = try #require(try RoomFixtures.phases().first { $0.name == name })
      let called = name == "roll-call" ? "Gabon" : "Japan"
      #expect(frame(phase.meeting).shows(large: called), "\(name)")
    }
  }
}
