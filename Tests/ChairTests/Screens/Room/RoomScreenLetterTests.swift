import Presentation
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The texts in large letters on the room's screen, and the blocks that they are made of.
@Suite struct RoomScreenLetterTests {
  private func frame(
    _ meeting: RoomMeeting, _ look: RoomLook = RoomLook(), _ width: Int = 80, _ height: Int = 24
  ) -> Frame {
    RoomScreen.frame(meeting.session, look, now: meeting.now, width: width, height: height)
  }

  /// ASCII terminals show half blocks as unreadable characters.
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

  /// The verdict is large, rather than the individual answers; so is the point being heard.
  @Test func whatWasDecidedIsLarge() throws {
    for name in ["verdict-vetoed", "verdict-adopted", "verdict-insufficient"] {
      let phase = try #require(try RoomFixtures.phases().first { $0.name == name })
      for (width, height) in [(80, 24), (120, 40), (200, 60)] {
        let frame = frame(phase.meeting, RoomLook(), width, height)
        #expect(frame.shows(large: "Adopted"), "\(name) at \(width)")
      }
    }
    let point = try #require(try RoomFixtures.phases().first { $0.name == "point" })
    #expect(frame(point.meeting).shows(large: "“The list"))
  }

  /// The result of a motion is shown before the large clock of the next speech.
  @Test func whatBecameOfAMotionIsTold() throws {
    let meeting = try RoomMeeting(try RoomFixtures.council()).after(
      "meeting open", "attend all present", "agenda set 1", "speakers open",
      "speakers add Ghana, Japan, Malta", "motion moderated 10m 60s \"Water\" by Brazil",
      "motion vote next 3 12")
    for (width, height) in [(80, 24), (120, 40)] {
      let text = frame(meeting, RoomLook(), width, height).text
      #expect(text.contains("✗ Moderated caucus “Water” failed"), "\(width)")
    }
  }

  /// Adjacent figures stay distinct: one point between digits, two between figures.
  @Test func figuresStandApart() throws {
    let meeting = try RoomMeeting(try RoomFixtures.council())
    let view = RoomView(
      PublicSession(meeting.session), RoomNews(meeting.session), at: meeting.now)
    let painter = RoomPainter(view, RoomLook(), width: 240, height: 67)
    let cells: [RoomCell] = [
      RoomCell(caption: "Caucus", text: "6:50", digits: "6:50"), .figure("Left", 13),
    ]
    var frame = Frame(width: 150, height: 19)
    painter.strip(cells, worth: 90).draw(&frame, frame.bounds)
    let blank = (0..<150).map { x in (4..<19).allSatisfy { frame[x, $0].glyph == .space } }
    let first = try #require(blank.firstIndex(of: false))
    let last = try #require(blank.lastIndex(of: false))
    let gaps = blank[first...last].split(separator: false).map(\.count)
    #expect(gaps.count == 5)
    #expect((gaps.max() ?? 0) >= 2 * (gaps.min() ?? 1), "\(gaps)")
  }
}
