import Session
import TerminalKit

extension FloorPane {
  /// Draws the caucus while no delegation is speaking.
  func drawCaucus(in rect: Rect, on frame: inout Frame) {
    let state = scene.state
    guard let caucus = state.floor.caucus, let face = scene.caucusFace else {
      return
    }
    var rest = rect
    let isLow = rect.height < 1 + topicRows(in: rect) + 4 + BigDigits.height + caucusRows
    let clock = isLow ? [Span(" \(face.digits) ", face.textStyle)] : []
    frame.line(&rest, scene.session.title(of: caucus), .accent, trailing: clock)
    frame.text(&rest, caucus.topic, rows: isLow ? 1 : 2)
    if rect.height < 6 {
      let figures = facts(figures(caucus))
      frame.line(&rest, figures.isEmpty ? [clockState(caucus, face)] : figures)
      if hasSpeakers { drawNext(caucus, in: &rest, on: &frame) }
      return
    }
    drawClock(
      face, state: clockState(caucus, face),
      granted: (TimeSpan.clock(milliseconds: caucus.totalMilliseconds), "in all"),
      keeping: caucusRows, in: &rest, on: &frame)
    let figures = facts(figures(caucus))
    if !figures.isEmpty { frame.line(&rest, figures) }
    frame.line(&rest, [Span(mover(caucus), .muted)])
    guard hasSpeakers else { return }
    frame.gap(&rest, unlessBelow: 1)
    drawNext(caucus, in: &rest, on: &frame)
  }

  /// The number of rows for its topic.
  func topicRows(in rect: Rect) -> Int {
    guard let topic = scene.state.floor.caucus?.topic, !topic.isEmpty else { return 0 }
    return min(2, topic.wrapped(to: rect.width).count)
  }

  /// The number of rows below a caucus's clock.
  var caucusRows: Int { hasSpeakers ? 4 : 1 }

  private var hasSpeakers: Bool { scene.state.floor.caucus?.kind != .unmoderated }

  /// Draws the caucus in three rows, below the clock of its current speaker.
  func drawCaucusSummary(_ caucus: Caucus, in rect: Rect, on frame: inout Frame) {
    guard let face = scene.caucusFace else { return }
    var rest = rect
    // If the caucus clock runs independently of speeches and is not running, it was paused.
    let stands = face.isRunning || caucus.clockFollowsSpeeches ? "" : "paused, "
    frame.line(
      &rest, scene.session.title(of: caucus), .heading,
      trailing: [Span(stands + face.words, face.level == .calm ? .text.bold : face.textStyle)])
    if !caucus.topic.isEmpty { frame.line(&rest, caucus.topic) }
    frame.line(&rest, facts(figures(caucus)))
  }

  private func clockState(_ caucus: Caucus, _ face: ClockFace) -> Span {
    if face.isRunning { return Span("running") }
    if scene.state.meeting.status == .open, caucus.clockFollowsSpeeches {
      return Span("waits for a speaker")
    }
    return Span("paused", .text.bold.underline)
  }

  private func figures(_ caucus: Caucus) -> [Span?] {
    [
      caucus.speakersLeft.map { Span("\(Wording.count($0, "speaker")) left", .text.bold) },
      caucus.eachMilliseconds.map { Span("\(TimeSpan.clock(milliseconds: $0)) each") },
      caucus.extensions == 0 ? nil : Span("extended", .muted),
      thenAgainst(caucus).map { Span($0) },
    ]
  }

  /// What follows the time in favour.
  private func thenAgainst(_ caucus: Caucus) -> String? {
    guard caucus.phase == .inFavour else { return nil }
    return "then time against, \(TimeSpan.clock(milliseconds: caucus.originalMilliseconds))"
  }

  private func mover(_ caucus: Caucus) -> String {
    let by = "moved by \(scene.label(caucus.by))"
    guard caucus.kind == .moderated, !caucus.proposerHasSpoken else { return by }
    switch caucus.proposer {
    case .none: return by
    case .first: return by + ", who speaks first"
    case .last: return by + ", who speaks last"
    }
  }

  private func drawNext(_ caucus: Caucus, in rest: inout Rect, on frame: inout Frame) {
    if caucus.speakersLeft == 0 {
      frame.line(&rest, "No speakers are left", .muted)
    } else if let code = caucus.mustSpeakNext ?? caucus.queue.first {
      drawCall(code, in: &rest, on: &frame)
    } else {
      frame.line(&rest, caucus.kind == .moderated ? "No placard is picked" : "", .muted)
    }
  }

  /// Draws `Space calls Ghana` as a button; if no key calls it, only what comes next.
  func drawCall(
    _ code: String, by line: String = CommandID.speechStart.name, in rest: inout Rect,
    on frame: inout Frame
  ) {
    let name = Span(scene.label(code), .accent)
    // Match the whole line: `speech start` with a name would call the selected delegation instead.
    if let key = scene.hints.first(where: { $0.line == line && $0.whyNot == nil })?.key {
      frame.button(&rest, [Span(key, .key), Span(" calls "), name], key: key)
    } else {
      frame.line(&rest, [Span("Next: "), name])
    }
  }
}
