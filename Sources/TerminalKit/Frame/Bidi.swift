/// Reorders lines of right-to-left text for display. It implements a small part of Unicode's
/// bidirectional algorithm (UAX 9): letters, numbers, neutrals, mirrored brackets and isolates.
/// Embeddings and overrides are omitted: `cleaned` removes them from all text.
package enum Bidi {
  /// Text between these keeps its own order, independent of the text around it.
  package static let isolate = (begin: Character("\u{2068}"), end: Character("\u{2069}"))

  /// Whether a text contains a right-to-left letter.
  package static func isNeeded(_ text: String) -> Bool {
    // The UTF-8 form of every such letter starts with 0xD6 or above.
    text.utf8.contains { $0 >= 0xD6 } && text.unicodeScalars.contains(where: isRightToLeft)
  }

  /// A name for use among other words: wrapped in isolates if it contains right-to-left letters.
  package static func isolated(_ name: String) -> String {
    isNeeded(name) ? "\(isolate.begin)\(name)\(isolate.end)" : name
  }

  /// A line in visual order, from left to right.
  package static func visual(_ line: String) -> String {
    guard isNeeded(line) else { return line }
    var characters = Array(ArabicForms.shaped(line))[...]
    var all: [Item] = []
    // A name wrapped over two lines leaves an isolate's end without its start here.
    while !characters.isEmpty { all += items(&characters) }
    return String(ordered(all).flatMap(\.characters))
  }

  /// Spans in visual order, truncated to a number of columns in reading order.
  package static func visual(_ spans: [Span], columns: Int) -> [Span] {
    var left = columns
    let isLong = spans.reduce(0) { $0 + $1.text.displayWidth } > columns
    var result: [Span] = []
    for span in spans {
      let width = span.text.displayWidth
      if isLong, width >= left {
        result.append(Span(visual(span.text.cut(to: left)), span.style))
        break
      }
      result.append(Span(visual(span.text), span.style))
      left -= width
    }
    return result
  }

  private enum Direction { case left, right, number, neutral }

  /// A character, or an isolate that moves as a whole.
  private struct Item {
    /// One character, or those of an isolate in visual order.
    package var characters: [Character]
    /// `neutral` for a whole isolate.
    package var direction: Direction
  }

  /// Consumes characters up to the end of the isolate.
  private static func items(_ characters: inout ArraySlice<Character>) -> [Item] {
    var items: [Item] = []
    while let character = characters.popFirst() {
      if character == isolate.end { break }
      if character == isolate.begin {
        let inner = ordered(Self.items(&characters)).flatMap(\.characters)
        items.append(Item(characters: inner, direction: .neutral))
      } else {
        items.append(Item(characters: [character], direction: direction(character)))
      }
    }
    return items
  }

  private static func ordered(_ items: [Item]) -> [Item] {
    var items = items
    let base: Direction =
      items.first { $0.direction == .left || $0.direction == .right }?.direction ?? .left
    resolveNumbers(&items, base)
    resolveEllipsis(&items)
    resolveNeutrals(&items, base)
    // Embedding levels: odd levels run from right to left.
    let levels = items.map { item in
      switch item.direction {
      case .right: 1
      case .number: 2
      case .left, .neutral: base == .right ? 2 : 0
      }
    }
    for index in items.indices where levels[index] == 1 && items[index].characters.count == 1 {
      let character = items[index].characters[0]
      items[index].characters = [mirrored[character] ?? character]
    }
    var order = Array(items.indices)
    for level in [2, 1] {
      var start = 0
      while start < order.count {
        var end = start
        while end < order.count, levels[order[end]] >= level { end += 1 }
        // Runs of level 2 are reversed twice: they move as a whole and keep their own order.
        if end > start { order[start..<end].reverse() }
        start = max(end, start + 1)
      }
    }
    return order.map { items[$0] }
  }

  /// Separators within a number take its direction; a number after a left-to-right letter takes
  /// that of the letter.
  private static func resolveNumbers(_ items: inout [Item], _ base: Direction) {
    for index in items.indices.dropFirst().dropLast() {
      let isBetween =
        items[index - 1].direction == .number && items[index + 1].direction == .number
      if isBetween, items[index].characters.allSatisfy({ ".,:/".contains($0) }) {
        items[index].direction = .number
      }
    }
    var before = base
    for index in items.indices {
      switch items[index].direction {
      case .left, .right: before = items[index].direction
      case .number where before == .left: items[index].direction = .left
      default: break
      }
    }
  }

  /// An ellipsis at the end goes beside the letters that were cut off, whatever the line's
  /// direction. UAX 9 would put it at the end of the line, which in mixed text is next to the start
  /// of the text that was cut.
  private static func resolveEllipsis(_ items: inout [Item]) {
    guard let last = items.last, last.characters == ["…"] else { return }
    let before = items.dropLast().last { $0.direction != .neutral || $0.characters.count > 1 }
    if let before, before.direction == .left || before.direction == .right {
      items[items.count - 1].direction = before.direction
    }
  }

  /// Neutrals between letters of one direction take that direction; others take the line's
  /// direction.
  private static func resolveNeutrals(_ items: inout [Item], _ base: Direction) {
    func side(_ direction: Direction?) -> Direction {
      direction.map { $0 == .number ? .right : $0 } ?? base
    }
    var start = 0
    while start < items.count {
      guard items[start].direction == .neutral else {
        start += 1
        continue
      }
      let end = items[start...].firstIndex { $0.direction != .neutral } ?? items.count
      let before = side(start > 0 ? items[start - 1].direction : nil)
      let after = side(end < items.count ? items[end].direction : nil)
      for index in start..<end { items[index].direction = before == after ? before : base }
      start = end
    }
  }

  private static func direction(_ character: Character) -> Direction {
    guard let scalar = character.unicodeScalars.first else { return .neutral }
    switch scalar.properties.generalCategory {
    case .decimalNumber: return .number
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .letterNumber:
      return isRightToLeft(scalar) ? .right : .left
    default: return .neutral
    }
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  private static let mirrored: [Character: Character] = [
    "(": ")", ")": "(", "[": "]", "]": "[", "{": "}", "}": "{", "<": ">", ">": "<", "«": "»",
    "»": "«", "‹": "›", "›": "‹",
  ]
}
