import Session
import Storage
import Testing

@testable import chair
@testable import TerminalKit

/// A session that is opened where clocks show another time.
struct TravelTests {
  /// A machine that is in a zone of its own.
  private struct Machine: ZoneSystem {
    /// As TZ says it.
    let variable: String?
    let folder = "/zoneinfo"

    func link(_ path: String) -> String? { nil }
    func file(_ path: String, atMost count: Int) -> [UInt8]? { nil }
  }

  private func travel(to variable: String) throws -> Travel? {
    let meeting = try FixtureMeeting.debate()
    return Travel(meeting.session, at: meeting.now, MachineZones(Machine(variable: variable)))
  }

  @Test func anotherTimeIsAskedAbout() throws {
    let travel = try #require(try travel(to: "NPT-5:45"))
    #expect(travel.line == "meeting zone \"NPT-5:45\"")
    #expect(travel.question == "Show times in NPT-5:45, this machine's time zone, instead of UTC?")
    #expect(
      travel.sentence
        == "Warning: times are in UTC, where it is 10:00, and this machine is in NPT-5:45, where it "
        + "is 15:45. To switch, enter meeting zone \"NPT-5:45\".")
  }

  /// Neither is one that shows the same all the year, nor one that is not known.
  @Test(
    "a zone with the same time is not asked about",
    arguments: ["UTC", "", "GMT0", "ABC0", "Nowhere/Else"])
  func sameTime(_ variable: String) throws {
    #expect(try travel(to: variable) == nil)
  }

  @Test func oneQuestionFollowsTheOther() throws {
    let session = try FixtureMeeting.debate().session
    for key in [Key.character("n"), .escape, .character("y")] {
      var cockpit = Cockpit()
      cockpit.view.confirm = Confirmation(asking: [
        Confirmation(question: "A?", line: "clock back 5s"),
        Confirmation(question: "B?", line: "meeting zone Europe/Berlin"),
        Confirmation(question: "C?", line: "undo"),
      ])
      let first = cockpit.press(key, session)
      #expect(first == (key == .character("y") ? .perform("clock back 5s") : nil))
      #expect(cockpit.view.confirm?.question == "B?")
      #expect(cockpit.press(.enter, session) == .perform("meeting zone Europe/Berlin"))
      #expect(cockpit.view.confirm?.question == "C?")
      _ = cockpit.press(.escape, session)
      #expect(cockpit.view.confirm == nil)
    }
    #expect(Confirmation(asking: []) == nil)
  }
}
