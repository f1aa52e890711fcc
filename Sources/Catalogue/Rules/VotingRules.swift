/// Who may abstain, and who must.
package struct AbstentionRules: Codable, Equatable, Sendable {
  /// Whether delegations may abstain on procedure.
  package var procedural: Bool
  /// Whether a delegation that is "present and voting" may abstain on substance.
  package var votingOnSubstance: Bool
  /// Whether delegations may abstain on an amendment.
  package var amendments: Bool
  /// Whether delegations may abstain in a straw poll; `nil` if as in any other vote of its kind.
  package var strawPolls: Bool?
  /// How to treat the vote of a party to the dispute (Art. 27(3)), if the chair named one.
  package var obligatory: Obligatory

  /// The vote of a party to the dispute, which must abstain (Art. 27(3)).
  package enum Obligatory: String, Codable, Sendable, CaseIterable {
    /// It votes as it likes.
    case off
    /// It votes, and the chair is warned.
    case warn
    /// Its vote is recorded as an abstention.
    case force
  }
}

/// The majorities that votes need.
package struct MajorityRules: Codable, Equatable, Sendable {
  /// For motions on procedure, unless their own rules say otherwise.
  package var procedural: Majority
  /// For texts, and for motions that are decided like them.
  package var substantive: Majority
  /// The majority for substance on a topic that was declared important (GA rule 83).
  package var important: Majority
  /// The majority for an amendment; `nil` if it is the same as for its text.
  package var amendments: Majority?
  /// What follows if a simple majority is missed because the votes are equal.
  package var tie: Tie
  /// Within how many hours a second vote is due after a tie; `nil` if there is no deadline.
  package var secondVoteHours: Int?

  /// The result of a tie under a simple majority.
  package enum Tie: String, Codable, Sendable, CaseIterable {
    /// As a text without a majority (GA rule 133).
    case rejected
    /// A second vote is due (GA rule 95).
    case secondVote
  }
}

/// The defaults for votes whose opening command does not specify them.
package struct VotingRules: Codable, Equatable, Sendable {
  /// How a text is put, unless the line says otherwise.
  package var substantiveMethod: VoteMethod
  /// How a question of procedure is put, unless the line says otherwise.
  package var proceduralMethod: VoteMethod
  /// Whether the preliminary question, if a matter is procedural, is itself substantive, so that a
  /// veto can block it (the San Francisco Statement of 1945: the double veto).
  package var preliminary: VoteKind
  /// The time for an explanation of vote, in seconds; 0 if the book has none.
  package var explanationSeconds: Int
  /// Whether the sponsors of a text may explain their votes on it (not so in the Assembly, GA rules
  /// 88, 128).
  package var sponsorsExplain: Bool
  /// When a delegation must have asked to explain its vote.
  package var explanations: Explanations
  /// A text that no delegation spoke against is adopted without a vote, if the committee hears
  /// speakers for and against before each vote.
  package var passesUnopposed: Bool
  /// Whether the presiding officer votes.
  package var presiding: Presiding

  /// When a delegation must ask to explain its vote.
  package enum Explanations: String, Codable, Sendable, CaseIterable {
    /// At any time, before or after the vote.
    case any
    /// Before the vote is opened; the explanation is given after it.
    case requested
  }

  /// Whether the presiding officer votes.
  package enum Presiding: String, Codable, Sendable, CaseIterable {
    /// The chair has no vote.
    case never
    /// The chair votes for its own delegation when it is called.
    case delegation
    /// A chair who is a member votes when that changes the result (Robert's Rules).
    case deciding
    /// The chair has a casting vote, in addition to all others, if the votes are equal. A chair that
    /// has a seat votes for its delegation too.
    case casting
  }
}

/// How a roll-call vote is taken.
package struct RollCallRules: Codable, Equatable, Sendable {
  /// Who is called first if the command that opens the vote does not say so.
  package var start: Start
  /// A delegation may pass once; when asked again, it must answer yes or no.
  package var pass: Bool
  /// `yes` and `no` may be given "with rights": the delegation explains its vote after the close.
  package var rights: Bool
  /// The time for such an explanation, in seconds.
  package var rightsSeconds: Int
  /// A delegation that is present may declare that it does not participate.
  package var nonParticipation: Bool
  /// Delegations that voted with rights explain before the close, and may change their answers in a
  /// final round.
  package var finalRound: Bool

  /// Who is called first.
  package enum Start: String, Codable, Sendable, CaseIterable {
    /// The first member of the roll.
    case first
    /// A member drawn by lot (GA rule 87).
    case lot
  }
}

extension AbstentionRules: RuleFields {
  static var words: [String: [String]] { ["obligatory": Obligatory.allWords] }

  mutating func setOptionalFields() { strawPolls = true }
}

extension MajorityRules: RuleFields {
  static var words: [String: [String]] {
    let majorities = Majority.named.map(\.name)
    return [
      "procedural": majorities, "substantive": majorities, "important": majorities,
      "amendments": majorities, "tie": Tie.allWords,
    ]
  }

  static var ranges: [String: ClosedRange<Int>] { ["secondVoteHours": 1...1000] }

  mutating func setOptionalFields() { (amendments, secondVoteHours) = (.simple, 48) }
}

extension VotingRules: RuleFields {
  static var words: [String: [String]] {
    [
      "substantiveMethod": VoteMethod.allWords, "proceduralMethod": VoteMethod.allWords,
      "preliminary": VoteKind.allWords, "presiding": Presiding.allWords,
      "explanations": Explanations.allWords,
    ]
  }

  static var ranges: [String: ClosedRange<Int>] { ["explanationSeconds": 0...3600] }
}

extension RollCallRules: RuleFields {
  static var words: [String: [String]] { ["start": Start.allWords] }
  static var ranges: [String: ClosedRange<Int>] { ["rightsSeconds": 0...3600] }
}
