import Catalogue

/// A ruling of the chair that may be appealed against.
public struct ChairRuling: Codable, Equatable, Sendable {
  /// What was ruled: `motion 3 is out of order: dilatory`.
  public var text: String
  /// The motion that was ruled out, where it was one.
  public var motion: Int?
  /// What kind of ruling it is, where a book may bar appeals against it.
  public var subject: Subject?

  public init(text: String, motion: Int? = nil, subject: Subject? = nil) {
    self.text = text
    self.motion = motion
    self.subject = subject
  }

  public typealias Subject = RulingSubject
}

/// The chair ruled on something of its own accord.
public struct ChairRuled: Fact {
  public static let name = "chairRuled"
  public var text: String

  public func apply(to state: inout State, at now: Int) {
    state.lastRuling = ChairRuling(text: text)
  }
}

/// An appeal failed: the ruling stands and is not appealed against again.
public struct RulingUpheld: Fact {
  public static let name = "rulingUpheld"

  public func apply(to state: inout State, at now: Int) { state.lastRuling = nil }
}

/// The committee reversed the chair's last ruling.
public struct RulingOverturned: Fact {
  public static let name = "rulingOverturned"
  /// What had been ruled.
  public var text: String
  /// The motion that is pending again.
  public var motion: Int?

  public func apply(to state: inout State, at now: Int) {
    state.lastRuling = nil
    guard let motion, state.motions.indices.contains(motion - 1) else { return }
    state.motions[motion - 1].status = .pending
    state.motions[motion - 1].reason = nil
  }
}
