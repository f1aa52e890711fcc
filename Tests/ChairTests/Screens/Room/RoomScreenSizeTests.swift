import Testing

@testable import chair

@Suite struct RoomScreenSizeTests {
  private static let widths = [
    1, 2, 3, 5, 8, 13, 21, 34, 39, 40, 41, 47, 55, 64, 80, 99, 100, 120, 159, 160, 200, 250,
  ]
  private static let heights = [
    1, 2, 3, 5, 8, 11, 12, 13, 15, 16, 18, 21, 24, 30, 35, 36, 40, 43, 44, 55, 70,
  ]

  /// Tests every phase at a different sample of all sizes.
  @Test func noSizeIsTooSmallOrTooLarge() throws {
    var meetings = try RoomFixtures.phases().map(\.meeting)
    meetings.append(
      try RoomMeeting(
        try RoomFixtures.assembly(), "meeting open", "attend all present", "agenda set 1",
        "vote open \"A draft\" by roll-call", "vote cast AAA yes"))
    meetings.append(
      try RoomMeeting(
        try RoomFixtures.names(), "meeting open", "attend all present", "speakers open",
        "speakers add all", "announce \"A line that is longer than most windows are wide\"",
        "speech start FAM"))
    for (index, meeting) in meetings.enumerated() {
      var turn = index
      for width in Self.widths {
        for height in Self.heights {
          turn += 1
          guard turn % 19 == 0 else { continue }
          let frame = RoomScreen.frame(
            meeting.session, now: meeting.now, width: width, height: height)
          #expect(frame.width == width && frame.height == height)
        }
      }
    }
  }

  /// A wrong system clock, far behind or ahead of the records, must not trap.
  @Test(arguments: [Int.min / 4, -1, 0, Int.max / 4])
  func noTimeIsTooEarlyOrTooLate(_ now: Int) throws {
    for (_, meeting) in try RoomFixtures.phases() {
      for (width, height) in [(20, 3), (80, 24)] {
        let frame = RoomScreen.frame(meeting.session, now: now, width: width, height: height)
        #expect(frame.width == width)
      }
    }
  }
}
