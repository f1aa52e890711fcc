/// Markers with a word: `OP1`, `Clause 2:`, `Section III.`, `Sub-clause a:`.
extension MarkerScan {
  private static let names = [
    "op", "oc", "pp", "p", "operative clause", "operative paragraph", "operative",
    "preambular paragraph",
    "clause", "section", "sec.", "sec", "article", "art.", "paragraph", "para.", "§", "artikel",
    "ziffer", "nr.", "sub-clause", "subclause", "sub clause", "sub-paragraph", "subparagraph",
    "sub-operative clause", "preambular clause", "preambulatory clause", "preambular",
    "operational clause", "artículo", "alinéa",
  ]
  private static let belowFirst: Set<String> = [
    "sub-clause", "subclause", "sub clause", "sub-paragraph", "subparagraph",
    "sub-operative clause",
    "alinéa",
  ]

  /// `Sub-clause a:` and `Subclause (ii)`: a marker of a lower level.
  private func namedBelow(at start: Int) -> Marker? {
    var start = start
    if start < signs.count, signs[start] == "(" { start += 1 }
    let end =
      signs[min(start, signs.count)...].firstIndex { !$0.isASCII || !$0.isWord } ?? signs.count
    guard (1...4).contains(end - start) else { return nil }
    let (closer, after) = closer(at: end)
    let length =
      closer == .bracket && after < signs.count && signs[after] == ":" ? after + 1 : after
    guard closer != .none, isBlank(length) else { return nil }
    return made(readings(of: signs[start..<end].string, .colon), length: length)
  }

  /// `OP1.a.` and `OP 1 (a)`, without the letters before it.
  private func namedPath(at start: Int) -> Marker? {
    let end = signs[start...].firstIndex(of: " ") ?? signs.count
    let word = signs[start..<end].string
    let stem = word.last.map { ".:)".contains($0) } ?? false ? String(word.dropLast()) : word
    guard let number = ClauseNumber(stem), number.depth > 1, number.last.suffix.isEmpty else {
      return nil
    }
    let style = MarkerStyle(sign: .digits, closer: .dot)
    return made(
      [Marker.Reading(style: style, ordinal: number.last)], length: end, path: number.path)
  }

  /// `Clause One:`
  private func numberWord(at start: Int) -> (Ordinal, Int)? {
    guard start < signs.count else { return nil }
    let end = signs[start...].firstIndex { !$0.isLetter } ?? signs.count
    guard let value = Self.numberWords.firstIndex(of: signs[start..<end].string.lowercased()) else {
      return nil
    }
    return (Ordinal(value + 1), end)
  }

  private static let numberWords = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// `OP1`, `OP 1.`, `Clause 1:`, `Section 2.`
  func named() -> Marker? {
    guard signs[0].isLetter || signs[0] == "§" else { return nil }
    let start = String(String.UnicodeScalarView(signs.prefix(24))).lowercased()
    guard let name = Self.names.filter({ start.hasPrefix($0) }).max(by: { $0.count < $1.count })
    else {
      return nil
    }
    var index = name.unicodeScalars.count
    let isShort = ["op", "oc", "pp", "p"].contains(name)
    // `p. 3` and `p 3` are pages.
    if name == "p", !(signs[0] == "P" && index < signs.count && signs[index].isDigit) { return nil }
    while index < signs.count, signs[index] == " " { index += 1 }
    if isShort, index < signs.count, signs[index] == "." { index += 1 }
    while index < signs.count, signs[index] == " " { index += 1 }
    if Self.belowFirst.contains(name) { return namedBelow(at: index) }
    guard let (ordinal, end) = number(at: index) ?? numberWord(at: index) else {
      return isShort ? nil : namedByLetters(at: index)
    }
    if isShort, let below = namedPath(at: index) { return below }
    let (closer, after) = closer(at: end)
    guard isBlank(after), isShort || closer != .none || after >= signs.count else { return nil }
    let style = MarkerStyle(sign: .digits, closer: .none)
    return made(
      [Marker.Reading(style: style, ordinal: ordinal)], length: after, named: true,
      preambular: name == "p" || name.hasPrefix("pp") || name.hasPrefix("preamb"))
  }

  /// `Article II:` of the first level, and `Section A:` of any.
  private func namedByLetters(at start: Int) -> Marker? {
    var end = start
    while end < signs.count, signs[end].isUpper, end - start < 6 { end += 1 }
    let word = signs[start..<end].string
    let (closer, after) = closer(at: end)
    guard !word.isEmpty, isBlank(after), closer != .none || after >= signs.count else { return nil }
    if let value = Alphabet.romans.value(of: word), value <= 90 {
      let style = MarkerStyle(sign: .digits, closer: .none)
      return made(
        [Marker.Reading(style: style, ordinal: Ordinal(value))], length: after, named: true)
    }
    return made(readings(of: word, .none), length: after)
  }
}
