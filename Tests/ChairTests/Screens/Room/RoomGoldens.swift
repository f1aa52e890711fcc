import FoundationEssentials
import Session

@testable import chair

/// Pictures of the room's screen that a person has looked at, one file for each size. After a
/// change that is meant to change them, `RECORD_ROOM_GOLDENS=1 swift test --filter RoomScreen`
/// writes them anew; then they are to be looked at again.
struct RoomGoldens {
  var width: Int
  var height: Int
  /// The pictures, each below a line `=== NAME`.
  var text: String
  /// Which phases are kept at this size; `nil`: all.
  var names: [String]?

  static let all = [
    RoomGoldens(width: 80, height: 24, text: roomGoldens80x24, names: nil),
    RoomGoldens(width: 120, height: 40, text: roomGoldens120x40, names: some),
    RoomGoldens(width: 200, height: 60, text: roomGoldens200x60, names: some),
  ]

  private static let some = [
    "waiting", "roll-call", "speech", "speech-over", "moderated", "motion", "question",
    "vote-roll-call", "verdict-vetoed", "suspended",
  ]

  static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_ROOM_GOLDENS"] != nil
  }

  /// The phases of this size with the pictures that they have now.
  func drawn() throws -> [(name: String, picture: String)] {
    try RoomFixtures.phases().filter { names?.contains($0.name) ?? true }.map { phase in
      let meeting = phase.meeting
      let frame = RoomScreen.frame(
        meeting.session, now: meeting.now, width: width, height: height)
      return (phase.name, frame.text)
    }
  }

  /// The picture that was kept of a phase.
  func kept(_ name: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "=== \(name)") else { return nil }
    let rest = lines[(start + 1)...].prefix { !$0.hasPrefix("=== ") }
    var kept = rest.map(String.init)
    while kept.last == "" { kept.removeLast() }
    return kept.joined(separator: "\n")
  }

  func record(in folder: String) throws {
    let size = "\(width)x\(height)"
    var file = "/// The room's screen at \(width) columns and \(height) rows.\n"
    file += "let roomGoldens\(size) = #\"\"\"\n"
    for (name, picture) in try drawn() {
      file += "  === \(name)\n"
      for line in picture.split(separator: "\n", omittingEmptySubsequences: false) {
        file += line.isEmpty ? "\n" : "  \(line)\n"
      }
      file += "\n"
    }
    file += "  \"\"\"#\n"
    try file.write(
      toFile: "\(folder)/RoomGoldens\(size).swift", atomically: true, encoding: .utf8)
  }
}
