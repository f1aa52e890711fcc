/// The answers at roll call, and movement during a vote.
package struct AttendanceRules: Codable, Equatable, Sendable {
  /// The answers a delegation may give at roll call: `present`, `voting`, `absent`. Every book also
  /// knows `excused`.
  package var states: [Attendance]
  /// Whether a delegation that answered `present` votes on substance; otherwise only one that is
  /// present and voting does.
  package var presentVotesOnSubstance: Bool
  /// No delegation may enter or leave during a vote. The chair is warned, never stopped.
  package var barDoors: Bool
}

/// How many members must be present to open, to vote and to decide on procedure.
package struct QuorumRules: Codable, Equatable, Sendable {
  /// Quorum to open a meeting or debate. The chair is warned, never stopped.
  package var open: QuorumShare
  /// Quorum to decide on substance. Below it, a vote's outcome is `noQuorum`.
  package var vote: QuorumShare
  /// Quorum to decide on procedure. Below it, only motions that need no quorum are put to the vote.
  package var procedure: QuorumShare
  /// The count that the shares are taken of.
  package var base: Base

  /// The number that quorum shares are taken of.
  package enum Base: String, Codable, Sendable, CaseIterable {
    /// Every member on the roster.
    case members
    /// The members who answered the first roll call.
    case attended
    /// The members who answered the last roll call.
    case roll
  }
}

/// The rights of delegations without a member's seat.
package struct ObserverRules: Codable, Equatable, Sendable {
  /// Whether a delegation votes on procedure; `must` rules out abstaining.
  package enum ProceduralVote: String, Codable, Sendable, CaseIterable {
    case none, may, must
  }

  /// How a delegation may put its name to a document.
  package enum Signature: String, Codable, Sendable, CaseIterable {
    case none
    /// As a signatory, which only asks for the document to be debated.
    case sign
    /// As a sponsor.
    case sponsor
  }

  /// An observer's vote on motions.
  package var proceduralVote: ProceduralVote
  /// Whether observers vote on texts, and so also on amendments.
  package var substantiveVote: Bool
  /// Whether observers who vote on procedure also vote on amendments, even if not on the text
  /// itself.
  package var amendmentVote: Bool
  /// Whether an observer may make a motion.
  package var motions: Bool
  /// Whether an observer may raise points.
  package var points: Bool
  /// Whether an observer has a right of reply.
  package var replies: Bool
  /// How an observer may put its name to a document.
  package var documents: Signature
  /// States invited under Art. 31 or 32, where their rights differ from an observer's.
  package var invited: Rights
  /// Non-governmental organisations, where their rights differ from an observer's.
  package var organisations: Rights
  /// Those who supply information at the body's invitation (Council rule 39).
  package var briefers: Rights

  /// The rights of one kind of guest. A `nil` field is as for observers.
  package struct Rights: Codable, Equatable, Sendable {
    /// A guest's vote on motions.
    package var proceduralVote: ProceduralVote?
    /// Whether it may make a motion.
    package var motions: Bool?
    /// Whether it may raise points.
    package var points: Bool?
    /// Whether it has a right of reply.
    package var replies: Bool?
    /// How it may put its name to a document.
    package var documents: Signature?
  }
}

extension AttendanceRules: RuleFields {
  static var words: [String: [String]] {
    ["states": [Attendance.absent, .present, .voting].map(\.rawValue)]
  }
}

extension QuorumRules: RuleFields {
  static var words: [String: [String]] {
    let shares = ["none", "majority"]
    return ["open": shares, "vote": shares, "procedure": shares, "base": Base.allWords]
  }
}

extension ObserverRules: RuleFields {
  static var words: [String: [String]] {
    ["proceduralVote": ProceduralVote.allWords, "documents": Signature.allWords]
  }

  mutating func setOptionalFields() {
    let rights = Rights(
      proceduralVote: ProceduralVote.none, motions: true, points: true, replies: true,
      documents: Signature.none)
    (invited, organisations, briefers) = (rights, rights, rights)
  }
}
