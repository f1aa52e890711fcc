import Session
import TerminalKit

extension FloorPane {
  /// Draws the open vote: the delegation called if it is by name, otherwise the count.
  func drawVote(in rect: Rect, on frame: inout Frame) {
    guard let vote = scene.state.openVote else { return }
    var rest = rect
    let isLow = rect.height < 14
    frame.text(&rest, vote.question, .heading, rows: isLow ? 1 : 2)
    VotingPlanLines(scene: scene).drawCurrent(in: &rest, on: &frame)
    if vote.method == .rollCall {
      if let code = scene.called {
        drawCalled(
          code, note: note(code, in: vote), keys: answerKeys(code, in: vote), in: &rest, on: &frame)
      } else {
        frame.gap(&rest)
        frame.line(&rest, "Everyone has answered", .accent)
        drawChairs(in: &rest, on: &frame)
        closing(CommandID.voteClose.name, "announces the verdict", in: &rest, on: &frame)
      }
      frame.gap(&rest)
      let answered = vote.entitled.count - vote.unanswered.count
      frame.bar(rest, part: Int64(answered), of: Int64(vote.entitled.count))
      rest = rest.inset(top: 1)
      drawTally(vote, in: &rest, on: &frame)
      // In calling order: first every delegation once, then those that passed.
      let coming =
        (vote.entitled.filter { vote.cast[$0] == nil }
        + vote.passed.filter { vote.cast[$0] == .pass })
        .filter { $0 != scene.called }
      drawComing(coming, in: &rest, on: &frame)
    } else {
      drawCount(vote, in: &rest, on: &frame)
    }
  }

  private func drawCount(_ vote: Vote, in rest: inout Rect, on frame: inout Frame) {
    frame.text(&rest, VerdictWords.method(vote), .muted, rows: 2)
    frame.gap(&rest)
    if vote.method == .consensus {
      if vote.objections.isEmpty {
        frame.line(&rest, "Does anybody object?", .accent)
      } else {
        frame.text(
          &rest, "Objecting: \(Wording.list(vote.objections.map(scene.label)))", .danger, rows: 2)
      }
    } else if vote.method == .recorded {
      return drawRecorded(vote, in: &rest, on: &frame)
    } else if vote.counted == nil, vote.cast.isEmpty {
      let words = scene.session.takesAbstentions ? "yes, no and abstentions" : "yes and no"
      frame.line(&rest, "Count \(words)", .accent)
    } else {
      drawTally(vote, in: &rest, on: &frame)
      if let words = VerdictWords.chairMayVote(scene.session) {
        frame.text(&rest, words.capitalizedFirst, .accent, rows: 2)
      }
    }
    frame.gap(&rest)
    for step in scene.hints.filter({
      $0.whyNot == nil && $0.line.hasPrefix(CommandID.voteClose.firstWord + " ")
    }).prefix(4) {
      frame.button(&rest, [Span(step.key, .key), Span("  " + step.note)], key: step.key)
    }
  }

  /// Draws a recorded vote in any order: the selected delegation answers, then the next is
  /// selected.
  private func drawRecorded(_ vote: Vote, in rest: inout Rect, on frame: inout Frame) {
    drawChairs(in: &rest, on: &frame)
    if vote.unanswered.isEmpty {
      frame.line(&rest, "Everyone has answered", .accent)
      closing(CommandID.voteClose.name, "announces the verdict", in: &rest, on: &frame)
    } else if let code = vote.entitled.dropFirst(scene.view.selected(.vote)).first {
      let answer = vote.cast[code].map { "answered \(VerdictWords.answer($0))" }
      drawCalled(
        code, note: answer ?? "selected; j and k select another",
        keys: scene.answerKeys(CommandID.voteCast.name), in: &rest, on: &frame)
    }
    frame.gap(&rest)
    drawTally(vote, in: &rest, on: &frame)
  }

  /// The answer keys for a delegation; one that has passed may only answer yes, no or not voting.
  private func answerKeys(_ code: String, in vote: Vote) -> [Hint] {
    let keys = scene.answerKeys(CommandID.voteCast.name)
    guard vote.passed.contains(code) else { return keys }
    return keys.filter { hint in
      [Answer.yes, .no, .absent].contains { hint.line.hasSuffix(" \($0.rawValue)") }
    }
  }

  private func note(_ code: String, in vote: Vote) -> String? {
    if scene.view.backTo == code {
      return vote.cast[code].map { "answered \(VerdictWords.answer($0))" }
    }
    return vote.cast[code] == .pass ? "second round: passed, now yes or no" : nil
  }

  /// Draws the note and the key for the chair's deciding vote, if the chair may cast one.
  private func drawChairs(in rest: inout Rect, on frame: inout Frame) {
    guard let words = VerdictWords.chairMayVote(scene.session) else { return }
    frame.text(&rest, words.capitalizedFirst, .accent, rows: 2)
    guard let hint = scene.hints.first(where: { $0.line.hasPrefix(CommandID.voteChair.line("")) })
    else { return }
    frame.button(&rest, [Span(hint.key, .key), Span(" \(hint.note)")], key: hint.key)
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
      ]))
    let missing = VerdictWords.missing(prospect, isCounted: vote.counted != nil)
    let vetoes = prospect.stopping.map { scene.state.delegation($0)?.label ?? $0 }
    let veto = vetoes.isEmpty ? nil : Span("veto by \(Wording.list(vetoes))", .danger)
    let count = vote.method == .rollCall ? "\(answered) of \(vote.entitled.count)" : ""
    let whole = facts([missing, veto])
    let fits = whole.reduce(count.count + 1) { $0 + $1.text.displayWidth } <= rest.width
    // If only one row is left, a veto matters more than the figure.
    let first = fits ? whole : rest.height < 2 ? [veto ?? missing] : [missing]
    frame.line(&rest, first, trailing: [Span(count, .text.bold)])
    if !fits, let veto { frame.text(&rest, veto.text, veto.style, rows: 2) }
  }
}
