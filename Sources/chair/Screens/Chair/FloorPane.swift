import Session
import TerminalKit

/// The floor: the speaker with the clock, the caucus, the delegation called to answer, or the next
/// steps.
struct FloorPane {
  let scene: ChairScene

  /// The size of large letters for names.
  var letters: BigLetters.Scale { scene.view.smallestLetters }

  /// The rows that it takes in a column shared with other panes. If the clock does not fit in large
  /// digits, it takes one line.
  func rows(in column: Rect, most: Int) -> Int {
    let asked = rows(in: column)
    if asked <= most { return asked }
    switch scene.stage {
    case .speech:
      guard let speech = scene.state.floor.speech else { return most }
      if scene.state.floor.caucus != nil { return min(most, 6) }
      return min(most, speech.yieldedBy == nil && speech.openTo == nil ? 3 : 4)
    case .caucus: return most < 8 ? min(most, 4) : min(most, 4 + caucusRows)
    default: return most
    }
  }

  /// The rows that it would use in a column of this size.
  private func rows(in column: Rect) -> Int {
    let height = column.height
    switch scene.stage {
    case .speech:
      guard let face = scene.speechFace else { return 3 }
      let caucus = scene.state.floor.caucus == nil ? 0 : 4
      let least = 6 + digitRows(face, in: column) + caucus
      // Use large letters only if that leaves enough rows for a useful list.
      let name = scene.state.floor.speech.map { nameRows($0, in: column) } ?? 1
      return min(height, height - least - name >= 10 ? least + name - 1 : least)
    case .caucus:
      guard let face = scene.caucusFace else { return 3 }
      let above = 1 + topicRows(in: column)
      return min(height, above + 4 + digitRows(face, in: column) + caucusRows)
    case .roll, .vote: return height / 2 + 3
    case .suspended: return min(height, 8 + 5)
    case .notOpened, .adjourned: return min(height, 8)
    case .idle:
      if scene.state.inVotingProcedure { return min(height, 11) }
      let ended = scene.state.floor.endedCaucus == nil ? 0 : 1
      return min(height, 5 + (isAgendaOpen ? min(scene.state.agenda.topics.count, 6) : ended))
    }
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    switch scene.stage {
    case .speech: drawSpeech(in: rect, on: &frame)
    case .caucus: drawCaucus(in: rect, on: &frame)
    case .roll: drawRoll(in: rect, on: &frame)
    case .vote: drawVote(in: rect, on: &frame)
    case .suspended: drawSuspended(in: rect, on: &frame)
    case .notOpened, .adjourned, .idle: drawIdle(in: rect, on: &frame)
    }
  }

  /// The rows for a clock's digits in a column. There are more in a tall column. The number is the
  /// same in overtime, so that nothing below moves.
  func digitRows(_ face: ClockFace, in column: Rect) -> Int {
    let limit = column.height >= 46 ? 15 : 5
    guard
      let scale = BigDigits.scale(for: face.grantedDigits, columns: column.width, rows: limit)
    else { return 1 }
    return scale.rows * BigDigits.height
  }

  /// Draws the digits with a blank row above and below, the bar, and the line below it. If there
  /// are few rows, the time is only in the line.
  func drawClock(
    _ face: ClockFace, state: Span, granted: (time: String, words: String), keeping below: Int,
    in rest: inout Rect, on frame: inout Frame
  ) {
    // Reserve two blank rows, the bar and the line.
    let room = rest.height - below - 4
    if room >= BigDigits.height {
      let rows = min(room, digitRows(face, in: Rect(width: rest.width, height: 99)))
      let high = min(rows, room / BigDigits.height * BigDigits.height)
      // Some themes give warnings their own background: extend it to the blank rows around the
      // digits.
      frame.fill(rest.top(high + 2), face.digitStyle)
      frame.clock(face, in: rest.inset(top: 1).top(high))
      rest = rest.inset(top: high + 2)
    }
    frame.clockBar(face, in: rest)
    rest = rest.inset(top: 1)
    let alarm = face.alarm.map { [Span(" \($0) ", face.alarmStyle)] } ?? []
    let width = rest.width - alarm.reduce(1) { $0 + $1.text.displayWidth }
    let full = facts([state, Span("\(granted.time) \(granted.words)", .muted)])
    let short = facts([state, Span(granted.time, .muted)])
    let fits = full.reduce(0) { $0 + $1.text.displayWidth } <= width
    frame.line(&rest, fits ? full : short, trailing: alarm)
  }
}
