@testable import Catalogue
import Session
import Testing

@testable import chair
@testable import TerminalKit

/// What the room reads first from the last row is what matters most.
struct RoomWeightTests {
  private func frame(_ meeting: RoomMeeting, _ width: Int, _ height: Int) -> Frame {
    RoomScreen.frame(meeting.session, now: meeting.now, width: width, height: height)
  }

  private func phase(_ name: String) throws -> RoomMeeting {
    try #require(try RoomFixtures.phases().first { $0.name == name }).meeting
  }

  private static let topic = "Verification of weapons in orbit"

  /// A committee of 40 that has voted by name.
  private static func voted() throws -> RoomMeeting {
    var setup = try RoomFixtures.assembly()
    setup.roster = Array(setup.roster.prefix(40))
    return try RoomMeeting(
      setup, "meeting open", "attend all present", "agenda set 1",
      "vote open \"Draft resolution 1.1 on the prevention of an arms race\" by roll-call",
      "vote cast all yes", "vote close")
  }

  private func height(of words: String, on frame: Frame) -> Int? {
    guard let drawn = LargeReader.redrawn(words) else { return nil }
    return frame.largeWords.filter { $0.text.contains(drawn) }.map(\.rect.height).max()
  }

  @Test(arguments: [(80, 24), (100, 30), (120, 40), (160, 50), (200, 60)])
  func theVerdictIsStrongestAndHasMargins(size: (Int, Int)) throws {
    let meeting = try Self.voted()
    let frame = frame(meeting, size.0, size.1)
    let verdict = try #require(
      frame.largeWords.first { LargeReader.redrawn("adopted").map($0.text.contains) == true })
    for words in frame.largeWords where words != verdict {
      #expect(words.rect.height <= verdict.rect.height, "\(words.text)")
    }
    // The band is coloured above and below the letters, and a blank row follows it.
    let style = frame[verdict.rect.x, verdict.rect.y].style
    let rows = (0..<frame.height).filter { frame[verdict.rect.x - 2, $0].style.role == style.role }
    let band = try #require(rows.first)...(try #require(rows.last))
    #expect(band.lowerBound < verdict.rect.y && band.upperBound >= verdict.rect.bottom)
    for row in [band.lowerBound - 1, band.upperBound + 1] {
      #expect(frame.line(row).allSatisfy { $0 == " " }, "row \(row)")
    }
  }

  /// The subject has at most one line of letters, no higher than the speaker's.
  @Test(arguments: [(80, 24), (120, 40), (160, 50), (200, 60)])
  func aLongTopicNeverOutweighsTheSpeaker(size: (Int, Int)) throws {
    let moved = try phase("floor").after(
      "motion moderated 10m 60s \"\(Self.topic)\" by Ghana", "motion vote next 15 0")
    let picked = try moved.after("caucus queue Mozambique")
    for meeting in [picked, try picked.after("speech start")] {
      let frame = frame(meeting, size.0, size.1)
      let speaker = try #require(height(of: "Mozambique", on: frame))
      let topic = frame.largeWords.filter { $0.text.contains("VERIF") || $0.text.contains("ORBIT") }
      #expect(topic.count <= 1)
      #expect(topic.allSatisfy { $0.rect.height <= speaker }, "\(topic)")
    }
  }

  @Test(arguments: [(80, 24), (120, 40), (160, 50)])
  func theNameIsCentredInItsBand(size: (Int, Int)) throws {
    for name in ["speech", "floor", "speech-over"] {
      let frame = frame(try phase(name), size.0, size.1)
      let words = try #require(frame.largeWords.first { $0.text.contains("GHANA") }, "\(name)")
      let rows = (0..<frame.height).filter { frame[words.rect.x - 2, $0].style.role == .title }
        .filter { $0 > 0 }
      let (first, last) = (try #require(rows.first), try #require(rows.last))
      #expect(words.rect.y - first == last + 1 - words.rect.bottom, "\(name)")
      let columns = (0..<frame.width).filter { frame[$0, words.rect.y].style.role == .title }
      let (left, right) = (try #require(columns.first), try #require(columns.last))
      #expect(abs((words.rect.x - left) - (right + 1 - words.rect.right)) <= 1, "\(name)")
    }
  }

  @Test(arguments: [(80, 24), (120, 40), (160, 50)])
  func captionsDoNotTouchDigits(size: (Int, Int)) throws {
    for (name, caption) in [
      ("vote-answered", "In favour"), ("floor", "speaking time"), ("moderated", "Caucus"),
      ("unmoderated", "ends at"),
    ] {
      let frame = frame(try phase(name), size.0, size.1)
      let digits = frame.largeWords.filter { $0.text.contains { $0.isNumber } }
      for words in digits {
        for row in [words.rect.y - 1, words.rect.bottom] where row < frame.height {
          let text = frame.line(row).lowercased()
          #expect(!text.contains(caption.lowercased()), "\(name), row \(row)")
        }
      }
    }
  }

  @Test func overtimeIsRed() throws {
    let frame = frame(try phase("speech-over"), 80, 24)
    let digits = try #require(frame.largeWords.first { $0.text.contains("+") })
    #expect(frame[digits.rect.x, digits.rect.y].style.role == .digitsOver)
    for theme in Theme.all {
      let look = theme.look(of: .digitsOver)
      let danger = theme.look(of: .danger)
      // The red of errors: as the ground, or in the terminal's own colours as the text.
      #expect(
        look.background == danger.background && look.foreground == danger.foreground,
        "\(theme.name)")
    }
  }

  /// At 120 × 40 the next speaker can be read from the last row.
  @Test(arguments: [(120, 40), (160, 50), (200, 60)])
  func theNextSpeakersAreLarge(size: (Int, Int)) throws {
    #expect(frame(try phase("speech"), size.0, size.1).shows(large: "Japan"))
    let caucus = try phase("floor").after(
      "motion moderated 10m 60s Wells by Ghana", "motion vote next 15 0",
      "caucus queue Malta, Japan, France", "speech start")
    #expect(frame(caucus, size.0, size.1).shows(large: "Japan"))
  }

  @Test func theDelegateIsNamed() throws {
    let named = try phase("floor").after(
      "delegation delegates Ghana \"Ana Lima; Bo Owusu\"", "speech start Ghana")
    #expect(!frame(named, 80, 24).text.contains("Ana Lima"))
    let speaking = try named.after("undo").after("speech start Ghana delegate \"Ana Lima\"")
    #expect(frame(speaking, 80, 24).text.contains("Ana Lima"))
    #expect(frame(speaking, 120, 40).text.contains("Ana Lima"))
    // The only delegate needs no naming.
    let only = try phase("floor").after(
      "delegation delegates Malta \"Kim Vella\"", "motion moderated 10m 60s Wells by Ghana",
      "motion vote next 15 0", "speech start Malta")
    #expect(frame(only, 80, 24).text.contains("Kim Vella"))
  }
}
