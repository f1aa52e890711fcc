/// Finds references to clauses in a text: "clause 4", "paragraphs 2 (a) and 7", "OP3", "paragraph 3
/// above". Those to other documents are left out: "paragraph 7 thereof", "article 4".
enum ReferenceScan {
  static func references(in text: String) -> [(target: ClauseNumber, words: String)] {
    guard text.unicodeScalars.contains(where: \.isDigit) else { return [] }
    let words = text.split(separator: " ").map(String.init)
    var result: [(ClauseNumber, String)] = []
    var index = 0
    while index < words.count {
      let start = index
      index += 1
      guard let kind = Kind(words[start], before: start > 0 ? words[start - 1] : "") else {
        continue
      }
      var found: [(ClauseNumber, String)] = []
      if let number = kind.number {
        found.append((number, words[start]))
      }
      var isList = kind.number == nil
      while isList, let (number, end) = number(words, from: index, kind.part) {
        found.append((number, words[(found.isEmpty ? start : index)..<end].joined(separator: " ")))
        index = end
        let hasComma = words[end - 1].hasSuffix(",")
        isList =
          hasComma && index < words.count && words[index].unicodeScalars.first?.isDigit ?? false
        if index < words.count, ["and", "or", "to", "&"].contains(words[index]) {
          index += 1
          isList = true
        }
      }
      if !isElsewhere(words[min(index, words.count)...]) {
        result += found.map { ($0.0, trimmed($0.1)) }
      }
    }
    return result.map { (target: $0.0, words: $0.1) }
  }

  /// The word before a number.
  private struct Kind {
    var part = ClauseNumber.Part.operative
    /// `OP4` holds its number itself.
    var number: ClauseNumber?

    init?(_ word: String, before: String) {
      let plain = word.lowercased().filter { $0 != "(" }
      let before = before.lowercased()
      if [
        "clause", "clauses", "paragraph", "paragraphs", "para.", "paras.", "para", "sub-clause",
        "subclause",
        "sub-clauses", "subparagraph", "op", "oc",
      ].contains(plain) {
        part =
          before.hasPrefix("preambular") || before.hasPrefix("preambulatory")
          ? .preambular : .operative
        return
      }
      guard plain.hasPrefix("op") || plain.hasPrefix("pp"),
        plain.dropFirst(2).first?.isNumber ?? false,
        let number = ClauseNumber(plain.filter { !",;.".contains($0) })
      else { return nil }
      self.number = number
    }
  }

  /// A number and the bracketed letters after it.
  private static func number(
    _ words: [String], from index: Int, _ part: ClauseNumber.Part
  ) -> (ClauseNumber, Int)? {
    guard index < words.count, words[index].unicodeScalars.first?.isDigit ?? false else {
      return nil
    }
    var text = words[index]
    var end = index + 1
    while end < words.count, words[end].hasPrefix("("), !endsList(text), words[end].contains(")") {
      text += " " + words[end]
      end += 1
    }
    guard let number = ClauseNumber(trimmed(text)) else { return nil }
    return (ClauseNumber(part, number.path), end)
  }

  private static func endsList(_ text: String) -> Bool {
    text.last.map { ",;:.".contains($0) } ?? false
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while endsList(text) { text.removeLast() }
    return text
  }

  /// Whether what follows says that another document is meant.
  private static func isElsewhere(_ words: ArraySlice<String>) -> Bool {
    let next = words.prefix(3).map { $0.lowercased().filter { $0.isLetter } }
    guard let first = next.first else { return false }
    if first == "thereof" { return true }
    guard first == "of", next.count > 1 else { return false }
    if next[1] == "this" || next[1] == "present" { return false }
    return !(next[1] == "the" && next.count > 2 && ["present", "same"].contains(next[2]))
  }
}
