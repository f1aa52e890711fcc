/// Rules of procedure as data: what may be moved when, in what order, with what second, debate,
/// majority and effect; who may vote how; what a speech and a caucus may be.
///
/// Every field is a field of the JSON that `chair rules NAME --json` prints. No code asks for a
/// book's name: what books do differently stands in these fields.
package struct RuleBook: Codable, Equatable, Sendable {
  /// The word of the command line: `harvard`.
  package var name: String
  package var title: String
  package var attendance: AttendanceRules
  package var quorum: QuorumRules
  package var abstention: AbstentionRules
  package var observers: ObserverRules
  package var majorities: MajorityRules
  package var rollCall: RollCallRules
  package var voting: VotingRules
  package var speeches: SpeechRules
  package var replies: ReplyRules
  /// The points that delegations may raise; the book knows no others.
  package var points: [PointRule]
  package var caucuses: CaucusRules
  package var documents: DocumentRules
  /// A motion needs a second unless its own rule says otherwise.
  package var secondRequired: Bool
  /// What becomes of the other pending motions when one passes.
  package var onPass: OnPass
  /// A motion is out of order while one that is put before it is pending (Robert's Rules).
  package var stacked: Bool
  /// Kinds in the order they are put: the first is put first. An item may hold several kinds of
  /// one rank. `"extend unmoderated"` is the extension of that kind of caucus.
  package var precedence: [PrecedenceGroup]
  /// The kinds that may be moved, each once.
  package var motions: [MotionRule]

  package enum OnPass: String, Codable, Sendable, CaseIterable {
    /// All other pending motions fall.
    case lapse
    /// What the motion did not dispose of stays pending.
    case keep
  }

  /// The rule for a kind or one of its aliases, folded to lower case by the caller.
  package func motion(named word: String) -> MotionRule? {
    motions.first { $0.kind == word } ?? motions.first { $0.aliases.contains(word) }
  }
}
