import TerminalKit

/// The prompt, with completions above it and the error below it.
struct PromptLine {
  let prompt: Prompt

  func draw(in rect: Rect, above body: Rect, on frame: inout Frame) {
    let row = rect.row(0)
    frame.fill(row, .input)
    let label = prompt.label.displayWidth
    let field = row.inset(left: 1 + label, right: 1)
    frame.write(prompt.label, at: row.x + 1, row.y, .input.bold)
    let marked = frame.field(
      prompt.editor, in: field, .input, marking: prompt.errorRange)
    if prompt.error != nil {
      let wrong = marked ?? 0..<0
      frame.restyle(
        Rect(x: field.x + wrong.lowerBound, y: row.y, width: wrong.count, height: 1), .danger)
      drawError(
        at: field.x + wrong.lowerBound, width: marked == nil ? 0 : max(1, wrong.count),
        in: rect.row(1), above: body, on: &frame)
    } else {
      drawCompletions(in: body, on: &frame)
    }
  }

  /// Writes carets under the wrong word and the message after them. If it does not fit there, it is
  /// written before the carets; if it fits on neither side, above the prompt.
  private func drawError(
    at x: Int, width: Int, in rect: Rect, above body: Rect, on frame: inout Frame
  ) {
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
      let rows = min(message.wrapped(to: row.width).count, body.height)
      let room = body.bottom(rows + 1)
      frame.fill(room)
      frame.rule(room)
      frame.paragraph(message, in: room.bottom(rows).inset(horizontal: 1), .text.bold)
    }
  }

  private func drawCompletions(in body: Rect, on frame: inout Frame) {
    let items = prompt.completions
    guard !items.isEmpty, body.height >= 3 else { return }
    let rows = min(items.count, max(2, min(8, body.height / 2)))
    let room = body.bottom(rows + 1)
    frame.fill(room)
    let chosen = prompt.chosen.flatMap { items.indices.contains($0) ? $0 : nil }
    frame.rule(room, title: items.count > rows ? "\(items.count) completions" : "")
    let longest = items.map { $0.text.displayWidth }.max() ?? 0
    frame.table(
      room.inset(top: 1, left: chosen == nil ? 3 : 1, right: 1),
      columns: [Column("", .fixed(min(longest, body.width / 2))), Column("", .rest)],
      count: items.count, selected: chosen, target: { .item($0) }
    ) { row in
      [Span(items[row].text, .text.bold), Span(" " + items[row].note, .muted)]
    }
  }
}
