import TerminalKit

/// A part of the room's screen, one under the other, with the heights that it can take.
///
/// A window is shared out by worth: the first step of a block puts it on the screen at all, the
/// further ones make it larger. So a small window keeps what matters most, and a large one gives
/// its rows to the digits first and to whitespace last.
struct RoomBlock {
  /// A height that a block can take, and what it is worth. Up to `RoomBlock.needed` a block must
  /// not take the blank row between its neighbours.
  struct Step {
    var rows: Int
    var worth: Int
  }

  /// Worth from which on a step may use the last row.
  static let needed = 60

  /// From the smallest on.
  var steps: [Step]
  /// Stands right below the block above, as its caption does.
  var isTight = false
  /// A field of colour, which wants a blank row even at the top.
  var isField = false
  /// The style of a ground that reaches into the blank rows around the block.
  var ground: Style?
  var draw: (inout Frame, Rect) -> Void

  /// The heights of blocks in so many rows; 0 for one that is left out.
  static func share(_ rows: Int, among blocks: [RoomBlock]) -> [Int] {
    var heights = [Int](repeating: 0, count: blocks.count)
    var taken = [Int](repeating: 0, count: blocks.count)
    let wishes = blocks.enumerated()
      .flatMap { index, block in block.steps.enumerated().map { (index, $0.offset, $0.element) } }
      .sorted { ($1.2.worth, $0.0, $0.1) < ($0.2.worth, $1.0, $1.1) }
    for (index, order, step) in wishes where taken[index] == order {
      var wanted = heights
      wanted[index] = max(step.rows, heights[index])
      let blanks = step.worth >= needed ? 0 : gaps(wanted, blocks)
      guard wanted.reduce(0, +) + blanks <= rows else { continue }
      heights = wanted
      taken[index] = order + 1
    }
    return heights
  }

  /// The places above blocks that want a blank row.
  static func gaps(_ heights: [Int], _ blocks: [RoomBlock]) -> Int {
    let shown = zip(heights, blocks).filter { $0.0 > 0 }
    return shown.dropFirst().count { !$0.1.isTight } + (shown.first?.1.isField == true ? 1 : 0)
  }

  /// Draws blocks in a rectangle, spread out evenly and in its middle.
  static func draw(_ blocks: [RoomBlock], in rect: Rect, _ frame: inout Frame) {
    let heights = share(rect.height, among: blocks)
    let gaps = gaps(heights, blocks)
    var blanks = rect.height - heights.reduce(0, +)
    // The edges are a gap and a half, so that the whole hangs together.
    let most = max(1, rect.height / 14)
    let each = gaps == 0 ? 0 : min(most, blanks * 2 / (2 * gaps + 3))
    let gap = gaps > 0 && blanks >= gaps ? max(1, each) : each
    var isFirst = true
    blanks -= gap * zip(heights, blocks).filter { $0.0 > 0 }.dropFirst().count { !$0.1.isTight }
    var y = rect.y + (blanks + 1) / 2
    for (block, height) in zip(blocks, heights) where height > 0 {
      if !isFirst, !block.isTight { y += gap }
      let place = Rect(x: rect.x, y: y, width: rect.width, height: height)
      if let ground = block.ground {
        frame.fill(place.inset(vertical: isFirst || block.isTight ? 0 : -min(gap, 1)), ground)
      }
      block.draw(&frame, place)
      y += height
      isFirst = false
    }
  }
}
