/// Makes amendments of the parts of a sentence.
struct SentenceReading {
  private let parts: SentenceParts
  private let draft: DraftText
  private let targets: [SentenceTargets.Target]
  private let named: SentenceTargets
  private let said: [String]
  private(set) var amendments: [TextAmendment] = []
  private(set) var words: AmendmentSentence.WordChange?
  private(set) var problem: AmendmentSentence.Problem?

  init(_ parts: SentenceParts, _ draft: DraftText) {
    self.parts = parts
    self.draft = draft
    said = parts.words
    named = SentenceTargets(said, in: draft)
    targets = named.targets
  }

  private var quotes: [String] { parts.quotes }
  private var verbs: [AmendmentVerb] { said.compactMap { AmendmentVerb($0) } }
  private func has(_ words: String...) -> Bool { words.contains { said.contains($0) } }

  mutating func read() throws(AmendmentRefusal) {
    let verbs = verbs
    if let change = wordChange(verbs) {
      words = change
      guard let number = targets.first?.number else { return problem = .clauseNotNamed }
      amendments = [.words(number, old: change.old, new: change.new)]
    } else if verbs.first == .move {
      readMove()
    } else if verbs.first == .swap {
      readSwap()
    } else if let number = replacedAsWhole(verbs) {
      try replace(number)
    } else if has("read", "reads") && !(verbs.contains(.insert)) || verbs.first == .replace {
      try readReplacement()
    } else if verbs.first == .strike {
      amendments = targets.map { .strike($0.number) }.sorted { $0.number > $1.number }
      if amendments.isEmpty { problem = .clauseNotNamed }
    } else if verbs.contains(.insert) || has("new") && (!quotes.isEmpty || parts.text != nil) {
      try readInsertion()
    } else {
      problem = .notUnderstood
    }
  }

  /// Old and new words, if the sentence is about words and not about a whole clause.
  private func wordChange(_ verbs: [AmendmentVerb]) -> AmendmentSentence.WordChange? {
    guard let first = quotes.first else { return unquotedChange }
    if quotes.count == 1 {
      let strikes =
        verbs.contains(.strike) && !verbs.contains(.insert) && !verbs.contains(.replace)
      return strikes ? AmendmentSentence.WordChange(old: first, new: "") : nil
    }
    let second = quotes[1]
    if verbs.contains(.strike) || verbs.contains(.replace) {
      // `insert “x” in place of “y”`, `substitute “x” for “y”`
      let isReversed =
        has("instead", "place") || (said.first?.hasPrefix("substitut") ?? false && has("for"))
      return isReversed
        ? AmendmentSentence.WordChange(old: second, new: first)
        : AmendmentSentence.WordChange(old: first, new: second)
    }
    if has("becomes", "become", "->", "→", "=>") || verbs.isEmpty && has("to", "be") {
      return AmendmentSentence.WordChange(old: first, new: second)
    }
    guard verbs.contains(.insert) else { return nil }
    if has("instead", "place") { return AmendmentSentence.WordChange(old: second, new: first) }
    // `insert “x” after “y”`, and `after “y”, insert “x”`
    let isAfter = has("after", "following")
    let anchorIsFirst =
      said.firstIndex(of: "\"").map { $0 > 0 && ["after", "before"].contains(said[$0 - 1]) }
      ?? false
    let (anchor, added) = anchorIsFirst ? (first, second) : (second, first)
    guard isAfter || has("before") else { return nil }
    return AmendmentSentence.WordChange(
      old: anchor, new: isAfter ? "\(anchor) \(added)" : "\(added) \(anchor)")
  }

  /// `change 17% to 20% in clause 3`, `replace the word lamp with the word torch`
  private var unquotedChange: AmendmentSentence.WordChange? {
    guard let verb = said.firstIndex(where: { AmendmentVerb($0) == .replace }),
      let middle = said[verb...].firstIndex(where: {
        ["to", "with", "by", "for", "->", "→"].contains($0)
      })
    else { return nil }
    let end =
      said.indices.first {
        $0 > middle && ["in", "of", "from"].contains(said[$0])
          && SentenceTargets.namesClause(Array(said[$0...].dropFirst().prefix(2)))
      } ?? said.count
    let old = plainWords(verb + 1, middle)
    let new = plainWords(middle + 1, end)
    guard let old, let new else { return nil }
    let isReversed = said[middle] == "for"
    return AmendmentSentence.WordChange(old: isReversed ? new : old, new: isReversed ? old : new)
  }

  private mutating func readMove() {
    guard let from = targets.first else { return problem = .clauseNotNamed }
    if targets.count == 1, has("end"), let siblings = draft.siblings(of: from.number),
      let last = Clause.ordinals(of: siblings).last
    {
      return amendments = [.move(from.number, to: from.number.with(last: last))]
    }
    guard targets.count > 1 else { return problem = .notUnderstood }
    let to = targets[1]
    var place = to.number
    // The places after the clause move up when it leaves.
    let leaves =
      from.number.parent == place.parent && from.number.part == place.part && from.number < place
    switch to.relation {
    case .after: if !leaves { place = place.with(last: place.last.next) }
    case .before: if leaves { place = place.with(last: Ordinal(place.last.value - 1)) }
    case .at, .become: break
    }
    amendments = [.move(from.number, to: place)]
  }

  /// The words between two places, without `the word`; nil if they name a clause or are missing.
  private func plainWords(_ start: Int, _ end: Int) -> String? {
    var start = start
    if start < end, said[start] == "the" { start += 1 }
    if start < end, ["word", "words", "phrase", "number", "figure"].contains(said[start]) {
      start += 1
    }
    guard start < end, !SentenceTargets.namesKind(said[start]), said[start] != "read" else {
      return nil
    }
    let words = parts.tokens[start..<end].compactMap { token in
      if case .word(let word) = token { word } else { nil }
    }
    return words.joined(separator: " ").trimmingStops
  }

  private mutating func readSwap() {
    let numbers = targets.map(\.number).sorted()
    guard numbers.count == 2, numbers[0].parent == numbers[1].parent else {
      return problem = numbers.isEmpty ? .clauseNotNamed : .notUnderstood
    }
    amendments = [.move(numbers[1], to: numbers[0])]
    let after = numbers[0].last.next
    if after < numbers[1].last {
      amendments.append(.move(numbers[0].with(last: after), to: numbers[1]))
    }
  }

  /// The clause of `strike clause 3 and replace it with “…”`, whose words come after both verbs.
  private func replacedAsWhole(_ verbs: [AmendmentVerb]) -> ClauseNumber? {
    guard verbs.contains(.strike), verbs.contains(.replace) || verbs.contains(.insert),
      let number = targets.first?.number, targets.count == 1, !named.newSubclause,
      quotes.count == 1 || quotes.isEmpty && parts.text != nil,
      let second = said.lastIndex(where: { AmendmentVerb($0) != nil }),
      said.firstIndex(of: "\"").map({ $0 > second }) ?? true
    else { return nil }
    return number
  }

  private mutating func replace(_ number: ClauseNumber) throws(AmendmentRefusal) {
    guard let text = quotes.first ?? parts.text else { return problem = .textMissing(number) }
    amendments = [try .replace(number, text: text)]
  }

  private mutating func readReplacement() throws(AmendmentRefusal) {
    guard let number = targets.first?.number else { return problem = .clauseNotNamed }
    guard let text = quotes.first ?? parts.text ?? wordsAfterWith else {
      return problem = .textMissing(number)
    }
    amendments = [try .replace(number, text: text)]
  }

  /// `Replace clause 3 with Invites keepers.`
  private var wordsAfterWith: String? {
    guard let index = said.firstIndex(where: { ["with", "by", "read"].contains($0) }) else {
      return nil
    }
    let rest = parts.tokens[(index + 1)...].map { token in
      switch token {
      case .word(let word), .quote(let word): word
      }
    }
    let text = rest.joined(separator: " ")
    return rest.count > 1 && AmendmentVerb(rest[0]) == nil ? text : nil
  }

  private mutating func readInsertion() throws(AmendmentRefusal) {
    let text = quotes.first ?? parts.text
    if has("end"), let number = targets.first?.number, !said.contains("new") {
      guard let text, let clause = draft[number] else {
        return problem = text == nil ? .textMissing(number) : .refused(.missingClause(number))
      }
      amendments = [.replace(number, clause.with(text: appended(text, to: clause.text)))]
      return
    }
    guard let number = insertionPlace(text) else { return problem = .clauseNotNamed }
    guard let text else { return problem = .textMissing(number) }
    amendments = [try .insert(number, text: text)]
  }

  private func insertionPlace(_ text: String?) -> ClauseNumber? {
    guard let target = targets.first else {
      // A new clause without a place comes last.
      return named.newSubclause
        ? nil : draft.nextNumber(beside: ClauseNumber(named.part, [Ordinal(1)]))
    }
    // Its own number may have a suffix: `2bis. Invites`.
    let written = text.flatMap { MarkerScan.marker(in: $0.plainLine()) }?.readings.first?.ordinal
    if named.newSubclause, target.relation == .at {
      return draft.nextNumber(beside: target.number.child(Ordinal(1)))
    }
    switch target.relation {
    case .after:
      if let written, !written.suffix.isEmpty, written.value == target.number.last.value {
        return target.number.with(last: written)
      }
      return target.number.with(last: target.number.last.next)
    case .before, .at, .become: return target.number
    }
  }

  /// Words at the end of a clause come before its last sign.
  private func appended(_ words: String, to text: String) -> String {
    var stem = text
    var end = ""
    if let last = stem.last, ",;:.".contains(last) {
      end = String(last)
      stem.removeLast()
    }
    let words = words.plainLine()
    let added = words.last.map { ",;:.".contains($0) } ?? false ? String(words.dropLast()) : words
    let joint = added.first.map { ",;".contains($0) } ?? false ? "" : " "
    return stem + joint + added + end
  }
}
