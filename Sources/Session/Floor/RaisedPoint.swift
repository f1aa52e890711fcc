import Catalogue

/// A point that a delegation raised out of its turn.
package struct RaisedPoint: Codable, Equatable, Sendable {
  package typealias Kind = PointKind

  package var kind: Kind
  /// Who raised it.
  package var code: String
  /// What it is about; empty where that was not noted.
  package var text: String
  /// When it was raised, in milliseconds since 1970.
  package var raisedAt = 0

  package init(kind: Kind, code: String, text: String = "") {
    self.kind = kind
    self.code = code
    self.text = text
  }

  /// Whether another is this point, whatever was said about it.
  package func isSame(_ other: RaisedPoint) -> Bool { kind == other.kind && code == other.code }
}

extension State {
  /// The point that is being heard and awaits its ruling.
  package var point: RaisedPoint? { points.last }

  /// The last of those left without a ruling that a ruling on this point means.
  func leftPoint(like point: RaisedPoint) -> RaisedPoint? {
    leftPoints.last {
      point.isSame($0) && (point.text.isEmpty || $0.text.isEmpty || point.text == $0.text)
    }
  }

  /// Something begins: a point that was heard while nobody spoke or voted is heard no longer.
  mutating func leavePoint() {
    if speech == nil, openVote == nil { leavePoints() }
  }

  /// What was being heard goes without a ruling.
  mutating func leavePoints() {
    leftPoints += points
    points = []
  }

  /// A speech or a vote is over: what was left before its end is past. What its end leaves may
  /// still be ruled upon.
  mutating func leavePointsAtEnd() {
    leftPoints = points
    points = []
  }
}

extension RaisedPoint {
  /// The chair's ruling on it, for an appeal.
  func ruling(sustained: Bool) -> ChairRuling {
    ChairRuling(
      point: .init(kind: kind, by: code, sustained: sustained),
      subject: kind == .reply ? .reply : nil)
  }

  /// The sentence that tells it: `Malta raised a point of order, "The list is closed": denied.`
  package func sentence(by name: String, sustained: Bool?) -> String {
    let what =
      switch kind {
      case .inquiry: "\(name) made a parliamentary inquiry"
      case .reply: "\(name) asked for a right of reply"
      case .order, .privilege, .information: "\(name) raised a \(kind.title)"
      }
    let about = text.isEmpty ? "" : ", \(Token.quote(text))"
    let ruling = sustained.map { ": \(kind.ruling(sustained: $0))" } ?? ""
    return what + about + ruling + "."
  }
}
