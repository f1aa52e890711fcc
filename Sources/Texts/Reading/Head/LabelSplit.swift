/// Finds a second label on a line: `Sponsors: Norway Signatories: Chile`.
enum LabelSplit {
  /// What stands before the second label and what begins with it; nil without one.
  static func second(in text: String) -> (before: String, rest: String)? {
    guard text.utf8.count < 2000, text.utf8.contains(0x3A) else { return nil }
    let signs = Array(text.unicodeScalars)
    for colon in signs.indices where signs[colon] == ":" && colon > 2 {
      guard colon > 70 || HeadLabel.field(of: signs[..<colon].string[...]) == nil else { continue }
      // The longest label of up to four words that ends at the colon.
      var starts: [Int] = []
      var index = colon - 1
      while index > 0, starts.count < 4, colon - index < 60 {
        if signs[index - 1] == " " || signs[index - 1] == "|" { starts.append(index) }
        index -= 1
      }
      for start in starts.reversed() where signs[start].isUpper {
        let label = signs[start..<colon].string
        guard let field = HeadLabel.field(of: label[...]), !label.hasSuffix(" ") || label.count > 1,
          isDivided(signs, at: start, field, label)
        else { continue }
        let before = signs[..<start].string.trimmingSeparators
        guard !before.isEmpty else { continue }
        return (before, signs[start...].string)
      }
    }
    return nil
  }

  /// A label of names may follow a single blank; `Report of the Committee: lamps` has no label.
  private static func isDivided(
    _ signs: [Unicode.Scalar], at start: Int, _ field: HeadLabel.Field, _ label: String
  ) -> Bool {
    let gap = signs[..<start].reversed().prefix { $0 == " " || $0 == "|" || $0 == ";" }
    if gap.count > 1 { return true }
    let before = signs[..<start].split(separator: " ").last?.string.lowercased() ?? ""
    guard !joining.contains(before) else { return false }
    if case .names = field { return label.lowercased() != "by" }
    return strong.contains(label.lowercased())
  }

  private static let joining: Set<String> = [
    "of", "the", "a", "an", "and", "to", "for", "in", "on", "by", "main", "lead", "draft", "&",
    "special", "their", "its", "all", "co", "von", "der", "des", "et", "de", "la",
  ]
  private static let strong: Set<String> = [
    "committee", "topic", "forum", "subject", "agenda item", "symbol", "ausschuss", "thema",
    "question of", "gremium", "title", "tema", "sujet",
  ]
}

extension String {
  /// Without blanks and the signs that divide columns at the ends.
  fileprivate var trimmingSeparators: String {
    var text = plainLine()
    while let last = text.last, "|;·•–-".contains(last) {
      text = text.dropLast().plainLine()
    }
    return text
  }
}

extension SourceLine {
  /// The line once for each label on it.
  func dividedAtLabels() -> [SourceLine] {
    guard text.utf8.contains(0x3A),
      HeadLabel(text, alone: false) != nil || NameColumns.hasColumns(text),
      let (before, rest) = LabelSplit.second(in: text), HeadLabel(before, alone: true) != nil
    else { return [self] }
    var first = self
    first.text = before
    var second = self
    second.text = rest
    second.afterBlank = false
    return [first] + second.dividedAtLabels()
  }
}
