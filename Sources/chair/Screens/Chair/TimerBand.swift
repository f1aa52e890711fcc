import Presentation
import Session
import TerminalKit

/// The free timers at the foot of the floor's column, with the numbers that commands take.
struct TimerBand {
  let scene: ChairScene

  /// The rows that it needs in a column of a height.
  func rows(in height: Int) -> Int {
    min(scene.state.floor.clocks.timers.count, height < 14 ? 1 : height < 24 ? 3 : 5)
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    var rest = rect
    let timers = urgentFirst
    for (row, timer) in timers.prefix(rect.height).enumerated() {
      let face = ClockFace(timer.countdown, at: scene.now, scene.view.preferences.marks)
      let more = row == rect.height - 1 ? timers.count - rect.height : 0
      let state = face.isRunning ? "" : "paused "
      frame.line(
        &rest,
        [
          Span("\(timer.number) ", .muted), Span(timer.name.isEmpty ? "Timer" : timer.name),
        ] + (more > 0 ? [Span("  and \(more) more", .muted)] : []),
        trailing: [Span(state, .muted), Span(face.digits, face.textStyle)])
    }
  }

  /// Those that end first come first, so that a low window shows them; those that ran out come
  /// last.
  private var urgentFirst: [FreeTimer] {
    func rank(_ timer: FreeTimer) -> Int {
      let left = timer.countdown.left(at: scene.now)
      return left > 0 ? left : .max
    }
    return scene.state.floor.clocks.timers.sorted { (rank($0), $0.number) < (rank($1), $1.number) }
  }
}
