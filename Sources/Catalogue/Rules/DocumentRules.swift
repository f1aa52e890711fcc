/// What a draft resolution, a directive or an amendment takes before it is on the floor.
package struct DocumentRules: Codable, Equatable, Sendable {
  /// Sponsors and signatories that a draft takes.
  package var draft: SignatureShare
  /// Those that an amendment takes which its draft's sponsors do not accept.
  package var amendment: SignatureShare
  /// How a share that is no whole number is rounded.
  package var rounding: Rounding
  /// The sponsors may take an amendment in without a vote.
  package var friendlyAmendments: Bool
  /// Amendments may be amended.
  package var secondDegree: Bool
  /// How many drafts on one topic may be adopted; `nil` without limit.
  package var mostAdopted: Int?
  /// A delegation may both sponsor and sign one draft.
  package var bothRoles: Bool
  /// Whether sponsors may join once a draft is on the floor.
  package var lateSponsors: LateSponsors
  /// Delegations may sign a draft without sponsoring it.
  package var signatories: Bool
  /// What becomes of a draft with too few names left.
  package var belowMinimum: BelowMinimum
  /// How long a draft is presented, questions included, in seconds; `nil` without limit.
  package var presentationSeconds: Int?
  /// How drafts are numbered: `{topic}`, `{number}`, `{letter}` and `{year}` are filled in.
  package var draftNumber: String
  /// The same for amendments, with `{draft}`.
  package var amendmentNumber: String
  /// Until when its movers may withdraw a draft.
  package var withdrawal: Withdrawal
  /// The preamble may be amended.
  package var preambleAmendable: Bool
  /// In which order amendments to one text are voted.
  package var amendmentOrder: AmendmentOrder
  /// Whether all amendments are voted before the first draft.
  package var amendmentsOfAllFirst: Bool
  /// Only operative clauses are voted separately.
  package var divideOperativeOnly: Bool
  /// A draft all of whose operative clauses were rejected is rejected as a whole (GA rule 89).
  package var fallsWithItsClauses: Bool
  /// What becomes of two directives that contradict each other and both pass.
  package var contradiction: Contradiction

  package enum Rounding: String, Codable, Sendable, CaseIterable { case up, down }

  package enum LateSponsors: String, Codable, Sendable, CaseIterable {
    case yes
    /// With the consent of those who sponsor it.
    case consent
    case no
  }

  package enum BelowMinimum: String, Codable, Sendable, CaseIterable {
    case stays
    /// The chair decides.
    case chair
    case falls
  }

  package enum Withdrawal: String, Codable, Sendable, CaseIterable {
    /// Any time before it is voted upon (Council rule 35).
    case beforeVote
    /// Before voting begins, unless it was amended (GA rule 80).
    case unlessAmended
    /// Before voting begins, unless an amendment that its sponsors refused is pending.
    case unlessAmendmentPending
  }

  package enum AmendmentOrder: String, Codable, Sendable, CaseIterable {
    /// The furthest from the text first (GA rule 90).
    case furthest
    /// Additions and deletions, then the furthest (Council rule 36).
    case additionsFirst
    /// As they were received.
    case received
  }

  package enum Contradiction: String, Codable, Sendable, CaseIterable {
    /// The later one stands.
    case later
    /// The later one is rejected.
    case reject
    /// The chair decides.
    case chair
  }
}

/// How many names a document takes: a number of delegations, or a share of those present.
/// Written `"10"` or `"1/5"`.
package enum SignatureShare: Equatable, Sendable {
  case number(Int)
  case fraction(Int, Int)

  /// The names it takes of `present` delegations.
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
