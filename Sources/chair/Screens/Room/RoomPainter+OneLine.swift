import Phrases
import Session
import TerminalKit

/// A window that is too small for more: one line, with the running clock at its end.
extension RoomPainter {
  mutating func paintOneLine(_ phase: RoomPhase) {
    let row = frame.bounds.centered(width: frame.width, height: 1)
    let (text, clock, style) = oneLine(phase)
    let room = max(0, row.width - clock.displayWidth)
    // The clock is kept whole as long as it fits.
    frame.write(clock, in: row, style.bold, align: .trailing)
    guard room > 1 else { return }
    frame.write(text, in: row.columns([.fixed(room - (clock.isEmpty ? 0 : 1)), .rest])[0])
  }

  private func oneLine(_ phase: RoomPhase) -> (text: String, clock: String, style: Style) {
    switch phase {
    case .speech(let speech): return ticking(label(speech.code), clock(of: speech))
    case .caucus(let caucus):
      guard let speech = state.speech else {
        return ticking(title(of: caucus), clock(of: caucus))
      }
      return ticking(label(speech.code), clock(of: speech))
    case .suspended:
      guard let until = state.meeting.suspendedUntil, until > now else { break }
      return (say(.suspended), TimeSpan.clock(milliseconds: until - now), .digits)
    case .rollCall:
      let next = state.delegations.first { $0.attendance == .notCalled }
      return (say(.rollOf, next.map { label($0.code) } ?? say(.done)), "", .text)
    case .vote(let vote):
      let isCounted = vote.counted != nil || !vote.cast.isEmpty
      let isSecret = vote.method == .secretBallot
      let tally = isCounted && !isSecret ? "✓\(vote.tally.yes) ✗\(vote.tally.no)" : ""
      return (vote.nextToAnswer.map { label($0) } ?? vote.question, tally, .text)
    case .verdict(let vote):
      let outcome = vote.outcome ?? .withdrawn
      return (vote.question, "\(outcome.symbol) \(say(vote.roomOutcome).uppercased())", .text)
    case .motion(let motion):
      let summary = summary(of: motion)
      guard let caucus = state.caucus else { return (summary, "", .text) }
      return ticking(summary, clock(of: caucus))
    case .question(let index): return (state.questions[index], "", .text)
    case .floor:
      let next = state.debate.list.queue.first
      return (next.map { say(.nextIs, label($0)) } ?? say(.floorIsOpen), "", .text)
    case .crisis(let interruption): return (interruption.text, "", .text)
    case .point(let point):
      return ("\(title(of: point.kind)): \(label(point.code))", "", .text)
    case .voting: return (say(.procedure), "", .text)
    case .adjourned: return (say(.isAdjourned), "", .text)
    case .waiting: break
    }
    let text = state.notice ?? session.setup.committee
    return (text, session.localTime.timeOfDay(now), .text)
  }

  private func ticking(
    _ text: String, _ clock: RoomClock
  ) -> (text: String, clock: String, style: Style) {
    let word =
      !clock.isRunning
      ? " \(say(.paused).lowercased())" : clock.isOver ? " \(say(.over))" : ""
    return (text, clock.digits + (frame.width >= 20 ? word : ""), clock.style)
  }
}
