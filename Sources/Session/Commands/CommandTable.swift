import Catalogue

/// Every command of a session. The hint row, `?`, completion, the reference and the tests read this
/// table; a new command is a new entry in the file of its first word.
package enum CommandTable {
  /// In the order of the reference: the groups by subject, each in the order of its file.
  package static let all: [CommandSpec] = [
    meetingCommands, zoneCommands, rollCommands, delegationCommands, daisCommands, headingCommands,
    agendaCommands,
    speakersCommands, speechCommands, motionSpeechCommands, replyCommands, questionCommands,
    saidCommands,
    yieldCommands, debateCommands, pointCommands, clockCommands, timerCommands, interruptCommands,
    motionCommands,
    caucusCommands, documentCommands, documentNameCommands, documentOutcomeCommands,
    documentTextCommands, amendCommands, voteCommands, voteConductCommands, correctCommands,
    noteCommands,
    worldCommands, historyCommands,
  ].flatMap(\.self)

  /// First words, in the order of the table.
  package static let firstWords: [String] = {
    var words: [String] = []
    for spec in all where !words.contains(spec.words[0]) { words.append(spec.words[0]) }
    return words
  }()

  /// The index of each command in the table, by its name.
  private static let places = Dictionary(
    zip(all.lazy.map(\.name), all.indices), uniquingKeysWith: { first, _ in first })

  private static let byFirstWord = Dictionary(grouping: all) { $0.words[0] }

  /// The command at the beginning of a line; the longest match wins: `motion vote` before `motion`.
  /// - Parameter motions: kinds of motion, which people may type without `motion` before them.
  /// - Throws: `Refusal` with suggestions.
  package static func spec(
    for tokens: [Token], motions: [String] = []
  ) throws(Refusal) -> CommandSpec {
    guard let first = tokens.first else {
      throw Refusal("no command was given", kind: .notUnderstood, missing: "a command")
    }
    guard let word = first.word, let family = byFirstWord[word] else {
      let said = first.text.lowercased()
      let near =
        motions.contains(said) ? [CommandID.motion.line(said)] : Spelling.near(said, in: firstWords)
      let hint: Saying = near.isEmpty ? "\(.commandList)" : Saying(didYouMean(near))
      throw Refusal(
        "there is no command \(Token.named(first.text)): \(hint)", kind: .notUnderstood,
        at: first.range)
    }
    let matching = family.filter { spec in
      spec.words.count <= tokens.count
        && zip(spec.words, tokens).allSatisfy { $0 == $1.word }
    }
    if let best = matching.max(by: { $0.words.count < $1.words.count }) { return best }
    let seconds = secondWords(after: word)
    guard tokens.count > 1 else {
      throw Refusal(
        "\(word) needs another word: \(Spelling.list(seconds, last: "or"))", kind: .notUnderstood,
        at: first.range, missing: Spelling.list(seconds, last: "or"))
    }
    let near = meant(by: tokens[1].text.lowercased(), after: word, seconds, motions)
    let instead: Saying =
      near.isEmpty
      ? "\(grammar: Spelling.list(seconds.map { "\(word) \($0)" }, last: "or"))"
      : Saying(didYouMean(near))
    throw Refusal(
      "\(word) \(Token.named(tokens[1].text)) is not a command: \(instead)",
      kind: .notUnderstood, at: tokens[1].range)
  }

  /// The second words of the commands with this first word.
  static func secondWords(after first: String) -> [String] {
    byFirstWord[first]?.compactMap { $0.words.count > 1 ? $0.words[1] : nil } ?? []
  }

  /// Suggestions for an unknown second word: a known one with a typing error, or the right word
  /// after the wrong first word.
  private static func meant(
    by said: String, after first: String, _ seconds: [String], _ motions: [String]
  ) -> [String] {
    let near = Spelling.near(said, in: seconds).map { "\(first) \($0)" }
    guard near.isEmpty else { return near }
    let elsewhere = all.filter { $0.words.count > 1 && $0.words[1] == said }.map(\.name)
    return Array(
      ((motions.contains(said) ? [CommandID.motion.line(said)] : []) + elsewhere).prefix(3))
  }

  /// The command whose words a line begins with, even if the rest is incomplete.
  package static func spec(beginning line: String) -> CommandSpec? {
    // By bytes, because every key of the keymap is looked up before the first frame.
    let words = line.utf8.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard let first = words.first.map({ Substring($0).lowercased() }) else { return nil }
    let both = words.count > 1 ? "\(first) \(Substring(words[1]).lowercased())" : first
    return (places[both] ?? places[first]).map { all[$0] }
  }

  private static func didYouMean(_ lines: [String]) -> String {
    "did you mean \(Spelling.list(lines.map(Token.quote), last: "or"))?"
  }
}
