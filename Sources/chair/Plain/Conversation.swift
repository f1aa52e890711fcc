import Catalogue
import Session

/// What an entered line means in the conversation. Pure: it holds what `Cockpit` holds for the
/// screen, which is little.
struct Conversation: Equatable {
  /// What is to be done about a line.
  enum Reply: Equatable {
    /// A line for the session.
    case perform(String)
    /// Nothing happens; these lines answer.
    case say([String])
    case bell(Bool)
    case saveAs(String)
    case minutes
    /// The last things done, of the whole session: its older records may not be read yet.
    case record
    case leave
  }

  /// In a roll call: the delegation gone back to, to correct its answer.
  private(set) var backTo: String?

  /// Understands a line.
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
          ? PlainHelp.now(session, spoken.scene) : PlainHelp.completions(of: asked, session))
    }
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1].trimmed : ""
    switch (words[0].lowercased(), rest) {
    case ("where", ""): return .say(spoken.whereabouts)
    case ("help", ""): return .say(PlainHelp.now(session, spoken.scene))
    case ("help", _): return .say(PlainHelp.about(rest, session))
    case ("back", _): return .say(back(to: rest, session, spoken))
    case ("queue", ""): return .say(spoken.queueLines(limit: .max))
    case ("roster", _), ("filter", _): return .say(spoken.roster(matching: rest))
    case ("motions", ""): return .say(spoken.part(.motions))
    case ("votes", ""): return .say(spoken.part(.vote))
    case ("record", ""): return .record
    case ("bell", "on"), ("bell", "off"): return .bell(rest == "on")
    case ("exit", ""), ("leave", ""): return .leave
    default:
      if let reply = screenCommand(line, spoken) { return reply }
      do throws(Refusal) {
        return .perform(try Beginning(line, session)?.runs ?? line)
      } catch {
        return .say(PlainRefusal.lines(error, in: line))
      }
    }
  }

  /// Who has answered last, whether or not it was its turn.
  private var answered: String?

  /// Forgets whom it had gone back to, once something was done.
  mutating func succeeded(_ facts: [any Fact] = []) {
    backTo = nil
    let codes = facts.compactMap { ($0 as? VoteCast)?.code ?? ($0 as? Attended)?.code }
    answered = codes.last
  }

  /// What a command of the screen comes to where there is none.
  private func screenCommand(_ line: String, _ spoken: Spoken) -> Reply? {
    switch ScreenCommand(line) {
    case nil: nil
    case .quit: .leave
    case .saveAs(let path): .saveAs(path)
    case .minutes: .minutes
    case .pane(.record): .record
    case .pane(let pane): .say(spoken.part(pane))
    default:
      .say(["There is no screen here for \(line): where says how things stand."])
    }
  }

  // MARK: - Answers of a roll call

  /// The line that a bare answer stands for while somebody is called, or a bare count while one is
  /// asked for.
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

  /// Out of turn, by name: `Ghana, Japan yes` while votes are given by name, `Ghana absent` while
  /// the roll is called.
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

  /// What begins a command of any kind, and so no list of names.
  private static let commandWords = Set(
    CommandTable.firstWords
      + (PlainHelp.own.map(\.usage) + ScreenCommand.all.map(\.usage)).map {
        String($0.prefix { $0 != " " })
      })

  private static func isCount(_ line: String) -> Bool {
    let numbers = line.split(separator: " ")
    return (2...3).contains(numbers.count) && numbers.allSatisfy { $0.allSatisfy(\.isWholeNumber) }
  }

  private static let attendances: [String: Attendance] = [
    "p": .present, "present": .present, "v": .voting, "voting": .voting,
    "present and voting": .voting, "a": .absent, "absent": .absent,
  ]

  private static let votes: [String: Answer] = [
    "y": .yes, "yes": .yes, "n": .no, "no": .no, "a": .abstain, "abstain": .abstain, "p": .pass,
    "pass": .pass, "x": .absent, "absent": .absent, "yes with rights": .yesWithRights,
    "yes-with-rights": .yesWithRights, "no with rights": .noWithRights,
    "no-with-rights": .noWithRights,
  ]

  /// Goes back to the delegation before the one that is called, or to the one that is named.
  private mutating func back(to name: String, _ session: Session, _ spoken: Spoken) -> [String] {
    let scene = spoken.scene
    let order: [String]
    if let vote = session.state.openVote, vote.method == .rollCall {
      order = vote.entitled
    } else if session.roll.open {
      order = session.delegations.map(\.code)
    } else {
      return ["Nobody is being called; undo takes the last step back."]
    }
    if !name.isEmpty {
      let matching = RosterFilter.rows(session, name).map(\.code)
      let found = [RosterFilter.named(name, session)].compactMap { $0 } + matching
      guard let code = found.first(where: order.contains) else {
        return ["Nobody of that name is called: \(name)."]
      }
      backTo = code
      return []
    }
    if backTo == nil, let answered, order.contains(answered) {
      backTo = answered
      return []
    }
    let index = scene.called.flatMap(order.firstIndex) ?? order.count
    guard index > 0 else { return ["This is the first that is called."] }
    backTo = order[index - 1]
    return []
  }
}
