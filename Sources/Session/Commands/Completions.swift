/// What the word at the end of a line may become, read from the command table, the patterns and
/// the roster.
public struct Completions: Sendable {
  public struct Candidate: Equatable, Sendable {
    /// What takes the word's place, in quotes where it must be.
    public var text: String
    /// What it is.
    public var note: String
  }

  /// The characters of the line that a candidate replaces.
  public let range: Range<Int>
  /// The likeliest first.
  public let candidates: [Candidate]

  /// - Parameter line: the text up to the cursor.
  public init(of line: String, for session: Session) {
    let count = line.count
    // An open quote is closed for the reading, so that `"Uni` completes as well.
    let tokens = (try? Token.split(line)) ?? (try? Token.split(line + "\"")) ?? []
    let endsInWord = tokens.last.map { $0.range.upperBound >= count } ?? false
    let word = endsInWord ? tokens.last : nil
    let before = endsInWord ? Array(tokens.dropLast()) : tokens
    range = (word?.range.lowerBound ?? count)..<count
    let wanted = word?.text.folded() ?? ""
    candidates = Self.all(after: before, session)
      .filter { candidate in candidate.keys.contains { $0.hasPrefix(wanted) } }
      .map(\.candidate)
  }

  private struct Offer {
    var candidate: Candidate
    /// Folded words that find it.
    var keys: [String]

    init(_ word: String, _ note: String) {
      candidate = Candidate(text: word, note: note)
      keys = [word]
    }

    init(_ delegation: Delegation) {
      let name = delegation.label
      let plain = name.allSatisfy { $0.isLetter || $0 == "-" }
      candidate = Candidate(text: plain ? name : Token.quote(name), note: delegation.code)
      keys =
        ([delegation.code, delegation.name, name] + delegation.aliases).map { $0.folded() }
    }
  }

  private static func all(after before: [Token], _ session: Session) -> [Offer] {
    guard let first = before.first?.word else {
      return CommandTable.firstWords.map { word in
        Offer(word, CommandTable.all.first { $0.words[0] == word }?.help ?? "")
      }
    }
    var offers: [Offer] = []
    if before.count == 1 {
      offers = CommandTable.all.filter { $0.words.count > 1 && $0.words[0] == first }
        .map { Offer($0.words[1], $0.help) }
      if first == "motion" {
        offers = session.setup.rules.motions.map { Offer($0.kind, $0.title) } + offers
      }
    }
    guard let spec = try? CommandTable.spec(for: before),
      let pattern = try? spec.pattern(session, before)
    else { return offers }
    let said = Set(before.compactMap(\.word))
    for element in pattern.required + pattern.optional.joined() {
      switch element {
      case .word(let word): if !said.contains(word) { offers.append(Offer(word, spec.help)) }
      case .choice(_, let words):
        if said.isDisjoint(with: words) { offers += words.map { Offer($0, "") } }
      case .value(_, .whos): offers += [Offer("all", "everyone"), Offer("rest", "the others")]
      case .value: break
      }
    }
    let namesSomebody = (pattern.required + pattern.optional.joined()).contains {
      if case .value(_, let kind) = $0 { kind == .who || kind == .whos } else { false }
    }
    if namesSomebody { offers += session.state.delegations.map(Offer.init) }
    var seen: Set<String> = []
    return offers.filter { seen.insert($0.candidate.text).inserted }
  }
}
