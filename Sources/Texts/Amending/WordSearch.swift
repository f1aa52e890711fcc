/// Finds words in a text, whole words only. Quotation marks and apostrophes of any shape are equal;
/// capitals count only if the words occur that way.
struct WordSearch {
  private let text: [Unicode.Scalar]
  private let words: [Unicode.Scalar]
  /// Where the words begin.
  private(set) var found: [Int] = []
  /// They differ from the text in capitals.
  private var foldsCase = false

  init(_ words: String, in text: String) {
    self.text = Array(text.unicodeScalars)
    self.words = Array(words.plainLine().unicodeScalars)
    guard !isEmpty else { return }
    found = places(of: self.words.map(Self.plain), in: self.text.map(Self.plain))
    if found.isEmpty {
      foldsCase = true
      found = places(of: self.words.map(Self.small), in: self.text.map(Self.small))
    }
  }

  var isEmpty: Bool { words.isEmpty }

  /// The text with other words in one place. A capital at the beginning of the old words is given to
  /// the new ones if the old ones were named without it.
  func replacing(_ start: Int, with new: String) -> String {
    var new = new.plainLine()
    if foldsCase, text[start].isUpper, let first = new.first {
      new = first.uppercased() + new.dropFirst()
    }
    let after = text[(start + words.count)...]
    // Struck words leave no blank before a comma.
    if new.isEmpty, let next = after.first, ",;:.".unicodeScalars.contains(next) {
      return text[..<start].string.plainLine() + after.string
    }
    return text[..<start].string + new + after.string
  }

  private func places(of words: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Int] {
    guard text.count >= words.count else { return [] }
    var result: [Int] = []
    var index = 0
    while index + words.count <= text.count {
      let end = index + words.count
      if text[index] == words[0], text[index..<end].elementsEqual(words), isWhole(index, end, text)
      {
        result.append(index)
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  private func isWhole(_ start: Int, _ end: Int, _ text: [Unicode.Scalar]) -> Bool {
    let opens = start == 0 || !(text[start - 1].isWord && text[start].isWord)
    let closes = end == text.count || !(text[end - 1].isWord && text[end].isWord)
    return opens && closes
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "’", "‘", "ʼ": "'"
    case "“", "”", "„", "«", "»": "\""
    case "‐", "‑", "–": "-"
    default: scalar
    }
  }

  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let plain = plain(scalar)
    let lower = plain.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? plain : plain
  }
}
