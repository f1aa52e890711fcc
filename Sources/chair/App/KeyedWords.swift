import Session

/// What the engine tells names the line that helps: `Ghana has the floor: speech end`. At the keys a
/// chair presses one, so the line gives way to the key that stands for it: `press e (end the
/// speech)`. From the keymap and the table, so that it is true whatever is bound.
struct KeyedWords {
  let session: Session
  let view: ViewState

  init(_ session: Session, _ view: ViewState) {
    self.session = session
    self.view = view
  }

  /// Commands by their names, the longest first: `motion vote` before `motion`.
  private static let names: [[Substring]] = CommandTable.all.map { $0.name.split(separator: " ") }
    .sorted { $0.count > $1.count }

  /// The text with keys in place of the lines that follow a colon, or begin a sentence: any other
  /// begins with a capital. What people have written stands as they wrote it, whatever it says.
  /// - Parameter line: the line that is answered.
  func say(_ text: String, answering line: String = "") -> String {
    var text = text
    var kept: [String] = []
    for written in written(in: line) {
      while let place = text.firstRange(of: written) {
        text.replaceSubrange(place, with: "\u{FFFC}\(kept.count)\u{FFFC}")
        kept.append(written)
      }
    }
    text = keyed(text)
    for (index, written) in kept.enumerated().reversed() {
      guard let place = text.firstRange(of: "\u{FFFC}\(index)\u{FFFC}") else { continue }
      text.replaceSubrange(place, with: written)
    }
    return text
  }

  /// Titles, questions and other texts that a message may hold, the longest first.
  private func written(in line: String) -> [String] {
    let state = session.state
    var texts = state.topics.map(\.title) + session.motionsInOrder.compactMap(\.subject)
    texts += [state.announcement, state.interruption?.text, state.votes.last?.question]
      .compactMap { $0 }
    texts += ((try? Token.split(line)) ?? []).filter(\.quoted).map(\.text)
    return texts.filter { $0.contains(" ") }.sorted { $0.count > $1.count }
  }

  private func keyed(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
    var result: [String] = []
    var index = 0
    var mayBegin = false
    var isAfterColon = false
    var hasWayOut = false
    while index < words.count {
      if mayBegin, let length = length(of: words[index...]) {
        let phrase = words[index..<(index + length)]
        let mark = phrase.last?.last.flatMap { ",;.)".contains($0) ? $0 : nil }
        let line = phrase.joined(separator: " ").dropLast(mark == nil ? 0 : 1)
        let next = index + length < words.count && mark == nil ? words[index + length] : nil
        index += length
        mayBegin = mark != nil
        isAfterColon = true
        let isIdle = isIdle(String(line))
        if isIdle, hasWayOut, result.last == "or", result.count > 1 {
          // What is no way out now is not offered.
          result.removeLast()
          if mark != ",", result[result.count - 1].hasSuffix(",") {
            result[result.count - 1].removeLast()
          }
          if let mark, mark != "," { result[result.count - 1].append(mark) }
          continue
        }
        hasWayOut = hasWayOut || !isIdle
        result.append(spoken(String(line), before: next) + (mark.map(String.init) ?? ""))
      } else {
        result.append(String(words[index]))
        isAfterColon = isAfterColon || words[index].last == ":"
        let marks = isAfterColon ? ",;:.?\u{FFFC}" : ":.?\u{FFFC}"
        mayBegin =
          (isAfterColon && Self.openers.contains(words[index]))
          || marks.contains(words[index].last ?? " ")
        index += 1
      }
    }
    return result.joined(separator: " ")
  }

  /// Whether a line is not in order now, whatever is given to it.
  private func isIdle(_ line: String) -> Bool {
    CommandTable.spec(beginning: line)?.refusal(session) != nil
  }

  /// Words after which a line may stand.
  private static let openers: Set<Substring> = ["or", "and", "after", "until"]

  /// How many words a line takes that begins here: the command's own, and what it is given.
  private func length(of words: ArraySlice<Substring>) -> Int? {
    let bare = words.prefix(2).map { $0.filter { !",;.".contains($0) } }
    guard
      let name = Self.names.first(where: { name in
        name.count <= bare.count && zip(name, bare).allSatisfy { $0 == $1 }
      })
    else { return nil }
    var length = name.count
    // Nothing follows a word that ends the clause.
    func isEnded() -> Bool { ",;.".contains(words[words.startIndex + length - 1].last ?? " ") }
    while !isEnded(), length < words.count,
      Self.isArgument(words[words.startIndex + length])
    {
      length += 1
    }
    return length
  }

  private static func isArgument(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    if first.isNumber || "<\"…[".contains(first) { return true }
    if ["present", "sustained", "denied", "next"].contains(word.filter(\.isLetter)) { return true }
    let letters = word.filter { $0 != "," && $0 != "." }
    return letters.count >= 3 && letters.allSatisfy { $0.isUppercase && $0.isASCII }
  }

  /// The key for a line, or how to type it.
  /// - Parameter next: the word after it, where it goes on: `changes that`.
  private func spoken(_ line: String, before next: Substring?) -> String {
    let isSubject = next.map { !Self.openers.contains($0) && $0 != "first" } ?? false
    if let finding = finding(line) { return finding }
    guard let binding = binding(for: line) else { return isSubject ? ":\(line)" : "type :\(line)" }
    let isHere = binding.panes.isEmpty || binding.panes.contains(view.pane)
    let pane = isHere ? nil : ViewState.Pane.allCases.first(where: binding.panes.contains)
    let keys = pane.map { "\($0.number), then \(binding.key)" } ?? binding.key
    return isSubject ? keys : "press \(keys) (\(binding.note))"
  }

  /// How somebody who has come is noted: found in the roster by its name.
  private func finding(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard !session.roll.open, words.count == 3, words[0] == "attend",
      state(of: String(words[1])) != nil, let key = binding(for: "attend {seat} \(words[2])")?.key
    else { return nil }
    let name = words[1].lowercased()
    let way = view.pane == .roster ? "/" : "4, then /"
    return "press \(way) and type \(name), Return, \(key) (\(words[2]))"
  }

  private func state(of code: String) -> Delegation? { session.state.delegation(code) }

  /// The binding that stands for a line, rather one that holds here.
  private func binding(for line: String) -> Binding? {
    guard let spec = CommandTable.spec(beginning: line) else { return nil }
    let all = view.preferences.keys.all.filter { $0.spec?.name == spec.name && stands($0, line) }
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
    if line == "speech start", binding.line == "speech start " { return true }
    if binding.use == .prompt || binding.line == line { return true }
    return Placeholders(session, view).fill(binding.line) == line
  }
}
