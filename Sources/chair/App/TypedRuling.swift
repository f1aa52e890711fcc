import Session
import TerminalKit

/// The ruling on a point while it is typed: `.` `o gh` `+` enters the point and sustains it, with one
/// key in place of Return. The keys are those that rule on a point that has been heard.
enum TypedRuling {
  private static let start = "\(CommandID.point.name) "

  /// The bindings that rule, with the word of the ruling.
  private static func rulings(_ bindings: [Binding]) -> [(Binding, ruling: String)] {
    let line = "\(start){point} "
    return bindings.filter { $0.line.hasPrefix(line) }.map {
      ($0, String($0.line.dropFirst(line.count)))
    }
  }

  /// The line that a key enters, or `nil` if the key is a part of the text.
  static func line(
    _ key: Key, ending prompt: Prompt, _ view: ViewState, _ session: Session
  ) -> String? {
    guard case .character(let character) = key, prompt.purpose == .command,
      prompt.editor.after.isEmpty,
      let ruling = rulings(view.preferences.keys.bindings(for: key, in: view.pane)).first?.ruling,
      let point = point(in: prompt, session),
      // The hyphen of a name that the letters so far begin.
      Completions(of: prompt.text + String(character), for: session).candidates.isEmpty
    else { return nil }
    return "\(point) \(ruling)"
  }

  /// The keys that may end the line, for the hint row.
  static func hints(for prompt: Prompt, _ view: ViewState) -> [Hint] {
    guard prompt.isPoint else { return [] }
    return rulings(view.preferences.keys.all).map { binding, ruling in
      Hint(key: binding.key, note: ruling, line: "")
    }
  }

  /// The point that a line raises, with its words in full: kind, delegation, and either no text or
  /// one that is closed.
  static func point(in prompt: Prompt, _ session: Session) -> String? {
    let text = prompt.text
    guard text.first == start.first, text.count <= Cockpit.longestRead else { return nil }
    let isClosed = text.hasSuffix("\"") && text.count { $0 == "\"" } % 2 == 0
    guard isClosed || !text.contains("\"") else { return nil }
    let line = ((try? Beginning(text, session))?.runs ?? text).trimmed
    guard line.hasPrefix(start), (try? Command(line, for: session)) != nil,
      (try? Command(isClosed ? "\(line) sustained" : "\(line) \"…\" sustained", for: session))
        != nil
    else { return nil }
    return line
  }
}
