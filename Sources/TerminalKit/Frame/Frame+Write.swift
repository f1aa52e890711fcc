/// Part of a line, in one style.
package struct Span: Equatable, Sendable {
  /// In logical order; control characters are replaced when it is written.
  package var text: String
  /// Of all its characters.
  package var style: Style

  /// - Parameter style: normal text, unless the span stands out.
  package init(_ text: String, _ style: Style = .text) {
    self.text = text
    self.style = style
  }
}

extension Frame {
  /// Writes one line of text and returns the number of columns used.
  ///
  /// `width` is the available width from `x` on, clamped to the end of the row. Longer text is
  /// truncated with `…`, shorter text is aligned. A line break in the text is written as a blank.
  @discardableResult
  package mutating func write(
    _ text: String, at x: Int, _ y: Int, _ style: Style = .text, width room: Int? = nil,
    align: Alignment = .leading
  ) -> Int {
    write([Span(text, style)], at: x, y, width: room, align: align)
  }

  /// Writes one line made of spans, truncated and aligned as a whole.
  @discardableResult
  package mutating func write(
    _ spans: [Span], at x: Int, _ y: Int, width room: Int? = nil, align: Alignment = .leading
  ) -> Int {
    // Text this far to the left cannot reach the grid, and the sums below cannot overflow.
    guard y >= 0, y < height, x < width, x > -(1 << 20) else { return 0 }
    let room = min(max(0, room ?? .max), width - x)
    guard room > 0 else { return 0 }
    let isTurned = order == .visual && spans.contains { Bidi.isNeeded($0.text) }
    let spans = isTurned ? Bidi.visual(spans, columns: room) : spans
    let needed = spans.reduce(0) { $0 + $1.text.displayWidth }
    let start =
      switch align {
      case .leading: x
      case .center: x + max(0, room - needed) / 2
      case .trailing: x + max(0, room - needed)
      }
    // If the line is too long, the ellipsis takes the last column.
    let end = x + (needed > room ? room - 1 : room)
    var column = start
    for span in spans {
      let stopped = place(span, &column, y, end)
      if stopped || (needed > room && column >= end) {
        put(Self.ellipsis, width: 1, column, y, span.style)
        column += 1
        break
      }
    }
    return column - start
  }

  /// Writes a line at the top of a rectangle (or in its `row`), within its sides.
  @discardableResult
  package mutating func write(
    _ text: String, in rect: Rect, row: Int = 0, _ style: Style = .text,
    align: Alignment = .leading
  ) -> Int {
    write([Span(text, style)], in: rect, row: row, align: align)
  }

  /// Writes a line of spans at the top of a rectangle (or in its `row`), within its sides.
  @discardableResult
  package mutating func write(
    _ spans: [Span], in rect: Rect, row: Int = 0, align: Alignment = .leading
  ) -> Int {
    guard row >= 0, row < rect.height else { return 0 }
    return write(spans, at: rect.x, rect.y + row, width: rect.width, align: align)
  }

  /// Writes text wrapped between words, from the top of a rectangle, and returns the number of rows
  /// used. If it does not fit, it is truncated and the last row ends in `…`.
  @discardableResult
  package mutating func paragraph(
    _ text: String, in rect: Rect, _ style: Style = .text, align: Alignment = .leading
  ) -> Int {
    guard !rect.isEmpty else { return 0 }
    let lines = text.wrapped(to: rect.width)
    for (row, line) in lines.prefix(rect.height).enumerated() {
      let cut = row == rect.height - 1 && lines.count > rect.height
      write(cut ? Self.ended(line, rect.width) : line, in: rect, row: row, style, align: align)
    }
    return min(lines.count, rect.height)
  }

  private static let ellipsis = Glyph(Unicode.Scalar(0x2026)!)

  /// A line with `…` appended, truncated to `columns`.
  private static func ended(_ line: String, _ columns: Int) -> String {
    line.cut(to: min(columns, line.displayWidth + 1))
  }

  /// Writes a span up to the column `end`; `true` if it did not fit whole.
  private mutating func place(_ span: Span, _ column: inout Int, _ y: Int, _ end: Int) -> Bool {
    if span.text.isPlainASCII {
      var text = span.text
      return text.withUTF8 { bytes in
        let count = min(bytes.count, max(0, end - column))
        put(bytes.prefix(count).lazy.map(Glyph.init(ascii:)), column, y, span.style)
        column += count
        return count < bytes.count
      }
    }
    for character in span.text {
      let cluster = GlyphCluster(character)
      guard column + cluster.width <= end else { return true }
      guard let first = cluster.first else { continue }
      put(first.glyph, width: first.width, column, y, span.style)
      column += first.width
      for piece in cluster.rest {
        put(piece.glyph, width: piece.width, column, y, span.style)
        column += piece.width
      }
    }
    return false
  }
}
