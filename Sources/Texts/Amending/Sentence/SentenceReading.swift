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
    named = SentenceTargets(said)
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
    } else if has("read", "reads") && !(verbs.contains(.insert)) || verbs.first == .replace {
      try readReplacement()
    } else if verbs.first == .strike {
      amendments = targets.map { .strike($0.number) }.sorted { $0.number > $1.number }
      if amendments.isEmpty { problem = .clauseNotNamed }
    } else if verbs.contains(.insert) {
      try readInsertion()
    } else {
      problem = .notUnderstood
    }
  }

  /// Old and new words, if the sentence is about words and not about a whole clause.
  private func wordChange(_ verbs: [AmendmentVerb]) -> AmendmentSentence.WordChange? {
    guard let first = quotes.first else { return nil }
    if quotes.count == 1 {
      let strikes = verbs.contains(.strike) && !verbs.contains(.insert)
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

  private mutating func readMove() {
    guard let from = targets.first else { return problem = .clauseNotNamed }
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
