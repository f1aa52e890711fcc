/// Finds a marker at the beginning of a line, and says nothing about whether it is one.
struct MarkerScan {
  let signs: [Unicode.Scalar]

  static func marker(in text: String) -> Marker? {
    guard let first = text.unicodeScalars.first, !first.isLetter || mayBegin(text) else {
      return nil
    }
    let scan = MarkerScan(signs: Array(text.unicodeScalars))
    return scan.bullet() ?? scan.named() ?? scan.bracketed() ?? scan.path() ?? scan.plain()
      ?? scan.bare()
  }

  /// Spares the scan of most lines: a word of more than a few letters is no marker unless it names one.
  private static func mayBegin(_ text: String) -> Bool {
    var length = 0
    for scalar in text.unicodeScalars {
      if !scalar.isASCII || !scalar.isWord { break }
      length += 1
      if length > 9 { return false }
    }
    return true
  }

  func text(from index: Int) -> String {
    index < signs.count ? String(String.UnicodeScalarView(signs[index...])).plainLine() : ""
  }

  func made(
    _ readings: [Marker.Reading], length: Int, named: Bool = false, preambular: Bool = false,
    path: [Ordinal] = []
  ) -> Marker? {
    guard !readings.isEmpty else { return nil }
    return Marker(
      readings: readings, written: text(upTo: length), rest: text(from: length), isNamed: named,
      isPreambular: preambular, path: path)
  }

  func text(upTo index: Int) -> String {
    String(String.UnicodeScalarView(signs[..<index])).plainLine()
  }

  func isBlank(_ index: Int) -> Bool { index >= signs.count || signs[index] == " " }

  // MARK: bullets

  private static let bullets: [Unicode.Scalar: Int] = [
    "-": 0, "–": 0, "—": 0, "*": 0, "•": 0, "●": 0, "·": 0, "►": 0, "➢": 0, "✓": 0, "+": 0,
    "\u{F0B7}": 0,
    "◦": 1, "○": 1, "o": 1, "▪": 2, "■": 2, "§": 2, "‣": 1,
  ]

  private func bullet() -> Marker? {
    guard let rank = Self.bullets[signs[0]], signs.count > 1 else { return nil }
    if !isBlank(1) {
      guard "-*•●▪".unicodeScalars.contains(signs[0]), signs[1].isLetter else { return nil }
    } else if signs[0] == "o" || signs[0] == "§" {
      guard signs.count > 2,
        signs[0] == "o" ? signs[2].isUpper || signs[2] == " " : signs[2].isLetter
      else {
        return nil
      }
    }
    let style = MarkerStyle(sign: .bullet(rank), closer: .none)
    return made([Marker.Reading(style: style, ordinal: Ordinal(1))], length: 1)
  }

  func number(at start: Int) -> (Ordinal, Int)? {
    var index = start
    while index < signs.count, signs[index].isDigit { index += 1 }
    let digits = String(String.UnicodeScalarView(signs[start..<index]))
    guard let value = Alphabet.digits.value(of: digits), value <= Self.highest else { return nil }
    var word = ""
    var end = index
    while end < signs.count, signs[end].isLetter, end - index < 12 {
      word.unicodeScalars.append(signs[end])
      end += 1
    }
    if word.isEmpty { return (Ordinal(value), index) }
    guard Ordinal.suffixes.contains(word.lowercased()) else { return nil }
    return (Ordinal(value, suffix: word.lowercased()), end)
  }

  /// Larger numbers are years and amounts.
  private static let highest = 900

  func closer(at index: Int) -> (MarkerStyle.Closer, Int) {
    guard index < signs.count else { return (.none, index) }
    switch signs[index] {
    case ".":
      let isDouble = index + 1 < signs.count && ")-:°º".unicodeScalars.contains(signs[index + 1])
      return (.dot, index + (isDouble ? 2 : 1))
    case ")", "]": return (.bracket, index + 1)
    case ":": return (.colon, index + 1)
    case "°", "º":
      let isDouble = index + 1 < signs.count && ").-".unicodeScalars.contains(signs[index + 1])
      return (.bracket, index + (isDouble ? 2 : 1))
    case "-", "–", "/":
      // `1- Urges` and `a- stay`, but neither `2- and 3-year` nor `1/ 2`.
      guard index + 2 < signs.count, signs[index + 1] == " ",
        signs[0].isLetter || signs[index + 2].isUpper,
        !signs[0].isUpper
      else { return (.none, index) }
      return (.colon, index + 1)
    case " "
    where index + 2 < signs.count && "–—-".unicodeScalars.contains(signs[index + 1])
      && signs[index + 2] == " ":
      return (.colon, index + 2)
    default: return (.none, index)
    }
  }

  // MARK: numbers and letters

  /// `(1)`, `(a)`, `(iv)`, `[a]`
  private func bracketed() -> Marker? {
    guard signs[0] == "(" || signs[0] == "[" else { return nil }
    guard let end = signs.prefix(14).firstIndex(of: signs[0] == "(" ? ")" : "]"), end > 1 else {
      return nil
    }
    return made(readings(of: signs[1..<end].string, .brackets), length: end + 1)
  }

  /// `1.`, `1)`, `a.`, `iv)`
  private func plain() -> Marker? {
    var index = 0
    while index < signs.count, signs[index].isASCII, signs[index].isWord, index < 12 { index += 1 }
    guard index > 0 else { return nil }
    let (closer, after) = closer(at: index)
    guard closer != .none || suffix(at: index) != nil else { return nil }
    let word = signs[..<index].string
    if let (suffix, end) = suffix(at: after), let value = Alphabet.digits.value(of: word) {
      let style = MarkerStyle(sign: .digits, closer: closer)
      return made(
        [Marker.Reading(style: style, ordinal: Ordinal(value, suffix: suffix))], length: end)
    }
    if closer == .colon, !signs[0].isDigit, signs[after - 1] == ":" || index > 1 { return nil }
    if !isBlank(after) {
      // `1.Urges` and `a)count`, but neither `1.5` nor `e.g.`
      let next = signs[after]
      guard closer == .bracket ? next.isLetter : signs[0].isDigit && next.isUpper else {
        return nil
      }
    }
    return made(readings(of: word, closer), length: after)
  }

  /// `4. bis` and `4 bis.`
  private func suffix(at index: Int) -> (String, Int)? {
    guard signs[0].isDigit, index < signs.count, signs[index] == " " else { return nil }
    let end = signs[(index + 1)...].firstIndex { !$0.isLetter } ?? signs.count
    let word = signs[(index + 1)..<end].string
    guard Ordinal.suffixes.contains(word) else { return nil }
    let (_, after) = closer(at: end)
    return isBlank(after) ? (word, after) : nil
  }

  /// `1 Encourages`: a number alone before a known verb.
  private func bare() -> Marker? {
    guard signs[0].isDigit, let (ordinal, end) = number(at: 0), end < signs.count, isBlank(end)
    else {
      return nil
    }
    let opening = Opening(text(from: end))
    guard opening.isSure, opening.kind != .other else { return nil }
    let style = MarkerStyle(sign: .digits, closer: .none)
    return made([Marker.Reading(style: style, ordinal: ordinal)], length: end)
  }

  /// `1.1`, `1.2.`, `2.a)`, `2(a)`
  private func path() -> Marker? {
    guard signs[0].isDigit else { return nil }
    var end = 0
    while end < signs.count, signs[end] != " ", end < 20 { end += 1 }
    guard isBlank(end) else { return nil }
    let word = signs[..<end].string
    guard let number = ClauseNumber(word), number.depth > 1, number.part == .operative,
      word.unicodeScalars.first(where: { !$0.isDigit }).map({
        ".(".unicodeScalars.contains($0) || $0.isLower && ".):".contains(word.last ?? " ")
      }) ?? false
    else { return nil }
    let style = MarkerStyle(sign: .digits, closer: .dot)
    return made(
      [Marker.Reading(style: style, ordinal: number.last)], length: end, path: number.path)
  }

  func readings(of word: String, _ closer: MarkerStyle.Closer) -> [Marker.Reading] {
    if let (ordinal, end) = MarkerScan(signs: Array(word.unicodeScalars)).number(at: 0),
      end == word.unicodeScalars.count
    {
      return [Marker.Reading(style: MarkerStyle(sign: .digits, closer: closer), ordinal: ordinal)]
    }
    var stem = word
    var suffix = ""
    for candidate in Ordinal.suffixes
    where word.utf8.count > candidate.utf8.count && word.hasSuffix(candidate) {
      (stem, suffix) = (String(word.dropLast(candidate.count)), candidate)
    }
    let isUpper = stem == stem.uppercased()
    guard isUpper || stem == stem.lowercased() else { return [] }
    var result: [Marker.Reading] = []
    func add(_ sign: MarkerStyle.Sign, _ value: Int?) {
      guard let value, value <= 90 else { return }
      let style = MarkerStyle(sign: sign, closer: closer)
      result.append(Marker.Reading(style: style, ordinal: Ordinal(value, suffix: suffix)))
    }
    let isLetter = stem.utf8.count == 1 || (stem.utf8.count == 2 && Set(stem.utf8).count == 1)
    if isLetter || suffix != "" { add(isUpper ? .upperLetters : .lowerLetters, letters(stem)) }
    if isLetter, stem.utf8.count == 2, suffix.isEmpty {
      // German lists go on below a) with aa), bb).
      add(.doubledLetters, Alphabet.letters.value(of: stem.prefix(1)))
    }
    add(isUpper ? .upperRomans : .lowerRomans, Alphabet.romans.value(of: stem))
    if result.isEmpty, stem.utf8.count == 2, closer != .dot {
      add(isUpper ? .upperLetters : .lowerLetters, Alphabet.letters.value(of: stem))
    }
    return result
  }

  /// `aa` comes after z, and so does `bb` after `aa`, as word processors number.
  private func letters(_ stem: String) -> Int? {
    guard let first = Alphabet.letters.value(of: String(stem.prefix(1))) else { return nil }
    return stem.utf8.count == 2 ? first + 26 : first
  }
}
