import Catalogue

/// A ruling of the chair that may be appealed against.
package struct ChairRuling: Codable, Equatable, Sendable {
  /// What was ruled: `motion 3 is out of order: dilatory`.
  package var text: String
  /// The motion that was ruled out, where it was one.
  package var motion: Int?
  /// What kind of ruling it is, where a book may bar appeals against it.
  package var subject: Subject?

  package init(text: String, motion: Int? = nil, subject: Subject? = nil) {
    self.text = text
    self.motion = motion
    self.subject = subject
  }

  package typealias Subject = RulingSubject
}

/// The chair ruled on something of its own accord.
package struct ChairRuled: Fact {
  package static let name = "chairRuled"
  package var text: String

  package func apply(to state: inout State, at now: Int) {
    state.lastRuling = ChairRuling(text: text)
  }
}

/// An appeal failed: the ruling stands and is not appealed against again.
package struct RulingUpheld: Fact {
  package static let name = "rulingUpheld"

  package func apply(to state: inout State, at now: Int) { state.lastRuling = nil }
}

/// The committee reversed the chair's last ruling.
package struct RulingOverturned: Fact {
  package static let name = "rulingOverturned"
  /// What had been ruled.
  package var text: String
  /// The motion that is pending again.
  package var motion: Int?

  package func apply(to state: inout State, at now: Int) {
    state.lastRuling = nil
    guard let motion, state.motions.indices.contains(motion - 1) else { return }
    state.motions[motion - 1].status = .pending
    state.motions[motion - 1].reason = nil
  }
}
