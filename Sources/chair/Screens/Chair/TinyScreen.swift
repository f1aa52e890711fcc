import Session
import TerminalKit

/// The screen for a window that is too small: one line that begins with the running clock.
struct TinyScreen {
  let scene: ChairScene

  func draw(on frame: inout Frame) {
    let bounds = frame.bounds
    // Never truncate the clock: if little else fits, show it alone.
    let line = line
    let isClockAlone = bounds.width < (line.first?.text.displayWidth ?? 0) + 3
    frame.write(
      isClockAlone ? Array(line.prefix(1)) : line, in: bounds, row: (bounds.height - 1) / 2)
    if let prompt = scene.view.prompt {
      let row = bounds.bottom(1)
      frame.fill(row, .input)
      frame.write(prompt.label + prompt.text, in: row, .input)
    } else if bounds.height > 2 {
      let least = ChairScreen.leastSize
      frame.write("needs \(least.width) × \(least.height)", in: bounds.bottom(1), .muted)
    }
  }

  private var line: [Span] {
    let state = scene.state
    if state.meeting.status == .suspended { return [Span("suspended", .text.bold)] }
    if let speech = state.floor.speech, let face = scene.speechFace {
      let paused = face.isRunning ? "" : " paused"
      return [
        Span(face.digits, face.textStyle), Span(" \(scene.label(speech.code))", .text),
        Span(paused, .muted),
      ]
    }
    if let called = scene.called { return [Span(scene.label(called), .text.bold)] }
    if let caucus = state.floor.caucus, let face = scene.caucusFace {
      return [
        Span(face.digits, face.textStyle), Span(" \(scene.session.title(of: caucus))", .text),
      ]
    }
    return [
      Span(scene.localTime.timeOfDay(scene.now), .text.bold), Span(" \(scene.session.committee)"),
    ]
  }
}
