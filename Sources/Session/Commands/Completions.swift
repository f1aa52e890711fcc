import Catalogue

/// The possible completions of the word at the end of a line, from the command table, the patterns
/// and the roster.
package struct Completions: Sendable {
  /// One possible completion.
  package struct Candidate: Equatable, Sendable {
    /// The text that replaces the word, quoted if necessary.
    package var text: String
    /// An explanation of it.
    package var note: String
  }

  /// The range of characters in the line that a candidate replaces.
  package let range: Range<Int>
  /// The likeliest first; empty for free text, a number or a time.
  package let candidates: [Candidate]
  /// How many of them begin with the word; the others contain it.
  package let beginnings: Int
  /// What is expected here if nothing can be offered: `a title, then "`.
  package let hint: String?

  /// - Parameter line: the text up to the cursor.
  package init(of line: String, for session: Session) {
    let count = line.count
    // Close an open quote for parsing, so that `"Uni` can be completed as well.
    let tokens = (try? Token.split(line)) ?? (try? Token.split(line + "\"")) ?? []
    let endsInWord = tokens.last.map { $0.range.upperBound >= count } ?? false
    let word = endsInWord ? tokens.last : nil
    let before = endsInWord ? Array(tokens.dropLast()) : tokens
    range = (word?.range.lowerBound ?? count)..<count
    let wanted = word?.text.folded() ?? ""
    let outlook = Outlook(after: before, session)
    // A quoted word is a name or a text, never a keyword.
    let isQuoted = word?.quoted ?? false
    let isListed = Self.spec(before)?.completer.offers(session).isEmpty == false
    if let free = outlook.freeText, isQuoted || (wanted.isEmpty && outlook.isBound && !isListed) {
      (candidates, beginnings) = ([], 0)
      hint = isQuoted ? "\(free), then \"" : free
      return
    }
    let offers = Self.offers(outlook, after: before, session, all: !wanted.isEmpty)
    let ranked = offers.map { ($0.candidate, $0.rank(wanted)) }
    beginnings = ranked.count { $0.1 == .beginning }
    candidates = Offer.Rank.allCases.flatMap { rank in ranked.filter { $0.1 == rank }.map(\.0) }
    hint = candidates.isEmpty && wanted.isEmpty ? outlook.next.first?.words : nil
  }

  /// What may follow the words before the cursor.
  private struct Outlook {
    /// What comes next, the likeliest first.
    var next: [Pattern.Element] = []
    /// Optional parts that may precede what comes next.
    var optional: [[Pattern.Element]] = []
    /// Whether what comes next is required.
    var isBound = false

    /// What comes next, if it is free text.
    var freeText: String? {
      let ways = next.first?.openings ?? []
      guard ways.count == 1, case .value(_, .text) = ways[0][0] else { return nil }
      return ways[0][0].words
    }

    init(after typed: [Token], _ session: Session) {
      let before = Self.spelledOut(typed, session)
      guard let spec = try? CommandTable.spec(for: before),
        let pattern = try? spec.pattern(session, before)
      else { return }
      let parser = Parser(before, of: spec, pattern, session.state.roster.delegations, line: "")
      let (progress, isRight) = parser.outlook()
      if let within = progress.within {
        (next, isBound) = ([within], true)
      } else if isRight {
        next = progress.required.first.map { [$0] } ?? []
        isBound = !next.isEmpty
        if next.isEmpty { next = progress.optional.map { $0[0] }.filter(\.isValue) }
        next += [progress.running].compactMap { $0 }
        optional = progress.optional.filter { !$0[0].isValue }
      } else {
        // After a mistake, offer everything in the pattern.
        next = pattern.required
        optional = pattern.optional
      }
    }

    /// The tokens with abbreviated words spelled out.
    private static func spelledOut(_ tokens: [Token], _ session: Session) -> [Token] {
      guard
        (try? CommandTable.spec(for: tokens).pattern(session, tokens)) == nil || tokens.count > 1
      else { return tokens }
      let line = tokens.map { $0.quoted ? Token.quote($0.text) : $0.text }.joined(separator: " ")
      return (try? Command.spelledOut(line, for: session)).flatMap { try? Token.split($0.line) }
        ?? tokens
    }
  }

  private struct Offer {
    /// How well it matches what was typed, the best first.
    enum Rank: CaseIterable { case beginning, word, within }

    var candidate: Candidate
    /// Folded words that match it.
    var keys: [String]
    /// The part of a word of the language that is found from its beginning or within; names of
    /// delegations are found from the beginning only, because there are many.
    var part = ""

    init(_ word: String, _ note: String) {
      candidate = Candidate(text: word, note: note)
      keys = [word]
      part = word
    }

    /// A command of two words, found by the second: `take` is `clock take`.
    init(_ first: String, _ second: String, _ note: String) {
      candidate = Candidate(text: "\(first) \(second)", note: note)
      keys = []
      part = " \(second)"
    }

    /// `nil` if it does not match.
    func rank(_ wanted: String) -> Rank? {
      if keys.contains(where: { $0.hasPrefix(wanted) }) { return .beginning }
      // Within words, one letter matches too much.
      guard !wanted.isEmpty, !part.isEmpty else { return nil }
      if [" ", "-"].contains(where: { part.contains($0 + wanted) }) { return .word }
      return wanted.count > 1 && part.contains(wanted) ? .within : nil
    }

    init(_ delegation: Delegation, _ entry: RosterIndex.Entry) {
      let name = delegation.label
      let plain = name.allSatisfy { $0.isLetter || $0 == "-" }
      candidate = Candidate(text: plain ? name : Token.quote(name), note: delegation.code)
      keys = entry.all
    }
  }

  /// Numbered things, by the name of the value in a usage.
  private enum Numbered: String {
    case topic, speech, motion, vote, point, question, statement

    private static let most = 9

    /// The numbers and what they refer to, the latest first; topics in the order of the agenda.
    func offers(_ session: Session) -> [(Int, String)] {
      let state = session.state
      func latest(_ count: Int, _ note: (Int) -> String) -> [(Int, String)] {
        (max(1, count - Self.most + 1)..<(count + 1)).reversed().map { ($0, note($0 - 1)) }
      }
      return switch self {
      case .topic: state.agenda.topics.enumerated().map { ($0 + 1, $1.title) }
      case .speech: latest(state.floor.speeches.count) { state.name(state.floor.speeches[$0].code) }
      case .motion: latest(state.motions.count) { session.summary(of: state.motions[$0]) }
      case .vote: latest(state.voting.votes.count) { state.voting.votes[$0].question }
      case .point:
        latest(state.points.all.count) {
          let point = state.points.all[$0]
          return point.sentence(by: state.name(point.code), sustained: point.sustained)
        }
      case .statement:
        latest(state.floor.statements.count) {
          let statement = state.floor.statements[$0]
          return "\(state.name(statement.code)): \(statement.text)"
        }
      case .question:
        latest(state.floor.questions.count) {
          let question = state.floor.questions[$0]
          return "by \(state.name(question.code))"
            + (question.text.isEmpty ? "" : ": \(question.text)")
        }
      }
    }
  }

  /// Common times, so that they need not be typed.
  private static func usual(_ times: [String]) -> [Offer] { times.map { Offer($0, "") } }

  /// The first words, or with `second` whole names of commands and motions too.
  private static func commands(_ session: Session, second: Bool) -> [Offer] {
    let firsts = CommandTable.firstWords.map { word in
      Offer(word, CommandTable.all.first { $0.words[0] == word }?.help ?? "")
    }
    guard second else { return firsts }
    let pairs = CommandTable.all.filter { $0.words.count > 1 && $0.completer.isOffered(session) }
      .map { Offer($0.words[0], $0.words[1], $0.help) }
    let motions = session.setup.rules.motions.map {
      Offer(CommandID.motion.name, $0.kind, $0.title)
    }
    return firsts + motions + pairs
  }

  /// The command whose words, and nothing else, precede the cursor.
  private static func spec(_ before: [Token]) -> CommandSpec? {
    CommandTable.all.first {
      $0.words.count == before.count && $0.words == before.map(\.word)
    }
  }

  /// - Parameter all: also offer words that are possible here but rare.
  private static func offers(
    _ outlook: Outlook, after before: [Token], _ session: Session, all: Bool
  ) -> [Offer] {
    guard let first = before.first?.word else { return commands(session, second: all) }
    var offers: [Offer] = []
    let family = CommandTable.all.filter { $0.words[0] == first }
    if before.count == 1 {
      offers = family.filter { $0.words.count > 1 && $0.completer.isOffered(session) }
        .map { Offer($0.words[1], $0.help) }
    }
    let listed = spec(before)?.completer
    if let listed {
      // If the book does not have the command, offer nothing after it.
      guard listed.isOffered(session) else { return offers }
      offers = listed.offers(session).map { Offer($0.text, $0.note) } + offers
    }
    let isListed = listed?.offers(session).isEmpty == false
    let optional = all || !outlook.isBound ? outlook.optional : []
    let groups = outlook.next.map { [$0] } + optional
    for group in groups.flatMap(\.openings) {
      // What follows the word: a delegation after `starting`.
      let note = group.dropFirst().first?.words ?? ""
      let element = group[0]
      switch element {
      case .word(let word): offers.append(Offer(word, note))
      case .choice(_, let words): offers += words.map { Offer($0, "") }
      case .value(_, .place):
        offers.append(Offer("next", "the one that is put first"))
        offers += session.motionsInOrder.map {
          Offer("\($0.number)", $0.summary(session.setup.rules, in: session.state))
        }
      case .value(let name, .number) where Numbered(rawValue: name) != nil:
        offers += Numbered(rawValue: name)?.offers(session).map { Offer("\($0)", $1) } ?? []
      case .value("total", .time): offers += usual(["5min", "10min", "15min", "20min", "30min"])
      case .value("each", .time): offers += usual(["30s", "45s", "60s", "90s", "2min"])
      case .value(_, .time): offers += usual(["15s", "30s", "60s", "90s", "2min"])
      case .value(_, let kind) where [.who, .whos, .named].contains(kind):
        if kind == .whos { offers += [Offer("all", "everyone"), Offer("rest", "the others")] }
        let delegations = session.state.roster.delegations
        offers += zip(delegations, RosterIndex.of(delegations).entries).map(Offer.init)
      // Free text, unless it is one of a list, such as the numbers of documents.
      case .value(_, .text) where !isListed: offers.append(Offer("\"", element.words))
      case .value, .either, .several, .maybe: break
      }
    }
    var seen: Set<String> = []
    return offers.filter { seen.insert($0.candidate.text).inserted }
  }
}

extension Pattern.Element {
  fileprivate var isValue: Bool { if case .value = self { true } else { false } }
}

/// Whether a line that is being typed could be carried out as it is.
package enum Readiness: Equatable, Sendable {
  case ready
  /// It is incomplete: what it still needs, in plain words.
  case needs(String)
  /// It has an unknown word, or a name that is not on the roster.
  case wrong
  /// It is refused in the current state, and why.
  case refused(Saying)

  /// Parses and validates the line without changing the session.
  package init(_ line: String, for session: Session) {
    do {
      try session.validate(Command(line, for: session))
      self = .ready
    } catch let refusal as Refusal {
      if let missing = refusal.missing {
        let spec = CommandTable.all.first { $0.name == line.trimmed }
        self = .needs(spec?.completer.missing(session) ?? missing)
      } else {
        self = refusal.kind == .outOfOrder ? .refused(refusal.saying) : .wrong
      }
    } catch {
      self = .wrong
    }
  }
}
