import Catalogue

extension Pattern.Element {
  /// As shown to the user.
  package var placeholder: String {
    switch self {
    case .word(let word): word
    case .choice(_, let words): words.joined(separator: "|")
    case .value(let name, .text): "\"\(name)\""
    case .value(let name, _): "<\(name)>"
    case .either(let ways): "(\(Self.shown(ways)))"
    case .several(let group):
      group.count == 1 ? "\(group[0].placeholder)…" : "(\(Self.shown([group])))…"
    case .maybe(let group):
      if case .either(let ways)? = group.first, group.count == 1 {
        "[\(Self.shown(ways))]"
      } else {
        "[\(Self.shown([group]))]"
      }
    }
  }

  private static func shown(_ ways: [[Pattern.Element]]) -> String {
    ways.map { $0.map(\.placeholder).joined(separator: " ") }.joined(separator: " | ")
  }

  /// Whether it is free text.
  var isText: Bool { if case .value(_, .text) = self { true } else { false } }
  /// Whether it is a number of hours, which may have a unit.
  var isHours: Bool { self == .value(name: "hours", kind: .number) }
  /// Whether it is the total time of a caucus rather than the time of one speaker.
  var isTotal: Bool { self == .value(name: "total", kind: .time) }

  /// What is expected here, in plain words for the person typing.
  package var words: String {
    switch self {
    case .word(let word): word
    case .choice(_, let words): Spelling.list(words, last: "or")
    case .either(let ways): Spelling.list(ways.compactMap { $0.first?.words }, last: "or")
    case .several(let group), .maybe(let group): group.first?.words ?? ""
    case .value("total", .time): "how long in all, like 10min"
    case .value("each", .time): "how long each speech, like 60s"
    case .value(_, .time): "a time, like 90s"
    case .value(_, .clock): "a time of day, like 14:30"
    case .value(_, .who): "a delegation"
    case .value(_, .whos): "delegations, all or rest"
    case .value(_, .named): "names of delegations"
    case .value(_, .reference): "a number, like 1.1"
    case .value(let name, .number) where Self.numbered.contains(name): "the number of a \(name)"
    case .value("yes", .number): "how many are in favour"
    case .value("no", .number): "how many are against"
    case .value("abstain", .number): "how many abstain"
    case .value("seconds", .number): "seconds"
    case .value("place", .number): "a place on the list"
    case .value("to", .number): "a place on the agenda"
    case .value("hours", .number): "hours, like 24, 24h or 7d"
    case .value(_, .number): "a number"
    case .value(_, .place): "the number of a motion, or next"
    case .value(let name, .text), .value(let name, .line): Self.texts[name] ?? "a \(name)"
    }
  }

  /// Numbered things.
  private static let numbered: Set<String> = [
    "topic", "speech", "motion", "vote", "point", "question",
  ]

  /// Free texts, by their names in a usage.
  private static let texts = [
    "question": "a title", "subject": "the subject", "text": "the text", "why": "the reason",
    "delegate": "the name of a delegate", "names": "names of delegates", "code": "a code",
    "mark": "a name for the snapshot", "zone": "a time zone, like Europe/Berlin",
  ]
}
