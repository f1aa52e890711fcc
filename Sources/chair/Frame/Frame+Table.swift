/// A column of a table.
struct Column: Sendable {
  var title: String
  var length: Length
  var alignment: Alignment

  init(_ title: String = "", _ length: Length = .rest, _ alignment: Alignment = .leading) {
    self.title = title
    self.length = length
    self.alignment = alignment
  }
}

extension Frame {
  /// Draws a table, or a list where it has one column, and returns the rows that are visible.
  ///
  /// - Parameters:
  ///   - rect: the room, its first row for the titles if any column has one.
  ///   - columns: from left to right, a blank between neighbours.
  ///   - count: the number of rows in all; only those visible are asked for.
  ///   - selected: the row that keys act on, marked with `▸` and kept visible. Where it is given
  ///     two columns on the left are kept for the mark.
  ///   - top: the row that was first before, to scroll no more than is needed.
  ///   - target: what a click on a row means.
  ///   - row: the cells of a row, one span for each column.
  @discardableResult
  mutating func table(
    _ rect: Rect, columns: [Column], count: Int, selected: Int? = nil, top: Int = 0,
    target: ((Int) -> Target)? = nil, row: (Int) -> [Span]
  ) -> Range<Int> {
    let hasTitles = columns.contains { !$0.title.isEmpty }
    let body = rect.inset(top: hasTitles ? 1 : 0)
    let count = max(0, count)
    let first = Viewport.top(count: count, selected: selected, height: body.height, from: top)
    let visible = first..<min(count, first + body.height)
    let overflows = count > body.height
    let gutter = selected == nil ? 0 : 2
    // The last column tells that there is more above or below.
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
      let isSelected = index == selected
      if isSelected {
        fill(body.row(index - first), .selection)
        write("▸", at: body.x, y, .selection, width: 1)
        focus = Point(x: min(max(body.x, 0), width - 1), y: min(max(y, 0), height - 1))
      }
      for ((column, place), span) in zip(zip(columns, places), row(index)) {
        let style = isSelected ? Style(.selection, span.style.emphasis) : span.style
        write(
          span.text, at: place.x, y, style, width: place.width, align: column.alignment)
      }
    }
    if overflows, body.width > 2, !visible.isEmpty {
      let edge = body.right - 1
      mark("↑", at: edge, body.y, if: first > 0, selected == first)
      mark(
        "↓", at: edge, body.bottom - 1, if: visible.upperBound < count,
        selected == visible.upperBound - 1)
    }
    return visible
  }

  private mutating func mark(
    _ arrow: String, at x: Int, _ y: Int, if shown: Bool, _ isSelected: Bool
  ) {
    if shown { write(arrow, at: x, y, isSelected ? .selection : .muted, width: 1) }
  }
}
