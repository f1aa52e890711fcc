/// Who may abstain, and who must.
package struct AbstentionRules: Codable, Equatable, Sendable {
  /// Whether anybody may abstain on procedure.
  package var procedural: Bool
  /// Whether a delegation that is "present and voting" may abstain on substance.
  package var votingOnSubstance: Bool
  /// Whether anybody may abstain on an amendment.
  package var amendments: Bool
  /// What becomes of the vote of a party to the dispute (Art. 27(3)), where the chair named one.
  package var obligatory: Obligatory

  package enum Obligatory: String, Codable, Sendable, CaseIterable {
    /// It votes as it likes.
    case off
    /// It votes, and the chair is warned.
    case warn
    /// Its vote is recorded as an abstention.
    case force
  }
}

package struct MajorityRules: Codable, Equatable, Sendable {
  package var procedural: Majority
  package var substantive: Majority
  /// What substance takes on a topic that was declared important (GA rule 83).
  package var important: Majority
  /// What an amendment takes where it differs from its text; `nil` where it takes the same.
  package var amendments: Majority?
  package var tie: Tie
  /// Within how many hours a second vote is due after a tie; `nil` where no time is set.
  package var secondVoteHours: Int?

  package enum Tie: String, Codable, Sendable, CaseIterable {
    case rejected
    /// A second vote is due (GA rule 95).
    case secondVote
  }
}

/// How votes are taken where the line that opens one does not say it.
package struct VotingRules: Codable, Equatable, Sendable {
  package var substantiveMethod: VoteMethod
  package var proceduralMethod: VoteMethod
  /// Whether the question if a matter is procedural is itself one of substance, so that a veto
  /// stops it (the San Francisco Statement of 1945: the double veto).
  package var preliminary: VoteKind
  /// What an explanation of vote is granted, in seconds; 0 where the book has none.
  package var explanationSeconds: Int
  /// What the one who presides may do when the committee votes.
  package var presiding: Presiding

  package enum Presiding: String, Codable, Sendable, CaseIterable {
    /// The chair has no vote.
    case never
    /// The chair answers for its own delegation, when that is called.
    case delegation
    /// A chair who is a member votes where that changes the result (Robert's Rules).
    case deciding
  }
}

package struct RollCallRules: Codable, Equatable, Sendable {
  /// Who is called first where the line that opens the vote does not say it.
  package var start: Start
  /// A delegation may pass once; asked again, it answers yes or no.
  package var pass: Bool
  /// `yes` and `no` may be given "with rights": the vote is explained after the close.
  package var rights: Bool
  /// What an explanation is granted, in seconds.
  package var rightsSeconds: Int
  /// A delegation in the room may say that it does not participate.
  package var nonParticipation: Bool
  /// Those with rights explain before the close, and a final round may change the answers.
  package var finalRound: Bool

  package enum Start: String, Codable, Sendable, CaseIterable {
    /// The first of the roll.
    case first
    /// A member drawn by lot (GA rule 87).
    case lot
  }
}
