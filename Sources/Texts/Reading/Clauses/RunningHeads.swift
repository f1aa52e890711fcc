/// Lines that a page repeats: running heads, page numbers.
struct RunningHeads {
  private var keys: Set<String> = []

  /// - Parameters:
  ///   - head: the lines above the text.
  ///   - body: the lines of the text.
  init(head: [String], body: ArraySlice<SourceLine>) {
    for text in head {
      let key = Self.key(text)
      if key.utf8.count > 2 { keys.insert(key) }
      // `Topic: Lamps` may be repeated without its label, `99/1. Lamps` without its number.
      if let colon = text.firstIndex(of: ":") { insert(text[text.index(after: colon)...]) }
      if let space = text.firstIndex(of: " "), text[..<space].contains("/") {
        insert(text[space...])
      }
    }
    var seen: [String: Int] = [:]
    for line in body
    where line.text.utf8.count < 90 && (line.afterBlank || line.afterPage) && !line.isEnded {
      let key = Self.key(line.text)
      guard key.utf8.count > 2, line.marker == nil else { continue }
      let opening = line.opening
      if opening.kind == .other { seen[key, default: 0] += 1 }
    }
    for (key, count) in seen where count > 1 { keys.insert(key) }
  }

  private mutating func insert(_ text: Substring) {
    let key = Self.key(text.plainLine())
    if key.utf8.count > 5 { keys.insert(key) }
  }

  func contains(_ line: SourceLine) -> Bool { keys.contains(Self.key(line.text)) }

  /// Small letters without digits and signs, so that `Lamps – 2` and `LAMPS – 3` are the same.
  private static func key(_ text: String) -> String {
    text.lowercased().unicodeScalars.filter { $0.isLetter }.string
  }
}
