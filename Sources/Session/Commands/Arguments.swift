/// The arguments of a line after the command's words, by their names in the usage.
package struct Arguments: Sendable {
  enum Value: Equatable, Sendable {
    case who(String)
    case whos(Whos)
    /// Milliseconds.
    case time(Int)
    case number(Int)
    case next
    /// Minutes since midnight.
    case clock(Int)
    case text(String)
    /// A text without quotes that has the form of a document's or a clause's number.
    case reference(String)
    /// A choice or a keyword of the language, as typed.
    case word(String)
    /// The values of something that may be repeated, in the order typed.
    indirect case list([Value])
  }

  /// Several delegations, as they were named.
  enum Whos: Equatable, Sendable {
    case all, rest
    case codes([String])
  }

  /// The words the command was found by: `["speakers", "add"]`.
  let words: [String]
  var values: [String: Value] = [:]

  func who(_ name: String = "who") -> String? {
    if case .who(let code) = values[name] { code } else { nil }
  }

  func whos(_ name: String = "whos") -> Whos {
    if case .whos(let whos) = values[name] { whos } else { .codes([]) }
  }

  func time(_ name: String = "time") -> Int? {
    if case .time(let milliseconds) = values[name] { milliseconds } else { nil }
  }

  func number(_ name: String = "number") -> Int? {
    if case .number(let number) = values[name] { number } else { nil }
  }

  func clock(_ name: String = "until") -> Int? {
    if case .clock(let minutes) = values[name] { minutes } else { nil }
  }

  func text(_ name: String = "text") -> String? {
    values[name]?.text
  }

  /// A text if it was given as a number without quotes: `1.1`.
  func reference(_ name: String) -> String? {
    if case .reference(let text) = values[name] { text } else { nil }
  }

  func word(_ name: String) -> String? {
    if case .word(let word) = values[name] { word } else { nil }
  }

  /// The values of something that may be repeated; a single value as a list of one.
  func list(_ name: String) -> [Value] {
    switch values[name] {
    case .list(let values): values
    case let value?: [value]
    case nil: []
    }
  }

  func has(_ word: String) -> Bool { values[word] != nil }
}

extension Arguments.Value {
  /// A text, whether it was in quotes or not.
  var text: String? {
    switch self {
    case .text(let text), .reference(let text): text
    default: nil
    }
  }
}
