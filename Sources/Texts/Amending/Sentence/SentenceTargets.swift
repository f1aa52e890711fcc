/// The clauses that an amendment names.
struct SentenceTargets {
  enum Relation {
    case at, after, before, become
  }

  struct Target {
    let number: ClauseNumber
    let relation: Relation
  }

  private(set) var targets: [Target] = []
  /// A sub-clause is to be added whose number is not given.
  private(set) var newSubclause = false
  /// The part in which a clause without number is to be added.
  private(set) var part = ClauseNumber.Part.operative

  private let words: [String]
  private var index = 0
  /// A sub-clause that is named before its clause: `sub-clause d. to OC 2`.
  private var pending: [Ordinal] = []

  /// - Parameter words: in small letters, quotes left out as `"`.
  init(_ words: [String]) {
    self.words = words
    if words.contains(where: { $0.hasPrefix("preamb") || $0.hasPrefix("perambul") }) {
      part = .preambular
    }
    while index < words.count { step() }
  }

  private static let kinds: Set<String> = [
    "clause", "clauses", "paragraph", "paragraphs", "para", "oc", "op", "ops", "operative", "pp",
    "section",
  ]
  private static let subs: Set<String> = [
    "subclause", "subclauses", "subparagraph", "subparagraphs", "subsection", "subpoint",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  private mutating func step() {
    let start = index
    let word = words[index].filter { $0.isLetter }
    index += 1
    if Self.subs.contains(word)
      || (word == "sub" && index < words.count && words[index].hasPrefix("clause"))
    {
      if word == "sub" { index += 1 }
      takeSub(start)
    } else if let value = Self.ordinals.firstIndex(of: word), isKind(index) || isPreamble(index) {
      add(ClauseNumber(isPreamble(index) ? .preambular : part, [Ordinal(value + 1)]), start)
      index += isPreamble(index) ? 2 : 1
    } else if ["op", "oc", "pp"].contains(word),
      words[start].unicodeScalars.contains(where: \.isDigit)
    {
      if let number = ClauseNumber(words[start].trimmingStops) { add(extended(number), start) }
    } else if Self.kinds.contains(word) || word.hasPrefix("preamb") {
      let isPreambular = word == "pp" || word.hasPrefix("preamb")
      if isKind(index) { index += 1 }
      takeNumbers(isPreambular ? .preambular : .operative, start)
    } else if Self.relation(word) != nil || Self.mayStandBeforeNumber(word) {
      // `after 4`, `to position 1`, `strike 3`
      let isNumber = index < words.count && words[index].unicodeScalars.first?.isDigit ?? false
      if isNumber { takeNumbers(part, start) }
    } else if words[start].unicodeScalars.first == "p",
      let number = ClauseNumber(words[start].trimmingStops)
    {
      add(number, start)
    }
  }

  private static func mayStandBeforeNumber(_ word: String) -> Bool {
    ["position", "to"].contains(word) || [.strike, .move].contains(AmendmentVerb(word))
  }

  private func isKind(_ index: Int) -> Bool {
    index < words.count && Self.kinds.contains(words[index].filter { $0.isLetter })
  }

  private func isPreamble(_ index: Int) -> Bool {
    index < words.count && words[index].hasPrefix("preamb")
  }

  private mutating func takeNumbers(_ part: ClauseNumber.Part, _ start: Int) {
    while index < words.count, words[index].unicodeScalars.first?.isDigit ?? false,
      let number = ClauseNumber(words[index].trimmingStops)
    {
      let isLast = words[index].hasSuffix(".")
      index += 1
      add(
        isLast ? ClauseNumber(part, number.path) : extended(ClauseNumber(part, number.path)), start)
      if index < words.count, ["and", "&"].contains(words[index]) {
        guard index + 1 < words.count, words[index + 1].unicodeScalars.first?.isDigit ?? false
        else { return }
        index += 1
      }
    }
  }

  /// A number with the letters after it: `2 e`, `2 b) i)`, `4, sub-clause (b)`.
  private mutating func extended(_ number: ClauseNumber) -> ClauseNumber {
    var number = number
    while index < words.count {
      let word = words[index]
      let plain = word.filter { $0.isLetter }
      if Self.subs.contains(plain), index + 1 < words.count,
        let next = piece(index + 1, number.depth)
      {
        number = number.child(next)
        index += 2
      } else if let next = piece(index, number.depth) {
        number = number.child(next)
        index += 1
      } else {
        break
      }
      if word.hasSuffix(":") { break }
    }
    return number
  }

  /// A word that numbers a sub-clause. The article "a" and a pronoun are none.
  private func piece(_ index: Int, _ depth: Int) -> Ordinal? {
    guard index < words.count else { return nil }
    let sign = words[index].filter { $0.isLetter || $0.isNumber }
    guard !sign.isEmpty, sign.count <= 4, !words[index].contains("\"") else { return nil }
    let isBare = sign == words[index]
    if isBare, sign == "a", index + 1 < words.count, !Self.afterNumber.contains(words[index + 1]) {
      return nil
    }
    guard let value = Alphabet.at(depth: depth + 1).value(of: sign), value < 60 else { return nil }
    if isBare, sign.count > 1, Alphabet.romans.value(of: sign) == nil { return nil }
    return Ordinal(value)
  }

  private static let afterNumber: Set<String> = [
    "to", "by", "and", "shall", "should", "with", "so", "in", "of", "as", "\"", "from",
  ]

  private mutating func takeSub(_ start: Int) {
    var path: [Ordinal] = []
    while let next = piece(index, path.count + 1) {
      path.append(next)
      index += 1
    }
    // `sub-clause 2.b`
    if path.isEmpty, index < words.count, words[index].unicodeScalars.first?.isDigit ?? false {
      takeNumbers(.operative, start)
      return
    }
    if path.isEmpty { newSubclause = true } else { pending = path }
  }

  private mutating func add(_ number: ClauseNumber, _ start: Int) {
    let number = pending.reduce(number) { $0.child($1) }
    pending = []
    let before = start > 0 ? words[start - 1] : ""
    let relation = Self.relation(words[start]) ?? Self.relation(before)
    targets.append(Target(number: number, relation: relation ?? .at))
  }

  private static func relation(_ word: String) -> Relation? {
    switch word.filter({ $0.isLetter }) {
    case "after", "following", "below", "behind": .after
    case "before", "above": .before
    case "become", "be", "as", "becoming", "position": .become
    default: nil
    }
  }
}
