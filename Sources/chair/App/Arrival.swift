import Session
import TerminalKit

/// What a line that was refused because a delegation is not here needs: that its arrival is noted.
/// Offered only where the line is carried out then.
struct Arrival: Equatable {
  /// The lines that note who has come, and the refused line after them.
  let lines: [String]
  /// What is asked before that line is carried out, where the refused line would have asked.
  let question: String?

  /// - Returns: `nil` for a line that is refused for another reason, or would be.
  init?(_ line: String, in session: Session) {
    // A mover and a seconder may both be away; a third is named by no line.
    var (trial, noted) = (session, [String]())
    while true {
      do {
        let command = try Command(line, for: trial)
        _ = try trial.perform(command, at: trial.state.time, with: .trial)
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
  /// Says why a line was refused, and offers the key that notes who has come and repeats it.
  /// - Parameter isTyped: what was typed was meant; what a key does may be asked about first.
  mutating func failed(
    _ refusal: Refusal, on line: String, isTyped: Bool = true, in session: Session
  ) {
    let arrival = refusal.arrival == nil ? nil : Arrival(line, in: session)
    let text = KeyedWords(session, view, arrival).say(refusal.saying)
    failed(text, at: refusal.range)
    view.refused = arrival.map { .init(text: text, arrival: $0, asks: !isTyped) }
  }

  /// Whether a key notes who has come, as the refusal under the line says.
  func isArrival(_ key: Key) -> Bool {
    view.offered != nil
      && view.preferences.keys.bindings(for: key, in: view.pane).contains { $0.screen == .arrived }
  }

  /// Notes who has come and repeats the line that was refused.
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
  /// A refusal that the arrival of a delegation would lift.
  struct Refused: Equatable {
    /// As it is shown.
    var text: String
    var arrival: Arrival
    /// Whether the line asks before it is carried out.
    var asks: Bool
  }

  /// The refusal whose key may be pressed: the one that is on the screen.
  var offered: Refused? {
    guard let refused, help == nil, confirm == nil else { return nil }
    return (prompt == nil ? message?.text : prompt?.error) == refused.text ? refused : nil
  }
}
