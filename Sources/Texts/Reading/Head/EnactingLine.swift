/// Finds the line `The General Assembly,` that stands between heading and preamble.
enum EnactingLine {
  /// The index of its first line and how many lines it has; nil without one.
  static func find(in lines: [SourceLine]) -> (index: Int, count: Int)? {
    for index in lines.indices.prefix(120) {
      let line = lines[index]
      // The preamble has begun.
      if line.text.hasSuffix(","), line.opening.kind == .preambular, line.opening.isSure {
        return nil
      }
      if isName(index, lines) { return (index, 1) }
      guard begins(lines[index]) else { continue }
      for count in 1...2 where index + count <= lines.count {
        if count == 2, lines[index + 1].afterBlank || lines[index].isEnded { continue }
        let text = lines[index..<index + count].map(\.text).joined(separator: " ")
        let next = index + count < lines.count ? lines[index + count] : nil
        if isEnacting(text, before: next) { return (index, count) }
      }
    }
    return nil
  }

  /// `UN-HABITAT,` without an article, between blank lines and right before the preamble.
  private static func isName(_ index: Int, _ lines: [SourceLine]) -> Bool {
    let line = lines[index]
    guard line.text.hasSuffix(","), line.afterBlank, line.marker == nil, line.headingLevel == 0,
      !line.inFrontMatter, line.opening.kind == .other, line.words.count <= 8,
      line.text.unicodeScalars.first?.isUpper ?? false, index + 1 < lines.count,
      !line.text.dropLast().contains(","), HeadLabel(line.text, alone: true) == nil,
      index == 0 || !lines[index - 1].text.hasSuffix(",")
    else { return false }
    let next = lines[index + 1]
    return next.afterBlank && next.opening.kind == .preambular && next.opening.isSure
  }

  private static let articles: Set<String> = [
    "the", "der", "die", "das", "le", "la", "les", "el", "los", "we,", "be",
  ]

  private static func begins(_ line: SourceLine) -> Bool {
    guard !line.inFrontMatter, line.headingLevel == 0 else { return false }
    guard let first = line.text.unicodeScalars.first, first.isUpper || line.emphasised else {
      return false
    }
    let word = line.text.prefix { $0 != " " }.lowercased()
    return articles.contains(word) || word.hasPrefix("l'") || word.hasPrefix("l’")
  }

  private static func isEnacting(_ text: String, before next: SourceLine?) -> Bool {
    if text.hasSuffix(":") || text.hasSuffix(",") {
      // `Be it enacted by the Senate …,` and `We, the Cabinet, hereby order:`
      let start = text.prefixWords(3).joined(separator: " ")
      if start.hasPrefix("be it") || text.lowercased().hasPrefix("we, ") { return true }
    }
    let count = text.split(separator: " ").count
    guard count > 1, count <= 14 else { return false }
    let opening = next?.opening
    let marked = next?.marker
    let isBefore =
      opening.map { $0.kind != .other } ?? false || marked != nil || next?.afterBlank ?? false
    if text.hasSuffix(",") || text.hasSuffix(":") { return isBefore || next == nil }
    return opening.map { $0.kind == .preambular && $0.isSure } ?? false
      && !endsClause(text) && count <= 8
  }
}
