import Catalogue

/// A motion as it was made, and what became of it.
package struct Motion: Codable, Equatable, Sendable {
  package enum Status: String, Codable, Sendable {
    case pending, passed, failed, withdrawn, lapsed, outOfOrder
  }

  /// From 1, in the order received.
  package var number: Int
  package var kind: String
  package var by: String
  package var secondedBy: String?
  package var subject: String?
  package var totalMilliseconds: Int?
  package var eachMilliseconds: Int?
  /// A speaking time to be set.
  package var timeMilliseconds: Int?
  package var topicNumber: Int?
  /// The end of a suspension, in milliseconds since 1970.
  package var until: Int?
  package var proposer: Caucus.ProposerSlot?
  /// Sponsors and signatories of the document that is introduced.
  package var signed: Int?
  /// The number of the vote that it is about.
  package var vote: Int?
  /// Speakers on each side that it asks for.
  package var speakersEach: Int?
  /// How often each delegation is to speak.
  package var times: Int?
  /// The kind of caucus that an extension extends: it ranks by it.
  package var extends: Caucus.Kind?
  package var status = Status.pending
  /// The ruling that an appeal is made against.
  package var ruling: ChairRuling?
  /// Who objected to its passing without a vote.
  package var objections: [String]?
  /// Who has spoken for it, and who against, before it is put.
  package var heardFor: [String]?
  package var heardAgainst: [String]?
  /// Debate was closed while it was pending: it is put without further speakers.
  package var debateClosed: Bool?
  /// The motion that set it aside with what was debated; it may be taken up again.
  package var setAsideBy: Int?
  /// The chair put it first, whatever the precedence.
  package var preferred = false
  package var yes: Int?
  package var no: Int?
  package var abstain: Int?
  /// What its decision rests on; `nil` where it was not decided.
  package var basis: Basis?
  /// Yes that the count took.
  package var needed: Int?
  /// Why it ended undecided, where there was a reason.
  package var ending: Ending?

  /// The word under which it stands in a book's precedence.
  package var precedenceKey: String { extends.map { "\(kind) \($0.rawValue)" } ?? kind }

  /// Speeches that the proposed caucus has room for.
  package var speakers: Int? {
    guard let total = totalMilliseconds, let each = eachMilliseconds, each > 0 else { return nil }
    return total / each
  }
}

extension Motion.Status {
  /// As sentences have it.
  package var title: String { self == .outOfOrder ? "out of order" : rawValue }
}

extension Motion {
  /// `Moderated caucus, 10 minutes, 60 seconds each, "Early warning"`
  package func summary(_ book: RuleBook) -> String {
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
