import Session
import TerminalKit

/// Interruptions that need the chair's decision: an update, during which every clock is paused, or
/// a point being heard. They are at the top because everything else waits for them.
struct IncidentBand {
  let scene: ChairScene

  /// Draws the band.
  /// - Returns: the part of the column below it.
  func draw(in column: Rect, on frame: inout Frame) -> Rect {
    var rest = column
    let isLow = column.height < 14
    if let interruption = scene.state.meeting.interruption {
      draw(
        "interrupted", "since \(scene.localTime.timeOfDay(interruption.since))",
        text: interruption.text, brief: interruption.text,
        ways: ways(CommandID.interruptEnd.name),
        isLow: isLow, in: &rest, on: &frame)
    }
    if let point = scene.state.point {
      draw(
        title(of: point, isLow: isLow, width: rest.width), "by \(scene.label(point.code))",
        text: point.text, brief: "by \(scene.label(point.code))",
        ways: ways(CommandID.point.line("\(point.kind.rawValue) \(point.code) ")),
        isLow: isLow, in: &rest, on: &frame)
      if let next = scene.state.points.heard.dropLast().last {
        frame.line(&rest, "then \(scene.label(next.code)), \(next.kind.title)", .muted)
      }
    } else if let point = scene.state.points.waiting.first,
      [.speech, .caucus, .roll].contains(scene.stage)
    {
      // Name the point, because the keys rule on it; the current business continues meanwhile.
      frame.line(&rest, "waiting: \(scene.label(point.code)), \(point.kind.title)", .muted)
    }
    return rest
  }

  /// The point's name, shortened if the delegation that raised it would not fit in the same row.
  private func title(of point: RaisedPoint, isLow: Bool, width: Int) -> String {
    let row = " \(point.kind.title)  by \(scene.label(point.code))".displayWidth
    return isLow && row > width ? point.kind.rawValue : point.kind.title
  }

  /// The keys that end it: those with lines that begin with the given words.
  private func ways(_ line: String) -> [Hint] {
    scene.hints.filter { $0.whyNot == nil && $0.line.hasPrefix(line) }
  }

  /// - Parameters:
  ///   - brief: the text beside the word if there is only one row.
  ///   - ways: the keys that end it.
  private func draw(
    _ word: String, _ whose: String, text: String, brief: String, ways: [Hint], isLow: Bool,
    in rest: inout Rect, on frame: inout Frame
  ) {
    let head = [Span(" \(word) ", .warning), Span(" \(whose)", .text.bold)]
    guard !isLow else {
      frame.line(&rest, [head[0], Span(" \(brief)", .text.bold)])
      return
    }
    if head.reduce(0, { $0 + $1.text.displayWidth }) <= rest.width {
      frame.line(&rest, head)
    } else {
      for span in head { frame.line(&rest, [span]) }
    }
    frame.text(&rest, text, rows: 3)
    frame.keys(&rest, ways, rows: 2)
    frame.gap(&rest)
  }
}
