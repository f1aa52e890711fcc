import Catalogue

/// A motion as it was made, and what became of it.
public struct Motion: Codable, Equatable, Sendable {
  public enum Status: String, Codable, Sendable {
    case pending, passed, failed, withdrawn, lapsed, outOfOrder
  }

  /// From 1, in the order received.
  public var number: Int
  public var kind: String
  public var by: String
  public var secondedBy: String?
  public var subject: String?
  public var totalMilliseconds: Int?
  public var eachMilliseconds: Int?
  /// A speaking time to be set.
  public var timeMilliseconds: Int?
  public var topicNumber: Int?
  /// The end of a suspension, in milliseconds since 1970.
  public var until: Int?
  public var proposer: Caucus.ProposerSlot?
  /// Sponsors and signatories of the document that is introduced.
  public var signed: Int?
  /// The number of the vote that it is about.
  public var vote: Int?
  /// Speakers on each side that it asks for.
  public var speakersEach: Int?
  /// How often each delegation is to speak.
  public var times: Int?
  /// The kind of caucus that an extension extends: it ranks by it.
  public var extends: Caucus.Kind?
  public var status = Status.pending
  /// The ruling that an appeal is made against.
  public var ruling: ChairRuling?
  /// Who objected to its passing without a vote.
  public var objections: [String]?
  /// Who has spoken for it, and who against, before it is put.
  public var heardFor: [String]?
  public var heardAgainst: [String]?
  /// Debate was closed while it was pending: it is put without further speakers.
  public var debateClosed: Bool?
  /// The motion that set it aside with what was debated; it may be taken up again.
  public var setAsideBy: Int?
  /// The chair put it first, whatever the precedence.
  public var preferred = false
  public var yes: Int?
  public var no: Int?
  public var abstain: Int?
  /// What its decision rests on; `nil` where it was not decided.
  public var basis: Basis?
  /// Yes that the count took.
  public var needed: Int?
  /// Why it ended undecided.
  public var reason: String?

  /// The word under which it stands in a book's precedence.
  public var precedenceKey: String { extends.map { "\(kind) \($0.rawValue)" } ?? kind }

  /// Speeches that the proposed caucus has room for.
  public var speakers: Int? {
    guard let total = totalMilliseconds, let each = eachMilliseconds, each > 0 else { return nil }
    return total / each
  }
}

extension Motion.Status {
  /// As sentences have it.
  public var title: String { self == .outOfOrder ? "out of order" : rawValue }
}

extension Motion {
  /// `Moderated caucus, 10 minutes, 60 seconds each, "Early warning"`
  public func summary(_ book: RuleBook) -> String {
    var parts = [book.motion(named: kind)?.title ?? kind]
    if let topicNumber { parts.append("topic \(topicNumber)") }
    if let totalMilliseconds { parts.append(TimeSpan.words(milliseconds: totalMilliseconds)) }
    if let eachMilliseconds {
      parts.append("\(TimeSpan.words(milliseconds: eachMilliseconds)) each")
    }
    if let timeMilliseconds { parts.append(TimeSpan.words(milliseconds: timeMilliseconds)) }
    if let times { parts.append(Spelling.times(times)) }
    if let subject, !subject.isEmpty { parts.append(Token.quote(subject)) }
    return parts.joined(separator: ", ")
  }
}
