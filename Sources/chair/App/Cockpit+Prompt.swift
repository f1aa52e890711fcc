import Session
import TerminalKit

/// Typing a line.
extension Cockpit {
  mutating func openPrompt(_ text: String, _ session: Session) {
    view.message = nil
    view.prompt = Prompt(text: text, cursor: text.count)
    history.leave()
    complete(session)
  }

  mutating func type(_ key: Key, _ session: Session) -> Action? {
    guard var prompt = view.prompt else { return nil }
    switch key {
    case .enter: return finish(session)
    case .escape, .control("c"):
      if prompt.purpose == .filter {
        leaveFilter(session)
        view.pane = view.paneBeforeFilter ?? view.pane
      }
      view.prompt = nil
      return nil
    case .tab, .backTab:
      choose(forward: key == .tab, session)
      return nil
    case _ where isArrival(key): return noteArrival()
    case .up, .down, .control("r"):
      recall(key, session)
      return nil
    case .backspace where prompt.text.isEmpty:
      view.prompt = nil
      return nil
    default: break
    }
    guard prompt.edit(key) else { return nil }
    history.leave()
    prompt.error = nil
    prompt.errorRange = nil
    view.prompt = prompt
    if prompt.purpose == .filter {
      setFilter(prompt.text, session)
    } else {
      complete(session)
    }
    return nil
  }

  private mutating func finish(_ session: Session) -> Action? {
    guard let prompt = view.prompt else { return nil }
    if prompt.purpose == .filter {
      view.prompt = nil
      keepFilter(session)
      return nil
    }
    guard prompt.line.contains(where: { !$0.isWhitespace }) else {
      view.prompt = nil
      return nil
    }
    let line = Beginning(prompt.line, session)?.runs ?? prompt.line
    history.add(line)
    if ScreenCommand(line) != nil { view.prompt = nil }
    return act(on: line, session)
  }

  private mutating func recall(_ key: Key, _ session: Session) {
    guard let prompt = view.prompt, prompt.purpose == .command,
      let line = key == .down
        ? history.newer() : history.older(than: prompt.text, anywhere: key == .control("r"))
    else { return }
    view.prompt = Prompt(text: line, cursor: line.count)
    complete(session)
  }

  /// Offers what the word at the cursor may become.
  private mutating func complete(_ session: Session) {
    guard let prompt = view.prompt, prompt.purpose == .command else { return }
    let found = Completions(of: String(prompt.text.prefix(prompt.cursor)), for: session)
    view.prompt?.completions = found.candidates.map { Completion(text: $0.text, note: $0.note) }
    if found.candidates.isEmpty { completeTopic(prompt, from: found.range.lowerBound, session) }
    view.prompt?.chosen = nil
    view.prompt?.hint = found.hint
    view.prompt?.judge(session)
    view.prompt?.completionStart = found.range.lowerBound
  }

  /// The topics of the agenda, by number: nobody has them in mind.
  private mutating func completeTopic(_ prompt: Prompt, from start: Int, _ session: Session) {
    let before = prompt.text.prefix(start)
    guard before == "agenda set ", start <= prompt.cursor else { return }
    let typed = prompt.text.dropFirst(start).prefix(prompt.cursor - start)
    view.prompt?.completions = session.topics.enumerated().compactMap { index, topic in
      let number = String(index + 1)
      return number.hasPrefix(typed) ? Completion(text: number, note: topic.title) : nil
    }
  }

  /// Puts in a candidate and goes on to what may follow it.
  mutating func choose(_ index: Int, _ session: Session) {
    guard var prompt = view.prompt, prompt.completions.indices.contains(index) else { return }
    let rest = prompt.text.dropFirst(prompt.cursor)
    let taken =
      prompt.text.prefix(prompt.completionStart) + prompt.completions[index].text
      + (rest.hasPrefix(" ") ? "" : " ")
    prompt.text = String(taken + rest)
    prompt.cursor = taken.count
    prompt.error = nil
    prompt.errorRange = nil
    view.prompt = prompt
    complete(session)
  }

  /// Tab puts in the first candidate, then the next.
  private mutating func choose(forward: Bool, _ session: Session) {
    guard var prompt = view.prompt, !prompt.completions.isEmpty else { return }
    let count = prompt.completions.count
    let step = forward ? 1 : count - 1
    let next = ((prompt.chosen ?? (forward ? count - 1 : 0)) + step) % count
    let word = prompt.completions[next].text
    let rest = String(prompt.text.dropFirst(prompt.cursor))
    let start = String(prompt.text.prefix(prompt.completionStart))
    // The only candidate is taken with a blank after it, so that the next word can follow.
    let taken = start + word + (count == 1 && !rest.hasPrefix(" ") ? " " : "")
    prompt.text = taken + rest
    prompt.cursor = taken.count
    prompt.chosen = next
    prompt.hint = nil
    prompt.judge(session)
    prompt.error = nil
    prompt.errorRange = nil
    view.prompt = prompt
  }
}

extension Prompt {
  /// What Return takes: a quote that the key's template opened need not be closed by hand.
  /// A word that it put there, and that nothing was given to, need not be taken out either.
  var line: String {
    if text.trimmed == "meeting suspend until" { return "meeting suspend" }
    return text.count { $0 == "\"" } % 2 == 1 ? text + "\"" : text
  }

  /// Finds out what Return would do.
  mutating func judge(_ session: Session) {
    let beginning = Beginning(line, session)
    begun = beginning?.words
    readiness =
      ScreenCommand(line) == nil ? Readiness(beginning?.line ?? line, for: session) : .ready
  }

  /// Changes the text or moves the cursor.
  /// - Returns: whether the key meant something here.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(asArgument(text))
    case .backspace: delete(back: 1)
    case .delete, .control("d"):
      if cursor < text.count {
        cursor += 1
        delete(back: 1)
      }
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): delete(back: cursor)
    case .control("k"): text = String(text.prefix(cursor))
    case .control("w"): delete(back: wordBeforeCursor)
    default: return false
    }
    return true
  }

  /// A pasted text on one line. Several lines after a command are names, one each; in a text that is
  /// being written they are its lines.
  private func asArgument(_ pasted: String) -> String {
    let lines = pasted.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
    let before = text.prefix(cursor)
    guard lines.count > 1, !before.trimmed.isEmpty, before.count(where: { $0 == "\"" }) % 2 == 0
    else { return pasted.split(whereSeparator: \.isNewline).joined(separator: " ") }
    return lines.map { $0.contains(" ") ? Token.quote($0) : $0 }.joined(separator: ", ")
  }

  private mutating func insert(_ piece: String) {
    let head = String(text.prefix(cursor)) + piece
    text = head + text.dropFirst(cursor)
    // A combining mark joins the character before it.
    cursor = head.count
  }

  private mutating func delete(back count: Int) {
    let kept = text.prefix(max(0, cursor - count))
    text = String(kept) + text.dropFirst(cursor)
    cursor = kept.count
  }

  private var wordBeforeCursor: Int {
    let before = Array(text.prefix(cursor))
    var index = before.count
    while index > 0, before[index - 1].isWhitespace { index -= 1 }
    while index > 0, !before[index - 1].isWhitespace { index -= 1 }
    return before.count - index
  }
}
