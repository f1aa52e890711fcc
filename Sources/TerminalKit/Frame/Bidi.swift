/// The direction of letters, and lines in the order in which they are seen. A small part of
/// Unicode's bidirectional algorithm (UAX 9): letters, numbers, what stands between them, mirrored
/// brackets and isolates; no embeddings or overrides, which `cleaned` keeps out of all text.
package enum Bidi {
  /// Text between these keeps its own order, whatever stands around it.
  package static let isolate = (begin: Character("\u{2068}"), end: Character("\u{2069}"))

  /// Whether a text holds a letter that is written from right to left.
  package static func isNeeded(_ text: String) -> Bool {
    // No such letter begins with a lower byte.
    text.utf8.contains { $0 >= 0xD6 } && text.unicodeScalars.contains(where: isRightToLeft)
  }

  /// A name among other words: with isolates around it where it is written from right to left.
  package static func isolated(_ name: String) -> String {
    isNeeded(name) ? "\(isolate.begin)\(name)\(isolate.end)" : name
  }

  /// A line in the order in which it is seen, from left to right.
  package static func visual(_ line: String) -> String {
    guard isNeeded(line) else { return line }
    var characters = Array(ArabicForms.shaped(line))[...]
    var all: [Item] = []
    // A name that was broken over two lines ends here without having begun.
    while !characters.isEmpty { all += items(&characters) }
    return String(ordered(all).flatMap(\.characters))
  }

  /// Spans as they are seen, cut to a number of columns in the order of reading.
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

  /// A character, or an isolated part that is moved as a whole.
  private struct Item {
    package var characters: [Character]
    package var direction: Direction
  }

  /// Takes characters up to the end of the isolate.
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
    // Levels: what is odd is read from right to left.
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
        // Within a run of numbers or words from left to right nothing moves; the run as a whole does.
        if end > start { order[start..<end].reverse() }
        start = max(end, start + 1)
      }
    }
    return order.map { items[$0] }
  }

  /// Numbers after a letter from left to right belong to it; separators within a number to that.
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

  /// The sign of a cut stands beside the letters that were cut, whichever way the line runs. By the
  /// algorithm it would stand at the end of the line, which in two directions is where they begin.
  private static func resolveEllipsis(_ items: inout [Item]) {
    guard let last = items.last, last.characters == ["…"] else { return }
    let before = items.dropLast().last { $0.direction != .neutral || $0.characters.count > 1 }
    if let before, before.direction == .left || before.direction == .right {
      items[items.count - 1].direction = before.direction
    }
  }

  /// What stands between letters of one direction takes it, else that of the line.
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
