import TerminalKit

/// Writing panes line by line: each call takes a row off the top of the room that is left.
extension Frame {
  /// Writes a line, what trails at its right end; where both do not fit, the first part is cut.
  mutating func line(_ rest: inout Rect, _ spans: [Span], trailing: [Span] = []) {
    let room = trailing.reduce(0) { $0 + $1.text.displayWidth }
    write(spans, in: rest.inset(right: room > 0 ? room + 1 : 0))
    write(trailing, in: rest, align: .trailing)
    rest = rest.inset(top: 1)
  }

  mutating func line(
    _ rest: inout Rect, _ text: String, _ style: Style = .text, trailing: [Span] = []
  ) {
    line(&rest, [Span(text, style)], trailing: trailing)
  }

  /// Writes text over at most so many rows, broken between words.
  mutating func text(_ rest: inout Rect, _ text: String, _ style: Style = .text, rows: Int) {
    guard !text.isEmpty else { return }
    let used = paragraph(text, in: rest.top(rows), style)
    rest = rest.inset(top: used)
  }

  /// Leaves a row free, unless the room has become too small to be generous.
  func gap(_ rest: inout Rect, unlessBelow rows: Int = 2) {
    if rest.height > rows { rest = rest.inset(top: 1) }
  }

  /// Writes a line that is a button: a click on its words is the key.
  mutating func button(_ rest: inout Rect, _ spans: [Span], key: String) {
    let columns = spans.reduce(0) { $0 + $1.text.displayWidth }
    offer(.key(key), in: Rect(x: rest.x, y: rest.y, width: min(columns, rest.width), height: 1))
    line(&rest, spans)
  }

  /// Writes a key with what it does, a button as wide as its words and a column on each side.
  /// - Returns: the columns used.
  @discardableResult
  mutating func hint(_ hint: Hint, at x: Int, _ y: Int, _ style: Style, width: Int) -> Int {
    guard !hint.key.isEmpty else { return write(hint.note, at: x, y, .text.bold, width: width) }
    let used = write([Span(hint.key, .key), Span(" " + hint.note, style)], at: x, y, width: width)
    offer(.key(hint.key), in: Rect(x: x - 1, y: y, width: used + 2, height: 1))
    return used
  }

  /// Writes keys with what they do, as many to a line as fit whole, over at most so many rows.
  mutating func keys(_ rest: inout Rect, _ hints: [Hint], rows: Int) {
    var x = 0
    var row = 0
    for hint in hints {
      let columns = hint.key.displayWidth + 1 + hint.note.displayWidth
      if x > 0, x + columns > rest.width {
        x = 0
        row += 1
      }
      guard row < min(rows, rest.height) else { break }
      self.hint(hint, at: rest.x + x, rest.y + row, .text, width: rest.width - x)
      x += columns + 3
    }
    if x > 0 { row += 1 }
    rest = rest.inset(top: min(row, rows))
  }
}

/// As many of the first parts as fit whole, joined by a dot.
func facts(_ parts: [Span?], within columns: Int) -> [Span] {
  var parts = parts
  while parts.count > 1, facts(parts).reduce(0, { $0 + $1.text.displayWidth }) > columns {
    parts.removeLast()
  }
  return facts(parts)
}

/// Spans joined by a dot, for lines of short facts.
func facts(_ parts: [Span?]) -> [Span] {
  var result: [Span] = []
  for part in parts.compactMap({ $0 }) where !part.text.isEmpty {
    if !result.isEmpty { result.append(Span(" · ", .muted)) }
    result.append(part)
  }
  return result
}
