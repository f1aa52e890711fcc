/// Infers what a question is about from its wording, if the line that opens the vote does not say
/// so.
extension Vote.Matter {
  /// - Parameter question: as the chair put it: `Presidential statement on Haiti`.
  init?(question: String, method: Vote.Method) {
    switch method {
    case .consensus where Question(question).isStatement: self = .statement
    case .secretBallot where Question(question).isElection: self = .election
    default: return nil
    }
  }

  /// Whether a question names a text that can be adopted: `Draft resolution S/2014/916`, `1.2`.
  static func isText(_ question: String) -> Bool { Question(question).isText }

  private struct Question {
    let words: [Substring]
    let folded: String

    init(_ text: String) {
      folded = text.folded()
      words = folded.split { !$0.isLetter && !$0.isNumber && !"./".contains($0) }
    }

    var isStatement: Bool {
      ["presidential statement", "press statement", "statement by the president"]
        .contains(where: folded.contains) || words.contains { $0.hasPrefix("s/prst/") }
    }

    var isText: Bool {
      words.contains { Self.texts.contains($0) || Self.isSymbol($0) }
    }

    var isElection: Bool {
      !isText && words.contains { Self.offices.contains($0) || $0.hasPrefix("elect") }
    }

    /// `s/2014/916`, `a/c.3/81/l.20`, `l.5`, `1.2`
    private static func isSymbol(_ word: Substring) -> Bool {
      let hasDigits = word.contains(where: \.isNumber)
      return hasDigits && word.dropLast().contains { "./".contains($0) }
    }

    private static let texts: Set<Substring> = [
      "draft", "drafts", "resolution", "resolutions", "directive", "directives", "amendment",
      "amendments", "decision", "statement", "communique", "paper", "clause", "clauses",
      "paragraph", "paragraphs", "treaty", "text", "report",
    ]

    private static let offices: Set<Substring> = [
      "chair", "chairs", "chairman", "chairperson", "cochair", "vice", "president", "rapporteur",
      "rapporteurs", "secretary", "officer", "officers", "bureau", "seat", "seats", "candidate",
      "candidates", "member", "members", "judge", "judges", "nominee", "nominees", "nomination",
      "appointment", "award",
    ]
  }
}
