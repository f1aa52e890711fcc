import Session
import TerminalKit

/// What is shown below the queue in a tall column: the last speeches, with the numbers that `correct
/// speech` takes; before the first, the agenda.
struct LastSpeeches {
  let scene: ChairScene

  private static let most = 8

  /// The rows that it takes of those that are left in the column; 0 if there are too few.
  func rows(of left: Int) -> Int {
    let speeches = scene.state.floor.speeches.count
    let items = speeches > 0 ? speeches : scene.state.agenda.topics.count
    guard items > 0, left >= 8 else { return 0 }
    return 1 + min(items, Self.most, left - 2)
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    let source = PaneMemory.Source(rect: rect, sequence: scene.state.sequence)
    scene.memory.draw(.lastSpeeches, from: source, on: &frame) { frame in
      drawAnew(in: rect, on: &frame)
    }
  }

  private func drawAnew(in rect: Rect, on frame: inout Frame) {
    var rest = rect
    let speeches = scene.state.floor.speeches
    guard speeches.count > 0 else { return drawAgenda(in: rest, on: &frame) }
    frame.line(&rest, "Last speeches", .heading)
    let digits = "\(speeches.count)".count
    for index in (0..<speeches.count).suffix(rest.height).reversed() {
      let speech = speeches[index]
      frame.line(
        &rest,
        [
          Span("  " + "\(index + 1)".padded(to: digits, .leading) + " ", .muted),
          Span(scene.label(speech.code)), Span(speech.delegate.map { "  \($0)" } ?? "", .muted),
        ], trailing: [Span(TimeSpan.elapsed(milliseconds: speech.milliseconds), .muted)])
    }
  }

  private func drawAgenda(in rect: Rect, on frame: inout Frame) {
    var rest = rect
    frame.line(&rest, "Agenda", .heading)
    for (index, topic) in scene.state.agenda.topics.prefix(rest.height).enumerated() {
      let isCurrent = topic.id == scene.state.agenda.current
      frame.line(
        &rest,
        [
          Span(isCurrent ? "▸ " : "  ", .accent), Span("\(index + 1) ", .muted),
          Span(topic.title, isCurrent ? .text.bold : .text),
        ])
    }
  }
}
