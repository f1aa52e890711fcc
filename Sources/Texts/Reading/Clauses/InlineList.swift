/// Sub-clauses that stand within a paragraph: `to: (a) stay; (b) read; and (c) write;`.
struct InlineList {
  /// What stands before the first marker.
  let introduction: String
  let items: [String]

  /// Nil unless the first marker follows a colon and each other one a sign between items; a
  /// reference such as `paragraphs 2 (a) and (b)` is no list.
  init?(_ text: String) {
    guard text.utf8.contains(0x29), text.utf8.contains(0x3A) else { return nil }
    let words = text.split(separator: " ")
    guard
      let first = words.indices.dropFirst().first(where: {
        words[$0 - 1].hasSuffix(":") && Self.marker(words[$0])?.ordinal == Ordinal(1)
      }), let style = Self.marker(words[first])?.style
    else { return nil }
    var items: [String] = []
    var start = first + 1
    for index in words.indices.dropFirst(first + 1) {
      guard let reading = Self.marker(words[index], style),
        reading.ordinal.value == items.count + 2, index > start, Self.divides(words, index)
      else { continue }
      items.append(words[start..<index].joined(separator: " "))
      start = index + 1
    }
    guard !items.isEmpty, start < words.count else { return nil }
    items.append(words[start...].joined(separator: " "))
    introduction = words[..<first].joined(separator: " ")
    self.items = items
  }

  private static func divides(_ words: [Substring], _ index: Int) -> Bool {
    let isLink = ["and", "or", "und", "oder", "et", "ou", "y", "and/or"].contains(words[index - 1])
    let before = words[isLink ? index - 2 : index - 1]
    return isLink || before.hasSuffix(";") || before.hasSuffix(",")
  }

  private static func marker(_ word: Substring, _ style: MarkerStyle? = nil) -> Marker.Reading? {
    guard word.hasSuffix(")"), word.utf8.count < 7,
      let marker = MarkerScan.marker(in: String(word) + " x"), marker.rest == "x",
      !marker.isNamed, marker.path.isEmpty
    else { return nil }
    return marker.readings.first { style == nil || $0.style == style }
  }
}
