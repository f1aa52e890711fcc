/// A picture of the whole screen, as a grid of cells: what a screen makes of the state, what a
/// test reads, and what the terminal is brought to show.
///
/// Nothing here traps for a place outside the grid: what lies outside is cut off.
package struct Frame: Equatable, Sendable {
  /// Columns; at least 1.
  package let width: Int

  /// Rows; at least 1.
  package let height: Int

  /// The cells, row by row.
  private(set) var cells: [Cell]

  /// How text from right to left is put into the cells from here on.
  package var order = TextOrder.visual

  /// Where the visible cursor stands; without one it is hidden.
  package var cursor: Point?

  /// Where the hidden cursor is parked, for screen readers: the thing that keys act on.
  package var focus: Point?

  /// What clicks mean, the later above the earlier; `offer` adds to them.
  package var regions: [Region] = []

  /// Columns and rows of the largest grid; a size beyond them is cut. No monitor shows that much, but
  /// a terminal may claim up to 65,535 of each.
  package static let largest = (width: 2048, height: 1024)

  /// A grid of blanks, of at least 1 × 1.
  package init(width: Int, height: Int, style: Style = .text) {
    self.width = min(max(width, 1), Self.largest.width)
    self.height = min(max(height, 1), Self.largest.height)
    cells = Array(repeating: Cell(style: style), count: self.width * self.height)
  }

  /// The whole grid.
  package var bounds: Rect { Rect(width: width, height: height) }

  /// The cell at a place; a blank outside the grid.
  package subscript(x: Int, y: Int) -> Cell {
    contains(x, y) ? cells[y * width + x] : .blank
  }

  /// Whether a place lies on the grid.
  package func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height
  }

  /// Puts one glyph of 1 or 2 columns at a place. A wide one that would stand half outside
  /// becomes a blank; a wide one that it covers by half loses its other half too.
  package mutating func put(_ glyph: Glyph, width columns: Int, _ x: Int, _ y: Int, _ style: Style)
  {
    guard y >= 0, y < height, x >= 0, x < width else {
      // The right half of a wide glyph may stand in the first column.
      if columns == 2, x == -1 { put(.space, width: 1, 0, y, style) }
      return
    }
    if columns == 2, x + 1 >= width {
      put(.space, width: 1, x, y, style)
      return
    }
    let index = y * width + x
    mend(index, x)
    if columns == 2 {
      mend(index + 1, x + 1)
      cells[index] = Cell(glyph, width: 2, style: style)
      cells[index + 1] = Cell(.none, width: 0, style: style)
    } else {
      cells[index] = Cell(glyph, width: 1, style: style)
    }
  }

  /// Puts glyphs of one column side by side, as many as lie on the grid: all at once, since a
  /// screen is made of lines of plain text.
  package mutating func put(_ glyphs: some Collection<Glyph>, _ x: Int, _ y: Int, _ style: Style) {
    let first = max(0, -x)
    let end = min(glyphs.count, width - x)
    guard y >= 0, y < height, first < end else { return }
    let start = y * width + x
    // Only at its ends can they cover half of a wide glyph.
    mend(start + first, x + first)
    mend(start + end - 1, x + end - 1)
    cells.withUnsafeMutableBufferPointer { cells in
      for (offset, glyph) in glyphs.enumerated() where offset >= first && offset < end {
        cells[start + offset] = Cell(glyph, style: style)
      }
    }
  }

  /// Puts whole cells side by side; they must lie on the grid, and no glyph be cut in two.
  package mutating func replace(at x: Int, _ y: Int, with part: ArraySlice<Cell>) {
    let start = y * width + x
    guard contains(x, y), x + part.count <= width else { return }
    cells.replaceSubrange(start..<(start + part.count), with: part)
  }

  /// Blanks the other half of the wide glyph, if any, of which the cell at `index` is a part.
  private mutating func mend(_ index: Int, _ x: Int) {
    switch cells[index].width {
    case 0 where x > 0: cells[index - 1] = Cell(style: cells[index - 1].style)
    case 2 where x + 1 < width: cells[index + 1] = Cell(style: cells[index + 1].style)
    default: break
    }
  }

  /// Gives the cells of a rectangle another role and leaves what stands in them, and its emphasis.
  package mutating func recolor(_ rect: Rect, _ role: ColorRole) {
    let area = rect.clipped(to: bounds)
    for y in area.y..<area.bottom where !area.isEmpty {
      for x in area.x..<area.right { cells[y * width + x].style.role = role }
    }
  }

  /// Changes the style of the cells of a rectangle and leaves what stands in them.
  package mutating func restyle(_ rect: Rect, _ style: Style) {
    let area = rect.clipped(to: bounds)
    for y in area.y..<area.bottom where !area.isEmpty {
      for x in area.x..<area.right { cells[y * width + x].style = style }
    }
  }
}
