import Session

extension FloorPane {
  /// The roll as it is called.
  func drawRoll(in rect: Rect, on frame: inout Frame) {
    let state = scene.state
    var rest = rect
    let answered = state.delegations.count { $0.attendance != .notCalled }
    let total = state.delegations.count
    frame.line(
      &rest, "Roll call \(state.roll.number)", .heading,
      trailing: [Span("\(answered) of \(total)", .text.bold)])
    if let code = scene.called {
      let delegation = state.delegation(code)
      let before = delegation?.attendance ?? .notCalled
      drawCalled(
        code, note: before == .notCalled ? nil : "is down as \(AttendanceWords.word(before))",
        keys: scene.answerKeys("attend"), in: &rest, on: &frame)
    } else {
      frame.gap(&rest)
      frame.line(&rest, "Everyone has been called", .accent)
      closing("roll close", "ends the roll call", in: &rest, on: &frame)
    }
    frame.gap(&rest)
    frame.bar(rest, part: Int64(answered), of: Int64(total))
    rest = rest.inset(top: 1)
    let here = state.delegations.count { $0.attendance.isHere }
    let voting = state.delegations.count { $0.attendance == .voting }
    let absent = state.delegations.count { $0.attendance == .absent }
    frame.line(
      &rest,
      facts([
        Span("\(here) here", .good), voting == 0 ? nil : Span("\(voting) voting"),
        Span("\(absent) absent", .muted), Span("\(total - answered) to call", .muted),
      ]))
    let coming = state.delegations.filter { $0.attendance == .notCalled && $0.code != scene.called }
    drawComing(coming.map(\.label), in: &rest, on: &frame)
  }

  /// The vote that is open: by name whoever is called, else the count.
  func drawVote(in rect: Rect, on frame: inout Frame) {
    guard let vote = scene.state.openVote else { return }
    var rest = rect
    let isLow = rect.height < 14
    frame.text(&rest, vote.question, .heading, rows: isLow ? 1 : 2)
    if vote.method == .rollCall {
      if let code = scene.called {
        drawCalled(
          code, note: note(code, in: vote), keys: answerKeys(code, in: vote), in: &rest, on: &frame)
      } else {
        frame.gap(&rest)
        frame.line(&rest, "Everyone has answered", .accent)
        closing("vote close", "announces the verdict", in: &rest, on: &frame)
      }
      frame.gap(&rest)
      let answered = vote.entitled.count - vote.unanswered.count
      frame.bar(rest, part: Int64(answered), of: Int64(vote.entitled.count))
      rest = rest.inset(top: 1)
      drawTally(vote, in: &rest, on: &frame)
      // As they are asked: everyone once, then those who passed.
      let coming =
        (vote.entitled.filter { vote.cast[$0] == nil }
        + vote.passed.filter { vote.cast[$0] == .pass })
        .filter { $0 != scene.called }
      drawComing(coming.map(scene.label), in: &rest, on: &frame)
    } else {
      drawCount(vote, in: &rest, on: &frame)
    }
  }

  private func drawCount(_ vote: Vote, in rest: inout Rect, on frame: inout Frame) {
    frame.line(&rest, VerdictWords.method(vote), .muted)
    frame.gap(&rest)
    if vote.method == .consensus {
      if vote.objections.isEmpty {
        frame.line(&rest, "Does anybody object?", .accent)
      } else {
        frame.text(
          &rest, "Objecting: \(Wording.list(vote.objections.map(scene.label)))", .danger, rows: 2)
      }
    } else if vote.counted == nil, vote.cast.isEmpty {
      frame.line(&rest, "Count yes, no and abstentions", .accent)
    } else {
      drawTally(vote, in: &rest, on: &frame)
    }
    frame.gap(&rest)
    for step in scene.hints.filter({ $0.whyNot == nil && $0.line.hasPrefix("vote ") }).prefix(4) {
      frame.line(&rest, [Span(step.key, .key), Span("  " + step.note)])
    }
  }

  /// The delegation that is called, in large letters, with the keys that answer for it.
  private func drawCalled(
    _ code: String, note: String?, keys: [Hint], in rest: inout Rect, on frame: inout Frame
  ) {
    frame.gap(&rest, unlessBelow: 8)
    // Below: a note, two rows of keys, the bar, the figures, who comes next, and blanks.
    let room = rest.height - 7
    if room >= BigLetters.height {
      let used = frame.bigName(scene.label(code), in: rest.top(room))
      rest = rest.inset(top: used)
      frame.gap(&rest, unlessBelow: 6)
    } else {
      frame.line(&rest, scene.label(code), .accent)
    }
    let marks = scene.state.delegation(code).flatMap(AttendanceWords.seat)
    let line = facts([
      note.map { Span(scene.view.backTo == code ? "correcting: \($0)" : $0, .text.bold) },
      marks.map { Span($0, .muted) },
    ])
    if !line.isEmpty { frame.line(&rest, line) }
    let pane: ViewState.Pane = scene.stage == .vote ? .vote : .roster
    if scene.view.pane == pane {
      frame.keys(&rest, keys, rows: 2)
    } else {
      frame.line(&rest, [Span("\(pane.number)", .key), Span(" takes the answers")])
    }
  }

  /// Whoever has passed answers yes or no now.
  private func answerKeys(_ code: String, in vote: Vote) -> [Hint] {
    let keys = scene.answerKeys("vote cast")
    guard vote.passed.contains(code) else { return keys }
    return keys.filter { hint in
      [Answer.yes, .no, .absent].contains { hint.line.hasSuffix(" \($0.rawValue)") }
    }
  }

  private func note(_ code: String, in vote: Vote) -> String? {
    if scene.view.backTo == code {
      return "answered \(vote.cast[code].map(VerdictWords.answer) ?? "nothing yet")"
    }
    return vote.cast[code] == .pass ? "second round: passed, now yes or no" : nil
  }

  private func drawTally(_ vote: Vote, in rest: inout Rect, on frame: inout Frame) {
    let tally = vote.tally
    let prospect = VoteProspect(vote, scene.state, scene.setup)
    let answered = vote.entitled.count - vote.unanswered.count
    frame.line(
      &rest,
      facts([
        Span("\(tally.yes) yes", .good), Span("\(tally.no) no", .text.bold),
        Span("\(tally.abstain) abstaining"),
      ]),
      trailing: vote.method == .rollCall
        ? [Span("\(answered) of \(vote.entitled.count)", .text.bold)] : [])
    frame.line(&rest, [VerdictWords.missing(prospect, isCounted: vote.counted != nil)])
  }

  private func drawComing(_ names: [String], in rest: inout Rect, on frame: inout Frame) {
    guard !names.isEmpty else { return }
    frame.gap(&rest, unlessBelow: 1)
    frame.text(&rest, "then \(Wording.list(names, limit: 3))", .muted, rows: 2)
  }

  private func closing(
    _ line: String, _ what: String, in rest: inout Rect, on frame: inout Frame
  ) {
    guard let key = scene.key(line) else { return }
    frame.line(&rest, [Span(key, .key), Span(" \(what)")])
  }
}
