/// Kinds of ruling that a book may exempt from appeal. Those on points have the points' names.
package enum RulingSubject: String, Codable, Sendable, CaseIterable {
  /// A motion was ruled out of order.
  case dilatory
  /// A right of reply was granted or denied.
  case reply
  /// A motion to reconsider was ruled out of order.
  case reconsideration
  /// An appeal was ruled out of order, or leave for it refused.
  case appeal
  case order, privilege, inquiry, information

  /// The wording in sentences, after `on`.
  package var title: String {
    switch self {
    case .dilatory: "a motion ruled dilatory"
    case .reply: "a right of reply"
    case .reconsideration: "reconsideration"
    case .appeal: "an appeal"
    case .order: "a \(PointKind.order.title)"
    case .privilege: "a \(PointKind.privilege.title)"
    case .inquiry: "a \(PointKind.inquiry.title)"
    case .information: "a \(PointKind.information.title)"
    }
  }

  /// The subject of the rulings on a kind of point.
  package init(_ point: PointKind) {
    self =
      switch point {
      case .order: .order
      case .privilege: .privilege
      case .inquiry: .inquiry
      case .information: .information
      case .reply: .reply
      }
  }
}
