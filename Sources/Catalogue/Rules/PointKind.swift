/// What a delegation may raise out of its turn.
package enum PointKind: String, Codable, Sendable, CaseIterable {
  /// Something is done against the rules.
  case order
  /// It cannot hear, see or breathe.
  case privilege
  /// A question to the chair about the rules.
  case inquiry
  /// A question to the speaker.
  case information
  /// An answer to what was said about it.
  case reply
}

extension PointKind {
  /// As people say it: `point of order`.
  package var title: String {
    switch self {
    case .order: "point of order"
    case .privilege: "point of personal privilege"
    case .inquiry: "parliamentary inquiry"
    case .information: "point of information"
    case .reply: "right of reply"
    }
  }

  /// How the chair's ruling reads; a right is granted, a point is sustained.
  package func ruling(sustained: Bool) -> String {
    guard sustained else { return "denied" }
    return self == .reply ? "granted" : "sustained"
  }
}
