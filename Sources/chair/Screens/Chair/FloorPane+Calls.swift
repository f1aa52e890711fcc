import Session
import TerminalKit

extension FloorPane {
  /// Draws the roll call.
  func drawRoll(in rect: Rect, on frame: inout Frame) {
    let state = scene.state
    var rest = rect
    let answered = state.roster.delegations.count { $0.attendance != .notCalled }
    let total = state.roster.delegations.count
    frame.line(
      &rest, "Roll call \(state.roster.roll.number)", .heading,
      trailing: [Span("\(answered) of \(total)", .text.bold)])
    if let code = scene.called {
      let delegation = state.delegation(code)
      let before = delegation?.attendance ?? .notCalled
      drawCalled(
        code, note: before == .notCalled ? nil : "is recorded as \(AttendanceWords.word(before))",
        keys: scene.answerKeys(CommandID.attend.name), in: &rest, on: &frame)
    } else {
      frame.gap(&rest)
      frame.line(&rest, "Everyone has been called", .accent)
      closing(CommandID.rollClose.name, "ends the roll call", in: &rest, on: &frame)
    }
    frame.gap(&rest)
    frame.bar(rest, part: Int64(answered), of: Int64(total))
    rest = rest.inset(top: 1)
    let counts = scene.counts
    let members = state.roster.delegations.filter { $0.seat == .member }
    let absent = members.count { $0.attendance == .absent }
    let excused = members.count { $0.attendance == .excused }
    let here =
      counts.hasObservers ? Wording.count(counts.present, "member") : "\(counts.present)"
    let figures = [
      Span("\(here) here", .good),
      counts.voting == 0 ? nil : Span("\(counts.voting) voting"),
      absent == 0 ? nil : Span("\(absent) absent", .muted),
      excused == 0 ? nil : Span("\(excused) excused", .muted),
      Span("\(total - answered) to call", .muted),
      counts.observers == 0 ? nil : Span(Wording.count(counts.observers, "observer"), .muted),
    ]
    frame.line(&rest, facts(figures, within: rest.width))
    let coming = state.roster.delegations.filter {
      $0.attendance == .notCalled && $0.code != scene.called
    }
    drawComing(coming.map(\.code), in: &rest, on: &frame)
  }

  /// Draws the name of the delegation called in large letters, with the keys that answer for it.
  func drawCalled(
    _ code: String, note: String?, keys: [Hint], in rest: inout Rect, on frame: inout Frame
  ) {
    frame.gap(&rest, unlessBelow: 8)
    // The rows below are a note, two rows of keys, the bar, the figures, the next names, and blank
    // rows.
    let room = rest.height - 7
    if room >= letters.height {
      let used = frame.bigName(scene.label(code), in: rest.top(room), letters)
      rest = rest.inset(top: used)
      frame.gap(&rest, unlessBelow: 6)
    } else {
      frame.line(&rest, scene.label(code), .accent)
    }
    // `veto` alone would read like the answer.
    let marks = scene.state.delegation(code).flatMap {
      $0.veto ? scene.stage == .vote ? "can veto" : "holds a veto" : AttendanceWords.seat($0)
    }
    // The chair has moved to another delegation than the next one.
    let isMoved = scene.view.backTo == code
    let words = note.map { isMoved ? "correcting: \($0)" : $0 } ?? (isMoved ? "out of turn" : nil)
    let line = facts([
      words.map { Span($0, .text.bold) },
      marks.map { Span($0, .muted) },
    ])
    if !line.isEmpty { frame.line(&rest, line) }
    let pane: ViewState.Pane = scene.stage == .vote ? .vote : .roster
    if scene.view.pane == pane {
      frame.keys(&rest, keys, rows: 2)
    } else {
      frame.offer(.pane(pane), in: rest.top(1))
      frame.line(&rest, [Span("\(pane.number)", .key), Span(" takes the answers")])
    }
  }

  func drawComing(_ codes: [String], in rest: inout Rect, on frame: inout Frame) {
    guard !codes.isEmpty else { return }
    frame.gap(&rest, unlessBelow: 1)
    let names = codes.prefix(3).map(scene.label)
    frame.text(
      &rest, "then \(Wording.list(names, limit: 3, of: codes.count))", .muted, rows: 2)
  }

  func closing(
    _ line: String, _ what: String, in rest: inout Rect, on frame: inout Frame
  ) {
    guard let key = scene.key(line) else { return }
    frame.button(&rest, [Span(key, .key), Span(" \(what)")], key: key)
  }
}
