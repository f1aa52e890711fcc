import TerminalKit

/// The list of all actions: the key, the description, and the line or the reason why it is not in
/// order.
struct HelpOverlay {
  /// The filter and the selected row.
  let help: Help
  /// The rows that match the filter.
  let rows: [Hint]

  func draw(in rect: Rect, on frame: inout Frame) {
    frame.fill(rect)
    var inner = frame.box(rect, title: "Help").inset(horizontal: 1)
    drawFilter(in: &inner, on: &frame)
    frame.gap(&inner, unlessBelow: 5)
    guard !rows.isEmpty else {
      frame.line(&inner, "No match", .muted)
      return
    }
    drawSelected(in: &inner, on: &frame)
    let keyWidth = min(12, max(3, rows.map { $0.key.displayWidth }.max() ?? 3))
    // A description is shown in full if the window is wide enough for it and the beginning of the
    // line.
    let longest = rows.map { $0.note.displayWidth }.max() ?? 0
    let rest = inner.width - keyWidth
    let noteWidth = inner.width < 70 ? rest * 3 / 5 : min(longest + 1, rest * 7 / 10)
    let lines = lines
    let selected = min(max(help.selected, 0), rows.count - 1)
    frame.table(
      inner,
      columns: [
        Column("", .fixed(keyWidth)), Column("", .fixed(noteWidth)), Column("", .rest),
      ],
      count: lines.count, selected: lines.firstIndex(of: .row(selected)),
      target: { if case .row(let row) = lines[$0] { .item(row) } else { .nothing } }
    ) { line in
      guard case .row(let row) = lines[line] else {
        if case .heading(let words) = lines[line] { return [Span(""), Span(words, .heading)] }
        return []
      }
      let hint = rows[row]
      if let why = hint.whyNot {
        return [Span(hint.key, .muted), Span(hint.note, .muted), Span(why, .muted)]
      }
      return [Span(hint.key, .key), Span(hint.note), Span(hint.line, .muted)]
    }
  }

  /// A line of the list: a row, or part of the separator between available and unavailable actions.
  private enum Line: Equatable {
    case row(Int), heading(String), blank
  }

  private var lines: [Line] {
    let possible = rows.prefix { $0.whyNot == nil }.count
    guard possible < rows.count else { return rows.indices.map(Line.row) }
    let others = [.heading("Not now")] + (possible..<rows.count).map(Line.row)
    return possible == 0 ? others : (0..<possible).map(Line.row) + [.blank] + others
  }

  /// Draws the full text of the selected row at the bottom, because it may be truncated in the
  /// list.
  private func drawSelected(in rest: inout Rect, on frame: inout Frame) {
    guard rest.height >= 8 else { return }
    let hint = rows[min(max(help.selected, 0), rows.count - 1)]
    let text = "\(hint.note): \(hint.whyNot.map { "not now, \($0)" } ?? hint.line)"
    let lines = min(3, max(2, text.wrapped(to: rest.width).count))
    let room = rest.bottom(lines + 1)
    frame.rule(room)
    frame.paragraph(text, in: room.bottom(lines), hint.whyNot == nil ? .text : .text.bold)
    rest = rest.inset(bottom: lines + 1)
  }

  private func drawFilter(in rest: inout Rect, on frame: inout Frame) {
    let count = "\(rows.count)"
    if help.isFiltering {
      frame.fill(rest.top(1).inset(right: count.count + 1), .input)
      let used = frame.write("/\(help.filter)", in: rest.inset(right: count.count + 2), .input)
      frame.cursor = Point(x: rest.x + used, y: rest.y)
      frame.write(count, in: rest, .muted, align: .trailing)
      rest = rest.inset(top: 1)
    } else if help.filter.isEmpty {
      frame.line(
        &rest,
        [
          Span(
            rest.width < 64
              ? "Keys and commands" : "What can be done now, then what cannot and why", .muted)
        ],
        trailing: [Span(count, .muted)])
    } else {
      frame.line(
        &rest, [Span("matching ", .muted), Span(help.filter, .text.bold)],
        trailing: [Span(count, .muted)])
    }
  }
}
