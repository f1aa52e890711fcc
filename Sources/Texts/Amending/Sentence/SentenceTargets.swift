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

  let words: [String]
  private let draft: DraftText
  private var index = 0
  /// Sub-clauses that are named before their clause: `sub-clause d. to OC 2`, `a and c of clause 2`.
  /// Each is a path from the clause down, as written.
  private var pending: [[String]] = []
  /// The last sub-clause of the clause that follows is meant.
  private var lastSub = false

  /// - Parameter words: in small letters, quotes left out as `"`.
  init(_ words: [String], in draft: DraftText) {
    self.words = words
    self.draft = draft
    if words.contains(where: { $0.hasPrefix("preamb") || $0.hasPrefix("perambul") }) {
      part = .preambular
    }
    while index < words.count { step() }
  }

  private static let kinds: Set<String> = [
    "clause", "clauses", "paragraph", "paragraphs", "para", "oc", "op", "ops", "operative", "pp",
    "section", "article", "operatives", "paras",
  ]
  private static let subs: Set<String> = [
    "subclause", "subclauses", "subparagraph", "subparagraphs", "subsection", "subpoint",
    "subsubclause", "subsubclauses", "subsubparagraph", "subpara", "subparas", "subpoints",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  static func namesKind(_ word: String) -> Bool {
    let plain = word.filter { $0.isLetter }
    return kinds.contains(plain) || subs.contains(plain) || plain.hasPrefix("preamb")
      || plain.hasPrefix("amendment") || ordinals.contains(plain) || plain == "it"
      || ClauseNumber(word.trimmingStops).map { $0.depth > 1 || plain.hasPrefix("op") } ?? false
  }

  /// Whether words name a clause, or say where a new one is to go.
  static func namesClause(_ words: [String]) -> Bool {
    words.contains { word in
      let plain = word.filter { $0.isLetter }
      return kinds.contains(plain) || subs.contains(plain) || plain.hasPrefix("preamb")
        || plain.isEmpty && word.unicodeScalars.contains(where: \.isDigit)
    }
  }

  private mutating func step() {
    let start = index
    let word = words[index].filter { $0.isLetter }
    index += 1
    if Self.subs.contains(word)
      || (word == "sub" && index < words.count && words[index].hasPrefix("clause"))
    {
      if word == "sub" { index += 1 }
      takeSub(start)
    } else if word == "last" || word == "final" {
      takeLast(start)
    } else if let value = Self.ordinals.firstIndex(of: word), isKind(index) || isPreamble(index) {
      add(ClauseNumber(isPreamble(index) ? .preambular : part, [Ordinal(value + 1)]), start)
      index += isPreamble(index) ? 2 : 1
    } else if let value = Self.ordinals.firstIndex(of: word), start > 0, words[start - 1] == "the",
      start > 1, Self.relation(words[start - 2]) != nil
    {
      // `a new preambular clause after the first`
      add(ClauseNumber(part, [Ordinal(value + 1)]), start - 1)
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
    } else if AmendmentVerb(word) == .replace, index < words.count,
      words[index].unicodeScalars.first?.isDigit ?? false,
      let number = ClauseNumber(words[index].trimmingStops), number.depth > 1
    {
      // `amend 2.a to read`, but not `change 17% to 20%`
      index += 1
      add(extended(number), start)
    } else if words[start].unicodeScalars.first == "p",
      let number = ClauseNumber(words[start].trimmingStops)
    {
      add(number, start)
    }
  }

  private static func mayStandBeforeNumber(_ word: String) -> Bool {
    ["position", "to"].contains(word) || [.strike, .move, .swap].contains(AmendmentVerb(word))
  }

  private func isKind(_ index: Int) -> Bool {
    index < words.count && Self.kinds.contains(words[index].filter { $0.isLetter })
  }

  private func isPreamble(_ index: Int) -> Bool {
    index < words.count && words[index].hasPrefix("preamb")
  }

  private mutating func takeNumbers(_ part: ClauseNumber.Part, _ start: Int) {
    var isFirst = true
    while index < words.count, words[index].unicodeScalars.first?.isDigit ?? false {
      if let (first, last) = range(words[index]) {
        index += 1
        addRange(part, first, last, start)
      } else if let number = ClauseNumber(words[index].trimmingStops) {
        let isLast = words[index].hasSuffix(".")
        index += 1
        let number = ClauseNumber(part, number.path)
        // `between clauses 2 and 3` is after 2.
        let isBetween = isFirst && start > 0 && words[start - 1] == "between"
        add(isLast ? number : extended(number), start, isBetween ? .after : nil)
        if number.depth == 1, index + 1 < words.count,
          ["to", "through", "until", "-", "–"].contains(words[index]),
          words[start].hasSuffix("s") || words[index] != "to",
          let end = Alphabet.digits.value(of: words[index + 1].trimmingStops)
        {
          index += 2
          addRange(part, number.last.value + 1, end, start)
        }
        if isBetween { return index = min(index + 2, words.count) }
      } else {
        return
      }
      isFirst = false
      if index < words.count, ["and", "&", "or"].contains(words[index]) {
        guard index + 1 < words.count, words[index + 1].unicodeScalars.first?.isDigit ?? false
        else { return }
        index += 1
      }
    }
  }

  /// `2-4` and `2–4`
  private func range(_ word: String) -> (Int, Int)? {
    let parts = word.trimmingStops.split { "-–—".contains($0) }
    guard parts.count == 2, let first = Alphabet.digits.value(of: parts[0]),
      let last = Alphabet.digits.value(of: parts[1])
    else { return nil }
    return (first, last)
  }

  private mutating func addRange(
    _ part: ClauseNumber.Part, _ first: Int, _ last: Int, _ start: Int
  ) {
    guard first <= last, last - first < 50 else { return }
    for value in first...last { add(ClauseNumber(part, [Ordinal(value)]), start) }
  }

  /// `the last operative clause`, `the last sub-clause of OC 5`
  private mutating func takeLast(_ start: Int) {
    guard index < words.count else { return }
    let next = words[index].filter { $0.isLetter }
    if Self.subs.contains(next) {
      index += 1
      lastSub = true
    } else if isKind(index) || isPreamble(index) {
      let part: ClauseNumber.Part = isPreamble(index) || next == "pp" ? .preambular : part
      while isKind(index) || isPreamble(index) { index += 1 }
      if let ordinal = Clause.ordinals(of: draft.clauses(part)).last {
        add(ClauseNumber(part, [ordinal]), start)
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
    // `sub-clause 2.b`
    if index < words.count, words[index].unicodeScalars.first?.isDigit ?? false {
      takeNumbers(.operative, start)
      return
    }
    var paths: [[String]] = []
    var path: [String] = []
    while let sign = sign(index) {
      path.append(sign)
      index += 1
      if index + 1 < words.count,
        ["and", "&"].contains(words[index]) || words[index - 1].hasSuffix(","),
        self.sign(["and", "&"].contains(words[index]) ? index + 1 : index) != nil
      {
        paths.append(path)
        path = []
        if ["and", "&"].contains(words[index]) { index += 1 }
      }
    }
    if !path.isEmpty { paths.append(path) }
    guard !paths.isEmpty else {
      // A number below is still to come: `sub-sub-clause (ii) of sub-clause (b)`.
      return newSubclause = newSubclause || pending.isEmpty
    }
    // The outer sub-clause comes last.
    pending = pending.isEmpty ? paths : paths.flatMap { outer in pending.map { outer + $0 } }
  }

  /// A word that may number a sub-clause at some depth, without its brackets and stops.
  private func sign(_ index: Int) -> String? {
    guard index < words.count else { return nil }
    return (1...3).contains { piece(index, $0) != nil }
      ? words[index].filter { $0.isLetter || $0.isNumber } : nil
  }

  private mutating func add(_ number: ClauseNumber, _ start: Int, _ relation: Relation? = nil) {
    let before = start > 0 ? words[start - 1] : ""
    let relation = relation ?? Self.relation(words[start]) ?? Self.relation(before) ?? .at
    if lastSub, let ordinal = (draft[number]?.subclauses).map(Clause.ordinals)?.last {
      targets.append(Target(number: number.child(ordinal), relation: relation))
    }
    let paths = pending.isEmpty && !lastSub ? [[]] : pending
    for path in paths {
      if let whole = Self.below(number, path) {
        targets.append(Target(number: whole, relation: relation))
      }
    }
    (pending, lastSub) = ([], false)
  }

  private static func below(_ number: ClauseNumber, _ path: [String]) -> ClauseNumber? {
    var number = number
    for sign in path {
      guard
        let value = Alphabet.at(depth: number.depth + 1).value(of: sign)
          ?? Alphabet.digits.value(of: sign)
      else { return nil }
      number = number.child(Ordinal(value))
    }
    return number
  }

  private static func relation(_ word: String) -> Relation? {
    switch word.filter({ $0.isLetter }) {
    case "after", "following", "below", "behind": .after
    case "before", "above": .before
    case "become", "be", "as", "becoming", "position", "becomes": .become
    default: nil
    }
  }
}
