import Session
import Testing

@testable import chair
@testable import TerminalKit

/// The time of day in the header, once the session's zone was changed.
struct HeaderZoneTests {
  private func header(_ session: Session, at now: Int, width: Int) -> String {
    let frame = ChairScreen.frame(
      session, ViewState(), hints: [], now: now, width: width, height: 24)
    return String(frame.text.split(separator: "\n").first ?? "").trimmed
  }

  @Test func theZoneIsNamedOnceItWasChanged() throws {
    let meeting = try FixtureMeeting.debate()
    var session = meeting.session
    #expect(header(session, at: meeting.now, width: 120).hasSuffix("10:00"))
    let command = try Command("meeting zone \"Asia/Kathmandu\"", for: session)
    let zone = Zone(name: "Asia/Kathmandu", offset: 20_700)
    try session.apply(
      session.perform(command, at: meeting.now, with: Inputs(zone: zone)).record)
    #expect(header(session, at: meeting.now, width: 120).hasSuffix("15:45 Asia/Kathmandu"))
    #expect(header(session, at: meeting.now, width: 70).hasSuffix("15:45"))
  }
}
