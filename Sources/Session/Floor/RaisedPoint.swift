import Catalogue

/// A point that a delegation raised.
package struct RaisedPoint: Codable, Equatable, Sendable {
  /// The kinds are declared with the rule books, which say what each may interrupt.
  package typealias Kind = PointKind

  /// In the order in which points are raised, from 1; rulings and corrections refer to it.
  package var number = 0
  /// Decides whom it may interrupt and how the ruling on it is worded.
  package var kind: Kind
  /// The delegation that raised it.
  package var code: String
  /// What it is about; empty if that was not noted.
  package var text: String
  /// When it was raised, in milliseconds since 1970.
  package var raisedAt = 0
  /// The ruling; `nil` until there is one.
  package var sustained: Bool?

  package init(kind: Kind, code: String, text: String = "") {
    self.kind = kind
    self.code = code
    self.text = text
  }

  /// Whether another value is this point, even if the text differs.
  package func isSame(_ other: RaisedPoint) -> Bool { kind == other.kind && code == other.code }
}

extension State {
  /// The point that is being heard and awaits its ruling.
  package var point: RaisedPoint? { points.heard.last }

  /// The last of the points left without a ruling that matches a ruling on this point.
  func leftPoint(like point: RaisedPoint) -> RaisedPoint? {
    points.left.last {
      point.isSame($0) && (point.text.isEmpty || $0.text.isEmpty || point.text == $0.text)
    }
  }

  /// Called when something else begins: a point that is heard while nobody speaks or votes is left.
  mutating func leavePoint() {
    if floor.speech == nil, openVote == nil { leavePoints() }
  }

  /// Leaves the points being heard without a ruling.
  mutating func leavePoints() {
    points.left += points.heard
    points.heard = []
  }

  /// Called at the end of a speech or a vote. Points left before it can no longer be ruled upon;
  /// those that were being heard are left, and can.
  mutating func leavePointsAtEnd() {
    points.left = points.heard
    points.heard = []
  }
}

extension RaisedPoint {
  /// The chair's ruling on it, for an appeal.
  func ruling(sustained: Bool) -> ChairRuling {
    ChairRuling(
      point: .init(kind: kind, by: code, sustained: sustained),
      subject: kind == .reply ? .reply : nil)
  }

  /// As a sentence: `Malta raised a point of order, "The list is closed": denied.`
  package func sentence(by name: String, sustained: Bool?) -> String {
    let what =
      switch kind {
      case .inquiry: "\(name) made a parliamentary inquiry"
      case .reply: "\(name) asked for a right of reply"
      case .order, .privilege, .information: "\(name) raised a \(kind.title)"
      }
    let about = text.isEmpty ? "" : ", \(Spelling.quoted(text))"
    let ruling = sustained.map { ": \(kind.ruling(sustained: $0))" } ?? ""
    return what + about + ruling + "."
  }
}
