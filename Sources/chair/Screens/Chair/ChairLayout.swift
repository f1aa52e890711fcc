import Session
import TerminalKit

/// Arranges the panes in one, two, three or four columns, depending on the space.
struct ChairLayout {
  let scene: ChairScene

  func draw(in rect: Rect, on frame: inout Frame) {
    if rect.width >= 160, rect.height >= 24 {
      drawFour(in: rect, on: &frame)
    } else if rect.width >= 110, rect.height >= 20 {
      drawThree(in: rect, on: &frame)
    } else if rect.width >= 76 {
      drawTwo(in: rect, on: &frame)
    } else {
      drawOne(in: rect, on: &frame)
    }
  }

  private func drawOne(in rect: Rect, on frame: inout Frame) {
    PaneTabs(scene: scene).draw(ViewState.Pane.allCases, in: rect, on: &frame)
    let whole = rect.inset(top: 1).inset(horizontal: 1)
    let band = TimerBand(scene: scene)
    let timers = band.rows(in: whole.height)
    band.draw(in: whole.top(timers), on: &frame)
    let body = IncidentBand(scene: scene).draw(in: whole.inset(top: timers), on: &frame)
    let floor = FloorPane(scene: scene)
    let isAll = scene.isCalling && (scene.view.pane == .floor || body.height < 14)
    let most = floorRows(of: body.height)
    let high = isAll ? body.height : floor.rows(in: body, most: most)
    frame.offer(.pane(.floor), in: body.top(high))
    floor.draw(in: body.top(high), on: &frame)
    let rest = body.inset(top: high)
    let isBare = scene.view.pane == .floor && !QueuePane(scene: scene).isShown
    guard rest.height > 1, !isBare else { return }
    frame.rule(Rect(x: rect.x, y: rest.y, width: rect.width, height: 1))
    let pane = scene.view.pane
    draw(pane == .floor ? nil : pane, in: rest.inset(top: 1), on: &frame)
  }

  /// The rows of the floor in a single column: it leaves enough for a useful list below.
  private func floorRows(of height: Int) -> Int {
    if scene.view.pane == .floor, height >= 14 { return height - 4 }
    if scene.isCalling || scene.stage == .vote { return max(4, height / 2) }
    return height < 24 ? 4 : height / 2
  }

  private func drawTwo(in rect: Rect, on frame: inout Frame) {
    let body = rect.inset(horizontal: 1)
    // While a delegation is called, its name needs space for large letters.
    let left = scene.isCalling ? min(46, body.width - 32) : 36
    let parts = columns(body, [.fixed(max(left, body.width * 2 / 5)), .rest], on: &frame)
    PaneTabs(scene: scene).draw(ViewState.Pane.allCases, in: rect, on: &frame)
    drawFloor(in: parts[0].inset(top: 1), on: &frame)
    draw(scene.companion, in: parts[1].inset(top: 1), on: &frame)
  }

  private func drawThree(in rect: Rect, on frame: inout Frame) {
    let body = rect.inset(horizontal: 1)
    let spare = max(0, rect.width - 120) / 3
    // The other columns are wider while the middle one has little to show.
    let isFull = !scene.state.motions.isEmpty || scene.view.pane == .documents
    let left = (scene.isCalling ? 45 : isFull ? 38 : 40) + spare
    let right = 34 + spare + (isFull ? 0 : 4)
    let parts = columns(body, [.fixed(left), .rest, .fixed(right)], on: &frame)
    let tabs = PaneTabs(scene: scene)
    tabs.draw([.floor], in: parts[0], on: &frame)
    drawFloor(in: parts[0].inset(top: 1), on: &frame)
    let lower = lowerPane
    let asked = MotionsPane(scene: scene).rows(width: parts[1].width)
    let middle = parts[1].rows([
      .fixed(motionRows(of: parts[1].height, lower, asked: asked)), .rest,
    ])
    tabs.draw([.motions], in: middle[0], on: &frame)
    draw(.motions, in: middle[0].inset(top: 1, bottom: 1), on: &frame)
    tabs.draw([.vote] + Self.others, shown: lower, in: middle[1], on: &frame)
    draw(lower, in: middle[1].inset(top: 1), on: &frame)
    tabs.draw([.roster], in: parts[2], on: &frame)
    draw(.roster, in: parts[2].inset(top: 1), on: &frame)
  }

  private func drawFour(in rect: Rect, on frame: inout Frame) {
    let body = rect.inset(horizontal: 1)
    let parts = columns(body, [.fixed(54), .rest, .rest, .share(1)], on: &frame)
    let tabs = PaneTabs(scene: scene)
    tabs.draw([.floor], in: parts[0], on: &frame)
    drawFloor(in: parts[0].inset(top: 1), on: &frame)
    let middle = parts[1].rows([.rest, .rest])
    tabs.draw([.motions], in: middle[0], on: &frame)
    draw(.motions, in: middle[0].inset(top: 1, bottom: 1), on: &frame)
    let other = Self.others.contains(scene.view.pane) ? scene.view.pane : .record
    tabs.draw(Self.others, shown: other, in: middle[1], on: &frame)
    draw(other, in: middle[1].inset(top: 1), on: &frame)
    tabs.draw([.vote], in: parts[2], on: &frame)
    draw(.vote, in: parts[2].inset(top: 1), on: &frame)
    tabs.draw([.roster], in: parts[3], on: &frame)
    draw(.roster, in: parts[3].inset(top: 1), on: &frame)
  }

  /// The pane below the motions in three columns: the vote during voting, otherwise the record.
  private var lowerPane: ViewState.Pane {
    let pane = scene.view.pane
    if pane == .vote || Self.others.contains(pane) { return pane }
    return scene.stage == .vote
      || (scene.state.inVotingProcedure && !scene.state.voting.votes.isEmpty)
      ? .vote : .record
  }

  /// The panes without a place of their own, which share one.
  private static let others = ViewState.Pane.allCases.filter {
    ![.floor, .motions, .vote, .roster].contains($0)
  }

  /// The motions pane shrinks while a vote is shown, because no motion can be put then, and while the
  /// documents are. Competing
  /// motions leave the pane below them a third.
  private func motionRows(
    of height: Int, _ lower: ViewState.Pane, asked motions: Int
  ) -> Int {
    let isChoice = scene.view.pane == .motions || scene.state.pendingMotionCount > 1
    let most =
      lower == .vote || lower == .documents ? height / 4 : isChoice ? height * 2 / 3 : height / 2
    return max(min(motions + 2, most), 7)
  }

  /// Draws the floor, the queue below it, and in the last row what the room's screen reads.
  private func drawFloor(in column: Rect, on frame: inout Frame) {
    frame.offer(.pane(.floor), in: column)
    let notice = column.height < 14 ? nil : roomReads
    if let notice {
      frame.write([Span("In the room: ", .muted), Span(notice)], in: column.bottom(1))
    }
    let above = drawTimers(in: column.inset(bottom: notice == nil ? 0 : 2), on: &frame)
    let rect = IncidentBand(scene: scene).draw(in: above, on: &frame)
    let floor = FloorPane(scene: scene)
    let isAll = scene.stage == .vote || scene.stage == .roll
    let high =
      isAll ? rect.height : floor.rows(in: rect, most: rect.height - min(4, rect.height / 3))
    floor.draw(in: rect.top(high), on: &frame)
    var rest = rect.inset(top: high)
    let queue = QueuePane(scene: scene)
    let last = LastSpeeches(scene: scene)
    let rows = isAll ? 0 : last.rows(of: rest.height - (queue.isShown ? queue.rows + 1 : 0))
    if rows > 0 {
      frame.rule(rest.bottom(rows + 1))
      last.draw(in: rest.bottom(rows), on: &frame)
      rest = rest.inset(bottom: rows + 1)
    }
    guard rest.height > 1, queue.isShown else { return }
    frame.rule(rest)
    queue.draw(in: rest.inset(top: 1), on: &frame)
  }

  /// Draws the timers at the bottom of a column, below a rule.
  /// - Returns: the part of the column above them.
  private func drawTimers(in column: Rect, on frame: inout Frame) -> Rect {
    let band = TimerBand(scene: scene)
    let rows = band.rows(in: column.height)
    guard rows > 0 else { return column }
    frame.rule(column.bottom(rows + 1))
    band.draw(in: column.bottom(rows), on: &frame)
    return column.inset(bottom: rows + 1)
  }

  /// The text that the chair has put on the room's screen, in addition to that of the phase.
  private var roomReads: String? {
    let state = scene.state
    // The incident band already shows an update in full.
    if state.meeting.interruption != nil { return nil }
    if let announcement = state.meeting.announcement { return announcement }
    guard let question = state.agenda.shownQuestion, state.questions.indices.contains(question)
    else { return documentRead }
    return "\(question + 1). \(state.questions[question])"
  }

  /// The document on the room's screen, and the page of its text.
  private var documentRead: String? {
    guard let text = scene.state.textOnFloor, let page = scene.state.pageOnFloor else {
      return scene.state.document(scene.state.register.shown).map(scene.session.name(of:))
    }
    return "\(text.number), \(page.words)"
  }

  /// Draws one of the other panes; without a pane, the queue.
  private func draw(_ pane: ViewState.Pane?, in rect: Rect, on frame: inout Frame) {
    guard let pane, pane != .floor else { return drawAnew(pane, in: rect, on: &frame) }
    scene.memory.draw(.pane(pane), from: scene.source(of: pane, in: rect), on: &frame) { frame in
      drawAnew(pane, in: rect, on: &frame)
    }
  }

  private func drawAnew(_ pane: ViewState.Pane?, in rect: Rect, on frame: inout Frame) {
    frame.offer(.pane(pane ?? .floor), in: rect)
    (pane ?? .floor).spec.draw(scene, rect, &frame)
  }

  /// Divides a rectangle into columns with vertical rules between them, below a rule for the tabs.
  private func columns(_ rect: Rect, _ lengths: [Length], on frame: inout Frame) -> [Rect] {
    frame.rule(Rect(x: 0, y: rect.y, width: frame.width, height: 1))
    let parts = rect.columns(lengths, gap: 3)
    for part in parts.dropFirst() {
      frame.verticalRule(Rect(x: part.x - 2, y: rect.y + 1, width: 1, height: rect.height - 1))
    }
    return parts
  }
}
