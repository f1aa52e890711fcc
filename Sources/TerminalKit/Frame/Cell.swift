/// One cell of the grid.
package struct Cell: Equatable, Sendable {
  /// The glyph in the cell; `.none` in the second cell of a wide glyph.
  package var glyph: Glyph

  /// The columns that the glyph takes: 1 or 2, or 0 in the second cell of a wide glyph.
  package var width: UInt8

  package var style: Style

  // Fills the rest of the eight bytes, so that a row has no padding and can be compared bytewise.
  private let filler: UInt8 = 0

  package init(_ glyph: Glyph = .space, width: UInt8 = 1, style: Style = .text) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }

  package static let blank = Cell()

  /// Fills memory with copies of the cell, as whole words: every frame begins with some 5,000.
  func fill(_ cells: Slice<UnsafeMutableBufferPointer<Cell>>) {
    let cells = UnsafeMutableBufferPointer(rebasing: cells)
    let word = unsafeBitCast(self, to: UInt64.self)
    UnsafeMutableRawBufferPointer(cells).withMemoryRebound(to: UInt64.self) { words in
      for index in words.indices { words[index] = word }
    }
  }

  /// Whether this is the second cell of a wide glyph.
  package var isContinuation: Bool { width == 0 }

  /// The cell's text; empty in the second cell of a wide glyph.
  package var text: String { isContinuation ? "" : glyph.text }
}
