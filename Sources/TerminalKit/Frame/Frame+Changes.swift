import Glibc

/// Adjacent cells of one row that must be redrawn.
package struct Run: Equatable, Sendable {
  /// The row, from 0.
  package let y: Int
  /// From 0; never empty.
  package let columns: Range<Int>

  /// - Parameter columns: those to redraw, from 0.
  package init(y: Int, columns: Range<Int>) {
    self.y = y
    self.columns = columns
  }
}

extension Frame {
  /// The runs in which this frame differs from the previous one; all rows if there was none or it
  /// had another size. A run never starts or ends inside a wide glyph of either frame.
  package func changes(since old: Frame?) -> [Run] {
    guard let old, old.width == width, old.height == height else {
      return (0..<height).map { Run(y: $0, columns: 0..<width) }
    }
    var runs: [Run] = []
    cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { old in
        for y in 0..<height {
          let row = (y * width)..<((y + 1) * width)
          collect(
            &runs, y, UnsafeBufferPointer(rebasing: new[row]),
            UnsafeBufferPointer(rebasing: old[row]))
        }
      }
    }
    return runs
  }

  /// The number of unchanged cells between two changes up to which rewriting them is cheaper than
  /// moving the cursor past them.
  private static let bridge = 8

  private func collect(
    _ runs: inout [Run], _ y: Int, _ new: UnsafeBufferPointer<Cell>,
    _ old: UnsafeBufferPointer<Cell>
  ) {
    var start = -1
    var end = -1
    // Most rows are unchanged, and all of them are compared for every key.
    let bytes = new.count * MemoryLayout<Cell>.stride
    guard memcmp(new.baseAddress!, old.baseAddress!, bytes) != 0 else { return }
    for x in 0..<new.count where new[x] != old[x] {
      if start >= 0, x - end > Self.bridge {
        runs.append(Self.whole(y, start, end, new, old))
        start = x
      } else if start < 0 {
        start = x
      }
      end = x + 1
    }
    if start >= 0 { runs.append(Self.whole(y, start, end, new, old)) }
  }

  /// Widens a run to whole glyphs.
  private static func whole(
    _ y: Int, _ start: Int, _ end: Int, _ new: UnsafeBufferPointer<Cell>,
    _ old: UnsafeBufferPointer<Cell>
  ) -> Run {
    var start = start
    var end = end
    while start > 0, new[start].isContinuation || old[start].isContinuation { start -= 1 }
    while end < new.count, new[end].isContinuation || old[end].isContinuation { end += 1 }
    return Run(y: y, columns: start..<end)
  }
}
