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

  /// The text with keys in place of the lines that follow its first colon. What people have written
  /// stands as they wrote it, whatever it says.
  /// - Parameter line: the line that is answered.
  func say(_ text: String, answering line: String = "") -> String {
    guard text.contains(": ") else { return text }
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
    guard let colon = text.firstRange(of: ": ") else { return text }
    let words = text[colon.upperBound...].split(
      separator: " ", omittingEmptySubsequences: false)
    var result: [String] = []
    var index = 0
    var mayBegin = true
    while index < words.count {
      if mayBegin, let length = length(of: words[index...]) {
        let phrase = words[index..<(index + length)]
        let mark = phrase.last?.last.flatMap { ",;.)".contains($0) ? $0 : nil }
        let line = phrase.joined(separator: " ").dropLast(mark == nil ? 0 : 1)
        let next = index + length < words.count && mark == nil ? words[index + length] : nil
        result.append(spoken(String(line), before: next) + (mark.map(String.init) ?? ""))
        index += length
        mayBegin = mark != nil
      } else {
        result.append(String(words[index]))
        mayBegin = Self.openers.contains(words[index]) || ",;:.".contains(words[index].last ?? " ")
        index += 1
      }
    }
    return text[..<colon.upperBound] + result.joined(separator: " ")
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
    guard let binding = binding(for: line) else { return isSubject ? ":\(line)" : "type :\(line)" }
    let isHere = binding.panes.isEmpty || binding.panes.contains(view.pane)
    let pane = isHere ? nil : ViewState.Pane.allCases.first(where: binding.panes.contains)
    let keys = pane.map { "\($0.number), then \(binding.key)" } ?? binding.key
    return isSubject ? keys : "press \(keys) (\(binding.note))"
  }

  /// The binding that stands for a line, rather one that holds here.
  private func binding(for line: String) -> Binding? {
    guard let spec = CommandTable.spec(beginning: line) else { return nil }
    let all = view.preferences.keys.all.filter { $0.spec?.name == spec.name && stands($0, line) }
    return all.first { $0.panes.isEmpty || $0.panes.contains(view.pane) } ?? all.first
  }

  /// Whether a key does what a line says: one that opens the prompt leaves the rest to be typed.
  private func stands(_ binding: Binding, _ line: String) -> Bool {
    if binding.use == .prompt || binding.line == line { return true }
    return Placeholders(session, view).fill(binding.line) == line
  }
}
