import Presentation
import TerminalKit

/// The page of a document's text that is shown.
extension RoomPainter {
  /// The page, with its number if nothing else tells that.
  /// - Parameter letters: the priority of large letters.
  func passageBlocks(worth: Int, letters: Int) -> [RoomBlock] {
    guard let passage = view.document?.passage else { return [] }
    let text = passageBlock(passage, worth: worth, letters: letters)
    guard let caption = passage.caption else { return [text] }
    return [line(caption, .heading, worth: worth - 1), tight(text)]
  }

  /// The rows that the page takes at least, with a blank one above it.
  var passageRows: Int {
    guard let passage = view.document?.passage else { return 0 }
    let rows = passageText(passage).rows(columns: passageColumns).count
    return rows + (passage.caption == nil ? 1 : 2)
  }

  /// Longer lines are hard to read from a distance.
  private var passageColumns: Int { min(columns, 90) }

  private func passageText(_ passage: RoomView.Passage) -> PassageText {
    PassageText(passage: passage, hasSigns: look.hasSigns, order: look.order)
  }

  private func passageBlock(
    _ passage: RoomView.Passage, worth: Int, letters: Int
  ) -> RoomBlock {
    let text = passageText(passage)
    let rows = text.rows(columns: passageColumns)
    // With a blank row above each, below the caption too.
    let top = passage.caption == nil ? 0 : 1
    let spaced = top + rows.count * 2 - 1
    var steps = (1...max(1, rows.count)).map { RoomBlock.Step(rows: $0, worth: worth) }
    if spaced > rows.count {
      steps.append(.init(rows: spaced, worth: max(letters, RoomBlock.needed - 1)))
    }
    let large = [BigLetters.Scale.rows(1), smallest].compactMap { scale in
      LargeText(text.words, columns: columns - 4, atMost: 16, scale)
    }
    for large in large.reversed() where large.rows + top > steps[steps.count - 1].rows {
      steps.append(.init(rows: large.rows + top, worth: letters))
    }
    let width = rows.map { $0.reduce(0) { $0 + $1.text.displayWidth } }.max() ?? 0
    let align: Alignment = text.isRightToLeft ? .trailing : .leading
    return RoomBlock(steps: steps) { frame, rect in
      if rect.height > spaced, let large = large.first(where: { $0.rows + top <= rect.height }) {
        return large.draw(in: rect.inset(top: top), .text, &frame)
      }
      let isSpaced = rect.height >= spaced
      let rest = rect.inset(top: isSpaced ? top : 0)
      let place = rest.centered(width: width, height: rest.height)
      for (index, row) in rows.prefix(place.height).enumerated() {
        let isCut = index == rect.height - 1 && rows.count > rect.height
        frame.write(
          isCut ? row + [Span("…")] : row, in: place, row: isSpaced ? index * 2 : index,
          align: align)
      }
    }
  }
}
