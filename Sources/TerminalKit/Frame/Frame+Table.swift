/// A column of a table.
package struct Column: Sendable {
  /// Above the column; if no column has one, the table has no row of titles.
  package var title: String
  /// A share of the columns available, or a fixed number of them.
  package var length: Length
  /// Of the title and the cells.
  package var alignment: Alignment

  /// - Parameter length: the rest of the width, unless the column has a width of its own.
  package init(_ title: String = "", _ length: Length = .rest, _ alignment: Alignment = .leading) {
    self.title = title
    self.length = length
    self.alignment = alignment
  }
}

extension Frame {
  /// Draws a table, or a list if it has one column, and returns the rows that are visible.
  ///
  /// - Parameters:
  ///   - rect: the area to draw in; its first row has the titles if any column has one.
  ///   - columns: the columns from left to right, separated by a blank.
  ///   - count: the total number of rows; `row` is called only for the visible ones.
  ///   - selected: the row that keys act on, marked with `▸` and kept visible. If it is given, two
  ///     columns on the left are reserved for the mark.
  ///   - top: the previous first row, to scroll no more than needed.
  ///   - isMarked: whether to mark the selected row here; if not, call `mark(row:)` afterwards.
  ///   - target: what a click on a row means.
  ///   - row: the cells of a row, one span for each column.
  @discardableResult
  package mutating func table(
    _ rect: Rect, columns: [Column], count: Int, selected: Int? = nil, top: Int = 0,
    isMarked: Bool = true,
    target: ((Int) -> Target)? = nil, row: (Int) -> [Span]
  ) -> Range<Int> {
    let hasTitles = columns.contains { !$0.title.isEmpty }
    let body = rect.inset(top: hasTitles ? 1 : 0)
    let count = max(0, count)
    let first = Viewport.top(count: count, selected: selected, height: body.height, from: top)
    let visible = first..<min(count, first + body.height)
    let overflows = count > body.height
    let gutter = selected == nil ? 0 : 2
    // The last column shows whether there is more above or below.
    let inner = rect.inset(left: gutter, right: overflows ? 2 : 0)
    let places = inner.columns(columns.map(\.length), gap: 1)

    if hasTitles {
      for (column, place) in zip(columns, places) {
        write(column.title, in: place.top(1), .heading, align: column.alignment)
      }
    }
    for index in visible {
      let y = body.y + index - first
      if let target { offer(target(index), in: body.row(index - first)) }
      for ((column, place), span) in zip(zip(columns, places), row(index)) {
        write(
          span.text, at: place.x, y, span.style, width: place.width, align: column.alignment)
      }
    }
    if overflows, body.width > 2, !visible.isEmpty {
      let edge = body.right - 1
      if first > 0 { write("↑", at: edge, body.y, .muted, width: 1) }
      if visible.upperBound < count { write("↓", at: edge, body.bottom - 1, .muted, width: 1) }
    }
    if isMarked, let selected, visible.contains(selected) { mark(row: body.row(selected - first)) }
    return visible
  }

  /// Marks a row of a list as the one that keys act on. This is separate from drawing the rows, so
  /// that moving the mark redraws none of them.
  package mutating func mark(row rect: Rect) {
    recolor(rect, .selection)
    write("▸", at: rect.x, rect.y, .selection, width: 1)
    focus = Point(x: min(max(rect.x, 0), width - 1), y: min(max(rect.y, 0), height - 1))
  }
}
