/// Rules of procedure as data: what may be moved when, in what order, with what second, debate,
/// majority and effect; who may vote how; what a speech and a caucus may be.
///
/// Every field is a field of the JSON that `chair rules NAME --json` prints. No code asks for a
/// book's name: what books do differently stands in these fields.
public struct RuleBook: Codable, Equatable, Sendable {
  /// The word of the command line: `harvard`.
  public var name: String
  public var title: String
  public var attendance: AttendanceRules
  public var quorum: QuorumRules
  public var abstention: AbstentionRules
  public var observers: ObserverRules
  public var majorities: MajorityRules
  public var rollCall: RollCallRules
  public var speeches: SpeechRules
  public var caucuses: CaucusRules
  /// A motion needs a second unless its own rule says otherwise.
  public var secondRequired: Bool
  /// What becomes of the other pending motions when one passes.
  public var onPass: OnPass
  /// Kinds in the order they are put: the first is put first. An item may hold several kinds of
  /// one rank. `"extend unmoderated"` is the extension of that kind of caucus.
  public var precedence: [PrecedenceGroup]
  /// The kinds that may be moved, each once.
  public var motions: [MotionRule]

  public enum OnPass: String, Codable, Sendable, CaseIterable {
    /// All other pending motions fall.
    case lapse
    /// What the motion did not dispose of stays pending.
    case keep
  }

  /// The rule for a kind or one of its aliases, folded to lower case by the caller.
  public func motion(named word: String) -> MotionRule? {
    motions.first { $0.kind == word } ?? motions.first { $0.aliases.contains(word) }
  }
}

public struct AttendanceRules: Codable, Equatable, Sendable {
  /// What a delegation may answer at the roll call: `present`, `voting`, `absent`.
  public var states: [Attendance]
}

/// A share of the membership that must be there.
public enum QuorumShare: Equatable, Sendable {
  /// No quorum is asked.
  case none
  /// More than half.
  case majority
  /// At least this fraction, rounded up: `1/4` of 193 is 49.
  case fraction(Int, Int)

  /// The head count it takes of `members`.
  public func count(of members: Int) -> Int {
    switch self {
    case .none: 0
    case .majority: members / 2 + 1
    case .fraction(let p, let q): (members * p + q - 1) / q
    }
  }
}

extension QuorumShare: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    switch text {
    case "none": self = .none
    case "majority": self = .majority
    default:
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let p = Int(parts[0]), let q = Int(parts[1]), p > 0, p <= q, q <= 1000
      else {
        throw DecodingError.dataCorruptedError(
          in: container,
          debugDescription: "unknown \"\(text)\"; one of none, majority, or a fraction p/q")
      }
      self = .fraction(p, q)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .none: try container.encode("none")
    case .majority: try container.encode("majority")
    case .fraction(let p, let q): try container.encode("\(p)/\(q)")
    }
  }
}

public struct QuorumRules: Codable, Equatable, Sendable {
  /// To open a meeting or debate; the chair is warned, never stopped.
  public var open: QuorumShare
  /// To decide on substance; below it a vote's outcome is `noQuorum`.
  public var vote: QuorumShare
  /// To decide on procedure; below it no motion is put but those that need no quorum.
  public var procedure: QuorumShare
}

public struct AbstentionRules: Codable, Equatable, Sendable {
  /// Whether anybody may abstain on procedure.
  public var procedural: Bool
  /// Whether a delegation that is "present and voting" may abstain on substance.
  public var votingOnSubstance: Bool
}

public struct ObserverRules: Codable, Equatable, Sendable {
  public enum ProceduralVote: String, Codable, Sendable, CaseIterable {
    case none, may, must
  }

  public var proceduralVote: ProceduralVote
  public var substantiveVote: Bool
  /// Whether an observer may make a motion.
  public var motions: Bool
}

public struct MajorityRules: Codable, Equatable, Sendable {
  public var procedural: Majority
  public var substantive: Majority
  public var tie: Tie

  public enum Tie: String, Codable, Sendable, CaseIterable {
    case rejected
    /// A second vote is due (GA rule 95).
    case secondVote
  }
}

public struct RollCallRules: Codable, Equatable, Sendable {
  /// A delegation may pass once; asked again, it answers yes or no.
  public var pass: Bool
  /// `yes` and `no` may be given "with rights": the vote is explained after the close.
  public var rights: Bool
  /// What an explanation is granted, in seconds.
  public var rightsSeconds: Int
  /// A delegation in the room may say that it does not participate.
  public var nonParticipation: Bool
}

public struct SpeechRules: Codable, Equatable, Sendable {
  /// The speaking time of a list on which none was set, in seconds.
  public var defaultSeconds: Int
  /// A delegation stands on the list once at a time.
  public var onceOnList: Bool
  /// What an exhausted list means; the screen offers it, the chair decides.
  public var whenExhausted: WhenExhausted
  /// Where a speaker may yield the rest to; empty where there are no yields.
  public var yields: [YieldTarget]
  /// How often a speech may be passed on to a delegation.
  public var yieldDepth: Int

  public enum WhenExhausted: String, Codable, Sendable, CaseIterable {
    case next, ask, closeDebate, motions
  }
}

public enum YieldTarget: String, Codable, Sendable, CaseIterable {
  case chair, delegation, questions, comments
}

public struct CaucusRules: Codable, Equatable, Sendable {
  /// The total must be a multiple of the speaking time.
  public var divisible: Bool
  public var proposer: Proposer
  /// The total clock of a moderated caucus stands while nobody speaks.
  public var clockFollowsSpeeches: Bool
  /// How often one caucus may be extended; `nil` without limit.
  public var extensions: Int?
  /// The longest extension as a fraction of the original total, in per cent; `nil` without limit.
  public var extensionPercent: Int?

  public enum Proposer: String, Codable, Sendable, CaseIterable {
    /// No privilege.
    case none
    case first
    /// The mover says `speaks-first` or `speaks-last`.
    case firstOrLast
  }
}

/// Kinds of one rank, with what decides between several of them.
public struct PrecedenceGroup: Equatable, Sendable {
  public var kinds: [String]
  public var ties: [TieBreak]

  public enum TieBreak: String, Codable, Sendable, CaseIterable {
    case longest, shortest
    case moreSpeakers, fewerSpeakers
    case longerSpeech, shorterSpeech
  }

  public init(kinds: [String], ties: [TieBreak] = []) {
    self.kinds = kinds
    self.ties = ties
  }
}

/// In JSON a plain string is a group of one kind without tie-breaks.
extension PrecedenceGroup: Codable {
  private enum CodingKeys: String, CodingKey { case kinds, ties }

  public init(from decoder: any Decoder) throws {
    if let kind = try? decoder.singleValueContainer().decode(String.self) {
      self.init(kinds: [kind])
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      kinds: try container.decode([String].self, forKey: .kinds),
      ties: try container.decodeIfPresent([TieBreak].self, forKey: .ties) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    if kinds.count == 1, ties.isEmpty {
      var container = encoder.singleValueContainer()
      try container.encode(kinds[0])
      return
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kinds, forKey: .kinds)
    try container.encode(ties, forKey: .ties)
  }
}
