@testable import Catalogue
import Session

@testable import chair
@testable import TerminalKit

/// The room's screen in every phase, at a small size; also at the size of a wall, at a medium size
/// and in other languages where these differ.
enum RoomGoldens {
  static func all() throws -> [Golden] {
    try RoomFixtures.phases().map { name, meeting in
      var pictures = [picture(meeting, 80, 24)]
      if wall.contains(name) { pictures.append(picture(meeting, 200, 60)) }
      if between.contains(name) { pictures.append(picture(meeting, 120, 40)) }
      if narrow.contains(name) { pictures += [picture(meeting, 40, 12), picture(meeting, 39, 12)] }
      for (languages, width, height, names) in foreign where names.contains(name) {
        pictures.append(picture(meeting, width, height, languages))
      }
      return Golden("room/\(name)", pictures)
    }
      + RoomFixtures.nameTrials().map { name, meeting in
        var pictures = [picture(meeting, 80, 24)]
        if name.hasPrefix("names-") { pictures.append(picture(meeting, 120, 40)) }
        return Golden("room/\(name)", pictures)
      }
  }

  /// Phases with a different layout on a wall.
  private static let wall = [
    "waiting", "roll-call", "open", "floor", "floor-empty", "question", "speech-over",
    "speech-beside", "motion", "motion-many", "motion-majority", "moderated", "unmoderated",
    "voting", "vote-roll-call", "vote-answered", "vote-counted", "vote-objection",
    "verdict-vetoed", "verdict-consensus", "verdict-insufficient", "suspended-announced",
    "adjourned", "crisis", "point", "point-vote", "timers", "document", "document-amendment",
    "document-speech", "document-vote", "text", "text-speech", "text-vote-amendment",
    "text-vote-called",
  ]

  /// Phases with a different layout at a medium size.
  private static let between = [
    "roll-call", "floor", "speech", "moderated", "motion-many", "vote-roll-call",
    "verdict-vetoed", "crisis", "waiting", "timers", "crisis-timers", "document",
    "document-amendment", "document-speech", "document-vote", "text", "text-speech",
    "text-vote-amendment", "text-vote-called",
  ]

  /// Phases that are read in a window of a few columns.
  private static let narrow = ["text", "text-vote-amendment"]

  private static let foreign: [([Language], Int, Int, [String])] = [
    ([.english, .arabic], 120, 40, ["roll-call", "speech", "motion", "vote-roll-call", "crisis"]),
    (
      [.arabic], 80, 24,
      ["speech", "vote-roll-call", "adjourned", "document-amendment", "text-arabic"]
    ),
    ([.russian], 80, 24, ["document-vote-amendment", "text-vote-part"]),
    ([.chinese], 80, 24, ["text-chinese"]),
    ([.chinese], 120, 40, ["speech", "moderated", "verdict-vetoed"]),
    ([.russian], 120, 40, ["speech", "unmoderated", "verdict-adopted", "suspended"]),
    (
      [.french], 80, 24,
      ["document", "roll-call", "speech-over", "motion", "vote-placards", "question"]
    ),
    ([.spanish], 80, 24, ["floor", "point", "voting"]),
  ]

  private static func picture(
    _ meeting: RoomMeeting, _ width: Int, _ height: Int, _ languages: [Language] = [.english]
  ) -> (String, Frame) {
    let names =
      languages == [.english] ? "" : ", \(languages.map(\.rawValue).joined(separator: " "))"
    return (
      "\(width) × \(height)\(names)",
      RoomScreen.frame(
        meeting.session, RoomLook(languages: languages), now: meeting.now, width: width,
        height: height)
    )
  }
}
