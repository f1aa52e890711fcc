/// An amendment taken apart: words, quoted words, and what follows a colon.
struct SentenceParts {
  enum Token: Equatable {
    case word(String)
    case quote(String)
  }

  private(set) var tokens: [Token] = []
  /// What follows the first colon outside quotation marks, if it is not quoted.
  private(set) var text: String?
  private(set) var document: String?
  private(set) var amendment: String?
  private(set) var isFriendly: Bool?
  private(set) var ignored: [String] = []

  init(_ source: String) {
    read(Array(source.unicodeScalars))
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
    "\"": ["\"", "”"], "“": ["”", "\""], "„": ["“", "”"], "«": ["»"], "‘": ["’"],
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
    words.contains { AmendmentVerb($0) != nil || $0 == "read" || $0 == "reads" }
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
    if let first = words.first?.filter({ $0.isLetter }), ["friendly", "unfriendly"].contains(first)
    {
      isFriendly = first == "friendly"
      tokens.removeFirst()
    }
  }

  private mutating func take(remark: String) {
    switch remark.lowercased().filter({ $0.isLetter }) {
    case "friendly": isFriendly = true
    case "unfriendly": isFriendly = false
    default: ignored.append(remark)
    }
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
      if isNumber,
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
