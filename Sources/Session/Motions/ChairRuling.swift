import Catalogue

/// A ruling of the chair that may be appealed: on a motion, on a point, or on the chair's own
/// initiative.
package struct ChairRuling: Codable, Equatable, Sendable {
  /// Declared with the rule books, which may bar appeals against it.
  package typealias Subject = RulingSubject

  /// A point that was ruled upon.
  package struct Point: Codable, Equatable, Sendable {
    /// A ruling on a request for a reply is worded `granted` or `denied`.
    package var kind: PointKind
    /// The delegation that raised it.
    package var by: String
    /// Whether the chair agreed with the point, or granted the reply.
    package var sustained: Bool

    package init(kind: PointKind, by: String, sustained: Bool) {
      (self.kind, self.by, self.sustained) = (kind, by, sustained)
    }
  }

  /// The ruling, or why a motion is out of order, as typed.
  package var words: String?
  /// The motion that was ruled out of order, if it was one.
  package var motion: Int?
  /// The point, if it was one.
  package var point: Point?
  /// The subject of the ruling, because a book may bar appeals against some.
  package var subject: Subject?

  package init(
    words: String? = nil, motion: Int? = nil, point: Point? = nil, subject: Subject? = nil
  ) {
    (self.words, self.motion, self.point, self.subject) = (words, motion, point, subject)
  }

  /// In English: `motion 3 is out of order: dilatory`.
  package func text(in state: State) -> String {
    if let point {
      let ruling = point.kind.ruling(sustained: point.sustained)
      return "the \(point.kind.title) by \(state.name(point.by)) is \(ruling)"
    }
    guard let motion else { return words ?? "" }
    return "motion \(motion) is out of order" + (words.map { ": \($0)" } ?? "")
  }
}

/// The chair made a ruling on its own initiative.
package struct ChairRuled: Fact {
  package static let name = "chairRuled"
  /// The ruling as typed; never empty.
  package var text: String

  package func apply(to state: inout State, at now: Int) {
    state.points.lastRuling = ChairRuling(words: text)
  }
}

/// An appeal failed: the ruling is upheld and cannot be appealed again.
package struct RulingUpheld: Fact {
  package static let name = "rulingUpheld"

  package func apply(to state: inout State, at now: Int) { state.points.lastRuling = nil }
}

/// The committee overturned a ruling of the chair; a motion that was ruled out of order is pending
/// again.
package struct RulingOverturned: Fact {
  package static let name = "rulingOverturned"
  /// As it was when the appeal was made.
  package var ruling: ChairRuling

  package func apply(to state: inout State, at now: Int) {
    state.points.lastRuling = nil
    guard let motion = ruling.motion, state.motions.indices.contains(motion - 1) else { return }
    state.motions[motion - 1].status = .pending
    state.motions[motion - 1].ending = nil
  }
}
