@testable import Catalogue
@testable import Session
import Testing

@testable import chair
@testable import Presentation
@testable import TerminalKit

/// The room's screen uses its rows, and does not change its form without a reason.
struct RoomSpaceTests {
  private static let sizes = [(80, 24), (90, 28), (100, 30), (120, 40), (140, 45), (200, 60)]

  private func frame(_ meeting: RoomMeeting, _ size: (Int, Int)) -> Frame {
    RoomScreen.frame(meeting.session, now: meeting.now, width: size.0, height: size.1)
  }

  private func debate() throws -> RoomMeeting {
    try RoomMeeting(
      RoomFixtures.council(), "meeting open", "attend all present", "agenda set 1",
      "speakers open", "speakers time 90s", "speakers add Ghana, Japan, Malta, Brazil")
  }

  /// The height of the largest digits.
  private func digits(_ meeting: RoomMeeting, _ size: (Int, Int)) -> Int {
    let frame = frame(meeting, size)
    let roles: [ColorRole] = [.digits, .digitsWarning, .digitsOver]
    let rows = (0..<frame.height).filter { row in
      (0..<frame.width).contains {
        roles.contains(frame[$0, row].style.role) && frame[$0, row].glyph == .block
      }
    }
    // The longest run of rows.
    var (longest, run) = (0, 0)
    for row in 0..<frame.height {
      run = rows.contains(row) ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// A timer or an announcement beside a speech takes rows of the lists and of the subject first.
  @Test(arguments: sizes)
  func theClockKeepsItsSize(size: (Int, Int)) throws {
    let speech = try debate().after("speech start")
    let caucus = try debate().after(
      "motion moderated 10m 60s \"Early warning and the response to famine\" by Ghana",
      "motion vote next 15 0", "caucus queue Brazil, Ghana", "speech start")
    let short = try debate().after(
      "motion moderated 10m 60s \"Famine\" by Ghana", "motion vote next 15 0",
      "caucus queue Brazil, Ghana", "speech start")
    for meeting in [speech, caucus, short] {
      let alone = digits(meeting, size)
      #expect(alone >= 10)
      let timer = try meeting.after("timer 10m \"Reading time\"")
      #expect(digits(timer, size) >= min(alone, 10))
      let both = try timer.after("announce \"Lunch is at 13:00 in the hall\"")
      #expect(digits(both, size) >= min(alone, 10), "\(frame(both, size).text)")
    }
  }

  /// A point has larger letters than the timer beside it.
  @Test func aTimerDoesNotOutweighAPoint() throws {
    let point = try debate().after("speech start", "timer 10m", "point order Japan \"Off topic\"")
    let frame = frame(point, (80, 24))
    #expect(frame.largeWords.contains { $0.text.contains("JAPAN") }, "\(frame.text)")
    #expect(digits(point, (80, 24)) >= 5)
  }

  /// Every answer is shown in the same form: names, codes or large letters.
  @Test(arguments: sizes)
  func theAnswersKeepTheirForm(size: (Int, Int)) throws {
    for setup in [try RoomFixtures.council(), try RoomFixtures.names()] {
      var meeting = try RoomMeeting(setup, "meeting open", "attend all present")
      if !setup.topics.isEmpty { try meeting.run("agenda set 1") }
      try meeting.run("vote open \"Draft resolution S/2023/901\" by roll-call")
      var seen: Set<[Bool]> = []
      for (index, member) in setup.roster.enumerated() {
        let lines = frame(meeting, size).lines
        // Those that are called first have answered, and are in the table only.
        let first = setup.roster[0]
        if index > 0 {
          seen.insert(
            [first.name, first.code].map { name in lines.contains { $0.contains(name) } })
        }
        try meeting.run("vote cast \(member.code) \(["yes", "no"][index % 2])")
      }
      #expect(seen.count == 1, "\(seen)")
    }
  }

  /// As long as `announce` accepts without a warning, the room reads all of it.
  @Test(arguments: sizes)
  func anAnnouncementIsWhole(size: (Int, Int)) throws {
    var text = "Begin."
    while RoomText.lines(text + " Delegates") <= RoomText.announcementLines {
      text += " Delegates"
    }
    let long = text + " leave their placards on the tables."
    let meetings = [
      try debate(), try debate().after("speech start"),
      try debate().after("vote open \"Draft 1\" by roll-call"),
      try debate().after("meeting suspend until 12:00"),
    ]
    for meeting in meetings {
      let frame = frame(try meeting.after("announce \"\(text)\""), size)
      let isLarge = frame.largeWords.contains { $0.text.contains("DELEGATES") }
      let words = frame.text.split(whereSeparator: \.isWhitespace).count { $0 == "Delegates" }
      #expect(isLarge || words == text.split(separator: " ").count - 1, "\(frame.text)")
    }
    let session = meetings[0].session
    func warnings(_ text: String) throws -> [String] {
      let line = "announce \"\(text)\""
      return try session.perform(
        Command(line, for: session), at: meetings[0].now, with: .placeholders
      ).warnings.map(\.text)
    }
    #expect(try warnings(text).isEmpty)
    #expect(
      try warnings(long) == [
        "the room may not see all of it: a screen of 80 × 24 shows 5 lines, about 300 characters"
      ])
  }

  /// A correction made during a speech can be read whole beside it.
  @Test(arguments: sizes)
  func aCorrectionIsReadDuringASpeech(size: (Int, Int)) throws {
    let meeting = try debate().after(
      "vote open \"Draft 1\" by roll-call", "vote cast all yes", "vote cast RUS no", "vote close",
      "speech start", "correct vote 1 RUS abstain")
    let frame = frame(meeting, size)
    let words = frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("✓ Vote 1, corrected: 14 in favour, 0 against, 1 abstaining: adopted")
        || frame.largeWords.contains { $0.text.contains("CORRECTED") }, "\(words)")
    #expect(digits(meeting, size) >= 5)
  }
}
