@testable import chair

extension Frame {
  /// Whether words stand in one line of large letters somewhere, of whatever size.
  func shows(large words: String) -> Bool {
    guard let points = BigLetters.line(words) else { return false }
    let rows = (0..<height).map { y in (0..<width).map { self[$0, y].text } }
    return [.half, .cell, .rows(1), .rows(2), .rows(3)].contains { (scale: BigLetters.Scale) in
      var drawn = Frame(width: scale.columns(points[0].count), height: scale.rows(points.count))
      drawn.points(points, in: drawn.bounds, scale, .text)
      guard drawn.width <= width, drawn.height <= height else { return false }
      return (0...(height - drawn.height)).contains { top in
        (0...(width - drawn.width)).contains { left in
          (0..<drawn.height).allSatisfy { y in
            (0..<drawn.width).allSatisfy { drawn[$0, y].text == rows[top + y][left + $0] }
          }
        }
      }
    }
  }
}
