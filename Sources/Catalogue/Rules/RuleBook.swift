/// Rules of procedure as data: which motions may be made when, in what order, with what second,
/// debate, majority and effect; who may vote and how; and the limits on speeches and caucuses.
///
/// Every field is a field of the JSON that `chair rules NAME --json` prints. No code checks a
/// book's name: all differences between books are in these fields.
package struct RuleBook: Codable, Equatable, Sendable {
  /// The name on the command line: `harvard`.
  package var name: String
  /// In headings, and in sentences after `under`: `Harvard rules of procedure`.
  package var title: String
  /// The answers at roll call, and movement during a vote.
  package var attendance: AttendanceRules
  /// How many must be present to open, to vote and to decide on procedure.
  package var quorum: QuorumRules
  /// Who may abstain, and who must.
  package var abstention: AbstentionRules
  /// The rights of delegations without a member's seat.
  package var observers: ObserverRules
  /// What motions and texts need, unless a motion's own rule says otherwise.
  package var majorities: MajorityRules
  /// How a roll-call vote is taken.
  package var rollCall: RollCallRules
  /// What holds for a vote if the line that opens it does not say so.
  package var voting: VotingRules
  /// The speakers' list, the length and number of speeches, and yields.
  package var speeches: SpeechRules
  /// Rights of reply: how many, how long, and to what.
  package var replies: ReplyRules
  /// The points that delegations may raise under this book.
  package var points: [PointRule]
  /// The limits on caucuses, and how their clocks run.
  package var caucuses: CaucusRules
  /// How many names documents need, and how they are handled.
  package var documents: DocumentRules
  /// A motion needs a second unless its own rule says otherwise.
  package var secondRequired: Bool
  /// What happens to the other pending motions when one passes.
  package var onPass: OnPass
  /// A motion is out of order while a motion that takes precedence over it is pending (Robert's
  /// Rules).
  package var stacked: Bool
  /// Kinds of motion in the order they are put to the vote. An item may hold several kinds of equal
  /// rank. `"extend unmoderated"` is the extension of that kind of caucus.
  package var precedence: [PrecedenceGroup]
  /// The kinds that may be moved, each once.
  package var motions: [MotionRule]
  /// What the chair says aloud.
  package var formulas: Formulas

  /// What happens to the other pending motions when one passes.
  package enum OnPass: String, Codable, Sendable, CaseIterable {
    /// All other pending motions fall.
    case lapse
    /// Motions that the passed motion did not dispose of stay pending.
    case keep
  }

  /// The rule for a kind or one of its aliases. The caller folds the word.
  package func motion(named word: String) -> MotionRule? {
    motions.first { $0.kind == word } ?? motions.first { $0.aliases.contains(word) }
  }
}

extension RuleBook: RuleFields {
  static var words: [String: [String]] {
    ["onPass": OnPass.allWords, "ties": PrecedenceGroup.TieBreak.allWords]
  }

  mutating func setOptionalFields() {
    abstention.setOptionalFields()
    observers.setOptionalFields()
    majorities.setOptionalFields()
    speeches.setOptionalFields()
    replies.setOptionalFields()
    caucuses.setOptionalFields()
    documents.setOptionalFields()
    points[0].setOptionalFields()
    motions[0].setOptionalFields()
  }
}
