/// The requirements on draft resolutions, directives and amendments, and how they are handled.
package struct DocumentRules: Codable, Equatable, Sendable {
  /// The number of sponsors and signatories that a draft needs.
  package var draft: SignatureShare
  /// The number that an amendment needs if the sponsors of its draft do not accept it.
  package var amendment: SignatureShare
  /// The fewest sponsors of a draft, as distinct from signatories; `nil` if there is no minimum.
  package var leastSponsors: Int?
  /// The most sponsors of a draft; `nil` if unlimited.
  package var mostSponsors: Int?
  /// The most amendments to one draft; `nil` if unlimited.
  package var mostAmendments: Int?
  /// How a fractional share is rounded to a whole number.
  package var rounding: Rounding
  /// The sponsors may accept an amendment without a vote.
  package var friendlyAmendments: Bool
  /// Amendments may be amended.
  package var secondDegree: Bool
  /// How many drafts on one topic may be adopted; `nil` if unlimited.
  package var mostAdopted: Int?
  /// A delegation may both sponsor and sign the same draft.
  package var bothRoles: Bool
  /// Whether sponsors may join after a draft is on the floor.
  package var lateSponsors: LateSponsors
  /// Delegations may sign a draft without sponsoring it.
  package var signatories: Bool
  /// What happens to a draft that no longer has enough names.
  package var belowMinimum: BelowMinimum
  /// How long a draft may be presented, including questions, in seconds; `nil` if unlimited.
  package var presentationSeconds: Int?
  /// The format of draft numbers, with the placeholders `{topic}`, `{number}`, `{letter}` and
  /// `{year}`.
  package var draftNumber: String
  /// The format of amendment numbers, which may also use `{draft}`.
  package var amendmentNumber: String
  /// How long its movers may still withdraw a draft.
  package var withdrawal: Withdrawal
  /// The preamble may be amended.
  package var preambleAmendable: Bool
  /// The order in which amendments to one text are voted on.
  package var amendmentOrder: AmendmentOrder
  /// Whether the amendments to all drafts are voted on before the first draft.
  package var amendmentsOfAllFirst: Bool
  /// Whether amendments are voted on when they are moved, and not before the draft is.
  package var amendmentsWhenMoved: Bool
  /// The order in which drafts are voted on, unless the committee decides on another.
  package var draftOrder: DraftOrder
  /// Only operative clauses may be voted on separately.
  package var divideOperativeOnly: Bool
  /// A draft is rejected as a whole if all its operative clauses were rejected (GA rule 89).
  package var fallsWithItsClauses: Bool
  /// What happens to two directives that contradict each other and both pass.
  package var contradiction: Contradiction
  /// The phrases with which preambular paragraphs begin; `nil` for the usual ones.
  package var preambularPhrases: [String]?
  /// The phrases with which operative clauses begin; `nil` for the usual ones.
  package var operativePhrases: [String]?
  /// The kinds of document that the committee knows.
  package var kinds: [DocumentKind]

  /// How a share of names that is not a whole number is rounded.
  package enum Rounding: String, Codable, Sendable, CaseIterable { case up, down }

  /// Whether sponsors may join after a draft is on the floor.
  package enum LateSponsors: String, Codable, Sendable, CaseIterable {
    case yes
    /// With the consent of the existing sponsors.
    case consent
    case no
  }

  /// What happens to a draft that no longer has enough names.
  package enum BelowMinimum: String, Codable, Sendable, CaseIterable {
    case stays
    /// The chair decides.
    case chair
    case falls
  }

  /// When a draft may be withdrawn.
  package enum Withdrawal: String, Codable, Sendable, CaseIterable {
    /// At any time before the draft is voted on (Council rule 35).
    case beforeVote
    /// Before voting begins, unless the draft was amended (GA rule 80).
    case unlessAmended
    /// Before voting begins, unless an amendment that the sponsors refused is pending.
    case unlessAmendmentPending
  }

  /// The order in which amendments to one text are voted on.
  package enum AmendmentOrder: String, Codable, Sendable, CaseIterable {
    /// The amendment furthest from the text first (GA rule 90).
    case furthest
    /// Additions and deletions first, then the furthest from the text (Council rule 36).
    case additionsFirst
    /// In the order they were received.
    case received
  }

  /// The order in which drafts are voted on.
  package enum DraftOrder: String, Codable, Sendable, CaseIterable {
    /// As they were submitted, introduced or not (Council rule 32; GA rules 91, 131).
    case submitted
    /// As they were introduced; others are not put.
    case introduced
  }

  /// What follows if two directives that contradict each other both pass.
  package enum Contradiction: String, Codable, Sendable, CaseIterable {
    /// The later one takes effect.
    case later
    /// The later one is rejected.
    case reject
    /// The chair decides.
    case chair
  }
}

/// How many names a document needs: a number of delegations, or a share of those present. Written
/// `"10"` or `"1/5"`.
package enum SignatureShare: Equatable, Sendable {
  case number(Int)
  case fraction(Int, Int)

  /// The number of names needed when `present` delegations are present.
  package func count(of present: Int, rounding: DocumentRules.Rounding) -> Int {
    switch self {
    case .number(let number): number
    case .fraction(let p, let q):
      max(1, (present * p + (rounding == .up ? q - 1 : 0)) / q)
    }
  }

  /// Reads `10`, or `p/q` with `0 < p <= q <= 1000`.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    switch parts.count {
    case 1:
      guard let number = parts[0], (0...1000).contains(number) else { return nil }
      self = .number(number)
    case 2:
      guard let p = parts[0], let q = parts[1], p > 0, p <= q, q <= 1000 else { return nil }
      self = .fraction(p, q)
    default: return nil
    }
  }
}

extension SignatureShare: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let share = SignatureShare(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "unknown \"\(text)\"; a number, or a fraction p/q")
    }
    self = share
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode("\(number)")
    case .fraction(let p, let q): try container.encode("\(p)/\(q)")
    }
  }
}

extension DocumentRules: RuleFields {
  static var words: [String: [String]] {
    [
      "rounding": Rounding.allWords, "lateSponsors": LateSponsors.allWords,
      "belowMinimum": BelowMinimum.allWords, "withdrawal": Withdrawal.allWords,
      "amendmentOrder": AmendmentOrder.allWords, "contradiction": Contradiction.allWords,
      "draftOrder": DraftOrder.allWords,
    ]
  }

  static var ranges: [String: ClosedRange<Int>] {
    [
      "mostAdopted": 1...99, "presentationSeconds": 1...86_400, "leastSponsors": 1...1000,
      "mostSponsors": 1...1000, "mostAmendments": 0...99,
    ]
  }

  mutating func setOptionalFields() {
    (mostAdopted, presentationSeconds) = (1, 300)
    (leastSponsors, mostSponsors, mostAmendments) = (1, 5, 3)
    (preambularPhrases, operativePhrases) = ([], [])
    kinds[0].setOptionalFields()
  }
}
