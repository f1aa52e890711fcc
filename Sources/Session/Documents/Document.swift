import Catalogue

/// A document of the register: a working paper, a draft, an amendment, a directive, a statement.
/// A document is never deleted; what becomes of it is its status.
package struct Document: Codable, Equatable, Sendable {
  /// Where a document is in its life.
  package enum Status: String, Codable, Sendable, CaseIterable {
    /// Handed in, and not yet looked at by the dais.
    case submitted
    /// The dais approved it: it may come before the committee.
    case approved
    /// The dais returned it to its sponsors.
    case returned
    /// It is before the committee.
    case introduced
    /// The vote on it is open.
    case voting
    case adopted
    /// Adopted by consensus, as statements are.
    case agreed
    /// Somebody objected to a text that needs everybody's agreement; it may be revised.
    case notAgreed
    case rejected
    /// Voting ended without a vote on it.
    case notPut
    case withdrawn
    /// It fell without a decision on it: it lost its names, or what it amends is gone.
    case lapsed
    /// Another document took its place.
    case superseded

    /// Whether it is a decision of the committee, and in force.
    package var isInForce: Bool { self == .adopted || self == .agreed }

    /// Whether nothing more is to be decided about it.
    package var isFinal: Bool {
      switch self {
      case .submitted, .approved, .returned, .introduced, .voting, .notAgreed: false
      case .adopted, .agreed, .rejected, .notPut, .withdrawn, .lapsed, .superseded: true
      }
    }

    /// For use in a sentence.
    package var title: String {
      switch self {
      case .notAgreed: "not agreed"
      case .notPut: "not put to the vote"
      case .voting: "being voted on"
      default: rawValue
      }
    }
  }

  /// How a document was decided.
  package enum Basis: String, Codable, Sendable, CaseIterable {
    /// By a vote, or without one; `vote` has its number.
    case vote
    /// Nobody objected before the deadline of a silence procedure.
    case silence
    case dais
    /// The motion that moved it passed or failed.
    case motion
    /// The sponsors of the text accepted the amendment.
    case sponsors
  }

  /// A clause that is voted on separately.
  package struct Part: Codable, Equatable, Sendable {
    /// `3`, `4.b`
    package var clause: String
    /// Whether it stays in the text; `nil` until it was voted on.
    package var isCarried: Bool?
    /// Whether it is no longer in the text.
    package var isStruck: Bool?
    /// Whether it was put without a decision to divide: it is forgotten if that vote decides nothing.
    package var isAlone: Bool?
    /// The number of the last vote on it, by which it is known when its clause has another number.
    package var vote: Int?

    package init(clause: String, isCarried: Bool? = nil) {
      (self.clause, self.isCarried) = (clause, isCarried)
    }
  }

  /// What the back room did with an adopted document.
  package struct Execution: Codable, Equatable, Sendable {
    /// Whether it was carried out.
    package var isDone: Bool
    /// The answer, as typed; empty if there was none.
    package var answer: String

    package init(isDone: Bool, answer: String) { (self.isDone, self.answer) = (isDone, answer) }
  }

  /// From 1, in the order received; refers to it whatever its number is.
  package var id: Int
  /// The kind in the rule book: `draft`.
  package var kind: String
  /// The number shown for it: `1.1`, `A/C.1/78/L.20`; no two documents have the same.
  package var number: String
  /// As typed; empty for an amendment that says what it changes.
  package var title: String
  /// The `id` of its topic; 0 for none.
  package var topic: Int
  package var status = Status.submitted
  /// In the order in which they joined; empty if the dais submitted it.
  package var sponsors: [String]
  /// Those who support its being discussed.
  package var signatories: [String] = []
  /// Those that a communiqué passes between, or that an agreement is between.
  package var parties: [String]?
  /// The `id` of the text that it amends.
  package var of: Int?
  /// What it changes, if it is an amendment that says so.
  package var change: TextChange?
  /// The clause that it is about no longer exists.
  package var isOrphan: Bool?
  /// Whether it became part of the text that it amends.
  package var isInText: Bool?
  /// Its text as it stands now, line by line in the exact form of `DraftText`; `nil` if none was
  /// entered.
  package var text: [String]?
  /// The text as it was submitted or last revised.
  package var submittedText: [String]?
  /// Whether it was offered as one that the sponsors accept.
  package var friendly: Bool?
  /// Its place in the order of voting among the amendments to one text, or among the drafts, from 1,
  /// if it was given one.
  package var rank: Int?
  /// How many documents had been introduced before it, and it; `nil` if it was not introduced.
  package var introduction: Int?
  /// The clauses that are voted on separately, in the order decided.
  package var parts: [Part]?
  /// How many times it was revised; `nil` for none.
  package var revision: Int?
  /// The status before the vote on it opened.
  package var statusBeforeVote: Status?
  /// The number of the last vote on it.
  package var vote: Int?
  /// How it was decided; `nil` if it was not.
  package var basis: Basis?
  /// Its place among the decisions on documents, from 1: of two that contradict each other the later
  /// one prevails. A correction does not change it.
  package var decision: Int?
  /// The symbol of the adopted text: `S/RES/2720 (2023)`.
  package var adoptedAs: String?
  /// The symbol that it gave back when it was no longer adopted.
  package var formerSymbol: String?
  /// The `id` of the document that took its place.
  package var supersededBy: Int?
  /// The `id`s of the documents that it contradicts.
  package var contradicts: [Int]?
  /// The end of the silence procedure, in milliseconds since 1970.
  package var deadline: Int?
  /// The number of the timer that counts down to it.
  package var timer: Int?
  /// Those that broke the silence.
  package var objections: [String]?
  /// Those that joined the consensus and dissociated themselves from it.
  package var dissociated: [String]?
  /// `nil` until the back room answers.
  package var execution: Execution?

  /// Whether a vote adopted or rejected it, and nothing happened to it since.
  package var isDecidedByVote: Bool {
    basis == .vote && (status.isInForce || status == .rejected)
  }

  /// Its title, or what it changes.
  package var subject: String { title.isEmpty ? change?.summary ?? "" : title }

  /// Sponsors and signatories, each once.
  package var names: [String] { sponsors + signatories.filter { !sponsors.contains($0) } }

  /// Its kind and number, for use in a sentence: `draft 1.1`.
  package var words: String {
    let words = kind.split(separator: "-").joined(separator: " ")
    return number.isEmpty ? words : "\(words) \(number)"
  }

  /// Its kind as the book has it, and its number: `Draft resolution 1.1`.
  package func name(_ book: RuleBook) -> String {
    guard let title = book.documentKind(named: kind)?.title else { return words }
    return number.isEmpty ? title : "\(title) \(number)"
  }

  /// The outcome as the book words it, or the status: `passed`.
  package func statusWords(_ book: RuleBook) -> String {
    let kind = book.documentKind(named: kind)
    switch status {
    case .adopted: return kind?.adopted ?? status.title
    case .rejected: return kind?.rejected ?? status.title
    default: return status.title
    }
  }

  /// As it counts if the sponsors of the text do not accept it.
  var unaccepted: Document {
    var document = self
    document.friendly = nil
    return document
  }

  /// The same in a sentence: `is adopted`, `has passed`.
  package func statusPhrase(_ book: RuleBook) -> String {
    let words = statusWords(book)
    return ["passed", "failed"].contains(words) ? "has \(words)" : "is \(words)"
  }
}

/// What an amendment does to a text.
package struct TextChange: Codable, Equatable, Sendable {
  package enum Operation: String, Codable, Sendable, CaseIterable {
    case strike, replace, insert, words
  }

  package var act: Operation
  /// The clause: `3`, `3.a`, `p2`; of an insertion, the number that the new clause gets.
  package var clause: String
  /// The words that are replaced, of `words`.
  package var old: String?
  /// The new text or words, as typed; `nil` for `strike`.
  package var text: String?

  package init(act: Operation, clause: String, old: String? = nil, text: String? = nil) {
    (self.act, self.clause, self.old, self.text) = (act, clause, old, text)
  }

  /// Whether it is about a preambular paragraph.
  package var isPreambular: Bool { clause.first == "p" }

  /// `strike clause 3`
  package var summary: String {
    let place = isPreambular ? "preambular paragraph \(clause.dropFirst())" : "clause \(clause)"
    switch act {
    case .strike: return "strike \(place)"
    case .replace: return "replace \(place)"
    case .insert: return "insert \(place)"
    case .words:
      return "\(place), \(Spelling.quoted(old ?? "")) becomes \(Spelling.quoted(text ?? ""))"
    }
  }
}
