import Catalogue

extension Command {
  /// Parses a line against the roster and the rule book of a session.
  /// - Throws: `Refusal` of the kinds `notUnderstood` and `nobody`, with the range in the line.
  package init(_ line: String, for session: Session) throws {
    guard line.utf8.count <= JSONBounds.text else {
      throw Refusal(
        "this line is too long: \(line.utf8.count) bytes, and at most \(JSONBounds.text) are "
          + "allowed",
        kind: .notUnderstood)
    }
    let line = line.trimmed
    let tokens = try Token.split(line)
    let spec = try CommandTable.spec(
      for: tokens, motions: session.setup.rules.motions.flatMap { [$0.kind] + $0.aliases })
    let pattern = try spec.pattern(session, tokens)
    let parser = Parser(tokens, of: spec, pattern, session.state.roster.delegations, line: line)
    var arguments = Arguments(words: tokens.prefix(spec.words.count).map { $0.text.lowercased() })
    arguments.values = try parser.parse()
    self.init(line: line, spec: spec, arguments: arguments)
  }
}

/// Matches the arguments of a line against a pattern.
struct Parser {
  let pattern: Pattern
  let tokens: [Token]
  let line: String
  let delegations: [Delegation]
  let spec: CommandSpec

  /// - Parameter tokens: of the whole line, including the command's own words.
  init(
    _ tokens: [Token], of spec: CommandSpec, _ pattern: Pattern, _ delegations: [Delegation],
    line: String
  ) {
    let rest = tokens.dropFirst(spec.words.count)
    let isCount = pattern.leaves.contains(.value(name: "no", kind: .number))
    self.tokens = isCount ? rest.flatMap(\.counts) : Array(rest)
    self.spec = spec
    self.pattern = pattern
    self.delegations = delegations
    self.line = line
  }

  /// How far a line has been read.
  struct Progress {
    var values: [String: Arguments.Value] = [:]
    /// Required elements not read yet, in order.
    var required: ArraySlice<Pattern.Element>
    var optional: [[Pattern.Element]]
    /// The element that must follow the last word: a place after `at`.
    var within: Pattern.Element?
    /// A list of names at the end of the line that may continue.
    var running: Pattern.Element?
  }

  func parse() throws(Refusal) -> [String: Arguments.Value] {
    var progress = Progress(required: pattern.required[...], optional: pattern.optional)
    try read(into: &progress)
    if let missing = progress.required.first {
      throw Refusal(
        "\(spec.name) needs \(missing.words): \(grammar: spec.synopsis)", kind: .notUnderstood,
        at: line.count..<line.count, missing: missing.words)
    }
    return progress.values
  }

  /// Reads a line that may be incomplete. Nothing is read after a wrong word.
  func outlook() -> (progress: Progress, isRight: Bool) {
    var progress = Progress(required: pattern.required[...], optional: pattern.optional)
    do throws(Refusal) { try read(into: &progress) } catch {
      return (progress, progress.within != nil)
    }
    return (progress, true)
  }

  private func read(into progress: inout Progress) throws(Refusal) {
    let keywords = pattern.keywords
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      progress.running = nil
      if let group = progress.optional.firstIndex(where: { opens($0, token, keywords: true) }) {
        index = try take(progress.optional.remove(at: group), from: index, keywords, &progress)
      } else if let element = progress.required.first {
        progress.required.removeFirst()
        index = try take([element], from: index, keywords, &progress)
      } else if let group = progress.optional.firstIndex(where: {
        opens($0, token, keywords: false) && !($0[0].isText && begins(token, progress.optional))
      }) {
        index = try take(progress.optional.remove(at: group), from: index, keywords, &progress)
      } else {
        throw Refusal(
          "\(Token.named(token.text)) does not belong here: \(grammar: spec.synopsis)",
          kind: .notUnderstood, at: token.range)
      }
    }
  }

  /// Whether an optional group begins with this token: as a keyword if `keywords` is true,
  /// otherwise as a value, which is tried only if nothing else matches.
  func opens(_ group: [Pattern.Element], _ token: Token, keywords: Bool) -> Bool {
    switch group[0] {
    case .word(let word):
      guard keywords, token.word == word else { return false }
      // Two groups may begin with the same word (`by placards`, `by lot`): the second word decides.
      guard group.count > 1, let next = following(token)?.word else { return true }
      switch group[1] {
      case .word(let word): return next == word
      case .choice(_, let words):
        return Token.choice(next, among: words) != nil || !hasRival(group, beginningWith: next)
      case .value, .either, .several, .maybe: return true
      }
    case .choice(_, let words): return keywords && token.choice(among: words) != nil
    case .either, .several, .maybe:
      return group.openings.contains { opens($0, token, keywords: keywords) }
    case .value(_, .time):
      return !keywords && !token.quoted && TimeSpan.milliseconds(token.text) != nil
    // A quoted token is a text, whether or not a number precedes it.
    case .value(_, .number), .value(_, .clock): return !keywords && !token.quoted
    case .value(_, .reference): return !keywords && token.isReference
    case .value: return !keywords
    }
  }

  /// Whether an unquoted word is the beginning of a keyword that could be here: `sus` is more
  /// likely an unfinished `sustained` than the text of a point.
  private func begins(_ token: Token, _ groups: [[Pattern.Element]]) -> Bool {
    guard let begun = token.word else { return false }
    return groups.contains { group in
      switch group[0] {
      case .word(let word): word.hasPrefix(begun)
      case .choice(_, let words): words.contains { $0.lowercased().hasPrefix(begun) }
      case .value: false
      case .either, .several, .maybe: begins(token, group.openings)
      }
    }
  }

  private func following(_ token: Token) -> Token? {
    tokens.first { $0.range.lowerBound >= token.range.upperBound }
  }

  private func hasRival(_ group: [Pattern.Element], beginningWith next: String) -> Bool {
    pattern.optional.contains {
      $0 != group && $0[0] == group[0] && $0.dropFirst().first == .word(next)
    }
  }

  /// Reads the elements of a group, beginning at a token.
  /// - Parameter isWhole: whether a text at its end may extend to the end of the line.
  /// - Returns: the index of the first token after it.
  func take(
    _ group: [Pattern.Element], from start: Int, _ keywords: Set<String>,
    _ progress: inout Progress, isWhole: Bool = true
  ) throws(Refusal) -> Int {
    var index = start
    for element in group {
      if case .maybe(let inner) = element {
        if index < tokens.count, fits(inner, tokens[index], keywords) {
          index = try take(inner, from: index, keywords, &progress, isWhole: isWhole)
        }
        continue
      }
      guard index < tokens.count else {
        progress.within = element
        throw Refusal(
          "\(tokens[index - 1].text) needs \(element.words): \(grammar: spec.synopsis)",
          kind: .notUnderstood, at: line.count..<line.count, missing: element.words)
      }
      switch element {
      case .maybe: break
      case .either(let ways): index = try take(oneOf: ways, from: index, keywords, &progress)
      case .several(let inner): index = try take(several: inner, from: index, keywords, &progress)
      case .word(let word):
        guard tokens[index].word == word else { throw unexpected(tokens[index], element) }
        progress.values[word] = .word(word)
        index += 1
      case .choice(let name, let words):
        guard let word = tokens[index].choice(among: words) else {
          throw unexpected(tokens[index], element)
        }
        progress.values[name] = .word(word)
        index += 1
      case .value(let name, let kind) where kind == .whos || kind == .named:
        let end = tokens[index...].firstIndex { $0.word.map(keywords.contains) ?? false }
        let range = index..<(end ?? tokens.count)
        if kind == .named, let number = tokens[range].first(where: \.isNumber) {
          throw bad(number, "is a number: name the delegations here")
        }
        progress.values[name] = .whos(try whos(range, element, keywords))
        index = end ?? tokens.count
        if end == nil { progress.running = element }
      case .value(let name, .line):
        progress.values[name] = .text(rest(from: index))
        index = tokens.count
      case .value(let name, .who):
        let (code, words) = try code(at: index, before: tokens.count, keywords)
        progress.values[name] = .who(code)
        index += words
      case .value(_, .text) where isSiblingBegun(tokens[index]):
        throw unexpected(tokens[index], element)
      case .value(let name, .text)
      where isWhole && isLast(element, of: group, progress, at: index):
        progress.values[name] = .text(rest(from: index))
        index = tokens.count
      case .value(let name, let kind):
        progress.values[name] = try value(tokens[index], kind, element)
        index += 1
      }
    }
    return index
  }

  /// The line from a token on, as typed. Completions are computed from the words alone.
  private func rest(from index: Int) -> String {
    let typed = line.dropFirst(tokens[index].range.lowerBound)
    return typed.isEmpty ? tokens[index...].map(\.text).joined(separator: " ") : String(typed)
  }

  /// Whether the only argument is the beginning of another command's second word: `interrupt en` is
  /// more likely an unfinished `interrupt end` than a text.
  private func isSiblingBegun(_ token: Token) -> Bool {
    guard spec.words.count == 1, tokens.count == 1, let word = token.word else { return false }
    return CommandTable.secondWords(after: spec.words[0]).contains { $0.hasPrefix(word) }
  }

  /// Whether several unquoted words are one text, because nothing else can follow them.
  private func isLast(
    _ element: Pattern.Element, of group: [Pattern.Element], _ progress: Progress, at index: Int
  ) -> Bool {
    !tokens[index].quoted && index + 1 < tokens.count && element == group.last
      && progress.required.isEmpty && progress.optional.isEmpty
  }

  private func value(
    _ token: Token, _ kind: Pattern.ValueKind, _ element: Pattern.Element
  ) throws(Refusal) -> Arguments.Value {
    switch kind {
    case .text:
      // An unquoted time in place of a text is a mistake; in quotes it is a text like any other.
      if !token.quoted, TimeSpan.milliseconds(token.text) != nil, Int(token.text) == nil {
        throw bad(
          token,
          "is a time, where \(element.words) is expected: put it in quotes if you mean the text")
      }
      return token.isReference ? .reference(token.text) : .text(token.text)
    case .time:
      guard let time = TimeSpan.milliseconds(token.text) else {
        throw bad(
          token, "is not a time: write 90s, 10m, 1m30s or 1:30\(sibling(of: token, unlessIn: ""))")
      }
      if TimeSpan.isAmbiguous(token.text, in: element.isTotal ? .caucus : .speech) {
        let text = token.text
        func choice(_ units: [String]) -> String {
          (element.isTotal ? units : units.reversed()).map { text + $0 }.joined(separator: " or ")
        }
        let plural = text == "1" ? "" : "s"
        throw Refusal(
          "\(choice([" minute" + plural, " second" + plural]))? Write \(choice(["min", "s"]))",
          kind: .notUnderstood, at: token.range)
      }
      return .time(time)
    case .number, .place:
      if kind == .place, token.word == "next" { return .next }
      if element.isHours, let hours = TimeSpan.hours(token.text) { return .number(hours) }
      guard token.text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(token.text),
        number <= JSONBounds.count.upperBound
      else { throw bad(token, "is not a number") }
      return .number(number)
    case .clock:
      let parts = token.text.split(separator: ":", omittingEmptySubsequences: false)
      // `17:1` is more likely an unfinished `17:10`.
      guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]),
        let minute = Int(parts[1]),
        (0...23).contains(hour), (0...59).contains(minute)
      else { throw bad(token, "is not a time of day: write 14:30") }
      return .clock(hour * 60 + minute)
    case .reference:
      guard token.isReference else { throw unexpected(token, element) }
      return .reference(token.text)
    case .who, .whos, .named, .line: throw unexpected(token, element)
    }
  }

  private func whos(
    _ range: Range<Int>, _ element: Pattern.Element, _ keywords: Set<String>
  ) throws(Refusal) -> Arguments.Whos {
    guard let first = tokens[range].first else {
      throw Refusal(
        "\(spec.name) needs \(element.words): \(grammar: spec.synopsis)", kind: .notUnderstood)
    }
    if range.count == 1, first.word == "all" { return .all }
    if range.count == 1, first.word == "rest" { return .rest }
    var codes: [String] = []
    var named: Set<String> = []
    var index = range.lowerBound
    while index < range.upperBound {
      let found: (code: String, words: Int)
      do throws(Refusal) {
        found = try code(at: index, before: range.upperBound, keywords)
      } catch {
        // `all` and `rest` must be alone: report the word after them.
        guard range.count > 1, index == range.lowerBound, ["all", "rest"].contains(first.word)
        else { throw error }
        throw bad(
          tokens[index + 1], "does not belong after \(first.text): \(grammar: spec.synopsis)")
      }
      let (code, words) = found
      if named.insert(code).inserted { codes.append(code) }
      index += words
    }
    return .codes(codes)
  }

  /// The delegation named by the words from a token on. Normally one word; if it matches no
  /// delegation or several, an unquoted name of several words is tried as well.
  /// - Returns: its code, and how many words it took.
  private func code(
    at index: Int, before end: Int, _ keywords: Set<String>
  ) throws(Refusal) -> (code: String, words: Int) {
    let names = Names(delegations)
    if let code = names.onlyCode(tokens[index].text) { return (code, 1) }
    var name = tokens[index].text
    var next = index + 1
    var found: (code: String, words: Int)?
    while !tokens[index].quoted, next < min(end, index + 6), let word = tokens[next].word,
      !keywords.contains(word)
    {
      name += " " + tokens[next].text
      next += 1
      // The longest name wins: `United States of America`.
      if let code = names.onlyCode(name) { found = (code, next - index) }
    }
    if let found { return found }
    do throws(Refusal) { return (try names.code(tokens[index].text), 1) } catch {
      let sibling = index == 0 ? sibling(of: tokens[0], unlessIn: error.message) : ""
      throw Refusal(
        "\(error.saying)\(sibling)", kind: error.kind, at: tokens[index].range)
    }
  }

  /// The two-word command that may have been meant if a name follows the first word.
  private func sibling(of token: Token, unlessIn message: String) -> String {
    guard spec.words.count == 1, let word = token.word, !message.contains("did you mean") else {
      return ""
    }
    let near = Spelling.near(word, in: CommandTable.secondWords(after: spec.words[0]))
    return near.first.map { ": did you mean \(Token.quote("\(spec.words[0]) \($0)"))?" } ?? ""
  }

  private func bad(_ token: Token, _ complaint: Saying) -> Refusal {
    Refusal("\(Token.named(token.text)) \(complaint)", kind: .notUnderstood, at: token.range)
  }

  func unexpected(_ token: Token, _ element: Pattern.Element) -> Refusal {
    bad(token, "is given where \(element.placeholder) is expected: \(grammar: spec.synopsis)")
  }
}
