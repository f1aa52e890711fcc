import Session
import Storage
import TerminalKit

/// A committee in the middle of a meeting, to try every key on. It has its own temporary folder,
/// which is deleted at the end.
enum Rehearsal {
  /// Creates the rehearsal and deletes it afterwards.
  /// - Parameter hold: runs the meeting from its present state.
  static func run(_ hold: (SessionFile) throws -> Void) throws {
    try TemporaryFolder.with("chair-rehearsal", for: "the rehearsal") { folder in
      let file = try SessionFile.create(
        folder + "/rehearsal.chair",
        try NewSession(
          body: "unsc", year: 2023, topics: topics, name: "Rehearsal: Security Council"
        ).setup())
      try play(into: file, until: Int(Clock().now))
      try hold(file)
    }
  }

  /// Runs the script with times in the past, so that its last line happens at `end`.
  static func play(into file: SessionFile, until end: Int) throws {
    let length = script.reduce(0) { $0 + $1.seconds }
    var now = end - length * 1000
    for step in script {
      now += step.seconds * 1000
      try file.perform(step.line, at: now)
    }
  }

  private static let topics = [
    "Water as a cause of conflict", "Protection of schools in armed conflict",
  ]

  /// The lines, each with the seconds since the one before.
  static let script: [(seconds: Int, line: String)] = [
    (0, "meeting open"), (5, "roll open"), (10, "attend all present"),
    (20, "attend France voting"), (5, "attend Mozambique absent"), (10, "roll close"),
    (30, "motion set-agenda 1 by Brazil"), (20, "motion vote next 12 2"), (10, "speakers open"),
    (10, "speakers add Ghana, Japan, Malta, Ecuador"), (15, "speech start"), (70, "speech end"),
    (5, "attend Mozambique present"), (10, "speakers add Switzerland, Gabon, China"),
    (10, "speech start"), (85, "speech end"),
    (20, "motion moderated 6m 60s \"Shared rivers\" by Albania speaks-first"),
    (15, "motion unmoderated 10m \"Drafting\" by Russia"), (25, "motion vote next 5 10"),
    (15, "motion vote next 11 4"), (5, "speech start"), (55, "speech end"),
    (5, "speech start Brazil"), (60, "speech end"), (10, "caucus end"),
    (20, "motion moderated 10m 60s \"Early warning\" by Ghana"),
    (15, "motion suspend until 14:30 by Malta"), (10, "speech start"), (25, "speakers add Brazil"),
  ]
}
