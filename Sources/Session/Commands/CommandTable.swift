/// Every command of a session. The hint row, `?`, completion, the reference and the tests read
/// this table; a new command is a new entry in a file of its first word.
public enum CommandTable {
  public static let all: [CommandSpec] = [
    meetingCommands, rollCommands, delegationCommands, daisCommands, agendaCommands,
    speakersCommands, speechCommands, motionSpeechCommands, replyCommands, questionCommands,
    yieldCommands, debateCommands, pointCommands, clockCommands, interruptCommands, motionCommands,
    caucusCommands, voteCommands, voteConductCommands, correctCommands, noteCommands,
    worldCommands, historyCommands,
  ].flatMap(\.self)

  /// First words, in the order of the table.
  public static let firstWords: [String] = {
    var words: [String] = []
    for spec in all where !words.contains(spec.words[0]) { words.append(spec.words[0]) }
    return words
  }()

  /// By their words; none has more than two.
  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  private static let byFirstWord = Dictionary(grouping: all) { $0.words[0] }

  /// The command that a line begins, the longest match winning: `motion vote` before `motion`.
  /// - Throws: `Refusal` with what may have been meant.
  public static func spec(for tokens: [Token]) throws(Refusal) -> CommandSpec {
    guard let first = tokens.first else { throw Refusal("nothing was said", kind: .notUnderstood) }
    guard let word = first.word, let family = byFirstWord[word] else {
      let near = Spelling.near(first.text.lowercased(), in: firstWords)
      let hint = near.isEmpty ? ": `chair commands` lists them" : ": did you mean \(quoted(near))?"
      throw Refusal(
        "there is no command \(Token.quote(first.text))\(hint)", kind: .notUnderstood,
        at: first.range)
    }
    let matching = family.filter { spec in
      spec.words.count <= tokens.count
        && zip(spec.words, tokens).allSatisfy { $0 == $1.word }
    }
    if let best = matching.max(by: { $0.words.count < $1.words.count }) { return best }
    let seconds = family.compactMap { $0.words.count > 1 ? $0.words[1] : nil }
    guard tokens.count > 1 else {
      throw Refusal(
        "\(word) what? \(Spelling.list(seconds, last: "or"))", kind: .notUnderstood,
        at: first.range)
    }
    let near = Spelling.near(tokens[1].text.lowercased(), in: seconds)
    throw Refusal(
      "\(word) \(Token.quote(tokens[1].text)) is no command: "
        + (near.isEmpty
          ? Spelling.list(seconds.map { "\(word) \($0)" }, last: "or")
          : "did you mean \(quoted(near.map { "\(word) \($0)" }))?"),
      kind: .notUnderstood, at: tokens[1].range)
  }

  /// The command whose words a line begins with, however little of the rest is there yet.
  public static func spec(beginning line: String) -> CommandSpec? {
    let words = line.split(separator: " ", maxSplits: 2).prefix(2).map { $0.lowercased() }
    guard let first = words.first else { return nil }
    return byName[words.joined(separator: " ")] ?? byName[first]
  }

  private static func quoted(_ words: [String]) -> String {
    Spelling.list(words.map(Token.quote), last: "or")
  }
}
