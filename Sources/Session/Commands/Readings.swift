import Catalogue

extension Command {
  /// Spells out a line of abbreviated words: `y qu` is `yield questions`, `m round 60s by Ghana` is
  /// `motion round-robin 60s by Ghana`. A text of several words is quoted. For interactive use;
  /// scripts and the journal hold complete words.
  ///
  /// A complete word or alias takes precedence over an abbreviation.
  /// - Returns: the words that were expanded, and the whole line, which may still be incomplete;
  ///   `nil` if nothing is abbreviated.
  /// - Throws: `Refusal` if a word is ambiguous, with its possible expansions.
  package static func spelledOut(
    _ line: String, for session: Session
  ) throws(Refusal) -> (words: String, line: String)? {
    guard let reading = try Readings(line.trimmed, session).only else { return nil }
    return (reading.words.joined(separator: " "), reading.line)
  }
}

/// The possible expansions of a line with abbreviated words: at the place where parsing fails, the
/// word is tried as every keyword of the command that it begins.
struct Readings {
  struct Reading {
    fileprivate var edits: [Edit]
    /// Whether nothing required is missing.
    fileprivate var isComplete: Bool
    var line: String
    /// The words of the command and the expanded keywords.
    var words: [String]
  }

  /// A replacement for a part of the line.
  fileprivate struct Edit: Equatable {
    /// The range in the line as typed, in characters.
    var range: Range<Int>
    var text: String
    /// The delegations that the part may name, if it is ambiguous.
    var names: [String] = []
  }

  private let line: [Character]
  private let tokens: [Token]
  private let session: Session
  private var found: [Reading] = []
  private var trials = 0
  /// The reading with only the command's words expanded, used if no other is found.
  private var fallback: Reading?

  /// Readings in which all is understood but the name of a delegation.
  private var unnamed: [Reading] = []

  /// The longest line that is expanded, in words, and the most attempts to parse it; typed lines
  /// need fewer.
  private static let most = (words: 40, trials: 80)

  init(_ typed: String, _ session: Session) {
    line = Array(typed)
    tokens = (try? Token.split(typed)) ?? []
    self.session = session
    guard !tokens.isEmpty, tokens.count <= Self.most.words else { return }
    let commands = Beginnings(tokens, session.setup.rules).candidates
    for words in commands {
      let edits = zip(tokens, words).filter { $0.word != $1 }
        .map { Edit(range: $0.range, text: $1) }
      let before = found.count
      explore(edits, words)
      // Nearly anything matches a text, so it does not decide which of several commands is meant.
      if commands.count > 1, takesAnyText(text(edits), words) { found.removeSubrange(before...) }
      // A complete reading is preferred over an incomplete one: `attend Ghana p`.
      if found[before...].contains(where: \.isComplete) {
        found = found[..<before] + found[before...].filter(\.isComplete)
      }
      // A wrong name says nothing about which of several commands is meant.
      if commands.count > 1 { unnamed = [] }
      if commands.count == 1, found.isEmpty, !edits.isEmpty {
        fallback = reading(edits, words, isComplete: false)
      }
    }
  }

  /// The only reading; `nil` if there is none or nothing is abbreviated.
  /// - Throws: `Refusal` if there are several.
  var only: Reading? {
    get throws(Refusal) {
      guard let first = found.first else {
        // So that the name is reported, and not the abbreviations before it.
        return unnamed.count == 1 ? unnamed[0] : fallback
      }
      if let refusal = ambiguity { throw refusal }
      return first.edits.isEmpty ? nil : first
    }
  }

  /// The expansions of the first word in which the readings differ.
  private var ambiguity: Refusal? {
    let ranges = Set(found.flatMap { $0.edits.map(\.range) })
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    for range in ranges {
      let texts = found.map { reading in reading.edits.first { $0.range == range } }
      var candidates: [String] = []
      for edit in texts where edit?.names.isEmpty ?? false {
        if let text = edit?.text, !candidates.contains(text) { candidates.append(text) }
      }
      var names = texts.compactMap { $0?.names }.first { !$0.isEmpty } ?? []
      if texts.contains(where: { $0 == nil }) {
        let said = String(line[range])
        let code = Names(session.state.roster.delegations).onlyCode(said)
        names.append(code.map { "\(session.state.name($0)) (\($0))" } ?? "\(said) itself")
      }
      guard candidates.count + names.count > 1 else { continue }
      let shown = candidates.prefix(6) + names.prefix(4)
      let more = candidates.count + names.count - shown.count
      let all = Spelling.list(shown + (more > 0 ? ["\(more) more"] : []), last: "or")
      return Refusal(
        "\(Token.named(String(line[range]))) may be \(all)", kind: .notUnderstood, at: range)
    }
    return nil
  }

  // MARK: - Reading

  private mutating func explore(_ edits: [Edit], _ words: [String]) {
    trials += 1
    guard trials <= Self.most.trials else { return }
    let whole = text(edits)
    do {
      _ = try Command(whole, for: session)
      found.append(reading(edits, words, isComplete: true))
    } catch let refusal as Refusal {
      switch refusal.kind {
      case .outOfOrder: found.append(reading(edits, words, isComplete: true))
      case .nobody, .notUnderstood: resolve(refusal, in: whole, edits, words)
      }
    } catch {}
  }

  /// Continues at the place where the line was not understood.
  private mutating func resolve(
    _ refusal: Refusal, in whole: String, _ edits: [Edit], _ words: [String]
  ) {
    let isShort = refusal.missing != nil
    let before = found.count
    let place = isShort ? line.count : refusal.range.map { typedPlace($0.lowerBound, edits) }
    let index =
      isShort
      ? tokens.indices.last
      : place.flatMap { place in tokens.lastIndex { $0.range.lowerBound <= place } }
    if let index, index >= words.count, let word = tokens[index].word,
      !edits.contains(where: { $0.range.overlaps(tokens[index].range) })
    {
      let range = tokens[index].range
      let keywords = keywords(of: whole)
      begin(index, keywords, edits, words)
      // If two words belong together the first of them is refused: for `by l` it is `by`.
      if found.count == before, keywords.contains(word) { begin(index + 1, keywords, edits, words) }
      if refusal.kind == .nobody {
        let several = Names(session.state.roster.delegations).several(tokens[index].text)
        if several.count > 1 {
          let names = several.map { "\($0.label) (\($0.code))" }
          explore(edits + [Edit(range: range, text: several[0].code, names: names)], words)
        }
      }
      if !isShort, found.count == before, refusal.kind == .notUnderstood {
        quote(from: index - 1, past: index, whole, edits, words)
      }
    }
    guard found.count == before else { return }
    if isShort {
      found.append(reading(edits, words, isComplete: false))
    } else if refusal.kind == .nobody, !edits.isEmpty,
      edits.allSatisfy({ $0.names.isEmpty && !$0.text.hasPrefix("\"") })
    {
      unnamed.append(reading(edits, words, isComplete: false))
    }
  }

  /// Tries a word of the line as every keyword that it begins.
  private mutating func begin(
    _ index: Int, _ keywords: [String], _ edits: [Edit], _ words: [String]
  ) {
    guard tokens.indices.contains(index), let word = tokens[index].word else { return }
    let range = tokens[index].range
    guard !edits.contains(where: { $0.range.overlaps(range) }) else { return }
    for keyword in keywords where keyword.hasPrefix(word) && keyword != word {
      explore(edits + [Edit(range: range, text: keyword)], words + [keyword])
    }
  }

  /// Quotes a text of several words: up to the next keyword of the command, or an abbreviated one
  /// if the rest can be parsed then.
  private mutating func quote(
    from start: Int, past next: Int, _ whole: String, _ edits: [Edit], _ words: [String]
  ) {
    guard start >= words.prefix(2).count, tokens.indices.contains(start), !tokens[start].quoted,
      !edits.contains(where: { $0.range.overlaps(tokens[start].range) })
    else { return }
    let keywords = keywords(of: whole)
    let before = found.count
    for end in next..<tokens.count {
      let following = end + 1 < tokens.count ? tokens[end + 1].word : ""
      guard let following, keywords.contains(where: { $0.hasPrefix(following) }) else { continue }
      let range = tokens[start].range.lowerBound..<tokens[end].range.upperBound
      explore(edits + [Edit(range: range, text: Token.quote(String(line[range])))], words)
      // A complete keyword ends the text even if the rest is wrong: `by placrds` is not part of a
      // title.
      if found.count > before || keywords.contains(following) { return }
    }
  }

  /// Whether the command takes a text and the line has no quotes.
  private func takesAnyText(_ whole: String, _ words: [String]) -> Bool {
    guard !tokens.dropFirst(words.count).contains(where: \.quoted),
      let tokens = try? Token.split(whole), let spec = try? CommandTable.spec(for: tokens),
      let pattern = try? spec.pattern(session, tokens)
    else { return false }
    return pattern.required.contains(where: \.isText)
  }

  /// All keywords of the command's arguments.
  private func keywords(of whole: String) -> [String] {
    guard let tokens = try? Token.split(whole), let spec = try? CommandTable.spec(for: tokens),
      let pattern = try? spec.pattern(session, tokens)
    else { return [] }
    return pattern.allWords
  }

  // MARK: - The line

  private func reading(_ edits: [Edit], _ words: [String], isComplete: Bool) -> Reading {
    Reading(edits: edits, isComplete: isComplete, line: text(edits), words: words)
  }

  private func text(_ edits: [Edit]) -> String {
    var characters = line
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      characters.replaceSubrange(edit.range, with: edit.text)
    }
    return String(characters)
  }

  /// Converts a position in the edited line to one in the typed line.
  private func typedPlace(_ place: Int, _ edits: [Edit]) -> Int {
    var shift = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard edit.range.lowerBound + shift <= place else { break }
      if place < edit.range.lowerBound + shift + edit.text.count { return edit.range.lowerBound }
      shift += edit.text.count - edit.range.count
    }
    return place - shift
  }
}

extension Pattern {
  /// All words that may be typed in it, in its order, including `all`, `rest` and `next`.
  fileprivate var allWords: [String] {
    var words: [String] = []
    for element in leaves {
      switch element {
      case .word(let word): words.append(word)
      case .choice(_, let choices): words += choices
      case .value(_, .whos): words += ["all", "rest"]
      case .value(_, .place): words.append("next")
      default: break
      }
    }
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
