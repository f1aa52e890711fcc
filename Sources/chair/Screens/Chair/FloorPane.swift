import Session
import TerminalKit

/// What is on the floor: the speaker with the clock, the caucus, whoever is called to answer, or
/// what comes next.
struct FloorPane {
  let scene: ChairScene
  /// The letters of the frame before.
  var memory: PaneMemory?

  /// The size of names in large letters.
  var letters: BigLetters.Scale { scene.view.smallestLetters }

  /// The rows it takes in a column where others need some too: the clock in large digits, or
  /// where these do not fit in a line.
  func rows(in column: Rect, most: Int) -> Int {
    let asked = rows(in: column)
    if asked <= most { return asked }
    switch scene.stage {
    case .speech:
      guard let speech = scene.state.speech else { return most }
      if scene.state.caucus != nil { return min(most, 6) }
      return min(most, speech.yieldedBy == nil && speech.openTo == nil ? 3 : 4)
    case .caucus: return most < 8 ? min(most, 4) : min(most, 4 + caucusRows)
    default: return most
    }
  }

  /// The rows it would like in a column of that size.
  private func rows(in column: Rect) -> Int {
    let height = column.height
    switch scene.stage {
    case .speech:
      guard let face = scene.speechFace else { return 3 }
      let caucus = scene.state.caucus == nil ? 0 : 4
      let least = 6 + digitRows(face, in: column) + caucus
      // In large letters where that leaves a list worth its name.
      let name = scene.state.speech.map { nameRows($0, in: column) } ?? 1
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
      let ended = scene.state.endedCaucus == nil ? 0 : 1
      return min(height, 5 + (isAgendaOpen ? min(scene.state.topics.count, 6) : ended))
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

  /// The rows for the digits of a clock in a column: more of them where there is room to spare,
  /// and as many over time as before, so that nothing below them moves.
  func digitRows(_ face: ClockFace, in column: Rect) -> Int {
    let limit = column.height >= 46 ? 15 : 5
    guard
      let scale = BigDigits.scale(for: face.grantedDigits, columns: column.width, rows: limit)
    else { return 1 }
    return scale.rows * BigDigits.height
  }

  /// Digits with a blank row around them, the bar and the line below it; in low rooms the clock
  /// stands in the line alone.
  func drawClock(
    _ face: ClockFace, state: Span, granted: (time: String, words: String), keeping below: Int,
    in rest: inout Rect, on frame: inout Frame
  ) {
    // A blank row above and below, the bar, the line.
    let room = rest.height - below - 4
    if room >= BigDigits.height {
      let rows = min(room, digitRows(face, in: Rect(width: rest.width, height: 99)))
      let high = min(rows, room / BigDigits.height * BigDigits.height)
      // Some themes give a warning a ground of its own: it takes in the rows around the digits.
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
