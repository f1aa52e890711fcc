import Session
import TerminalKit

/// The fix for a line that was refused because a delegation is absent: note its arrival, then
/// repeat the line. Offered only if the line would then be accepted.
struct Arrival: Equatable {
  /// The lines that note the arrivals, followed by the refused line.
  let lines: [String]
  /// The question that the refused line would have asked before it ran.
  let question: String?

  /// - Returns: `nil` if the line is refused for another reason, now or after the arrivals are
  ///   noted.
  init?(_ line: String, in session: Session) {
    // The mover and the seconder may both be absent. No line names a third delegation.
    var (trial, noted) = (session, [String]())
    while true {
      do {
        let command = try Command(line, for: trial)
        try trial.validate(command)
        question = command.question(in: trial)
        break
      } catch {
        guard let next = (error as? Refusal)?.arrival, !noted.contains(next),
          let command = try? Command(next, for: trial),
          let decision = try? trial.perform(command, at: trial.state.time),
          (try? trial.apply(decision.record)) != nil
        else { return nil }
        noted.append(next)
      }
    }
    guard !noted.isEmpty else { return nil }
    lines = noted + [line]
  }
}

extension Cockpit {
  /// Says why a line was refused, and offers the key that notes the arrival and repeats the line.
  /// - Parameter isTyped: whether the line was typed. A typed line runs without its question; a
  ///   line from a key may ask first.
  mutating func failed(
    _ refusal: Refusal, on line: String, isTyped: Bool = true, in session: Session
  ) {
    let arrival = refusal.arrival == nil ? nil : Arrival(line, in: session)
    let text = KeyedWords(session, view, arrival).say(refusal.saying)
    failed(text, at: refusal.range)
    view.refused = arrival.map { .init(text: text, arrival: $0, asks: !isTyped) }
  }

  /// Whether this key notes the arrival that the refusal on the screen offers.
  func isArrival(_ key: Key) -> Bool {
    view.offered != nil
      && view.preferences.keys.bindings(for: key, in: view.pane).contains { $0.screen == .arrived }
  }

  /// Notes the arrivals and repeats the refused line.
  mutating func noteArrival() -> Action? {
    guard let refused = view.offered else { return nil }
    let lines = refused.arrival.lines
    view.refused = nil
    guard refused.asks, let question = refused.arrival.question else { return .performAll(lines) }
    view.confirm = Confirmation(
      question: question, line: lines[0], others: Array(lines.dropFirst()))
    return nil
  }
}

extension ViewState {
  /// A refusal that no longer applies once a delegation's arrival is noted.
  struct Refused: Equatable {
    /// The text as shown on the screen.
    var text: String
    /// The lines that would note it.
    var arrival: Arrival
    /// Whether the line asks its question before it runs.
    var asks: Bool
  }

  /// The refusal whose key is active: the one that is on the screen.
  var offered: Refused? {
    guard let refused, help == nil, confirm == nil else { return nil }
    return (prompt == nil ? message?.text : prompt?.error) == refused.text ? refused : nil
  }
}
