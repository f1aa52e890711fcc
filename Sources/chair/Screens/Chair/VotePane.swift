import Session
import TerminalKit

/// The open vote, or the last one with its outcome.
struct VotePane {
  let scene: ChairScene

  func draw(in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var rest = rect
    guard let vote = scene.state.voting.votes.last else {
      frame.line(&rest, "Nothing has been put to the vote", .muted)
      drawNext(in: &rest, on: &frame)
      drawPlan(in: &rest, on: &frame)
      return
    }
    let isLow = rect.height < 14
    // If narrow and beside a roll-call vote, omit the question and the figures: the floor pane
    // already shows them.
    let isAside = scene.isCalling && rect.width < 36
    if rect.height >= 6 {
      let head = "Vote \(vote.number), \(VerdictWords.method(vote))"
      let fits = head.displayWidth <= rect.width
      frame.line(&rest, fits ? head : "Vote \(vote.number), \(vote.method.title)", .muted)
    }
    if !isAside { frame.text(&rest, vote.question, .text.bold, rows: isLow ? 1 : 2) }
    if vote.status == .open {
      drawRequirement(vote, rows: isLow ? 1 : isAside ? 4 : 3, in: &rest, on: &frame)
    } else {
      drawVerdict(vote, isLow: isLow, in: &rest, on: &frame)
    }
    frame.gap(&rest, unlessBelow: 8)
    if vote.method != .consensus, !isAside { drawTally(vote, in: &rest, on: &frame) }
    if vote.status == .open, let words = VerdictWords.chairMayVote(scene.session) {
      frame.text(&rest, words, .accent, rows: 2)
    }
    if !isAside { frame.gap(&rest, unlessBelow: 3) }
    drawNames(vote, in: &rest, on: &frame)
    if vote.cast.isEmpty, vote.method != .rollCall, vote.method != .recorded {
      drawPlan(in: &rest, on: &frame)
      drawEarlier(in: rest, on: &frame)
    } else {
      drawAnswers(vote, in: rest, on: &frame)
    }
  }

  /// Draws what a substantive question would require with the present attendance.
  private func drawNext(in rest: inout Rect, on frame: inout Frame) {
    guard
      let prospect = VoteProspect.beforehand(.substantive, scene.state, scene.setup)
    else { return }
    frame.gap(&rest, unlessBelow: 6)
    frame.line(&rest, "A question of substance put now:", .muted)
    frame.text(&rest, prospect.requirement.capitalizedFirst, rows: 3)
  }

  /// Draws the questions on documents that are left between two votes.
  private func drawPlan(in rest: inout Rect, on frame: inout Frame) {
    guard scene.state.openVote == nil, scene.state.inVotingProcedure else { return }
    frame.gap(&rest, unlessBelow: 3)
    VotingPlanLines(scene: scene).drawAll(in: &rest, on: &frame)
    frame.gap(&rest, unlessBelow: 2)
  }

  private func drawRequirement(
    _ vote: Vote, rows: Int, in rest: inout Rect, on frame: inout Frame
  ) {
    let prospect = VoteProspect(vote, scene.state, scene.setup)
    let whole = prospect.requirement
    let fits = whole.wrapped(to: rest.width).count <= rows
    // If the full text would be truncated, use codes for the delegations that can block adoption.
    frame.text(&rest, fits ? whole : prospect.brief, .muted, rows: max(rows, 2))
  }

  private func drawVerdict(
    _ vote: Vote, isLow: Bool, in rest: inout Rect, on frame: inout Frame
  ) {
    frame.gap(&rest, unlessBelow: 10)
    frame.line(
      &rest, [Span(" \(VerdictWords.outcome(vote).uppercased()) ", style(vote))])
    frame.gap(&rest, unlessBelow: 12)
    frame.text(&rest, vote.reason(in: scene.state) ?? "", rows: isLow ? 2 : 5)
  }

  private func style(_ vote: Vote) -> Style { VerdictWords.style(vote.outcome) }

  /// Draws each figure with a bar to show the proportions.
  private func drawTally(_ vote: Vote, in rest: inout Rect, on frame: inout Frame) {
    let tally = vote.tally
    let total = max(1, vote.entitled.count)
    let open = vote.status == .open && vote.counted == nil ? vote.unanswered.count : 0
    var rows: [(String, Int, Style)] = [
      ("yes", tally.yes, .good), ("no", tally.no, .text.bold), ("abstaining", tally.abstain, .text),
    ]
    if tally.notParticipating > 0 { rows.append(("not voting", tally.notParticipating, .muted)) }
    if open > 0 { rows.append(("to come", open, .muted)) }
    let digits = "\(total)".count
    for (word, count, style) in rows where rest.height > 0 {
      frame.write(word, in: rest, style)
      let number = Rect(x: rest.x + 11, y: rest.y, width: digits, height: 1)
      frame.write("\(count)", in: number, style, align: .trailing)
      let bar = rest.top(1).inset(left: 12 + digits, right: 1)
      let done = Frame.blocks(in: bar.width, part: Int64(count), of: Int64(total))
      frame.fill(
        Rect(x: bar.x, y: bar.y, width: done, height: bar.height),
        word == "to come" ? .barBack : style, with: word == "to come" ? Self.shade : Self.block)
      rest = rest.inset(top: 1)
    }
  }

  // Use squares: full blocks on adjacent rows would merge.
  private static let block = Glyph(Unicode.Scalar(0x25A0)!)
  private static let shade = Glyph(Unicode.Scalar(0x2591)!)

  /// Draws the delegations that matter beyond the figures: vetoes, objections and rights to explain
  /// a vote.
  private func drawNames(_ vote: Vote, in rest: inout Rect, on frame: inout Frame) {
    let before = rest.y
    func tell(_ what: String, _ codes: [String], _ style: Style = .text) {
      guard !codes.isEmpty, rest.height > 0 else { return }
      frame.text(&rest, "\(what) \(Wording.list(codes.map(scene.label)))", style, rows: 2)
    }
    tell("veto by", vote.vetoes, .text.bold)
    tell("objecting:", vote.objections, .text.bold)
    if vote.counted != nil, vote.cast.isEmpty { tell("voted against:", vote.against) }
    if vote.status == .closed { tell("still to explain:", scene.state.voting.rightsOwed) }
    if rest.y > before { frame.gap(&rest, unlessBelow: 3) }
  }

  /// Draws earlier votes, one per line, if the last one has no names to show.
  private func drawEarlier(in rect: Rect, on frame: inout Frame) {
    var rest = rect
    for vote in scene.state.voting.votes.dropLast().suffix(rect.height).reversed() {
      let tally = vote.tally
      frame.line(
        &rest, [Span("\(vote.number)  ", .muted), Span(vote.question, .muted)],
        trailing: [
          Span(
            "\(VerdictWords.outcome(vote)) \(tally.yes)–\(tally.no)–\(tally.abstain)",
            .muted)
        ])
    }
  }

  /// Draws all delegations in calling order with their answers, and keeps the one called visible.
  private func drawAnswers(_ vote: Vote, in rect: Rect, on frame: inout Frame) {
    let codes = ChairLists.vote(scene.session, scene.view)
    let called = scene.called.flatMap { codes.firstIndex(of: $0) }
    // While the list is filtered, select the row that Return takes.
    let isSearched = !scene.view.filter(of: .vote).isEmpty
    let selected = (isSearched ? nil : called) ?? scene.selected(.vote, of: codes.count)
    var rect = rect
    drawFilter(codes.count, of: vote, in: &rect, on: &frame)
    let pairs = rect.width >= 64 && codes.count > rect.height ? 2 : 1
    let parts = rect.columns(Array(repeating: .rest, count: pairs), gap: 3)
    // Fill the columns one after the other, in roll order.
    let each = pairs == 1 ? codes.count : max((codes.count + 1) / 2, rect.height)
    for (part, area) in parts.enumerated() {
      let start = min(part * each, codes.count)
      let end = min(start + each, codes.count)
      let here = selected.flatMap { (start..<end).contains($0) ? $0 - start : nil }
      let first = selected.map {
        Viewport.top(count: each, selected: $0 % max(1, each), height: area.height)
      }
      let answerWidth = area.width < 40 ? 12 : 16
      let overflows = end - start > area.height
      let nameWidth = area.width - 3 - answerWidth - (overflows ? 2 : 0)
      frame.table(
        area.inset(left: here == nil ? 2 : 0),
        columns: [Column("", .rest), Column("", .fixed(answerWidth))],
        count: end - start, selected: here, top: first ?? 0,
        target: { .row(start + $0, in: .vote) }
      ) { row in
        let code = codes[start + row]
        return [
          Span(scene.label(code, within: nameWidth)),
          answer(code, vote, isCalled: start + row == called, isShort: area.width < 40),
        ]
      }
    }
  }

  /// Draws the filter of the list.
  private func drawFilter(
    _ count: Int, of vote: Vote, in rect: inout Rect, on frame: inout Frame
  ) {
    let filter = scene.view.filter(of: .vote)
    guard !filter.isEmpty else { return }
    frame.line(
      &rect, [Span("matching ", .muted), Span(filter, .text.bold)],
      trailing: [Span("\(count) of \(vote.entitled.count)", .muted)])
  }

  private func answer(_ code: String, _ vote: Vote, isCalled: Bool, isShort: Bool) -> Span {
    guard let answer = vote.cast[code] else {
      if isCalled { return Span("called", .text.bold) }
      return Span(vote.status == .open ? "·" : "not voting", .muted)
    }
    let again = answer != .pass && vote.passed.contains(code)
    return Span(
      VerdictWords.answer(answer) + (again ? isShort ? " (2nd)" : " (2nd round)" : ""),
      VerdictWords.style(answer))
  }
}

extension PaneSpec {
  static let vote = PaneSpec(
    title: "Vote", note: { $0.state.openVote == nil ? nil : "open" },
    rows: { ChairLists.vote($0, $1).count },
    draw: { scene, rect, frame in VotePane(scene: scene).draw(in: rect, on: &frame) },
    spoken: { $0.allVotes })
}
