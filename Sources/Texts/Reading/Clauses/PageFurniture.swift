/// What stands at the edges of a page: page numbers, and the numbers of the print shop.
enum PageFurniture {
  /// `7`, `- 7 -`, `7/12`, `Page 7 of 12`, `44-12345 (E)`, `A/C.3/81/L.20`.
  static func matches(_ text: String) -> Bool {
    guard text.utf8.count < 90, text.unicodeScalars.contains(where: \.isDigit) else { return false }
    let words = text.split(separator: " ").map(String.init)
    if words.count == 1, isSymbol(words[0]) { return true }
    let rest = words.filter { !isJobNumber($0) }
    if rest.count < words.count,
      rest.allSatisfy({ $0.utf8.count < 4 || $0.unicodeScalars.allSatisfy(\.isDigit) })
    {
      return true
    }
    return isPageNumber(text)
  }

  private static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count < 24, !text.hasSuffix(".") else { return false }
    var numbers = 0
    let parts = text.lowercased().unicodeScalars.split { " -–—/|.".unicodeScalars.contains($0) }
    for word in parts {
      if word.allSatisfy(\.isDigit), word.count <= 3 {
        numbers += 1
      } else if !words.contains(String(word)) {
        return false
      }
    }
    return (1...2).contains(numbers)
  }

  private static let words: Set<String> = [
    "page", "of", "seite", "von", "p", "pg", "sur", "página", "de",
  ]

  /// `44-12345`, `*4412345*`
  private static func isJobNumber(_ word: String) -> Bool {
    let digits = word.filter { $0.isNumber }
    return digits.count >= 7 && word.allSatisfy { $0.isNumber || $0 == "-" || $0 == "*" }
      && (digits.count == word.count || word.hasPrefix("*") || word.dropFirst(2).hasPrefix("-"))
  }

  /// The symbol of a document: `A/C.3/81/L.20`, `S/2044/12`.
  static func isSymbol(_ word: String) -> Bool {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, parts[0].first?.isUppercase ?? false, parts.allSatisfy({ !$0.isEmpty })
    else {
      return false
    }
    return parts.dropFirst().contains { $0.contains { $0.isNumber } }
      && word.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.isWord || "/.-*".unicodeScalars.contains($0))
      }
  }
}
