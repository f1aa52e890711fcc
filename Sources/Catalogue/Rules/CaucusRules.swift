/// The limits on caucuses, and how their clocks run.
package struct CaucusRules: Codable, Equatable, Sendable {
  /// The total must be a multiple of the speaking time.
  package var divisible: Bool
  /// Whether the mover of a moderated caucus may speak first or last in it.
  package var proposer: Proposer
  /// The total clock of a moderated caucus is paused while nobody speaks.
  package var clockFollowsSpeeches: Bool
  /// The longest moderated caucus, in seconds; `nil` if unlimited. The chair is warned.
  package var longestSeconds: Int?
  /// The longest unmoderated caucus, in seconds; `nil` if unlimited. The chair is warned.
  package var longestUnmoderatedSeconds: Int?
  /// A speech in a caucus may not be longer than one on the speakers' list. The chair is warned.
  package var withinSpeakingTime: Bool
  /// Time that a speaker leaves unused returns to the caucus for other speakers; otherwise it goes
  /// to the chair.
  package var unusedTimeReturns: Bool
  /// How often one caucus may be extended; `nil` if unlimited.
  package var extensions: Int?
  /// The longest extension as a percentage of the original total; `nil` if unlimited.
  package var extensionPercent: Int?

  /// When the mover of a moderated caucus speaks.
  package enum Proposer: String, Codable, Sendable, CaseIterable {
    /// The proposer has no privilege.
    case none
    case first
    /// The mover chooses `speaks-first` or `speaks-last`.
    case firstOrLast
  }
}

extension CaucusRules: RuleFields {
  static var words: [String: [String]] { ["proposer": Proposer.allWords] }

  static var ranges: [String: ClosedRange<Int>] {
    [
      "extensions": 0...99, "extensionPercent": 1...1000, "longestSeconds": 1...86_400,
      "longestUnmoderatedSeconds": 1...86_400,
    ]
  }

  mutating func setOptionalFields() {
    (extensions, extensionPercent) = (1, 100)
    (longestSeconds, longestUnmoderatedSeconds) = (1200, 1800)
  }
}
