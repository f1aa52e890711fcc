extension Frame {
  /// Fills a rectangle with a glyph one column wide.
  package mutating func fill(_ rect: Rect, _ style: Style = .text, with glyph: Glyph = .space) {
    cover(rect.clipped(to: bounds), with: glyph, style)
  }

  /// Draws a horizontal line along the top row of a rectangle, with an optional title in it.
  package mutating func rule(
    _ rect: Rect, title: String = "", _ style: Style = .border, titleStyle: Style = .heading
  ) {
    fill(rect.top(1), style, with: Line.horizontal)
    inscribe(title, rect, titleStyle)
  }

  /// Draws a vertical line down the first column of a rectangle.
  package mutating func verticalRule(_ rect: Rect, _ style: Style = .border) {
    fill(Rect(x: rect.x, y: rect.y, width: 1, height: rect.height), style, with: Line.vertical)
  }

  /// Draws a box along the edge of a rectangle, with an optional title in its top side, and returns
  /// the area inside. The contents are kept: `fill` the rectangle first if the box covers
  /// something.
  @discardableResult
  package mutating func box(
    _ rect: Rect, title: String = "", _ style: Style = .border, titleStyle: Style = .heading
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return rect.inset(horizontal: 1, vertical: 1) }
    let right = rect.right - 1
    let bottom = rect.bottom - 1
    fill(rect.top(1), style, with: Line.horizontal)
    fill(rect.bottom(1), style, with: Line.horizontal)
    let sides = rect.inset(vertical: 1)
    fill(Rect(x: rect.x, y: sides.y, width: 1, height: sides.height), style, with: Line.vertical)
    fill(Rect(x: right, y: sides.y, width: 1, height: sides.height), style, with: Line.vertical)
    put(Line.upperLeft, width: 1, rect.x, rect.y, style)
    put(Line.upperRight, width: 1, right, rect.y, style)
    put(Line.lowerLeft, width: 1, rect.x, bottom, style)
    put(Line.lowerRight, width: 1, right, bottom, style)
    inscribe(title, rect, titleStyle)
    return rect.inset(horizontal: 1, vertical: 1)
  }

  /// Writes a title into the line along a rectangle's top, with a blank on each side.
  private mutating func inscribe(_ title: String, _ rect: Rect, _ style: Style) {
    let room = rect.width - 4
    guard !title.isEmpty, room > 2, rect.height > 0 else { return }
    write(" \(title.truncated(to: room - 2)) ", at: rect.x + 2, rect.y, style, width: room)
  }
}

/// The glyphs for lines and boxes.
private enum Line {
  /// The upper and lower side of a box, and rules.
  package static let horizontal = glyph("─")
  /// The left and right side of a box.
  package static let vertical = glyph("│")
  package static let upperLeft = glyph("┌")
  package static let upperRight = glyph("┐")
  package static let lowerLeft = glyph("└")
  package static let lowerRight = glyph("┘")

  private static func glyph(_ scalar: Unicode.Scalar) -> Glyph { Glyph(scalar) }
}
