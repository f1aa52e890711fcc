import TerminalKit

/// Writes panes line by line: each call removes the rows used from the top of the remaining
/// rectangle.
extension Frame {
  /// Writes a line with trailing spans at its right end; if both do not fit, the leading part is
  /// truncated.
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

  /// Writes text wrapped between words, over at most `rows` rows.
  mutating func text(_ rest: inout Rect, _ text: String, _ style: Style = .text, rows: Int) {
    guard !text.isEmpty else { return }
    let used = paragraph(text, in: rest.top(rows), style)
    rest = rest.inset(top: used)
  }

  /// Leaves a row blank, unless too few rows remain.
  func gap(_ rest: inout Rect, unlessBelow rows: Int = 2) {
    if rest.height > rows { rest = rest.inset(top: 1) }
  }

  /// Writes a line as a button: a click on its text acts like the key.
  mutating func button(_ rest: inout Rect, _ spans: [Span], key: String) {
    let columns = spans.reduce(0) { $0 + $1.text.displayWidth }
    offer(.key(key), in: Rect(x: rest.x, y: rest.y, width: min(columns, rest.width), height: 1))
    line(&rest, spans)
  }

  /// Writes a key and its action. The button is one column wider than the text on each side.
  /// - Returns: the columns used.
  @discardableResult
  mutating func hint(_ hint: Hint, at x: Int, _ y: Int, _ style: Style, width: Int) -> Int {
    guard !hint.key.isEmpty else { return write(hint.note, at: x, y, .text.bold, width: width) }
    let used = write([Span(hint.key, .key), Span(" " + hint.note, style)], at: x, y, width: width)
    offer(.key(hint.key), in: Rect(x: x - 1, y: y, width: used + 2, height: 1))
    return used
  }

  /// Writes keys with their actions over at most `rows` rows, without splitting any between rows.
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

/// Joins as many of the first parts as fit completely, separated by dots.
func facts(_ parts: [Span?], within columns: Int) -> [Span] {
  var parts = parts
  while parts.count > 1, facts(parts).reduce(0, { $0 + $1.text.displayWidth }) > columns {
    parts.removeLast()
  }
  return facts(parts)
}

/// Joins spans, separated by dots, for lines of short facts.
func facts(_ parts: [Span?]) -> [Span] {
  var result: [Span] = []
  for part in parts.compactMap({ $0 }) where !part.text.isEmpty {
    if !result.isEmpty { result.append(Span(" · ", .muted)) }
    result.append(part)
  }
  return result
}
