import TerminalKit

/// The minutes as they are now, as a text that the chair scrolls.
struct PreviewOverlay {
  let preview: Preview

  /// The columns and rows that the text has in a window.
  static func size(in window: ViewState.Window) -> (columns: Int, rows: Int) {
    let (width, height) = (window.columns, window.rows)
    let outside = HeaderPane.rows(of: height) + FootPane.rows(width: width, height: height)
    return (max(20, min(78, width - 4)), max(1, height - outside - 2))
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    frame.fill(rect)
    let title = "Minutes: \(preview.style.rawValue)"
    let inner = frame.box(rect, title: title).inset(horizontal: 1)
    if let fault = preview.fault {
      frame.paragraph(fault, in: inner, .danger)
      return
    }
    let first = min(preview.top, max(0, preview.lines.count - 1))
    let shown = preview.lines[first..<min(preview.lines.count, first + inner.height)]
    drawPlace(first..<first + shown.count, in: rect.top(1).inset(right: 2), on: &frame)
    let align = preview.language.isRightToLeft ? Alignment.trailing : .leading
    for index in shown.indices {
      let style: Style = isHeading(index) ? .heading : isRule(preview.lines[index]) ? .muted : .text
      frame.write(preview.lines[index], in: inner, row: index - first, style, align: align)
    }
  }

  /// Which lines are shown, of how many.
  private func drawPlace(_ lines: Range<Int>, in rect: Rect, on frame: inout Frame) {
    guard !lines.isEmpty else { return }
    let all = preview.lines.count
    let words = " lines \(lines.lowerBound + 1)–\(lines.upperBound) of \(all) "
    guard words.displayWidth + 24 <= rect.width else { return }
    frame.write(words, in: rect, .muted, align: .trailing)
  }

  private func isHeading(_ index: Int) -> Bool {
    preview.lines.indices.contains(index + 1) && isRule(preview.lines[index + 1])
  }

  /// Whether a line only underlines the one before.
  private func isRule(_ line: String) -> Bool {
    !line.isEmpty && line.allSatisfy { "=- ".contains($0) }
  }
}
