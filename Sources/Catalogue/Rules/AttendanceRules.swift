/// Who is there, and how many it takes.
public struct AttendanceRules: Codable, Equatable, Sendable {
  /// What a delegation may answer at the roll call: `present`, `voting`, `absent`.
  public var states: [Attendance]
  /// Nobody comes or goes while the committee votes; the chair is warned, never stopped.
  public var barDoors: Bool
}

public struct QuorumRules: Codable, Equatable, Sendable {
  /// To open a meeting or debate; the chair is warned, never stopped.
  public var open: QuorumShare
  /// To decide on substance; below it a vote's outcome is `noQuorum`.
  public var vote: QuorumShare
  /// To decide on procedure; below it no motion is put but those that need no quorum.
  public var procedure: QuorumShare
  /// What the shares are taken of.
  public var base: Base

  public enum Base: String, Codable, Sendable, CaseIterable {
    /// Every member on the roster.
    case members
    /// The members that answered the first roll call.
    case attended
    /// The members that answered the last roll call.
    case roll
  }
}

/// What those without a member's seat may do.
public struct ObserverRules: Codable, Equatable, Sendable {
  public enum ProceduralVote: String, Codable, Sendable, CaseIterable {
    case none, may, must
  }

  /// What a delegation may put its name to.
  public enum Signature: String, Codable, Sendable, CaseIterable {
    case none
    /// As a signatory, who asks for no more than debate.
    case sign
    /// As a sponsor.
    case sponsor
  }

  public var proceduralVote: ProceduralVote
  public var substantiveVote: Bool
  /// Whether they vote on amendments, though not on the text: those who vote on procedure.
  public var amendmentVote: Bool
  /// Whether an observer may make a motion.
  public var motions: Bool
  /// Whether it may raise points.
  public var points: Bool
  /// Whether it has a right of reply.
  public var replies: Bool
  public var documents: Signature
  /// States invited under Art. 31 or 32, where they differ from observers.
  public var invited: Rights
  /// Non-governmental organisations, where they differ from observers.
  public var organisations: Rights
  /// Those who supply information at the body's invitation (Council rule 39).
  public var briefers: Rights

  /// What one kind of guest may do; what is left out is as for observers.
  public struct Rights: Codable, Equatable, Sendable {
    public var proceduralVote: ProceduralVote?
    public var motions: Bool?
    public var points: Bool?
    public var replies: Bool?
    public var documents: Signature?
  }
}
