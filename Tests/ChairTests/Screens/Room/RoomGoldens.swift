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
  var languages: [Language] = [.english]
  /// Names that try the layout instead of phases.
  var areNames = false

  /// The name of the constant, and of the file without its ending.
  var file: String {
    let codes = languages == [.english] ? [] : languages.map(\.rawValue.capitalized)
    return "roomGoldens\(width)x\(height)\(codes.joined())\(areNames ? "Names" : "")"
  }

  static let all = [
    RoomGoldens(width: 80, height: 24, text: roomGoldens80x24, names: nil),
    RoomGoldens(width: 120, height: 40, text: roomGoldens120x40),
    RoomGoldens(width: 200, height: 60, text: roomGoldens200x60),
    RoomGoldens(width: 240, height: 67, text: roomGoldens240x67, names: some),
    RoomGoldens(
      width: 80, height: 24, text: roomGoldens80x24EnAr, names: named,
      languages: [.english, .arabic]),
    RoomGoldens(
      width: 120, height: 40, text: roomGoldens120x40EnAr, names: named,
      languages: [.english, .arabic]),
    RoomGoldens(
      width: 120, height: 40, text: roomGoldens120x40Zh, names: named, languages: [.chinese]),
    RoomGoldens(width: 80, height: 24, text: roomGoldens80x24Fr, languages: [.french]),
    RoomGoldens(
      width: 120, height: 40, text: roomGoldens120x40Ru, names: some, languages: [.russian]),
    RoomGoldens(width: 80, height: 24, text: roomGoldens80x24Names, areNames: true),
    RoomGoldens(width: 120, height: 40, text: roomGoldens120x40Names, areNames: true),
  ]

  /// One of each phase at least.
  private static let some =
    named + [
      "waiting", "speech-over", "unmoderated", "motion-many", "question", "voting",
      "vote-placards", "verdict-adopted", "suspended", "adjourned",
    ]

  /// Phases with delegations in them.
  private static let named = [
    "roll-call", "floor", "speech", "moderated", "motion", "vote-roll-call", "verdict-vetoed",
    "crisis", "point",
  ]

  static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_ROOM_GOLDENS"] != nil
  }

  /// The phases of this size with the pictures that they have now.
  func drawn() throws -> [(name: String, picture: String)] {
    let all = try areNames ? RoomFixtures.nameTrials() : RoomFixtures.phases()
    return all.filter { names?.contains($0.name) ?? true }.map { phase in
      let meeting = phase.meeting
      let frame = RoomScreen.frame(
        meeting.session, RoomLook(languages: languages), now: meeting.now, width: width,
        height: height)
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
    let name = file
    var file = "/// The room's screen at \(width) columns and \(height) rows.\n"
    file += "let \(name) = #\"\"\"\n"
    for (name, picture) in try drawn() {
      file += "  === \(name)\n"
      for line in picture.split(separator: "\n", omittingEmptySubsequences: false) {
        file += line.isEmpty ? "\n" : "  \(line)\n"
      }
      file += "\n"
    }
    file += "  \"\"\"#\n"
    try file.write(
      toFile: "\(folder)/\(name.prefix(1).uppercased())\(name.dropFirst()).swift", atomically: true,
      encoding: .utf8)
  }
}
