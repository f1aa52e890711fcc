/// The last two rows: the line being typed, the question that waits or the last answer, and what
/// can be done now. What they have no room for stands over the rows above them.
struct FootPane {
  let scene: ChairScene

  func draw(in rect: Rect, above body: Rect, on frame: inout Frame) {
    drawHints(in: rect.row(1).inset(horizontal: 1), on: &frame)
    if let prompt = scene.view.prompt {
      PromptLine(prompt: prompt).draw(in: rect, above: body, on: &frame)
    } else if let confirm = scene.view.confirm {
      drawConfirmation(confirm, in: rect, on: &frame)
    } else if let message = scene.view.message {
      drawMessage(message, in: rect.row(0), above: body, on: &frame)
    }
  }

  private func drawConfirmation(
    _ confirm: Confirmation, in rect: Rect, on frame: inout Frame
  ) {
    let answers = "Return = yes, Esc = no"
    let row = rect.row(0).inset(horizontal: 1)
    frame.fill(rect.row(0), .banner)
    frame.write(confirm.question, in: row, .banner)
    if confirm.question.displayWidth + 2 + answers.count <= row.width {
      frame.write(answers, in: row, .banner, align: .trailing)
    } else {
      frame.fill(rect.row(1))
      frame.write(answers, in: rect.row(1).inset(horizontal: 1), .text.bold)
    }
  }

  private func drawMessage(
    _ message: ViewState.Message, in rect: Rect, above body: Rect, on frame: inout Frame
  ) {
    let (sign, style): (String, Style) =
      switch message.kind {
      case .answer: ("", .text.bold)
      case .warning: ("! ", .warning)
      case .error: ("× ", .danger)
      }
    let text = sign + message.text
    let columns = rect.width - 2
    let lines = min(text.wrapped(to: columns).count, 3, 1 + body.height)
    let room = Rect(x: rect.x, y: rect.y - lines + 1, width: rect.width, height: lines)
    frame.fill(room, message.kind == .answer ? .text : style)
    if lines > 1 { frame.rule(Rect(x: room.x, y: room.y - 1, width: room.width, height: 1)) }
    frame.paragraph(text, in: room.inset(horizontal: 1), style)
  }

  /// Whole hints only; the one for help keeps its place at the end.
  private func drawHints(in rect: Rect, on frame: inout Frame) {
    var hints = scene.hints.filter { $0.whyNot == nil }
    var room = rect
    if let index = hints.firstIndex(where: { $0.key == "?" }) {
      let help = hints.remove(at: index)
      let used = width(help)
      frame.write(
        [Span(help.key, .key), Span(" \(help.note)", .hint)], in: room, align: .trailing)
      room = room.inset(right: used + 3)
    }
    var x = room.x
    for hint in hints {
      guard x + width(hint) <= room.right else { break }
      x += frame.write(
        [Span(hint.key, .key), Span(" \(hint.note)", .hint)], at: x, room.y, width: room.right - x)
      x += 3
    }
  }

  private func width(_ hint: Hint) -> Int { hint.key.displayWidth + 1 + hint.note.displayWidth }
}
