/// Who is there, and how many it takes.
package struct AttendanceRules: Codable, Equatable, Sendable {
  /// What a delegation may answer at the roll call: `present`, `voting`, `absent`.
  package var states: [Attendance]
  /// Nobody comes or goes while the committee votes; the chair is warned, never stopped.
  package var barDoors: Bool
}

package struct QuorumRules: Codable, Equatable, Sendable {
  /// To open a meeting or debate; the chair is warned, never stopped.
  package var open: QuorumShare
  /// To decide on substance; below it a vote's outcome is `noQuorum`.
  package var vote: QuorumShare
  /// To decide on procedure; below it no motion is put but those that need no quorum.
  package var procedure: QuorumShare
  /// What the shares are taken of.
  package var base: Base

  package enum Base: String, Codable, Sendable, CaseIterable {
    /// Every member on the roster.
    case members
    /// The members that answered the first roll call.
    case attended
    /// The members that answered the last roll call.
    case roll
  }
}

/// What those without a member's seat may do.
package struct ObserverRules: Codable, Equatable, Sendable {
  package enum ProceduralVote: String, Codable, Sendable, CaseIterable {
    case none, may, must
  }

  /// What a delegation may put its name to.
  package enum Signature: String, Codable, Sendable, CaseIterable {
    case none
    /// As a signatory, who asks for no more than debate.
    case sign
    /// As a sponsor.
    case sponsor
  }

  package var proceduralVote: ProceduralVote
  package var substantiveVote: Bool
  /// Whether they vote on amendments, though not on the text: those who vote on procedure.
  package var amendmentVote: Bool
  /// Whether an observer may make a motion.
  package var motions: Bool
  /// Whether it may raise points.
  package var points: Bool
  /// Whether it has a right of reply.
  package var replies: Bool
  package var documents: Signature
  /// States invited under Art. 31 or 32, where they differ from observers.
  package var invited: Rights
  /// Non-governmental organisations, where they differ from observers.
  package var organisations: Rights
  /// Those who supply information at the body's invitation (Council rule 39).
  package var briefers: Rights

  /// What one kind of guest may do; what is left out is as for observers.
  package struct Rights: Codable, Equatable, Sendable {
    package var proceduralVote: ProceduralVote?
    package var motions: Bool?
    package var points: Bool?
    package var replies: Bool?
    package var documents: Signature?
  }
}
