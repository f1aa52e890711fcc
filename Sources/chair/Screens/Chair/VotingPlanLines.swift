import Phrases
import Session
import TerminalKit

/// Voting procedure on documents: the question that is put, why it is put now, and those that
/// follow.
struct VotingPlanLines {
  let scene: ChairScene

  private var steps: [VotingPlan.Step] { scene.session.votingPlan.steps }

  /// Draws the next question between two votes; nothing if no document is left to be put.
  func drawNext(in rest: inout Rect, on frame: inout Frame) {
    guard let next = steps.first, rest.height > 0 else { return }
    frame.offer(.line(CommandID.votingNext.name), in: rest.top(1))
    if rest.height > 6 {
      frame.text(&rest, "Next: \(scene.session.question(of: next))", .text.bold, rows: 3)
    } else {
      let subject = scene.state.document(next.document)?.subject ?? ""
      frame.line(&rest, "Next: \(scene.session.brief(next)), \(subject)", .text.bold)
    }
    drawReason(next, in: &rest, on: &frame)
    drawOthers(steps.dropFirst(), in: &rest, on: &frame)
  }

  /// Draws what is behind the question of the open vote.
  func drawCurrent(in rest: inout Rect, on frame: inout Frame) {
    guard let document = scene.state.documentInVote, rest.height > 8 else { return }
    let isHigh = rest.height > 14
    frame.text(&rest, document.subject, rows: isHigh ? 2 : 1)
    if let change = scene.state.markedChange(of: document) {
      frame.text(&rest, change, rows: isHigh ? 4 : 2)
    }
    guard isHigh else { return }
    if let step = scene.session.stepInVote { drawReason(step, in: &rest, on: &frame) }
    drawOthers(steps[...], in: &rest, on: &frame)
  }

  /// Draws all questions that are left, one on a line.
  func drawAll(in rest: inout Rect, on frame: inout Frame) {
    let steps = steps
    guard !steps.isEmpty, rest.height > 2 else { return }
    frame.line(&rest, "To be put", .heading)
    let width = min(rest.width / 2, steps.map { scene.session.brief($0).displayWidth }.max() ?? 0)
    for step in steps.prefix(max(1, rest.height - 4)) {
      let number = scene.session.brief(step).truncated(to: width)
      let what = scene.state.document(step.document)?.subject ?? ""
      frame.line(&rest, [Span(number.padded(to: width)), Span("  \(what)", .muted)])
    }
  }

  private func drawReason(_ step: VotingPlan.Step, in rest: inout Rect, on frame: inout Frame) {
    frame.text(&rest, scene.session.reason(for: step), .muted, rows: rest.height > 4 ? 2 : 1)
  }

  private func drawOthers(
    _ steps: ArraySlice<VotingPlan.Step>, in rest: inout Rect, on frame: inout Frame
  ) {
    guard !steps.isEmpty, rest.height > 2 else { return }
    let others = Wording.list(steps.map(scene.session.brief), limit: 6)
    frame.text(&rest, "then \(others)", .muted, rows: rest.height > 6 ? 2 : 1)
  }
}
