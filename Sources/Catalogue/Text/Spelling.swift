/// Helpers for wording messages.
package enum Spelling {
  /// The edit distance between two words: the number of letters to insert, delete, change or swap
  /// with a neighbour. A word longer than any name gives `Int.max`.
  package static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.prefix(longestName + 1)), Array(b.prefix(longestName + 1)))
    guard max(a.count, b.count) <= longestName else { return .max }
    var above: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      for j in b.indices {
        var best = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, above[j - 1] + 1) }
        next.append(best)
      }
      (above, row) = (row, next)
    }
    return row[b.count]
  }

  /// The maximum length in characters of a word that is compared; no name is longer.
  package static let longestName = 80

  /// The words that the user may have meant, the closest first.
  package static func near(_ word: String, in words: [String]) -> [String] {
    words.map { (word: $0, distance: distance($0, word)) }
      .filter { $0.distance <= max(1, word.count / 3) || $0.word.hasPrefix(word) }
      .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .prefix(3).map(\.word)
  }

  /// `A, B and C`.
  package static func list(_ items: [String], last: String = "and") -> String {
    guard items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(last) " + items[items.count - 1]
  }

  /// The text with its first letter in upper case, as at the beginning of a sentence.
  package static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A text in quotation marks, as in a sentence. Quotation marks in it become single ones.
  package static func quoted(_ text: String) -> String {
    "\"\(String(text.map { $0 == "\"" ? "'" : $0 }))\""
  }

  /// `1 vote`, `2 votes`.
  package static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// Numbers up to twelve in words, as in sentences.
  package static func number(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : "\(number)"
  }
}
