/// A kind of document that a rule book has: what it needs, and what happens to it. Fields that are
/// left out have the value that their description gives.
package struct DocumentKind: Codable, Equatable, Sendable {
  /// The word in commands: `draft`.
  package var kind: String
  /// In sentences and tables: `Draft resolution`.
  package var title: String
  /// Other words for it in commands.
  package var aliases: [String]?
  /// Which of the book's requirements on names, numbers and withdrawal apply; `nil` for none of
  /// those on names.
  package var requirements: Requirements?
  /// The format of its numbers, with the placeholders of `DocumentRules.draftNumber`; `nil` for
  /// the format that goes with its requirements.
  package var numbered: String?
  /// Who may submit it; `nil` for delegations.
  package var submitters: Submitters?
  /// How it comes before the committee; `nil` if the dais introduces it.
  package var introduction: Introduction?
  /// How it may be decided; `nil` if it never is.
  package var decidedBy: [Decision]?
  /// The word for its adoption: `passed`; `nil` for `adopted`.
  package var adopted: String?
  /// The word for its rejection: `failed`; `nil` for `rejected`.
  package var rejected: String?
  /// Whether it may become a draft; `nil` if it may not.
  package var becomesDraft: Bool?
  /// Whether it is read out when it is introduced; `nil` if it is not.
  package var read: Bool?
  /// Whether it passes between delegations or cabinets, which are its parties; `nil` if it does not.
  package var exchanged: Bool?
  /// Whether the back room carries it out and answers; `nil` if it does not.
  package var executed: Bool?
  /// Whether only the dais may see it: it is in no public output; `nil` if it is public.
  package var confidential: Bool?

  /// A kind for which the book says nothing else.
  package init(_ kind: String, title: String) {
    (self.kind, self.title) = (kind, title)
  }

  /// The requirements of the book that apply to a kind.
  package enum Requirements: String, Codable, Sendable, CaseIterable {
    /// Those on drafts.
    case draft
    /// Those on amendments.
    case amendment
  }

  /// Those who may submit a document.
  package enum Submitters: String, Codable, Sendable, CaseIterable {
    case delegations
    /// The presiding officer or a rapporteur.
    case dais
    /// Delegations, or the dais without naming any.
    case anyone
  }

  /// How a document comes before the committee.
  package enum Introduction: String, Codable, Sendable, CaseIterable {
    case dais
    case motion
    /// By a motion, or granted by the dais.
    case either
    /// It never is: it is only handed in.
    case none
  }

  /// How a document is decided.
  package enum Decision: String, Codable, Sendable, CaseIterable {
    /// The committee votes, or adopts it without a vote.
    case vote
    /// Everybody agrees, aloud or in silence; it is never put to the vote.
    case consensus
    /// The dais decides.
    case dais
    /// By the motion that moves it.
    case motion
  }

  /// Whether it may be decided in a way.
  package func isDecided(by decision: Decision) -> Bool {
    decidedBy?.contains(decision) == true
  }
}

extension DocumentKind: RuleFields {
  static var words: [String: [String]] {
    [
      "requirements": Requirements.allWords, "submitters": Submitters.allWords,
      "introduction": Introduction.allWords, "decidedBy": Decision.allWords,
    ]
  }

  mutating func setOptionalFields() {
    (aliases, requirements, numbered) = ([], .draft, "")
    (submitters, introduction, decidedBy) = (.delegations, .dais, [])
    (adopted, rejected) = ("adopted", "rejected")
    (read, exchanged, executed, confidential) = (true, true, true, true)
  }
}

extension RuleBook {
  /// The kind that a word names; `nil` if the book has none. The caller folds the word.
  package func documentKind(named word: String) -> DocumentKind? {
    documents.kinds.first { $0.kind == word }
      ?? documents.kinds.first { $0.aliases?.contains(word) == true }
  }
}
