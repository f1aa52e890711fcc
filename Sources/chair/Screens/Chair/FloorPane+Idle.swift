import Session
import TerminalKit

extension FloorPane {
  /// Draws the state of the meeting and the next steps while no delegation has the floor.
  func drawIdle(in rect: Rect, on frame: inout Frame) {
    var rest = rect
    switch scene.stage {
    case .notOpened:
      frame.text(&rest, "The meeting has not been opened", .text.bold, rows: 2)
      drawSteps(in: &rest, on: &frame)
    case .adjourned:
      frame.text(
        &rest, "Meeting \(scene.state.meeting.number) is adjourned", .text.bold, rows: 2)
      drawSteps(in: &rest, on: &frame)
    default:
      if scene.state.inVotingProcedure {
        drawVotingProcedure(in: &rest, on: &frame)
      } else {
        drawDebate(in: &rest, on: &frame)
      }
    }
  }

  /// Draws a suspension: the time until it ends, and the speaker or caucus that resumes afterwards.
  func drawSuspended(in rect: Rect, on frame: inout Frame) {
    var rest = rect
    let state = scene.state
    guard let until = state.meeting.suspendedUntil else {
      frame.line(&rest, "The meeting is suspended", .text.bold)
      drawSteps(in: &rest, on: &frame)
      drawHeld(in: rest, on: &frame)
      return
    }
    let left = until - scene.now
    let time = scene.localTime.timeOfDay(until, seenAt: scene.now)
    frame.line(&rest, "Suspended until \(time)", .text.bold)
    if left <= 0 {
      frame.line(&rest, [Span(" it is time to resume ", .warning)])
    } else if rest.height >= 9 {
      let digits = TimeSpan.clock(milliseconds: left)
      frame.digits(digits, asWideAs: digits, in: rest.inset(top: 1).top(5))
      rest = rest.inset(top: 6)
    } else {
      frame.line(&rest, "\(TimeSpan.clock(milliseconds: left)) left", .text.bold)
    }
    drawSteps(in: &rest, on: &frame)
    drawHeld(in: rest, on: &frame)
  }

  private func drawHeld(in rect: Rect, on frame: inout Frame) {
    var rest = rect
    frame.gap(&rest, unlessBelow: 1)
    if let speech = scene.state.floor.speech,
      let face = scene.speechFace
    {
      frame.line(&rest, "\(scene.label(speech.code)) keeps the floor, \(face.words)", .muted)
    } else if let caucus = scene.state.floor.caucus,
      let face = scene.caucusFace
    {
      frame.line(&rest, "\(scene.session.title(of: caucus)), \(face.words)", .muted)
    }
  }

  private func drawDebate(in rest: inout Rect, on frame: inout Frame) {
    let debate = scene.state.debate
    frame.line(&rest, "Nobody has the floor", .text.bold)
    drawWaiting(in: &rest, on: &frame)
    frame.gap(&rest)
    if let next = debate.list.queue.first {
      drawCall(next, in: &rest, on: &frame)
      if let ended = scene.state.floor.endedCaucus, scene.session.mayExtendEndedCaucus {
        let kind = scene.session.titleInSentence(of: ended)
        frame.text(&rest, "The \(kind) may still be extended", .muted, rows: 2)
      }
    } else if isAgendaOpen {
      drawAgenda(in: &rest, on: &frame)
    } else {
      frame.line(&rest, waitingWords, .muted)
      drawSteps(in: &rest, on: &frame, spaced: false)
    }
  }

  /// A sentence for an empty queue.
  private var waitingWords: String {
    let list = scene.state.debate.list
    if list.wasOpened { return "Nobody is on the list" }
    if scene.session.usesSpeakersList { return "The list has not been opened" }
    let each = TimeSpan.clock(milliseconds: list.speakingTimeMilliseconds)
    return "Placards are called, \(each) each"
  }

  /// Draws points that waited for the end of a speech, and the first delegation with a right of
  /// reply.
  private func drawWaiting(in rest: inout Rect, on frame: inout Frame) {
    // The keys rule on the first point only, so the others are muted.
    for (index, point) in scene.state.points.waiting.prefix(3).enumerated() {
      let style: Style = index == 0 ? .text : .muted
      frame.line(
        &rest, [Span(point.kind.title, style.bold), Span(" by \(scene.label(point.code))", style)])
    }
    guard let owed = scene.state.repliesOwed.first else { return }
    drawCall(owed, by: CommandID.speechReply.line(owed), in: &rest, on: &frame)
    frame.line(&rest, "to reply, as was granted", .muted)
  }

  /// Whether a topic has yet to be chosen.
  var isAgendaOpen: Bool {
    scene.state.agenda.current == nil && !scene.state.agenda.topics.isEmpty
      && scene.state.debate.list.queue.isEmpty
  }

  private func drawAgenda(in rest: inout Rect, on frame: inout Frame) {
    let key = scene.key(CommandID.agendaSet.name).map {
      [Span($0, .key), Span(" takes up a topic:")]
    }
    frame.line(&rest, key ?? [Span("No topic has been taken up:", .muted)])
    for (index, topic) in scene.state.agenda.topics.prefix(6).enumerated() {
      frame.offer(.line(CommandID.agendaSet.line("\(index + 1)")), in: rest.top(1))
      frame.line(&rest, [Span("  \(index + 1)  ", .muted), Span(topic.title)])
    }
  }

  private func drawVotingProcedure(in rest: inout Rect, on frame: inout Frame) {
    frame.line(&rest, "Voting procedure", .text.bold)
    drawWaiting(in: &rest, on: &frame)
    if rest.height > 3, let vote = scene.state.voting.votes.last {
      frame.gap(&rest)
      frame.line(&rest, vote.question)
      frame.line(&rest, [VerdictWords.short(vote)])
    }
    if let owed = scene.state.voting.rightsOwed.first {
      frame.gap(&rest, unlessBelow: 3)
      drawCall(owed, by: CommandID.speechRights.name, in: &rest, on: &frame)
      let others = scene.state.voting.rightsOwed.dropFirst().map(scene.label)
      frame.text(
        &rest,
        others.isEmpty
          ? "to explain its vote" : "to explain its vote; then \(Wording.list(others, limit: 3))",
        .muted, rows: 2)
    } else {
      frame.gap(&rest, unlessBelow: 5)
      VotingPlanLines(scene: scene).drawNext(in: &rest, on: &frame)
      drawSteps(in: &rest, on: &frame)
    }
  }

  /// Draws the likeliest next steps, one per line.
  private func drawSteps(in rest: inout Rect, on frame: inout Frame, spaced: Bool = true) {
    if spaced { frame.gap(&rest) }
    let steps = scene.hints
      .filter {
        guard $0.whyNot == nil, !["back", "help", "prompt"].contains($0.line) else { return false }
        let command = CommandTable.spec(beginning: $0.line)?.id
        return command != .undo && command != .redo
      }
      .prefix(3)
    for step in steps where rest.height > 0 {
      frame.button(&rest, [Span(step.key, .key), Span("  " + step.note)], key: step.key)
    }
  }
}
