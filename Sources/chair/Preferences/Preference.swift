import Catalogue
import Presentation
import Session
import TerminalKit

/// One line of the preferences, which adapt the screen and its keys to the chair. The file sets
/// them permanently; the prompt sets them until the program ends.
enum Preference: Equatable {
  case bind(Binding)
  /// In the given panes, or everywhere if there are none.
  case unbind(Key, Set<ViewState.Pane>)
  case theme(String)
  case mouse(Bool)
  /// The times before the end at which clocks warn, in milliseconds, the longest first.
  case warn([Int])
  case bell(Bool)
  /// Whether the chair's screen shows what to say.
  case say(Bool)
  /// The languages of delegation names on the room's screen.
  case language([Language])
  /// The interval in which a repeated key does not advance the meeting again, in milliseconds.
  case bounce(Int)

  /// The usage and description of every preference, for help.
  static let all: [(usage: String, help: String)] = [
    ("bind KEY [in PART…] \"line\" [\"label\"]", "make a key run a line"),
    ("unbind KEY [in PART…]", "make a key do nothing"),
    ("theme dark|light|terminal", "change the colours"),
    ("mouse on|off", "use the mouse or not"),
    ("warn TIME…|off", "when clocks warn before they run out"),
    ("bell on|off", "a sound when a clock warns"),
    ("say on|off", "whether the screen shows what the chair says now"),
    ("language en,ar", "the languages in which the room's screen names delegations"),
    ("bounce TIME|off", "how soon the same key may advance the meeting again"),
  ]

  private static let words = all.compactMap {
    $0.usage.split(separator: " ").first.map(String.init)
  }

  /// Parses a line; returns `nil` if its first word is not a preference.
  /// - Throws: `Refusal` that says what is wrong and what to write.
  static func read(_ line: String) throws(Refusal) -> Preference? {
    guard let first = line.split(whereSeparator: \.isWhitespace).first.map(String.init),
      words.contains(first)
    else { return nil }
    var tokens = try Token.split(line)[...]
    tokens.removeFirst()
    switch first {
    case "bind": return .bind(try Binding(reading: tokens))
    case "unbind":
      let key = try key(tokens.popFirst(), for: "unbind")
      let panes = try panes(&tokens)
      try end(tokens, "unbind KEY [in PART]")
      return .unbind(key, panes)
    case "theme":
      let names = Theme.all.map(\.name)
      return .theme(try one(of: names, tokens, "theme \(names.joined(separator: "|"))"))
    case "mouse": return .mouse(try isOn(tokens, "mouse"))
    case "bell": return .bell(try isOn(tokens, "bell"))
    case "say": return .say(try isOn(tokens, "say"))
    case "language":
      do throws(Failure) {
        return .language(
          try ProjectCommand.languages(tokens.map(\.text).joined(separator: ",")))
      } catch {
        throw Refusal(Saying(error.message), kind: .notUnderstood, at: tokens.first?.range)
      }
    case "bounce":
      if tokens.first?.text == "off" { return .bounce(0) }
      return .bounce(try milliseconds(tokens))
    default: return .warn(try marks(tokens))
    }
  }

  /// The confirmation after the prompt has applied it.
  var answer: String {
    switch self {
    case .bind(let binding): "\(binding.key): \(binding.note), until you leave."
    case .unbind(let key, _): "\(key.name) does nothing now, until you leave."
    case .theme(let name): "The theme is \(name)."
    case .mouse(true): "Mouse clicks now act on the screen."
    case .mouse(false): "The mouse selects text again."
    case .warn(let marks) where marks.isEmpty: "Clocks do not warn before they run out."
    case .warn(let marks):
      "Clocks warn \(Wording.list(marks.map { TimeSpan.words(milliseconds: $0) })) before they "
        + "run out."
    case .bell(let isOn): isOn ? "The bell sounds when a clock warns." : "The bell is silent."
    case .say(let isOn):
      isOn ? "What to say now is shown above the keys." : "What to say is no longer shown."
    case .language: "The room's screen reads its languages from chair.conf when it is opened."
    case .bounce(0): "Repeated key presses are no longer ignored."
    case .bounce(let time):
      "The same key is ignored for \(time) ms where it would advance the meeting again."
    }
  }

  // MARK: - Parts of a line

  /// Parses a key name.
  static func key(_ token: Token?, for word: String) throws(Refusal) -> Key {
    guard let token else {
      throw Refusal("which key? \(word) KEY …", kind: .notUnderstood)
    }
    guard let key = Key(name: token.text) else {
      throw Refusal(
        "there is no key \(token.text): write a character, space, enter, F5, C-r or M-x",
        kind: .notUnderstood, at: token.range)
    }
    if [.escape, .control("c"), .control("z")].contains(key) {
      throw Refusal(
        "\(token.text) cannot be rebound", kind: .notUnderstood, at: token.range)
    }
    return key
  }

  /// Parses the panes after `in`; returns none if that word is missing.
  static func panes(_ tokens: inout ArraySlice<Token>) throws(Refusal) -> Set<ViewState.Pane> {
    guard let word = tokens.first, !word.quoted, word.text == "in" else { return [] }
    tokens.removeFirst()
    var panes: Set<ViewState.Pane> = []
    while let token = tokens.first, !token.quoted {
      guard let pane = ViewState.Pane(rawValue: token.text) else {
        throw Refusal(
          "there is no part of the screen called \(token.text): \(paneNames)",
          kind: .notUnderstood, at: token.range)
      }
      panes.insert(pane)
      tokens.removeFirst()
    }
    if panes.isEmpty {
      throw Refusal("in which part? \(paneNames)", kind: .notUnderstood, at: word.range)
    }
    return panes
  }

  private static let paneNames = ViewState.Pane.allCases.map(\.rawValue).joined(separator: ", ")

  /// - Throws: `Refusal` if anything is left.
  static func end(_ tokens: ArraySlice<Token>, _ usage: String) throws(Refusal) {
    guard let token = tokens.first else { return }
    throw Refusal(
      "\(Token.quote(token.text)) does not belong here: \(usage)", kind: .notUnderstood,
      at: token.range)
  }

  private static func one(
    of names: [String], _ tokens: ArraySlice<Token>, _ usage: String
  ) throws(Refusal) -> String {
    guard let token = tokens.first, names.contains(token.text) else {
      throw Refusal(
        tokens.first.map { "\($0.text) is not allowed here: \(usage)" } ?? "write \(usage)",
        kind: .notUnderstood, at: tokens.first?.range)
    }
    try end(tokens.dropFirst(), usage)
    return token.text
  }

  private static func isOn(_ tokens: ArraySlice<Token>, _ word: String) throws(Refusal) -> Bool {
    try one(of: ["on", "off"], tokens, "\(word) on|off") == "on"
  }

  private static func milliseconds(_ tokens: ArraySlice<Token>) throws(Refusal) -> Int {
    // A number of milliseconds such as `60ms`, shorter than the time spans of commands allow.
    guard let token = tokens.first, token.text.hasSuffix("ms"),
      let value = Int(token.text.dropLast(2)), (1...1000).contains(value)
    else {
      throw Refusal(
        "how many milliseconds? bounce 60ms, or bounce off", kind: .notUnderstood,
        at: tokens.first?.range)
    }
    try end(tokens.dropFirst(), "bounce 60ms")
    return value
  }

  private static func marks(_ tokens: ArraySlice<Token>) throws(Refusal) -> [Int] {
    if tokens.count == 1, tokens.first?.text == "off" { return [] }
    guard (1...Marks.most).contains(tokens.count) else {
      throw Refusal(
        "write one to \(Marks.most) times, such as warn 30s 10s, or warn off",
        kind: .notUnderstood)
    }
    var marks: [Int] = []
    for token in tokens {
      guard let mark = TimeSpan.milliseconds(token.text) else {
        throw Refusal(
          "\(token.text) is not a time: write 30s, 1m or 1m30s", kind: .notUnderstood,
          at: token.range)
      }
      marks.append(mark)
    }
    return marks.sorted(by: >)
  }
}
