import Catalogue
import Phrases
import Session

/// Commands of the screen. They never become records. They can be bound to keys and typed at the
/// prompt like any other line.
enum ScreenCommand: Equatable {
  case prompt, filter, help, quit, repaint
  case selectNext, selectPrevious, selectFirst, selectLast, pageDown, pageUp
  case pane(ViewState.Pane)
  case nextPane
  case back
  /// Notes as present the delegations for which a line was refused, and repeats that line.
  case arrived
  /// Toggles the roster between least speaking time first and roll-call order.
  case leastHeard
  /// Switches to the next theme.
  case theme
  case saveAs(String)
  /// Opens the text of the document with this number in the user's editor.
  case edit(String)
  /// Writes the minutes beside the session's folder.
  case minutes(MinutesChoice)
  /// Shows the minutes as they are, in a style and a language.
  case preview(MinutesChoice)
  indirect case prefer(Preference)

  /// Each command's usage and help text, in the order of the help list.
  static let all: [(usage: String, help: String)] =
    [
      ("prompt", "type a command"), ("help", "list what can be done"),
      ("filter", "filter the roster"), ("select next|previous|first|last", "move the selection"),
      ("page down|up", "move by a page"),
      ("pane \(ViewState.Pane.allCases.map(\.rawValue).joined(separator: "|"))", "show a part"),
      ("scores", "show the notes and scores"), ("next-pane", "show the next part"),
      ("back", "correct the last answer of a roll call"),
      ("arrived", "mark the missing delegation present and repeat the refused line"),
      ("least-heard", "sort the roster by speaking time, or in roll-call order"),
      ("theme", "switch to the next theme"), ("repaint", "redraw the screen"),
      (
        MinutesChoice.usage,
        "write the minutes beside the session's folder, in a style, a format and a language"
      ),
      (
        "\(MinutesChoice.previewWord) \(MinutesStyle.Name.allCases.map(\.rawValue).joined(separator: "|")) "
          + MinutesChoice.languages.joined(separator: "|"),
        "read the minutes on the screen, in a style and a language"
      ),
      ("edit NUMBER", "edit a document's text in your editor, while no clock runs"),
      ("save-as PATH", "continue in another folder"), ("quit", "leave; everything is on disk"),
    ] + Preference.all

  /// Parses a line. Returns `nil` if it is not a screen command.
  /// - Throws: `Refusal` for a preference that is not understood.
  static func read(_ line: String) throws(Refusal) -> ScreenCommand? {
    switch line.split(separator: " ").first.map(String.init) {
    case MinutesChoice.word: return .minutes(try MinutesChoice(line))
    case MinutesChoice.previewWord: return .preview(try MinutesChoice(preview: line))
    default: break
    }
    if let command = ScreenCommand(word: line) { return command }
    return try Preference.read(line).map { .prefer($0) }
  }

  /// A line that is a valid screen command.
  init?(_ line: String) {
    guard let command = try? Self.read(line) else { return nil }
    self = command
  }

  private init?(word line: String) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { return nil }
    let rest = words.count > 1 ? words[1].trimmed : ""
    switch (first, rest) {
    case ("prompt", ""): self = .prompt
    case ("filter", ""): self = .filter
    case ("help", ""): self = .help
    case ("quit", ""), ("q", ""): self = .quit
    case ("repaint", ""): self = .repaint
    case ("select", "next"): self = .selectNext
    case ("select", "previous"): self = .selectPrevious
    case ("select", "first"): self = .selectFirst
    case ("select", "last"): self = .selectLast
    case ("page", "down"): self = .pageDown
    case ("page", "up"): self = .pageUp
    case ("next-pane", ""): self = .nextPane
    case ("back", ""): self = .back
    case ("arrived", ""): self = .arrived
    case ("least-heard", ""): self = .leastHeard
    case ("theme", ""): self = .theme
    case ("scores", ""): self = .pane(.notes)
    case ("pane", _):
      guard let pane = ViewState.Pane(rawValue: rest) else { return nil }
      self = .pane(pane)
    case ("save-as", _) where !rest.isEmpty: self = .saveAs(rest)
    case ("edit", _) where !rest.isEmpty: self = .edit(rest)
    default: return nil
    }
  }
}

extension ScreenCommand {
  /// The words that may end a line whose first word is a screen command's, and where
  /// they begin, in characters; `nil` for another line.
  static func completions(of line: String) -> (start: Int, candidates: [Completion])? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    if words.count > 1, words[0] == MinutesChoice.word {
      let last = words[words.count - 1]
      return (line.count - last.count, MinutesChoice.completions(of: line))
    }
    guard words.count == 2, let usage = all.first(where: { $0.usage.hasPrefix("\(words[0]) ") })
    else { return nil }
    let choices = usage.usage.split(separator: " ")[1].split(separator: "|").map(String.init)
    guard choices.count > 1 else { return nil }
    return (
      line.count - words[1].count,
      choices.filter { $0.hasPrefix(words[1]) }.map { Completion(text: $0, note: "") }
    )
  }
}
