import Session

/// What the engine tells names the line that helps: `Ghana has the floor: speech end`. At the keys
/// a chair presses one, so the line gives way to the key that stands for it: `press e (end the
/// speech)`. From the keymap and the table, so that it is true whatever is bound.
struct KeyedWords {
  let session: Session
  let view: ViewState
  /// What one key does about the refusal that is told.
  let arrival: Arrival?

  init(_ session: Session, _ view: ViewState, _ arrival: Arrival? = nil) {
    self.session = session
    self.view = view
    self.arrival = arrival
  }

  func say(_ saying: Saying) -> String {
    var text = ""
    for part in saying.parts {
      switch part {
      case .words(let words), .grammar(let words): text += words
      case .line(let line): text += toDo(line)
      case .ways(let lines): text += toDo(anyOf: lines)
      case .subject(let line):
        text += binding(for: line).map { keys($0) } ?? ":\(line)"
      }
    }
    return text
  }

  /// What is no way out now is not offered, nor is one key twice.
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

  /// What of a line is still to be typed where its key opens the prompt: nothing that the prompt
  /// asks for by itself.
  private func rest(of line: String, after binding: Binding) -> String? {
    guard binding.use == .prompt, !binding.line.hasSuffix("\""),
      let opened = Placeholders(session, view).fill(binding.line), line.hasPrefix(opened)
    else { return nil }
    let rest = line.dropFirst(opened.count)
    let isAsked = rest.split(separator: " ").allSatisfy { $0.hasPrefix("<") || $0 == "…" }
    return isAsked ? nil : String(rest)
  }

  /// `e`, or `3, then c` for one that holds in another part of the screen.
  private func keys(_ binding: Binding) -> String {
    guard !binding.panes.isEmpty, !binding.panes.contains(view.pane),
      let pane = ViewState.Pane.allCases.first(where: binding.panes.contains)
    else { return binding.key }
    return "\(pane.number), then \(binding.key)"
  }

  /// The one key that notes who has come and does what was refused.
  private func noting(_ line: String) -> String? {
    guard arrival?.lines.contains(line) == true,
      let binding = view.preferences.keys.all.first(where: { $0.screen == .arrived })
    else { return nil }
    return "press \(binding.key) (\(binding.note))"
  }

  /// How somebody who has come is noted: found in the roster by its name.
  private func finding(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard !session.roll.open, words.count == 3, words[0] == CommandID.attend.name,
      session.state.delegation(String(words[1])) != nil,
      let key = binding(for: CommandID.attend.line("{seat} \(words[2])"))?.key
    else { return nil }
    let name = words[1].lowercased()
    let way = view.pane == .roster ? "/" : "4, then /"
    return "press \(way) and type \(name), Return, \(key) (\(words[2]))"
  }

  /// The binding that stands for a line, rather one that holds here.
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

  /// Whether a key does what a line says: one that opens the prompt leaves the rest to be typed.
  private func stands(_ binding: Binding, _ line: String) -> Bool {
    // To give the floor by name is a way to start a speech where nobody waits for one.
    if line == CommandID.speechStart.name, binding.line == CommandID.speechStart.line("") {
      return true
    }
    if binding.use == .prompt || binding.line == line { return true }
    return Placeholders(session, view).fill(binding.line) == line
  }
}
