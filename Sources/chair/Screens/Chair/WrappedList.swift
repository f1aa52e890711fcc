import TerminalKit

/// A list of times and sentences. A long sentence takes two lines, in a high window up to four, and
/// the selected one as many as it needs.
struct WrappedList {
  /// The number of rows.
  let count: Int
  /// From 0; `nil` while another pane has the focus.
  let selected: Int?
  /// The columns reserved for a time before each sentence.
  let timeWidth: Int
  /// The sentence of a row, from 0.
  let text: (Int) -> Span

  private static func mostLines(_ height: Int) -> Int { height < 20 ? 2 : 4 }
  /// The columns of the mark before the selected row.
  private static let gutter = 2

  /// - Parameters:
  /// - target: what a click on a row means.
  /// - time: the time of a row as text, at most `timeWidth` columns.
  func draw(
    in rect: Rect, on frame: inout Frame, target: (Int) -> Target, time: (Int) -> String
  ) {
    guard count > 0, !rect.isEmpty else { return }
    let wide = rect.width - Self.gutter - timeWidth - 1
    let overflows = count > rect.height || lines(0..<count, wide, in: rect.height) > rect.height
    // The last column shows whether there is more above or below.
    let width = max(1, overflows ? wide - 2 : wide)
    let first = top(width, in: rect.height)
    var rest = rect
    var row = first
    while row < count, !rest.isEmpty {
      let place = rest.top(lines(row, width, in: rect.height))
      frame.offer(target(row), in: place)
      let inner = place.inset(left: Self.gutter)
      frame.write(time(row), at: inner.x, inner.y, .muted, width: timeWidth)
      let span = text(row)
      let body = inner.inset(left: timeWidth + 1, right: wide - width)
      frame.paragraph(span.text, in: body, span.style)
      if row == selected { frame.mark(row: place) }
      rest = rest.inset(top: place.height)
      row += 1
    }
    let edge = rect.right - 1
    if first > 0 { frame.write("↑", at: edge, rect.y, .muted, width: 1) }
    if row < count { frame.write("↓", at: edge, rect.bottom - 1, .muted, width: 1) }
  }

  /// The first row that is shown: the newest, if the selected row is then still whole, and with it a
  /// line of the next.
  private func top(_ width: Int, in height: Int) -> Int {
    guard let selected, (0..<count).contains(selected) else { return 0 }
    var used = lines(selected, width, in: height) + (selected + 1 < count && height >= 5 ? 1 : 0)
    var first = selected
    while first > 0 {
      used += lines(first - 1, width, in: height)
      if used > height { break }
      first -= 1
    }
    return first
  }

  private func lines(_ rows: Range<Int>, _ width: Int, in height: Int) -> Int {
    rows.reduce(0) { $0 + lines($1, width, in: height) }
  }

  private func lines(_ row: Int, _ width: Int, in height: Int) -> Int {
    let usual = Self.mostLines(height)
    let most = row == selected ? max(usual, height - 2) : usual
    return min(max(1, text(row).text.wrapped(to: width).count), most)
  }
}
