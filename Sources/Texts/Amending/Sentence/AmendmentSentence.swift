/// An amendment as people write it: "Strike clause 3", "Add a new clause after 4: …", "Amend clause 1
/// by replacing “x” with “y”".
package struct AmendmentSentence: Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    /// No verb such as strike, replace, insert or move.
    case notUnderstood
    case clauseNotNamed
    /// The clause is to be replaced or added, but the words are missing.
    case textMissing(ClauseNumber)
    case refused(AmendmentRefusal)

    package var sentence: String {
      switch self {
      case .notUnderstood:
        "Say what is to be done: strike, replace, insert or move, and which clause."
      case .clauseNotNamed: "Say which clause is meant."
      case .textMissing(let number): "The new words of \(number) are missing."
      case .refused(let refusal): refusal.sentence
      }
    }
  }

  /// One for each clause; empty if there is a problem, or if an amendment is amended.
  package private(set) var amendments: [TextAmendment] = []
  /// The number of the draft, if it is named: `1.1`.
  package private(set) var document: String?
  /// The number of the amendment that is to be amended, in the second degree.
  package private(set) var amendment: String?
  /// The words to be replaced in that amendment, and the new ones.
  package private(set) var words: WordChange?
  /// Whether it says to be friendly or unfriendly.
  package private(set) var isFriendly: Bool?
  package private(set) var problem: Problem?
  /// Parts that say nothing to a tree of clauses: `line 2`, remarks in brackets.
  package private(set) var ignored: [String] = []

  package struct WordChange: Equatable, Sendable {
    package let old: String
    package let new: String
  }

  /// - Parameter draft: the draft that is amended, to find places such as "at the end".
  package init(_ text: String, in draft: DraftText) {
    guard text.utf8.count <= Clause.mostBytes else {
      problem = .refused(.tooLong(bytes: text.utf8.count, most: Clause.mostBytes))
      return
    }
    let parts = SentenceParts(text)
    document = parts.document
    amendment = parts.amendment
    isFriendly = parts.isFriendly
    ignored = parts.ignored
    var reading = SentenceReading(parts, draft)
    do throws(AmendmentRefusal) {
      try reading.read()
    } catch {
      problem = .refused(error)
      return
    }
    words = amendment == nil ? nil : reading.words
    if amendment != nil, words != nil { return }
    amendments = reading.amendments
    problem = amendments.isEmpty ? reading.problem ?? .notUnderstood : nil
  }
}
