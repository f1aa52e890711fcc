import Catalogue

/// The grammar of one command after its first words, read from its usage text:
/// `<whos:whos> <attendance:present|voting|absent>`, `[at <place:number>]`. What is in brackets
/// may be left out; such parts stand in any order.
package struct Pattern: Sendable {
  /// What stands for a value.
  package enum ValueKind: String, Sendable, CaseIterable {
    /// One delegation.
    case who
    /// One or more, parted by blanks or commas, or `all`, or `rest`.
    case whos
    /// A span of time.
    case time
    /// A whole number, not negative.
    case number
    /// A number or `next`.
    case place
    /// A time of day, `14:30`.
    case clock
    /// A text, in quotes if it has blanks.
    case text
    /// Everything that is left of the line.
    case line
  }

  package enum Element: Equatable, Sendable {
    case word(String)
    case value(name: String, kind: ValueKind)
    case choice(name: String, words: [String])
  }

  /// In this order.
  package var required: [Element] = []
  package var optional: [[Element]] = []

  /// All words that the pattern itself uses: they beat names.
  var keywords: Set<String> {
    var words: Set<String> = []
    for element in required + optional.joined() {
      switch element {
      case .word(let word): words.insert(word)
      case .choice(_, let choices): words.formUnion(choices)
      case .value: break
      }
    }
    return words
  }

  /// Compiles a usage text. It is written by us, so a mistake in it is a programmer's: unknown
  /// kinds count as words, and the test of the table finds them.
  package init(_ usage: String) {
    var group: [Element]?
    for piece in usage.split(separator: " ") {
      var text = piece
      if text.hasPrefix("[") {
        group = []
        text = text.dropFirst()
      }
      let closes = text.hasSuffix("]")
      if closes { text = text.dropLast() }
      let element = Self.element(String(text))
      if group != nil { group?.append(element) } else { required.append(element) }
      if closes, let whole = group {
        optional.append(whole)
        group = nil
      }
    }
  }

  private static func element(_ text: String) -> Element {
    guard text.hasPrefix("<"), text.hasSuffix(">") else { return .word(text) }
    let parts = text.dropFirst().dropLast().split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .word(text) }
    if let kind = ValueKind(rawValue: parts[1]) { return .value(name: parts[0], kind: kind) }
    return .choice(name: parts[0], words: parts[1].split(separator: "|").map(String.init))
  }
}

extension Pattern.Element {
  /// As it is shown to people.
  package var placeholder: String {
    switch self {
    case .word(let word): word
    case .choice(_, let words): words.joined(separator: "|")
    case .value(let name, .text): "\"\(name)\""
    case .value(let name, _): "<\(name)>"
    }
  }

  /// Whether it is a text of one's own.
  var isText: Bool { if case .value(_, .text) = self { true } else { false } }
  /// Whether it is so many hours, which may have a unit.
  var isHours: Bool { self == .value(name: "hours", kind: .number) }
  /// Whether it is the time of a whole caucus rather than of one speaker.
  var isTotal: Bool { self == .value(name: "total", kind: .time) }

  /// What belongs here, in words for whoever is typing.
  package var words: String {
    switch self {
    case .word(let word): word
    case .choice(_, let words): Spelling.list(words, last: "or")
    case .value("total", .time): "how long in all, like 10min"
    case .value("each", .time): "how long each speech, like 60s"
    case .value(_, .time): "a time, like 90s"
    case .value(_, .clock): "a time of day, like 14:30"
    case .value(_, .who): "a delegation"
    case .value(_, .whos): "delegations, all or rest"
    case .value("topic", .number): "the number of a topic"
    case .value("yes", .number): "how many are in favour"
    case .value("no", .number): "how many are against"
    case .value("abstain", .number): "how many abstain"
    case .value("seconds", .number): "seconds"
    case .value("place", .number): "a place on the list"
    case .value("hours", .number): "hours, like 24, 24h or 7d"
    case .value(_, .number): "a number"
    case .value(_, .place): "the number of a motion, or next"
    case .value(let name, .text), .value(let name, .line): Self.texts[name] ?? "a \(name)"
    }
  }

  /// Free texts, by their names in a usage.
  private static let texts = [
    "question": "a title", "subject": "what it is about", "text": "a text", "why": "the reason",
    "delegate": "the name of a delegate", "names": "names of delegates", "code": "a code",
    "mark": "a name for this place", "zone": "a time zone, like Europe/Berlin",
  ]
}
