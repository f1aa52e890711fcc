import Catalogue

/// A motion as it was made, and its outcome.
package struct Motion: Codable, Equatable, Sendable {
  /// Whether a motion was decided, and how. One that `lapsed` fell without a decision and without
  /// anybody's doing; `Ending` says why.
  package enum Status: String, Codable, Sendable {
    case pending, passed, failed, withdrawn, lapsed, outOfOrder
  }

  /// From 1, in the order received.
  package var number: Int
  /// Its name in the rule book: `unmoderated`, `close-debate`.
  package var kind: String
  /// The code of the delegation that moved it.
  package var by: String
  /// `nil` if nobody has seconded it.
  package var secondedBy: String?
  /// Whether the chair gave leave for it, if it needs that.
  package var allowed: Bool?
  /// The submitter and the seconder of the text that agree to it, if it needs that.
  package var agreed: [String]?
  /// The delegation that it is about.
  package var delegation: String?
  /// What it is about, as typed: a caucus's topic, a draft's symbol; `nil` if nothing was typed.
  package var subject: String?
  /// The `id`s of the documents that it is about, if they are in the register.
  package var documents: [Int]?
  /// The clauses of that document that it would have voted on separately.
  package var clauses: [String]?
  /// The length of the caucus, the extension or the suspension that it asks for.
  package var totalMilliseconds: Int?
  /// The time of each speech in that caucus, or before each vote; `nil` if it gives none.
  package var eachMilliseconds: Int?
  /// The speaking time that it would set.
  package var timeMilliseconds: Int?
  /// The `id` of the topic that it is about.
  package var topic: Int?
  /// The end of a suspension, in milliseconds since 1970.
  package var until: Int?
  /// When the mover wishes to speak in the moderated caucus, where the book leaves it a
  /// choice.
  package var proposer: Caucus.ProposerSlot?
  /// The number of sponsors and signatories of the document that it introduces.
  package var signed: Int?
  /// How many of these are sponsors.
  package var sponsors: Int?
  /// The number of the vote that it is about.
  package var vote: Int?
  /// The number of speakers on each side that it asks for.
  package var speakersEach: Int?
  /// How often each delegation may speak if it passes.
  package var times: Int?
  /// The kind of caucus that an extension extends, which decides its precedence.
  package var extends: Caucus.Kind?
  /// Only a pending motion can be put.
  package var status = Status.pending
  /// The ruling that an appeal is against.
  package var ruling: ChairRuling?
  /// The delegations that objected to its passing without a vote.
  package var objections: [String]?
  /// The delegations that have spoken for it, and against it, before it is put.
  package var heardFor: [String]?
  /// `nil` if nobody has.
  package var heardAgainst: [String]?
  /// Debate was closed while it was pending: it is put without further speakers.
  package var debateClosed: Bool?
  /// The motion that set it aside together with the question under debate; it may be taken up
  /// again.
  package var setAsideBy: Int?
  /// Whether the chair put it first, regardless of precedence.
  package var preferred = false
  /// The count, which is `nil` if it was decided otherwise or not at all.
  package var yes: Int?
  /// Votes against; `nil` if they were not counted.
  package var no: Int?
  /// Abstentions; `nil` if the votes were not counted.
  package var abstain: Int?
  /// The chair's casting vote, which the count includes.
  package var castingVote: Answer?
  /// How it was decided; `nil` if it was not.
  package var basis: Basis?
  /// The number of votes in favour that were needed.
  package var needed: Int?
  /// Who could decide it, if it was decided by a count.
  package var electorate: Verdict.Electorate?
  /// Why it ended without a decision, if there was a reason.
  package var ending: Ending?

  /// Its name in a book's precedence.
  package var precedenceKey: String { extends.map { "\(kind) \($0.rawValue)" } ?? kind }

  /// The number of speeches that fit into the proposed caucus.
  package var speakers: Int? {
    guard let total = totalMilliseconds, let each = eachMilliseconds, each > 0 else { return nil }
    return total / each
  }
}

extension Motion.Status {
  /// For use in a sentence.
  package var title: String { self == .outOfOrder ? "out of order" : rawValue }
}

extension Motion {
  /// `Moderated caucus, 10 minutes, 60 seconds each, "Early warning"`
  package func summary(_ book: RuleBook, in state: State) -> String {
    var parts = [book.motion(named: kind)?.title ?? kind]
    if let delegation { parts.append(state.name(delegation)) }
    if let topic { parts.append(state.topicWords(topic)) }
    if let totalMilliseconds { parts.append(TimeSpan.words(milliseconds: totalMilliseconds)) }
    if let eachMilliseconds {
      parts.append("\(TimeSpan.words(milliseconds: eachMilliseconds)) each")
    }
    if let timeMilliseconds { parts.append(TimeSpan.words(milliseconds: timeMilliseconds)) }
    if let times { parts.append(Spelling.times(times)) }
    if let clauses, let document = state.document(documents?.first) {
      let words = clauses.count == 1 ? "clause" : "clauses"
      parts.append("\(document.number), \(words) \(Spelling.list(clauses))")
    }
    if let subject, !subject.isEmpty { parts.append(Spelling.quoted(subject)) }
    return parts.joined(separator: ", ")
  }
}
