import Catalogue
import Session
import SessionFixtures

/// A meeting with all kinds of private data, each containing the same marker.
enum PrivateMeeting {
  static let mark = "XYZZY"
  static let number = "97531"

  /// Lines that are private to the dais, or that were undone or refused. A refused line ends its
  /// group, so that nothing else is undone.
  private static let secrets = [
    ["note Ghana \"\(mark) owes us a draft\""],
    ["score Ghana \(number) \"\(mark)\""],
    ["snapshot \"\(mark) before the vote\""],
    ["doc add private-directive \"\(mark) buys the port\" by Ghana"],
    ["doc execute PD1 not \"\(mark) is refused\""],
    ["announce \"\(mark) typed too early\"", "undo"],
    ["motion unmoderated 10m \"\(mark)\" by Ghana", "undo"],
    ["announce \"\(mark) refused"],
  ]

  /// The lines of a meeting that goes through every phase.
  private static let lines = [
    "roll open", "attend all present", "roll close", "meeting open", "agenda set 1",
    "announce \"Lunch is at one\"", "speakers open", "speakers add Ghana, Japan, Malta",
    "speech start", "point order Japan \"The list was closed\"", "point order Japan denied",
    "yield questions", "speech end", "interrupt \"A ship has run aground\"", "interrupt end",
    "motion moderated 10m 1m \"Water\" by France", "motion vote next 15 0",
    "caucus queue Malta, Japan", "speech start", "speech end", "caucus end",
    "doc add draft \"Lights at small ports\" by Ghana, Japan, Malta", "doc introduce 1.1",
    "amend 1.1 strike 3 by France, Gabon", "doc show 1.1.1",
    "motion close-debate by Ghana", "motion vote next 15 0",
    "vote open \"Draft resolution 1\" by roll-call",
    "vote cast all yes", "vote cast France no", "vote close",
    "vote open \"A chair of the group\" on election by secret-ballot", "vote count 11 3 1",
    "vote close", "voting end", "meeting suspend", "meeting resume", "meeting adjourn",
  ]

  /// The session after every line, with private lines between each two of them.
  static func states() throws -> [(line: String, session: Session, now: Int)] {
    var play = try Play()
    var states: [(line: String, session: Session, now: Int)] = []
    for line in lines {
      if play.refused(line) == nil {
        try play.run(line)
        play.now += 7_000
      }
      for group in secrets { _ = try? play.run(group) }
      states.append((line, play.session, play.now))
    }
    return states
  }
}
