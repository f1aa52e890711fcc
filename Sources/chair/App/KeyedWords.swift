import Session

/// Turns messages of the engine into messages about keys. The engine names the line that helps:
/// `Ghana has the floor: speech end`. The chair presses keys, so the line is replaced by its key:
/// `press e (end the speech)`. Keys are looked up in the current keymap, so the message is right
/// even if keys were rebound.
struct KeyedWords {
  /// Decides which lines are in order, and so which keys are named.
  let session: Session
  /// Has the keymap and the pane with the focus.
  let view: ViewState
  /// The lines that one key runs to resolve the refusal being shown.
  let arrival: Arrival?

  init(_ session: Session, _ view: ViewState, _ arrival: Arrival? = nil) {
    self.session = session
    self.view = view
    self.arrival = arrival
  }

  /// The message as the chair's screen shows it.
  func say(_ saying: Saying) -> String {
    var text = ""
    for part in saying.parts {
      switch part {
      case .words(let words), .grammar(let words): text += words
      case .line(let line): text += toDo(line)
      case .ways(let lines): text += toDo(anyOf: lines)
      case .subject(let line):
        text += binding(for: line).map { keys($0) } ?? ":\(line)"
      case .commandList: text += commandList
      }
    }
    return text
  }

  /// The key that lists the commands. The prompt takes it as text, so leave the prompt first.
  private var commandList: String {
    let key = view.preferences.keys.all.first { $0.screen == .help }?.key ?? ":help"
    return view.prompt == nil ? "\(key) lists them" : "Esc, then \(key) lists them"
  }

  /// Offers only the lines that are in order now, and each key once.
  private func toDo(anyOf lines: [String]) -> String {
    let open = lines.filter { CommandTable.spec(beginning: $0)?.refusal(session) == nil }
    var ways: [String] = []
    for way in (open.isEmpty ? lines : open).map(toDo) where !ways.contains(way) {
      ways.append(way)
    }
    return Saying.choice(ways)
  }

  /// The key to press for a line, or how to type it.
  private func toDo(_ line: String) -> String {
    if let noting = noting(line) ?? finding(line) { return noting }
    guard let binding = binding(for: line) else { return "type :\(line)" }
    let rest = rest(of: line, after: binding).map { " and type \($0)" } ?? ""
    return "press \(keys(binding)) (\(binding.note(session)))\(rest)"
  }

  /// The part of a line that is still to be typed after its key has opened the prompt. `nil` if it
  /// consists only of placeholders, which the prompt itself asks for.
  private func rest(of line: String, after binding: Binding) -> String? {
    guard binding.use == .prompt, !binding.line.hasSuffix("\""),
      let opened = Placeholders(session, view).fill(binding.line), line.hasPrefix(opened)
    else { return nil }
    let rest = line.dropFirst(opened.count)
    let isAsked = rest.split(separator: " ").allSatisfy { $0.hasPrefix("<") || $0 == "…" }
    return isAsked ? nil : String(rest)
  }

  /// `e`, or `3, then c` for a key of another pane.
  private func keys(_ binding: Binding) -> String {
    guard !binding.panes.isEmpty, !binding.panes.contains(view.pane),
      let pane = ViewState.Pane.allCases.first(where: binding.panes.contains)
    else { return binding.key }
    return "\(pane.number), then \(binding.key)"
  }

  /// The key that notes the arrival and repeats the refused line.
  private func noting(_ line: String) -> String? {
    guard arrival?.lines.contains(line) == true,
      let binding = view.preferences.keys.all.first(where: { $0.screen == .arrived })
    else { return nil }
    return "press \(binding.key) (\(binding.note))"
  }

  /// How to note an arrival with keys: find the delegation in the roster by name.
  private func finding(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard !session.state.roster.roll.open, words.count == 3, words[0] == CommandID.attend.name,
      session.state.delegation(String(words[1])) != nil,
      let key = binding(for: CommandID.attend.line("{seat} \(words[2])"))?.key
    else { return nil }
    let name = words[1].lowercased()
    let way = view.pane == .roster ? "/" : "4, then /"
    return "press \(way) and type \(name), Return, \(key) (\(words[2]))"
  }

  /// The binding for a line, preferably one that is active in this pane.
  private func binding(for line: String) -> Binding? {
    guard let spec = CommandTable.spec(beginning: line) else { return nil }
    let all = view.preferences.keys.all.filter { $0.spec?.id == spec.id && stands($0, line) }
    let places = Placeholders(session, view)
    let here = all.filter { $0.panes.isEmpty || $0.panes.contains(view.pane) }
    func inOrder(_ bindings: [Binding]) -> Binding? {
      bindings.first { binding in binding.bound(places).map { $0.whyNot == nil } ?? false }
    }
    return inOrder(here) ?? here.first ?? inOrder(all) ?? all.first
  }

  /// Whether a binding runs a line. One that opens the prompt may leave the rest to be typed.
  private func stands(_ binding: Binding, _ line: String) -> Bool {
    // Giving the floor by name also starts a speech, when no delegation is next in line.
    if line == CommandID.speechStart.name, binding.line == CommandID.speechStart.line("") {
      return true
    }
    let filled = Placeholders(session, view).fill(binding.line)
    // A key for the selected document would begin a line about another one.
    if binding.panes == [.documents], binding.hasPlaceholders, binding.use == .prompt {
      return filled.map(line.hasPrefix) ?? false
    }
    if binding.use == .prompt || binding.line == line { return true }
    return filled == line
  }
}
