/// A script: one command per line. `#` begins a comment, `@…` sets the clock for the lines below
/// it, and a line that begins with `!` must be refused.
package enum Script {
  /// What a line of a script does.
  package enum Line: Equatable, Sendable {
    /// An empty line, or a comment only.
    case nothing
    /// An instant in milliseconds since 1970.
    case clock(Int)
    /// Milliseconds to advance the script's clock by.
    case later(Int)
    /// A line of the language, without the `!` before one that must be refused.
    case command(String, mustBeRefused: Bool)
  }

  /// - Throws: `Refusal` for a line with `@` that is not a valid time.
  package static func read(_ text: String) throws(Refusal) -> Line {
    let line = withoutComment(text).trimmed
    if line.isEmpty { return .nothing }
    if line.hasPrefix("@+") {
      guard let span = TimeSpan.milliseconds(String(line.dropFirst(2))) else {
        throw Refusal("\(line) is not a time: write @+45s", kind: .notUnderstood)
      }
      return .later(span)
    }
    if line.hasPrefix("@") {
      guard let instant = instant(utcTimestamp: String(line.dropFirst())) else {
        throw Refusal("\(line) is not a time: write @2023-10-03T10:00:00Z", kind: .notUnderstood)
      }
      return .clock(instant)
    }
    if line.hasPrefix("!") {
      return .command(String(line.dropFirst()).trimmed, mustBeRefused: true)
    }
    return .command(line, mustBeRefused: false)
  }

  /// Removes a comment; a `#` within quotes does not begin one.
  private static func withoutComment(_ text: String) -> Substring {
    var quoted = false
    var escaped = false
    for index in text.indices {
      let character = text[index]
      if escaped {
        escaped = false
      } else if quoted, character == "\\" {
        escaped = true
      } else if character == "\"" || character == "“" || character == "„" || character == "”" {
        quoted.toggle()
      } else if character == "#", !quoted {
        return text[..<index]
      }
    }
    return text[...]
  }
}

extension StringProtocol {
  /// Without leading and trailing whitespace.
  package var trimmed: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
