/// The size of a part of a layout, in rows or columns.
package enum Length: Equatable, Sendable {
  /// This many, or as many as are left.
  case fixed(Int)
  /// A share of what the fixed parts leave, in proportion to this weight.
  case share(Int)

  /// One equal share.
  package static let rest = Length.share(1)

  /// Divides `total` among `lengths`, with `gap` between neighbours. Fixed lengths are served
  /// first, in order; the sum of the results never exceeds `total`.
  package static func divide(_ total: Int, among lengths: [Length], gap: Int = 0) -> [Int] {
    var left = max(0, total - max(0, Rect.bounded(gap)) * max(0, lengths.count - 1))
    var parts = [Int](repeating: 0, count: lengths.count)
    var weights = 0
    for (index, length) in lengths.enumerated() {
      switch length {
      case .fixed(let size):
        parts[index] = min(max(0, size), left)
        left -= parts[index]
      case .share(let weight):
        weights += max(0, weight)
      }
    }
    for (index, length) in lengths.enumerated() {
      guard case .share(let weight) = length, weight > 0 else { continue }
      parts[index] = left * weight / weights
      left -= parts[index]
      weights -= weight
    }
    return parts
  }
}

extension Rect {
  /// The rectangle split into columns from left to right, one per length.
  package func columns(_ lengths: [Length], gap: Int = 0) -> [Rect] {
    var left = x
    return Length.divide(width, among: lengths, gap: gap).map { part in
      defer { left += part + Self.bounded(gap) }
      return Rect(x: left, y: y, width: part, height: height).clipped(to: self)
    }
  }

  /// The rectangle split into rows from top to bottom, one per length.
  package func rows(_ lengths: [Length], gap: Int = 0) -> [Rect] {
    var top = y
    return Length.divide(height, among: lengths, gap: gap).map { part in
      defer { top += part + Self.bounded(gap) }
      return Rect(x: x, y: top, width: width, height: part).clipped(to: self)
    }
  }
}
