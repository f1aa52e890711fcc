/// Kinds of ruling that a book may exempt from appeal.
package enum RulingSubject: String, Codable, Sendable, CaseIterable {
  /// A motion was ruled out of order.
  case dilatory
  /// A right of reply was granted or denied.
  case reply
  /// A motion to reconsider was ruled out of order.
  case reconsideration

  /// The wording in sentences, after `on`.
  package var title: String {
    switch self {
    case .dilatory: "a motion ruled dilatory"
    case .reply: "a right of reply"
    case .reconsideration: "reconsideration"
    }
  }
}
