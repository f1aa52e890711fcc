import TerminalKit

extension Frame {
  /// Writes a text that is being edited, scrolled so that the cursor is in sight, and puts the
  /// cursor there. Text on either side that has no room is told by a sign.
  /// - Parameter cursor: its place in the text, in characters.
  /// - Returns: the columns at which the characters of a range of the text stand, counted from
  ///   the field's first column and cut to its width.
  @discardableResult
  mutating func field(
    _ text: String, cursor: Int, in rect: Rect, _ style: Style, marking range: Range<Int>? = nil
  ) -> Range<Int>? {
    let text = Array(text)
    let cursor = min(max(cursor, 0), text.count)
    var start = 0
    var before = String(text[..<cursor]).displayWidth
    while start < cursor, before >= rect.width {
      before -= String(text[start]).displayWidth
      start += 1
    }
    write(String(text[start...]), in: rect.top(1), style)
    if start > 0, rect.width > 2 { write("…", at: rect.x, rect.y, style) }
    let column = min(max(rect.x + before, 0), width - 1)
    self.cursor = Point(x: column, y: min(max(rect.y, 0), height - 1))
    guard let range = range?.clamped(to: 0..<text.count) else { return nil }
    func place(_ index: Int) -> Int {
      min(rect.width, String(text[start..<max(start, index)]).displayWidth)
    }
    return place(range.lowerBound)..<max(place(range.lowerBound), place(range.upperBound))
  }
}
