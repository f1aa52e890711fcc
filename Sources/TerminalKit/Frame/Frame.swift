/// The contents of the whole screen as a grid of cells. Screens draw the state into a frame, tests
/// read it, and the terminal shows it.
///
/// Positions outside the grid never trap: whatever is outside is clipped.
package struct Frame: Equatable, Sendable {
  /// Columns; at least 1.
  package let width: Int

  /// Rows; at least 1.
  package let height: Int

  /// The cells, row by row.
  private(set) var cells: [Cell]

  /// How right-to-left text is put into the cells from now on.
  package var order = TextOrder.visual

  /// The position of the visible cursor; `nil` hides it.
  package var cursor: Point?

  /// Where to park the hidden cursor, for screen readers: the item that keys act on.
  package var focus: Point?

  /// The clickable regions, later ones on top; `offer` appends to them.
  var regions = Regions()

  /// The largest size of a grid; larger sizes are clamped. No monitor shows that much, but a
  /// terminal may claim up to 65,535 columns and rows.
  package static let largest = (width: 2048, height: 1024)

  /// Creates a grid of blanks, with its size clamped to 1 × 1 up to `largest`.
  package init(width: Int, height: Int, style: Style = .text) {
    self.width = min(max(width, 1), Self.largest.width)
    self.height = min(max(height, 1), Self.largest.height)
    cells = Array(repeating: Cell(style: style), count: self.width * self.height)
  }

  /// The whole grid.
  package var bounds: Rect { Rect(width: width, height: height) }

  /// The cell at a position; a blank outside the grid.
  package subscript(x: Int, y: Int) -> Cell {
    contains(x, y) ? cells[y * width + x] : .blank
  }

  /// Whether a position is on the grid.
  package func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height
  }

  /// Puts one glyph, 1 or 2 columns wide, at a position. A wide glyph that does not fit whole
  /// becomes a blank; if it covers half of another wide glyph, the other half is blanked.
  package mutating func put(_ glyph: Glyph, width columns: Int, _ x: Int, _ y: Int, _ style: Style)
  {
    guard y >= 0, y < height, x >= 0, x < width else {
      // The right half of the wide glyph would be in the first column.
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

  /// Puts glyphs of one column side by side, clipped to the grid. Faster than one by one, and most
  /// of a screen is lines of plain text.
  package mutating func put(_ glyphs: some Collection<Glyph>, _ x: Int, _ y: Int, _ style: Style) {
    let first = max(0, -x)
    let end = min(glyphs.count, width - x)
    guard y >= 0, y < height, first < end else { return }
    let start = y * width + x
    // Only the first and the last can cover half of a wide glyph.
    mend(start + first, x + first)
    mend(start + end - 1, x + end - 1)
    cells.withUnsafeMutableBufferPointer { cells in
      for (offset, glyph) in glyphs.enumerated() where offset >= first && offset < end {
        cells[start + offset] = Cell(glyph, style: style)
      }
    }
  }

  /// Replaces the cells of a rectangle inside the grid, row by row; a no-op if their number differs.
  /// The rectangle must not cut a wide glyph in two.
  package mutating func replace(_ area: Rect, with new: [Cell]) {
    guard !area.isEmpty, area.clipped(to: bounds) == area, new.count == area.width * area.height
    else { return }
    let columns = width
    cells.withUnsafeMutableBufferPointer { cells in
      new.withUnsafeBufferPointer { new in
        for line in 0..<area.height {
          (cells.baseAddress! + (area.y + line) * columns + area.x)
            .update(from: new.baseAddress! + line * area.width, count: area.width)
        }
      }
    }
  }

  /// Puts a glyph of one column into each cell of a rectangle inside the grid.
  package mutating func cover(_ area: Rect, with glyph: Glyph, _ style: Style) {
    guard !area.isEmpty, area.clipped(to: bounds) == area else { return }
    for y in area.y..<area.bottom {
      let start = y * width + area.x
      // Only the first and the last can cover half of a wide glyph.
      mend(start, area.x)
      mend(start + area.width - 1, area.right - 1)
      cells.withUnsafeMutableBufferPointer { cells in
        cells[start..<(start + area.width)].update(repeating: Cell(glyph, style: style))
      }
    }
  }

  /// If the cell at `index` is half of a wide glyph, blanks the other half.
  private mutating func mend(_ index: Int, _ x: Int) {
    switch cells[index].width {
    case 0 where x > 0: cells[index - 1] = Cell(style: cells[index - 1].style)
    case 2 where x + 1 < width: cells[index + 1] = Cell(style: cells[index + 1].style)
    default: break
    }
  }

  /// Changes the role of the cells in a rectangle, keeping their text and emphasis.
  package mutating func recolor(_ rect: Rect, _ role: ColorRole) {
    let area = rect.clipped(to: bounds)
    for y in area.y..<area.bottom where !area.isEmpty {
      for x in area.x..<area.right { cells[y * width + x].style.role = role }
    }
  }

  /// Changes the style of the cells in a rectangle, keeping their text.
  package mutating func restyle(_ rect: Rect, _ style: Style) {
    let area = rect.clipped(to: bounds)
    for y in area.y..<area.bottom where !area.isEmpty {
      for x in area.x..<area.right { cells[y * width + x].style = style }
    }
  }
}
