/// A position on the grid; the upper left is (0, 0).
package struct Point: Equatable, Hashable, Sendable {
  /// The column, from 0.
  package var x: Int
  /// The row, from 0.
  package var y: Int

  /// - Parameters:
  /// - x: the column, from 0.
  /// - y: the row, from 0.
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A part of the grid. Its coordinates and size are clamped, so that adding them up cannot
/// overflow. The size is never negative: an inset or split that exceeds the rectangle gives an
/// empty one.
package struct Rect: Equatable, Hashable, Sendable {
  /// The first column; may be left of the frame.
  package let x: Int
  /// The first row; may be above the frame.
  package let y: Int
  /// In columns; never negative.
  package let width: Int
  /// In rows; never negative.
  package let height: Int

  private static let bound = 1 << 20

  /// A negative size becomes 0.
  package init(x: Int = 0, y: Int = 0, width: Int, height: Int) {
    self.x = Self.bounded(x)
    self.y = Self.bounded(y)
    self.width = max(0, Self.bounded(width))
    self.height = max(0, Self.bounded(height))
  }

  /// A length clamped to ±2^20, so that a few of them can be added without overflow.
  package static func bounded(_ length: Int) -> Int { min(max(length, -bound), bound) }

  /// The first column after the rectangle.
  package var right: Int { x + width }

  /// The first row after the rectangle.
  package var bottom: Int { y + height }

  /// Whether it has no cells.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether a cell is inside; the right and the bottom edge are not.
  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  /// The intersection of two rectangles.
  package func clipped(to other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(right, other.right) - left,
      height: min(bottom, other.bottom) - top)
  }

  /// The rectangle without a margin on each side.
  package func inset(horizontal: Int = 0, vertical: Int = 0) -> Rect {
    inset(top: vertical, left: horizontal, bottom: vertical, right: horizontal)
  }

  /// The rectangle without the given margins.
  package func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    let (top, left) = (Self.bounded(top), Self.bounded(left))
    return Rect(
      x: x + left, y: y + top, width: width - left - Self.bounded(right),
      height: height - top - Self.bounded(bottom))
  }

  /// The first `count` rows.
  package func top(_ count: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: min(count, height))
  }

  /// The last `count` rows.
  package func bottom(_ count: Int) -> Rect {
    let count = min(max(count, 0), height)
    return Rect(x: x, y: bottom - count, width: width, height: count)
  }

  /// The row at `index`, counted from the top of the rectangle; empty if there is no such row.
  package func row(_ index: Int) -> Rect {
    Rect(
      x: x, y: y + Self.bounded(index), width: width, height: index >= 0 && index < height ? 1 : 0)
  }

  /// A rectangle of the given size centred in this one, clamped to its size.
  package func centered(width: Int, height: Int) -> Rect {
    let width = min(max(width, 0), self.width)
    let height = min(max(height, 0), self.height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2,
      width: width, height: height)
  }
}
