import Session

/// What has broken in on the floor and waits for the chair: an update during which every clock
/// stands, a point that is being heard. It stands above all else, since all else waits for it.
struct IncidentBand {
  let scene: ChairScene

  /// The part of a column that is left below it.
  func draw(in column: Rect, on frame: inout Frame) -> Rect {
    var rest = column
    let isLow = column.height < 14
    if let interruption = scene.state.interruption {
      draw(
        "interrupted", "since \(scene.setup.timeOfDay(interruption.since))",
        text: interruption.text, brief: interruption.text,
        way: [Span(scene.key("interrupt end") ?? ":interrupt end", .key), Span(" lets it go on")],
        isLow: isLow, in: &rest, on: &frame)
    }
    if let point = scene.state.point {
      draw(
        point.kind.title, "by \(scene.label(point.code))", text: point.text,
        brief: "by \(scene.label(point.code))",
        way: [
          Span(":point \(point.kind.rawValue) \(point.code)", .key), Span(" sustained or denied"),
        ],
        isLow: isLow, in: &rest, on: &frame)
    }
    return rest
  }

  /// - Parameters:
  ///   - brief: what stands beside the word where there is room for one row.
  ///   - way: the line that ends it.
  private func draw(
    _ word: String, _ whose: String, text: String, brief: String, way: [Span], isLow: Bool,
    in rest: inout Rect,
    on frame: inout Frame
  ) {
    let head = [Span(" \(word) ", .warning), Span(" \(whose)", .text.bold)]
    guard !isLow else {
      frame.line(&rest, [head[0], Span(" \(brief)", .text.bold)])
      return
    }
    frame.line(&rest, head)
    frame.text(&rest, text, rows: 3)
    frame.line(&rest, way)
    frame.gap(&rest)
  }
}
