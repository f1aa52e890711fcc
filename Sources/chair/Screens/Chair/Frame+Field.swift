import TerminalKit

extension Frame {
  /// Writes an edited text, scrolled so that the cursor is visible, and places the cursor. An
  /// ellipsis marks text cut off at either side. The cost depends on the visible part only, not on
  /// the length of the text.
  /// - Returns: the columns of a range of the text, counted from the field's first column and
  ///   clamped to its width.
  @discardableResult
  mutating func field(
    _ editor: LineEditor, in rect: Rect, _ style: Style, marking range: Range<Int>? = nil
  ) -> Range<Int>? {
    var start = editor.cursor
    var before = 0
    while start > 0 {
      let columns = String(editor.before[start - 1]).displayWidth
      guard before + columns < rect.width else { break }
      before += columns
      start -= 1
    }
    var shown = Array(editor.before[start...])
    var room = rect.width - before
    // Include one character too many, so that the cut at the end is marked.
    for character in editor.after {
      shown.append(character)
      room -= String(character).displayWidth
      if room < 0 { break }
    }
    write(String(shown), in: rect.top(1), style)
    if start > 0, rect.width > 2 { write("…", at: rect.x, rect.y, style) }
    let column = min(max(rect.x + before, 0), width - 1)
    self.cursor = Point(x: column, y: min(max(rect.y, 0), height - 1))
    guard let range = range?.clamped(to: 0..<editor.count) else { return nil }
    func place(_ index: Int) -> Int {
      min(rect.width, String(shown.prefix(max(0, index - start))).displayWidth)
    }
    return place(range.lowerBound)..<max(place(range.lowerBound), place(range.upperBound))
  }
}
