/// A word of a line, or a quoted text.
package struct Token: Equatable, Sendable {
  /// Without the quotes, and without the backslashes before quotes in it.
  package var text: String
  /// Whether it was in quotes, and so is never a keyword.
  package var quoted: Bool
  /// Its range in the line, in characters, including quotes.
  package var range: Range<Int>

  /// The word in lower case; `nil` for a quoted text.
  var word: String? { quoted ? nil : text.lowercased() }

  /// The numbers of a count written as `9-5` or `9–5–1`; any other token unchanged.
  var counts: [Token] {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard !quoted, (2...3).contains(parts.count),
      parts.allSatisfy({ (1...3).contains($0.utf8.count) && $0.allSatisfy(\.isWholeNumber) })
    else { return [self] }
    var start = range.lowerBound
    return parts.map { part in
      defer { start += part.count + 1 }
      return Token(text: String(part), quoted: false, range: start..<(start + part.count))
    }
  }

  /// Splits a line at blanks and commas. A text is enclosed in quotes, within which `\"` is a
  /// quote.
  /// - Throws: `Refusal` if a quote is not closed.
  package static func split(_ line: String) throws(Refusal) -> [Token] {
    if let words = plainWords(line) { return words }
    var tokens: [Token] = []
    let characters = Array(line)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace || character == "," {
        index += 1
        continue
      }
      let start = index
      if let closing = closingQuote(for: character) {
        var text = ""
        index += 1
        while index < characters.count, characters[index] != closing {
          if characters[index] == "\\", index + 1 < characters.count { index += 1 }
          text.append(characters[index])
          index += 1
        }
        guard index < characters.count else {
          throw Refusal(
            "this quote is never closed", kind: .notUnderstood, at: start..<characters.count)
        }
        index += 1
        tokens.append(Token(text: text, quoted: true, range: start..<index))
      } else {
        while index < characters.count, !characters[index].isWhitespace,
          characters[index] != ",", closingQuote(for: characters[index]) == nil
        {
          index += 1
        }
        let text = String(characters[start..<index])
        tokens.append(Token(text: text, quoted: false, range: start..<index))
      }
    }
    return tokens
  }

  /// The words of a line of printable ASCII without quotes, which is the usual case for keys and
  /// scripts. Its bytes are its characters, which makes this a hundred times faster. `nil` for any
  /// other line.
  private static func plainWords(_ line: String) -> [Token]? {
    var line = line
    return line.withUTF8 { bytes in
      let quote = UInt8(ascii: "\"")
      guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != quote }) else { return nil }
      var words: [Token] = []
      var start = 0
      for end in 0...bytes.count {
        let isBreak = end == bytes.count || bytes[end] == 0x20 || bytes[end] == UInt8(ascii: ",")
        guard isBreak else { continue }
        if start < end {
          let text = String(decoding: bytes[start..<end], as: UTF8.self)
          words.append(Token(text: text, quoted: false, range: start..<end))
        }
        start = end + 1
      }
      return words
    }
  }

  /// A text in quotes, escaped so that it is read back as one token.
  package static func quote(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "\"" || character == "\\" { escaped += "\\" }
      escaped.append(character)
    }
    return "\"\(escaped)\""
  }

  /// A quoted word for use in a message, truncated to 40 characters.
  static func named(_ text: String) -> String {
    text.count <= 40 ? quote(text) : quote(text.prefix(39) + "…")
  }

  private static func closingQuote(for character: Character) -> Character? {
    switch character {
    case "\"": "\""
    case "“", "„": "”"
    default: nil
    }
  }
}
