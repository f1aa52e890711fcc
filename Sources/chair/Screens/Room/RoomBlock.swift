import TerminalKit

/// A block of the room's screen. Blocks are stacked vertically, and each can take several heights.
///
/// The rows of a window are distributed by priority (`worth`). The first step of a block puts it on
/// the screen, and further steps make it larger. A small window therefore keeps what matters most,
/// and a large one gives its rows first to the digits and last to whitespace.
struct RoomBlock {
  /// A height that a block can take, with its priority. Below `RoomBlock.needed`, a step must leave
  /// a blank row between the blocks.
  struct Step {
    /// The height of the whole block at this step.
    var rows: Int
    /// A higher priority gets its rows first.
    var worth: Int
  }

  /// The priority from which on a step may use the rows that would separate blocks.
  static let needed = 60

  /// From the smallest height to the largest.
  var steps: [Step]
  /// Whether it directly follows the block above, like a caption.
  var isTight = false
  /// Whether it has a coloured background. Such a block needs a blank row even above the first one.
  var isField = false
  /// A style whose background extends into the blank rows around the block.
  var ground: Style?
  /// Called with a rectangle of one of the heights.
  var draw: (inout Frame, Rect) -> Void

  /// Distributes rows among blocks. A block that is omitted gets 0.
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

  /// The number of blocks that need a blank row above them.
  static func gaps(_ heights: [Int], _ blocks: [RoomBlock]) -> Int {
    let shown = zip(heights, blocks).filter { $0.0 > 0 }
    return shown.dropFirst().count { !$0.1.isTight } + (shown.first?.1.isField == true ? 1 : 0)
  }

  /// Draws the blocks in a rectangle, spaced evenly and centred.
  static func draw(_ blocks: [RoomBlock], in rect: Rect, _ frame: inout Frame) {
    let heights = share(rect.height, among: blocks)
    let gaps = gaps(heights, blocks)
    var blanks = rect.height - heights.reduce(0, +)
    // The top and bottom margins are 1.5 gaps each, so that the blocks look like one group.
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
