/// One kind of motion as a book has it.
public struct MotionRule: Codable, Equatable, Sendable {
  /// The word of the language: `moderated`.
  public var kind: String
  public var title: String
  /// Shorter words for it: `mod`.
  public var aliases: [String]
  /// What is said with it, in order; see `MotionParameter`.
  public var parameters: [MotionParameter]
  /// What a passing motion does.
  public var effect: MotionEffect
  /// When it may be moved.
  public var when: [MotionPhase]
  /// How it is decided.
  public var decision: MotionDecision
  /// Overrides the book's `secondRequired` where present.
  public var second: Bool?
  /// It is put although there is no quorum: a meeting can always be suspended or adjourned.
  public var withoutQuorum: Bool?
  /// Speakers heard before it is put; offered, never a condition.
  public var speakersFor: Int
  public var speakersAgainst: Int
  /// Where the rule comes from: `GA rule 76`, `Council rule 33`.
  public var source: String?
}

/// A part of a motion's own arguments. With `?` it may be left out.
public enum MotionParameter: String, Codable, Sendable, CaseIterable {
  /// The whole length of a caucus or an extension.
  case total
  case optionalTotal = "total?"
  /// The time of each speech in it.
  case each
  /// A speaking time.
  case time
  /// A number of the agenda.
  case topicNumber
  case optionalTopicNumber = "topicNumber?"
  /// Free text in quotes, the subject.
  case subject
  case optionalSubject = "subject?"
  /// `until 14:30`
  case optionalUntil = "until?"
}

/// What a motion that passes does by itself.
public enum MotionEffect: String, Codable, Sendable, CaseIterable {
  /// Nothing by itself: it stands in the record and the chair acts.
  case record
  case moderatedCaucus, unmoderatedCaucus, consultation, roundRobin
  case extendCaucus, closeCaucus
  case setAgenda, speakingTime, openList, closeList
  case suspendMeeting, adjournMeeting
  case adjournDebate, resumeDebate, closeDebate
}

/// Where the meeting stands when a motion is made.
public enum MotionPhase: String, Codable, Sendable, CaseIterable {
  /// Debate, with nobody at the rostrum.
  case floor
  /// While a delegation speaks.
  case speech
  /// In a caucus, between speeches.
  case caucus
  /// After the closure of debate.
  case voting
}

/// How a motion is decided.
public enum MotionDecision: Equatable, Sendable {
  /// The book's procedural majority.
  case procedural
  /// The book's substantive majority.
  case substantive
  case majority(Majority)
  /// The chair alone: `motion pass`, `motion fail`.
  case chair
  /// Granted at a delegation's request, without a vote.
  case demand
  /// Passes unless somebody objects.
  case noObjection
}

extension MotionDecision: Codable {
  public init(from decoder: any Decoder) throws {
    switch try decoder.singleValueContainer().decode(String.self) {
    case "procedural": self = .procedural
    case "substantive": self = .substantive
    case "chair": self = .chair
    case "demand": self = .demand
    case "no-objection": self = .noObjection
    default: self = .majority(try Majority(from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .procedural: try container.encode("procedural")
    case .substantive: try container.encode("substantive")
    case .majority(let majority): try container.encode(majority)
    case .chair: try container.encode("chair")
    case .demand: try container.encode("demand")
    case .noObjection: try container.encode("no-objection")
    }
  }
}
