import Catalogue
import Phrases
import Session

/// Interprets the lines entered in plain mode. Pure, like `Cockpit`, and with very little state.
struct Conversation: Equatable {
  /// How to respond to a line.
  enum Reply: Equatable {
    /// Send a line to the session.
    case perform(String)
    /// Print these lines. Nothing is changed.
    case say([String])
    case bell(Bool)
    case saveAs(String)
    case minutes(MinutesChoice)
    /// Print the most recent records. Not part of `say`, because older records may have to be
    /// decoded first.
    case record
    case leave
  }

  /// In a roll call: the delegation being asked again, to correct its answer.
  private(set) var backTo: String?
  /// The name of this seat in its records; `nil` for the first seat.
  var author: String?

  /// Interprets a line.
  /// - Parameter now: milliseconds since 1970.
  mutating func take(_ line: String, _ session: Session, now: Int) -> Reply {
    let line = line.trimmed
    if line.hasPrefix("#") { return .say([]) }
    let spoken = Spoken(session, backTo: backTo, now: now)
    if let answer = bareAnswer(line.lowercased(), spoken.scene) { return .perform(answer) }
    if line.isEmpty { return .say(spoken.whereabouts) }
    if line.hasSuffix("?"), line.count(where: { $0 == "\"" }) % 2 == 0 {
      let asked = String(line.dropLast())
      return .say(
        asked.allSatisfy(\.isWhitespace)
          ? PlainHelp.now(session, spoken.scene, author) : PlainHelp.completions(of: asked, session)
      )
    }
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1].trimmed : ""
    switch (words[0].lowercased(), rest) {
    case ("where", ""): return .say(spoken.whereabouts)
    case ("help", ""): return .say(PlainHelp.now(session, spoken.scene, author))
    case ("help", _): return .say(PlainHelp.about(rest, session))
    case ("back", _): return .say(back(to: rest, session, spoken))
    case ("queue", ""): return .say(spoken.queueLines(limit: .max))
    case ("roster", _), ("filter", _): return .say(spoken.roster(matching: rest))
    case ("say", ""):
      return .say([session.words(at: now) ?? "There is nothing to say now."])
    case ("votes", ""): return .say(spoken.part(.vote))
    case ("record", ""): return .record
    case ("bell", "on"), ("bell", "off"): return .bell(rest == "on")
    case ("exit", ""), ("leave", ""): return .leave
    case (let word, "") where Self.paneWords.contains(word):
      return .say(ViewState.Pane(rawValue: word).map(spoken.part) ?? [])
    default:
      if let reply = screenCommand(line, spoken) { return reply }
      do throws(Refusal) {
        return .perform(try Beginning(line, session)?.runs ?? line)
      } catch {
        return .say(PlainRefusal.lines(error, in: line))
      }
    }
  }

  /// The delegation that answered last, whether or not it was its turn.
  private var answered: String?

  /// Ends a correction once a line was accepted, and notes who has answered.
  mutating func succeeded(_ facts: [any Fact] = []) {
    backTo = nil
    let codes = facts.compactMap { ($0 as? VoteCast)?.code ?? ($0 as? Attended)?.code }
    answered = codes.last
  }

  /// The response to a screen command in plain mode.
  private func screenCommand(_ line: String, _ spoken: Spoken) -> Reply? {
    switch ScreenCommand(line) {
    case nil: nil
    case .quit: .leave
    case .saveAs(let path): .saveAs(path)
    case .minutes(let choice): .minutes(choice)
    case .pane(.record): .record
    case .pane(let pane): .say(spoken.part(pane))
    default:
      .say(["\(line) needs the screen, which is not used here; where says what is going on."])
    }
  }

  // MARK: - Answers of a roll call

  /// The line that a bare answer stands for while a delegation is being called, or a bare count
  /// while a count is expected.
  private func bareAnswer(_ word: String, _ scene: ChairScene) -> String? {
    if let vote = scene.session.state.openVote,
      [.placards, .secretBallot].contains(vote.method), Self.isCount(word)
    {
      return CommandID.voteCount.line(word)
    }
    if let named = namedAnswer(word, scene) { return named }
    guard let called = scene.called else { return nil }
    if scene.stage == .vote {
      return Self.votes[word].map { CommandID.voteCast.line("\(called) \($0.rawValue)") }
    }
    return Self.attendances[word].map { CommandID.attend.line("\(called) \($0.rawValue)") }
  }

  /// An answer by name, out of turn: `Ghana, Japan yes` in a vote taken by name, `Ghana absent` in
  /// a roll call.
  private func namedAnswer(_ line: String, _ scene: ChairScene) -> String? {
    let words = line.split(separator: " ")
    guard words.count > 1, let last = words.last.map(String.init),
      !Self.commandWords.contains(String(words[0]))
    else { return nil }
    let names = words.dropLast().joined(separator: " ")
    if scene.stage == .vote, scene.session.state.openVote?.method.isByName == true {
      return Self.votes[last].map { CommandID.voteCast.line("\(names) \($0.rawValue)") }
    }
    guard scene.stage == .roll, Self.attendances[line] == nil else { return nil }
    return Self.attendances[last].map { CommandID.attend.line("\(names) \($0.rawValue)") }
  }

  /// First words of commands. A line that begins with one is not a list of names.
  private static let commandWords = Set(
    CommandTable.firstWords
      + (PlainHelp.own.map(\.usage) + ScreenCommand.all.map(\.usage)).map {
        String($0.prefix { $0 != " " })
      })

  /// The names of panes that are not the first word of a command, as `vote` is.
  private static let paneWords = Set(ViewState.Pane.allCases.map(\.rawValue))
    .subtracting(CommandTable.firstWords)

  private static func isCount(_ line: String) -> Bool {
    let numbers = line.split(separator: " ")
    return (2...3).contains(numbers.count) && numbers.allSatisfy { $0.allSatisfy(\.isWholeNumber) }
  }

  private static let attendances: [String: Attendance] = [
    "p": .present, "present": .present, "v": .voting, "voting": .voting,
    "present and voting": .voting, "a": .absent, "absent": .absent,
    "x": .excused, "excused": .excused,
  ]

  private static let votes: [String: Answer] = [
    "y": .yes, "yes": .yes, "n": .no, "no": .no, "a": .abstain, "abstain": .abstain, "p": .pass,
    "pass": .pass, "x": .absent, "absent": .absent, "yes with rights": .yesWithRights,
    "yes-with-rights": .yesWithRights, "no with rights": .noWithRights,
    "no-with-rights": .noWithRights,
  ]

  /// Returns to the delegation before the one being called, or to a named one.
  private mutating func back(to name: String, _ session: Session, _ spoken: Spoken) -> [String] {
    let scene = spoken.scene
    let order: [String]
    if let vote = session.state.openVote, vote.method == .rollCall {
      order = vote.entitled
    } else if session.state.roster.roll.open {
      order = session.state.roster.delegations.map(\.code)
    } else {
      return ["Nobody is being called; undo reverses the last step."]
    }
    if !name.isEmpty {
      let matching = RosterFilter.rows(session, name).map(\.code)
      let found = [RosterFilter.named(name, session)].compactMap { $0 } + matching
      guard let code = found.first(where: order.contains) else {
        return ["No delegation in this call matches \(name)."]
      }
      backTo = code
      return []
    }
    if backTo == nil, let answered, order.contains(answered) {
      backTo = answered
      return []
    }
    let index = scene.called.flatMap(order.firstIndex) ?? order.count
    guard index > 0 else { return ["This is the first to be called."] }
    backTo = order[index - 1]
    return []
  }
}
