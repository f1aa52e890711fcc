import Session
import TerminalKit

/// Typing at the prompt.
extension Cockpit {
  /// Begins a line with a text, at whose end the cursor is.
  mutating func openPrompt(_ text: String, _ session: Session) {
    view.message = nil
    view.prompt = Prompt(text: text)
    view.prompt?.isStale = true
    history.leave()
  }

  /// Updates the minutes while they are shown, and everything that depends on the whole line: the
  /// list that a filter narrows, or a command's completions. Runs once for all keys that arrived together, before a frame is drawn
  /// and before a key that needs the result.
  mutating func settle(_ session: Session) {
    view.preview?.update(session, in: view.window)
    guard let prompt = view.prompt, prompt.isStale else { return }
    view.prompt?.isStale = false
    if prompt.purpose == .filter {
      setFilter(prompt.text, session)
    } else {
      complete(session)
    }
  }

  /// Handles a key while a line is being typed.
  /// - Returns: the line on Return; `nil` for keys that only edit.
  mutating func type(_ key: Key, _ session: Session) -> Action? {
    guard let purpose = view.prompt?.purpose else { return nil }
    switch key {
    case .enter: return finish(session)
    case .escape, .control("c"):
      if purpose == .filter {
        settle(session)
        leaveFilter(session)
        view.pane = view.paneBeforeFilter ?? view.pane
      }
      view.prompt = nil
      return nil
    case .tab, .backTab:
      choose(forward: key == .tab, session)
      return nil
    case _ where isArrival(key): return noteArrival()
    case .up, .down:
      settle(session)
      if moves(key) { choose(forward: key == .down, session) } else { recall(key, session) }
      return nil
    case .control("r"):
      recall(key, session)
      return nil
    case .backspace where view.prompt?.editor.isEmpty == true:
      view.prompt = nil
      return nil
    default: break
    }
    if let prompt = view.prompt, let line = TypedRuling.line(key, ending: prompt, view, session) {
      history.add(line)
      return act(on: line, session)
    }
    // Edit in place: a copy would take time proportional to the length of the line.
    guard view.prompt?.edit(key) == true else { return nil }
    history.leave()
    let isCut = view.prompt?.editor.isCut == true
    view.prompt?.error = isCut ? Self.tooLong : nil
    view.prompt?.errorRange = nil
    view.prompt?.isStale = true
    return nil
  }

  private static let tooLong =
    "a line may have at most \(LineEditor.longest) characters: the rest was left out"

  private mutating func finish(_ session: Session) -> Action? {
    guard let prompt = view.prompt else { return nil }
    // Refuse a truncated line: it is not what the chair meant.
    if prompt.editor.isCut {
      view.prompt?.error = "\(Self.tooLong); shorten it, or press Esc"
      return nil
    }
    if prompt.purpose == .filter {
      settle(session)
      view.prompt = nil
      keepFilter(session)
      return nil
    }
    guard prompt.line.contains(where: { !$0.isWhitespace }) else {
      view.prompt = nil
      return nil
    }
    let line: String
    do throws(Refusal) {
      line = try Beginning(prompt.line, session)?.runs ?? prompt.line
    } catch {
      history.add(prompt.line)
      failed(error, on: prompt.line, in: session)
      return nil
    }
    history.add(line)
    if ScreenCommand(line) != nil { view.prompt = nil }
    return act(on: line, session)
  }

  /// Whether an arrow moves in the list of completions: Down enters it, unless it leads back through
  /// recalled lines, and in it both arrows move.
  private func moves(_ key: Key) -> Bool {
    guard let prompt = view.prompt, !prompt.completions.isEmpty, prompt.error == nil,
      !history.isRecalling
    else { return false }
    return key == .down || prompt.chosen != nil
  }

  private mutating func recall(_ key: Key, _ session: Session) {
    guard let prompt = view.prompt, prompt.purpose == .command,
      let line = key == .down
        ? history.newer() : history.older(than: prompt.text, anywhere: key == .control("r"))
    else { return }
    view.prompt = Prompt(text: line)
    view.prompt?.isStale = true
    if view.prompt?.editor.isCut == true { view.prompt?.error = Self.tooLong }
  }

  /// Lines longer than this are mostly pasted texts. They are parsed when Return is pressed, not
  /// for every frame.
  static let longestRead = 1000

  /// Computes the completions of the word at the cursor.
  private mutating func complete(_ session: Session) {
    guard let prompt = view.prompt, prompt.purpose == .command else { return }
    guard prompt.editor.count <= Self.longestRead else {
      view.prompt?.forgetOutlook()
      return
    }
    if let found = ScreenCommand.completions(of: String(prompt.editor.before)) {
      view.prompt?.completions = found.candidates
      view.prompt?.chosen = nil
      view.prompt?.beginnings = found.candidates.count
      view.prompt?.hint = nil
      view.prompt?.judge(session)
      view.prompt?.completionStart = found.start
      return
    }
    let found = Completions(of: String(prompt.editor.before), for: session)
    view.prompt?.completions = found.candidates.map { Completion(text: $0.text, note: $0.note) }
    view.prompt?.chosen = nil
    view.prompt?.beginnings = found.beginnings
    view.prompt?.hint = found.hint
    view.prompt?.judge(session)
    view.prompt?.completionStart = found.range.lowerBound
  }

  /// Inserts a candidate, and marks the prompt so that the next completions are computed.
  mutating func choose(_ index: Int, _ session: Session) {
    settle(session)
    guard var prompt = view.prompt, prompt.completions.indices.contains(index) else { return }
    prompt.put(prompt.completions[index].text, withBlank: true)
    prompt.isStale = true
    view.prompt = prompt
  }

  /// Tab or Down inserts the first candidate, then the next.
  private mutating func choose(forward: Bool, _ session: Session) {
    settle(session)
    guard var prompt = view.prompt, !prompt.completions.isEmpty else { return }
    let count = prompt.completions.count
    let step = forward ? 1 : count - 1
    let next = ((prompt.chosen ?? (forward ? count - 1 : 0)) + step) % count
    // The only one that begins so is followed by a space, so that the next word can be typed.
    let isOnly = count == 1 || (prompt.beginnings == 1 && next == 0)
    prompt.put(prompt.completions[next].text, withBlank: isOnly)
    prompt.chosen = next
    prompt.hint = nil
    prompt.judge(session)
    view.prompt = prompt
  }
}

extension Prompt {
  /// The line that Return runs. A quote that the key's template opened need not be closed, and an
  /// `until` that the template inserted may be left without an argument.
  var line: String {
    if text.trimmed == CommandID.meetingSuspend.line("until") {
      return CommandID.meetingSuspend.name
    }
    return text.count { $0 == "\"" } % 2 == 1 ? text + "\"" : text
  }

  /// Replaces the word before the cursor with a completion.
  mutating func put(_ word: String, withBlank: Bool) {
    editor.delete(back: editor.cursor - completionStart)
    editor.insert(word)
    if withBlank, editor.after.first != " " { editor.insert(" ") }
    error = nil
    errorRange = nil
  }

  /// Clears the completions and the state of the line.
  mutating func forgetOutlook() {
    (completions, chosen, hint, begun, readiness) = ([], nil, nil, nil, nil)
    isPoint = false
  }

  /// Determines what Return would do.
  mutating func judge(_ session: Session) {
    let beginning = try? Beginning(line, session)
    begun = beginning?.words
    isPoint = TypedRuling.point(in: self, session) != nil
    readiness =
      ScreenCommand(line) == nil ? Readiness(beginning?.line ?? line, for: session) : .ready
  }

  /// Changes the text or moves the cursor.
  /// - Returns: whether the key is an editing key.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): editor.insert(character)
    case .paste(let text): editor.insert(asArgument(text))
    case .backspace: editor.delete(back: 1)
    case .delete, .control("d"): editor.deleteForward()
    case .left, .control("b"): editor.moveBack()
    case .right, .control("f"): editor.moveForward()
    case .home, .control("a"): editor.moveToStart()
    case .end, .control("e"): editor.moveToEnd()
    case .control("u"): editor.delete(back: editor.cursor)
    case .control("k"): editor.deleteToEnd()
    case .control("w"): editor.deleteWord()
    default: return false
    }
    return true
  }

  /// A pasted text on one line. After a command, several lines are names, one per line, and are
  /// joined by commas. Inside a quoted text they are joined by spaces.
  private func asArgument(_ pasted: String) -> String {
    let lines = pasted.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
    let before = String(editor.before)
    guard lines.count > 1, !before.trimmed.isEmpty, before.count(where: { $0 == "\"" }) % 2 == 0
    else { return pasted.split(whereSeparator: \.isNewline).joined(separator: " ") }
    return lines.map { $0.contains(" ") ? Token.quote($0) : $0 }.joined(separator: ", ")
  }
}
