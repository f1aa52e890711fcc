import Presentation
import Session
import Testing

@testable import chair

/// The room's screen paints a view, which has a phase for everything that a meeting comes to.
@Suite struct RoomPhaseTests {
  private func view(_ meeting: RoomMeeting) -> RoomView {
    RoomView(PublicSession(meeting.session), RoomNews(meeting.session), at: meeting.now)
  }

  @Test func everyPhaseIsThere() throws {
    let seen = Set(try RoomFixtures.phases().map { view($0.meeting).phase })
    #expect(seen == Set(RoomView.Phase.allCases))
  }

  /// Between two changes the screen moves its view on and makes none anew.
  @Test func aViewThatWasMovedOnIsPaintedAlike() throws {
    for (name, meeting) in try RoomFixtures.phases() {
      var moved = view(meeting)
      var later = meeting
      later.now += 61_000
      moved.move(to: later.now, in: PublicSession(meeting.session))
      for (width, height) in [(20, 3), (80, 24), (200, 60)] {
        let frame = RoomScreen.frame(moved, RoomLook(), width: width, height: height)
        #expect(
          frame
            == RoomScreen.frame(
              later.session, now: later.now, width: width, height: height), "\(name)")
      }
    }
  }
}
