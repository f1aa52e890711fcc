/// An amendment taken apart: words, quoted words, and what follows a colon.
struct SentenceParts {
  enum Token: Equatable {
    case word(String)
    case quote(String)
  }

  private(set) var tokens: [Token] = []
  /// What follows the first colon outside quotation marks, if it is not quoted.
  private(set) var text: String?
  /// How many tokens stand before the first colon.
  private var firstColon: Int?
  private(set) var document: String?
  private(set) var amendment: String?
  private(set) var isFriendly: Bool?
  private(set) var ignored: [String] = []

  init(_ source: String) {
    read(Array(source.unicodeScalars))
    takeOwnName()
    takeRemarks()
    takeDocument()
  }

  var quotes: [String] {
    tokens.compactMap { if case .quote(let text) = $0 { text } else { nil } }
  }

  /// The words in small letters; quotes are `"`.
  var words: [String] {
    tokens.map { if case .word(let word) = $0 { word.lowercased() } else { "\"" } }
  }

  private static let closers: [Unicode.Scalar: [Unicode.Scalar]] = [
    "\"": ["\"", "”"], "“": ["”", "\""], "„": ["“", "”"], "«": ["»"], "‘": ["’", "'"],
    "'": ["'", "’"],
  ]

  private mutating func read(_ signs: [Unicode.Scalar]) {
    var word = ""
    func flush(_ tokens: inout [Token]) {
      if !word.isEmpty { tokens.append(.word(word)) }
      word = ""
    }
    var index = 0
    while index < signs.count {
      let sign = signs[index]
      index += 1
      if let closers = Self.closers[sign], word.isEmpty,
        let end = signs[index...].lastIndex(before: signs, of: closers)
      {
        flush(&tokens)
        tokens.append(.quote(signs[index..<end].string))
        index = end + 1
      } else if sign == ":", !hasWordsAfterColon(signs[index...]) {
        flush(&tokens)
        if firstColon == nil { firstColon = tokens.count }
        let rest = signs[index...].string
        if !rest.plainLine().isEmpty, !startsWithQuote(rest.plainLine()), isAboutText {
          text = rest
          return
        }
      } else if [.blank, .newline].contains(sign.kind) {
        flush(&tokens)
      } else {
        word.unicodeScalars.append(sign)
      }
    }
    flush(&tokens)
  }

  /// `Amend clause 1: replace “x” with “y”` goes on with the instruction.
  private func hasWordsAfterColon(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let first = rest.string.prefixWords(1).first ?? ""
    return !startsWithQuote(rest.string.plainLine()) && AmendmentVerb(first) != nil
      && rest.contains { Self.closers[$0] != nil }
  }

  private func startsWithQuote(_ text: String) -> Bool {
    text.unicodeScalars.first.map { Self.closers[$0] != nil } ?? false
  }

  /// Whether an instruction stands before the colon, and not only `Clause 1, line 2`.
  private var isAboutText: Bool {
    words.contains { AmendmentVerb($0) != nil || ["read", "reads", "new"].contains($0) }
  }

  /// `(friendly)` and other remarks in brackets; `(b)` is a sub-clause.
  private mutating func takeRemarks() {
    var result: [Token] = []
    var remark: [String] = []
    for token in tokens {
      guard case .word(let word) = token else {
        result.append(token)
        continue
      }
      let plain = word.filter { $0.isLetter }
      if remark.isEmpty, word.hasPrefix("("), plain.count > 3 || !word.contains(")") {
        remark = [word]
      } else if !remark.isEmpty {
        remark.append(word)
      } else {
        result.append(token)
      }
      if let last = remark.last, last.contains(")") {
        take(remark: remark.joined(separator: " "))
        remark = []
      }
    }
    if !remark.isEmpty { ignored.append(remark.joined(separator: " ")) }
    tokens = result
    if let first = words.first, Self.isFriendliness(first) {
      isFriendly = first.hasPrefix("friendly")
      tokens.removeFirst()
    }
  }

  private static func isFriendliness(_ word: String?) -> Bool {
    ["friendly", "unfriendly"].contains(word?.filter { $0.isLetter })
  }

  private mutating func take(remark: String) {
    switch remark.lowercased().filter({ $0.isLetter }) {
    case "friendly": isFriendly = true
    case "unfriendly": isFriendly = false
    default: ignored.append(remark)
    }
  }

  /// `Amendment 1 to draft resolution 1.1:` and `Amendment by Ghana:` before an instruction name the
  /// amendment itself, and not one that it amends.
  private mutating func takeOwnName() {
    let words = words
    let start = Self.isFriendliness(words.first) ? 1 : 0
    guard words.count > start, words[start].hasPrefix("amendment"),
      let end = firstColon ?? words.firstIndex(where: { AmendmentVerb($0) != nil }), end > start,
      end < min(words.count, start + 12), SentenceTargets.namesClause(Array(words[end...]))
    else { return }
    var name: [String] = []
    for index in start..<end {
      guard case .word(let word) = tokens[index] else { return }
      name.append(word)
      if ["resolution", "draft", "to"].contains(words[index]), index + 1 < end {
        let number = words[index + 1].trimmingStops
        if number.unicodeScalars.contains(where: \.isDigit) { document = number }
      }
    }
    ignored.append(name.joined(separator: " "))
    tokens.removeSubrange(start..<end)
  }

  /// `resolution 1.1`, `amendment 2`, `line 2`.
  private mutating func takeDocument() {
    var result: [Token] = []
    var index = 0
    let words = words
    while index < tokens.count {
      let word = words[index].filter { $0.isLetter }
      let number = index + 1 < tokens.count ? words[index + 1].trimmingStops : ""
      let isNumber = number.unicodeScalars.contains(where: \.isDigit) && !number.contains("\"")
      if isNumber, !(word == "draft" && number.contains("(")),
        ["resolution", "amendment", "line", "lines", "draft", "dr", "paper"].contains(word)
      {
        switch word {
        case "amendment": amendment = number
        case "line", "lines": ignored.append("\(word) \(number)")
        default:
          document = number
          if case .word(let before)? = result.last, before.lowercased() == "draft" {
            result.removeLast()
          }
        }
        index += 2
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    tokens = result
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Where a quotation ends: at the first sign after which no word goes on.
  fileprivate func lastIndex(before all: [Unicode.Scalar], of closers: [Unicode.Scalar]) -> Int? {
    indices.first { index in
      closers.contains(self[index]) && !(index + 1 < all.count && all[index + 1].isWord)
    }
  }
}

extension String {
  /// Without stops, commas and colons at the end.
  var trimmingStops: String {
    var text = self
    while let last = text.last, ".,;:".contains(last) { text.removeLast() }
    return text
  }
}
