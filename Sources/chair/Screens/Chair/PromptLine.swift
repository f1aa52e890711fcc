/// The line being typed, with what its word may become above it and what is wrong below it.
struct PromptLine {
  let prompt: Prompt

  func draw(in rect: Rect, above body: Rect, on frame: inout Frame) {
    let row = rect.row(0)
    frame.fill(row, .input)
    let label = prompt.label.displayWidth
    let field = row.inset(left: 1 + label, right: 1)
    frame.write(prompt.label, at: row.x + 1, row.y, .input.bold)
    let text = Array(prompt.text)
    let cursor = min(max(prompt.cursor, 0), text.count)
    let start = firstShown(text, cursor: cursor, columns: field.width)
    let place = { (index: Int) in
      String(text[min(start, index)..<max(start, index)]).displayWidth * (index < start ? -1 : 1)
    }
    frame.write(String(text[start...]), in: field, .input)
    if let range = prompt.errorRange?.clamped(to: 0..<text.count), prompt.error != nil {
      let from = max(0, place(range.lowerBound))
      let to = max(from + 1, place(range.upperBound))
      let wrong = Rect(x: field.x + from, y: row.y, width: to - from, height: 1)
      frame.restyle(wrong.clipped(to: field), .danger)
      drawError(at: field.x + from, width: to - from, in: rect.row(1), on: &frame)
    } else if prompt.error != nil {
      drawError(at: field.x, width: 0, in: rect.row(1), on: &frame)
    }
    frame.cursor = Point(
      x: max(0, min(field.x + place(cursor), row.right - 1)), y: max(0, row.y))
    drawCompletions(in: body, on: &frame)
  }

  /// A long line scrolls so that the cursor is on it.
  private func firstShown(_ text: [Character], cursor: Int, columns: Int) -> Int {
    var start = 0
    var width = String(text[..<cursor]).displayWidth
    while start < cursor, width >= columns {
      width -= String(text[start]).displayWidth
      start += 1
    }
    return start
  }

  /// Carets under the word, the reason beside them; before them where it would not fit after.
  private func drawError(at x: Int, width: Int, in rect: Rect, on frame: inout Frame) {
    frame.fill(rect)
    let message = prompt.error ?? ""
    let row = rect.inset(horizontal: 1)
    let carets = String(repeating: "^", count: min(width, max(0, row.right - x)))
    frame.write(carets, at: x, rect.y, .danger)
    let after = x + carets.count + (carets.isEmpty ? 0 : 1)
    let length = message.displayWidth
    if after + length <= row.right {
      frame.write(message, at: after, rect.y, .text.bold, width: row.right - after)
    } else if row.x + length < x {
      frame.write(message, at: x - length - 1, rect.y, .text.bold, width: length)
    } else {
      frame.fill(rect)
      frame.write(message, in: row, .text.bold)
    }
  }

  private func drawCompletions(in body: Rect, on frame: inout Frame) {
    let items = prompt.completions
    guard !items.isEmpty, body.height >= 3 else { return }
    let rows = min(items.count, max(2, min(8, body.height / 2)))
    let room = body.bottom(rows + 1)
    frame.fill(room)
    let chosen = prompt.chosen.flatMap { items.indices.contains($0) ? $0 : nil }
    frame.rule(room, title: items.count > rows ? "\(items.count) ways to go on" : "")
    let longest = items.map { $0.text.displayWidth }.max() ?? 0
    frame.table(
      room.inset(top: 1, left: chosen == nil ? 3 : 1, right: 1),
      columns: [Column("", .fixed(min(longest, body.width / 2))), Column("", .rest)],
      count: items.count, selected: chosen
    ) { row in
      [Span(items[row].text, .text.bold), Span(" " + items[row].note, .muted)]
    }
  }
}
