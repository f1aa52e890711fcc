package struct CaucusRules: Codable, Equatable, Sendable {
  /// The total must be a multiple of the speaking time.
  package var divisible: Bool
  package var proposer: Proposer
  /// The total clock of a moderated caucus stands while nobody speaks.
  package var clockFollowsSpeeches: Bool
  /// The longest moderated caucus, in seconds; `nil` without limit. The chair is warned.
  package var longestSeconds: Int?
  /// The longest unmoderated caucus, in seconds; `nil` without limit. The chair is warned.
  package var longestUnmoderatedSeconds: Int?
  /// A speech in a caucus may not be longer than one on the list; the chair is warned.
  package var withinSpeakingTime: Bool
  /// What a speaker leaves of its time is there for others; where not, it is the chair's.
  package var unusedTimeReturns: Bool
  /// How often one caucus may be extended; `nil` without limit.
  package var extensions: Int?
  /// The longest extension as a fraction of the original total, in per cent; `nil` without limit.
  package var extensionPercent: Int?

  package enum Proposer: String, Codable, Sendable, CaseIterable {
    /// No privilege.
    case none
    case first
    /// The mover says `speaks-first` or `speaks-last`.
    case firstOrLast
  }
}
