/// Lines that stand after the last clause: meetings, dates, signatures, annexes.
enum ClosingLine {
  static func matches(_ text: String) -> Bool {
    let words = text.prefixWords(8)
    guard let first = words.first(where: { !$0.isEmpty }) else { return true }
    if ["annex", "appendix", "anhang", "annexe", "anexo"].contains(first) { return true }
    if words.count <= 6, words.contains("meeting"),
      words.contains("plenary") || first.hasSuffix("th") || first.hasSuffix("rd")
        || first.hasSuffix("st") || first.hasSuffix("nd")
    {
      return true
    }
    if words.count <= 5, text.hasPrefix("...") || text.hasPrefix("…") { return true }
    return words.count <= 4 && words.contains { months.contains($0) }
      && words.contains { $0.unicodeScalars.allSatisfy(\.isDigit) && !$0.isEmpty }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "januar", "februar", "märz", "mai", "juni", "juli", "oktober",
    "dezember",
  ]
}
