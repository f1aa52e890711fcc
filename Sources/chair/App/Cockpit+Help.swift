import Session
import TerminalKit

/// The hint row and the help list.
extension Cockpit {
  /// The actions that are possible now, the likeliest first.
  static func hints(_ session: Session, _ view: ViewState) -> [Hint] {
    var candidates = HintCandidates(HintOrder(session, view).lines, session, view)
    return candidates.hints(session, view)
  }

  /// All keys and commands, for `?`: first the possible ones, led by those in the hint row, then
  /// the others with the reason why they are not in order.
  static func helpRows(_ session: Session, _ view: ViewState, filter: String) -> [Hint] {
    let here = view.preferences.keys.all
      .filter { $0.panes.isEmpty || $0.panes.contains(view.pane) }
    let words = KeyedWords(session, view)
    let places = Placeholders(session, view)
    var rows = here.map { binding in
      let bound = binding.bound(places)
      return Hint(
        key: binding.key, note: binding.note(session), line: bound?.line ?? binding.line,
        whyNot: bound.map { $0.whyNot.map { words.say($0.saying) } } ?? "nothing is selected")
    }
    let bound = Set(here.compactMap { $0.spec?.name })
    rows += CommandTable.all.filter { !bound.contains($0.name) }
      .map { spec in
        Hint(
          key: "", note: spec.help, line: spec.synopsis,
          whyNot: spec.refusal(session).map { words.say($0.saying) })
      }
    let known = Set(rows.map(\.line))
    rows += ScreenCommand.all.filter { !known.contains($0.usage) }
      .map { Hint(key: "", note: $0.help, line: $0.usage) }
    rows = ordered(rows, likely: hints(session, view).map(\.line))
    let wanted = filter.folded()
    guard !wanted.isEmpty else { return rows }
    return rows.filter {
      $0.key == filter || $0.note.folded().contains(wanted) || $0.line.folded().contains(wanted)
    }
  }

  /// Sorts rows into: likely actions, other keys, commands without a key, screen commands, and
  /// those that are not in order.
  private static func ordered(_ rows: [Hint], likely: [String]) -> [Hint] {
    func rank(_ row: Hint) -> Int {
      if row.whyNot != nil { return .max }
      let isScreen = ScreenCommand(row.line) != nil || CommandTable.spec(beginning: row.line) == nil
      if isScreen { return 3000 }
      if let place = likely.firstIndex(of: row.line), !row.key.isEmpty { return place }
      return row.key.isEmpty ? 2000 : 1000
    }
    // A stable sort: rows of equal rank keep the order of the keymap and the command table.
    return rows.enumerated().map { (rank($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Handles a key while the list of actions is open.
  /// - Returns: what to do for an entry that was chosen; `nil` if nothing.
  mutating func browseHelp(_ key: Key, _ session: Session) -> Action? {
    guard var help = view.help else { return nil }
    // A function, so that only keys that need the rows compute them.
    func rows() -> [Hint] { Self.helpRows(session, view, filter: help.filter) }
    switch key {
    case .escape where !help.filter.isEmpty:
      help.filter = ""
      help.isFiltering = false
    case .escape, .control("c"):
      view.help = nil
      return nil
    case .down: help.selected = min(help.selected + 1, max(0, rows().count - 1))
    case .up: help.selected = max(0, help.selected - 1)
    case .pageDown: help.selected = min(help.selected + 10, max(0, rows().count - 1))
    case .pageUp: help.selected = max(0, help.selected - 10)
    case .enter: return runHelp(rows(), help.selected, session)
    case .backspace where help.isFiltering:
      narrow(&help, to: String(help.filter.dropLast()), session)
    case .character where help.isFiltering && help.filter.utf8.count >= Help.longestFilter: break
    case .character(let character) where help.isFiltering:
      narrow(&help, to: help.filter + String(character), session)
    case .character("/"): help.isFiltering = true
    case .character("j"): help.selected = min(help.selected + 1, max(0, rows().count - 1))
    case .character("k"): help.selected = max(0, help.selected - 1)
    case .character("q"), .character("?"):
      view.help = nil
      return nil
    default: break
    }
    view.help = help
    return nil
  }

  /// Selects the row whose key or line equals the text, else the first.
  private func narrow(_ help: inout Help, to filter: String, _ session: Session) {
    let rows = Self.helpRows(session, view, filter: filter)
    help.filter = filter
    help.selected =
      rows.firstIndex { $0.key == filter }
      ?? rows.firstIndex { $0.line.folded() == filter.folded() } ?? 0
  }

  /// Runs the row, or puts its line into the prompt if arguments are missing.
  mutating func runHelp(_ rows: [Hint], _ index: Int, _ session: Session) -> Action? {
    guard rows.indices.contains(index) else { return nil }
    let row = rows[index]
    view.help = nil
    if let whyNot = row.whyNot {
      view.message = .init(text: whyNot, kind: .error)
      return nil
    }
    if let key = Key(name: row.key) { return press(key, session) }
    let needsWords = row.line.contains { $0 == "<" || $0 == "[" || $0 == "|" || $0 == "\"" }
    guard needsWords else { return propose(row.line, session) }
    let words = row.line.split(separator: " ").prefix { word in
      !word.contains { "<[|\"".contains($0) }
    }
    openPrompt(words.joined(separator: " ") + " ", session)
    return nil
  }
}
