/// A point or right that a delegation may raise out of turn.
package enum PointKind: String, Codable, Sendable, CaseIterable {
  /// A breach of the rules.
  case order
  /// The delegation cannot hear, see or breathe.
  case privilege
  /// A question to the chair about the rules.
  case inquiry
  /// A question to the speaker.
  case information
  /// An answer to what was said about the delegation.
  case reply
}

extension PointKind {
  /// The name in sentences: `point of order`.
  package var title: String {
    switch self {
    case .order: "point of order"
    case .privilege: "point of personal privilege"
    case .inquiry: "parliamentary inquiry"
    case .information: "point of information"
    case .reply: "right of reply"
    }
  }

  /// The wording of the chair's ruling: a right is granted, a point is sustained.
  package func ruling(sustained: Bool) -> String {
    guard sustained else { return "denied" }
    return self == .reply ? "granted" : "sustained"
  }
}
