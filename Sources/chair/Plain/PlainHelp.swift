import Catalogue
import Session

/// Explains in sentences what can be done and why other things cannot, using the same command table
/// as everything else.
enum PlainHelp {
  /// Commands of plain mode itself, in addition to the command table.
  static let own: [(usage: String, help: String)] =
    [
      ("where", "say what is going on; so does an empty line"),
      ("queue", "say who is waiting to speak"),
      ("roster [NAME]", "say who is here and who has spoken how much"),
      ("votes", "say the votes and their verdicts"),
      ("record", "say the last things done"),
      ("back [NAME]", "in a roll call: correct the last answer, or somebody's"),
      ("bell on|off", "a sound 30 and 10 seconds before a clock runs out, and when it does"),
      ("help [WORD]", "say what can be done now; with a word, how it is used and why not now"),
      ("WORDS ?", "say what may follow these words"),
      ("minutes", "write the minutes beside the session's folder"),
      ("save-as PATH", "continue in another folder"),
      ("quit", "leave; everything is on disk"),
    ] + ViewState.Pane.allCases.compactMap { pane in pane.spec.help.map { (pane.rawValue, $0) } }

  /// Everything that is in order now, one item per line. Answers for the delegation being called
  /// come first.
  /// - Parameter author: the name of this seat in its records; `nil` for the first seat.
  static func now(_ session: Session, _ scene: ChairScene, _ author: String? = nil) -> [String] {
    let commands = CommandTable.all.filter { $0.refusal(session) == nil }
    return answers(scene) + likely(session, author) + ["Now you can say:"]
      + commands.map { "\(PlainWords.grammar($0.synopsis)): \($0.help)" }
      + own.map { "\(PlainWords.grammar($0.usage)): \($0.help)." }
  }

  /// The lines behind the screen's hint row, as they would be typed.
  private static func likely(_ session: Session, _ author: String?) -> [String] {
    let view = ViewState(author: author, pane: Cockpit.startingPane(session))
    let hints = Cockpit.hints(session, view)
    let lines = hints.filter { ScreenCommand($0.line) == nil }
      .map { $0.line.filter { $0 != "\"" }.trimmed }
    return lines.isEmpty ? [] : ["Likely now: \(lines.joined(separator: "; "))."]
  }

  /// The possible answers in the current roll call or vote. Empty if none is open.
  static func answers(_ scene: ChairScene) -> [String] {
    if scene.called != nil {
      let answers = scene.stage == .vote ? votes(scene) : attendances(scene)
      let bare = answers.filter { !$0.key.isEmpty }
      let keys = bare.map(\.key).joined(separator: ", ")
      let others = answers.filter(\.key.isEmpty).map(\.word)
      return [
        "Answer with \(list(bare.map(\.word))) (\(keys))"
          + (others.isEmpty ? "" : ", \(list(others))") + "; back corrects."
      ]
    }
    switch scene.session.state.openVote?.method {
    case .placards, .secretBallot:
      return [
        "Say the count: yes, no and abstaining, such as 12 2 1; then \(CommandID.voteClose.name)."
      ]
    case .consensus:
      return [
        "\(CommandID.voteObject.name) and a name records an objection; "
          + "\(CommandID.voteClose.name) announces the consensus."
      ]
    case .recorded:
      return [
        "Say who votes how, such as Ghana, Japan yes, in any order; then \(CommandID.voteClose.name)."
      ]
    case .rollCall, nil: return []
    }
  }

  /// The attendances that the rule book knows.
  private static func attendances(_ scene: ChairScene) -> [(word: String, key: String)] {
    let keys: [(Attendance, String)] = [
      (.present, "p"), (.voting, "v"), (.absent, "a"), (.excused, "x"),
    ]
    return keys.filter { scene.session.attendances.contains($0.0) }
      .map { ($0.0.rawValue, $0.1) }
  }

  /// The answers that are in order for a delegation that has yet to answer.
  private static func votes(_ scene: ChairScene) -> [(word: String, key: String)] {
    let answers: [(Answer, word: String, key: String)] = [
      (.yes, "yes", "y"), (.no, "no", "n"), (.abstain, "abstain", "a"), (.pass, "pass", "p"),
      (.absent, "absent", "x"), (.yesWithRights, "yes with rights", ""),
      (.noWithRights, "no with rights", ""),
    ]
    let session = scene.session
    let asked = session.state.openVote?.unanswered ?? []
    func isInOrder(_ answer: Answer) -> Bool {
      asked.contains { code in
        let line = CommandID.voteCast.line("\(code) \(answer.rawValue)")
        guard let command = try? Command(line, for: session) else { return false }
        return (try? session.validate(command)) != nil
      }
    }
    return answers.filter { isInOrder($0.0) }.map { ($0.word, $0.key) }
  }

  /// `yes, no or absent`
  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }

  /// The same, but only when a roll call or a vote has just begun, not after every answer.
  static func answers(from before: ChairScene, to after: ChairScene) -> [String] {
    let isNew =
      after.stage != before.stage
      || after.session.state.voting.votes.count != before.session.state.voting.votes.count
    return isNew ? answers(after) : []
  }

  /// The commands that begin with a word or mention it, each with its usage and the reason if it is
  /// not in order.
  static func about(_ word: String, _ session: Session) -> [String] {
    let wanted = word.folded()
    let named = CommandTable.all.filter {
      $0.name == wanted || $0.name.hasPrefix(wanted + " ") || $0.words.contains(wanted)
    }
    let found =
      named.isEmpty
      ? CommandTable.all.filter { "\($0.name) \($0.help)".folded().contains(wanted) } : named
    let mine = own.filter { $0.usage.lowercased().hasPrefix(wanted) }
    guard !(found.isEmpty && mine.isEmpty) else {
      return ["There is no help on \(word): help alone says what can be done now."]
    }
    return mine.map { "\(PlainWords.grammar($0.usage)): \($0.help)." }
      + found.flatMap { lines($0, session) }
  }

  private static func lines(_ spec: CommandSpec, _ session: Session) -> [String] {
    let whyNot = spec.refusal(session).map { " Not now: \(PlainWords.said($0.saying))." } ?? ""
    let line =
      "\(PlainWords.grammar(spec.synopsis)): \(spec.help)\(whyNot) For example: \(spec.example)"
    guard spec.id == .motion else { return [line] }
    let kinds = session.motionKinds.map { "\($0.kind) (\($0.title))" }
    return [line, "Kinds of motion: \(kinds.joined(separator: ", "))."]
  }

  /// The completions of a line, as Tab offers them on the screen.
  static func completions(of line: String, _ session: Session) -> [String] {
    let found = Completions(of: line, for: session).candidates
    guard !found.isEmpty else { return ["No completions for \(line.trimmed)."] }
    let shown = found.prefix(40).map { $0.note.isEmpty ? $0.text : "\($0.text): \($0.note)" }
    let more = found.count - shown.count
    return shown + (more > 0 ? ["And \(more) more: type the beginning of the word, then ?"] : [])
  }
}
