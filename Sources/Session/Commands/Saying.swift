import Catalogue

/// A message for people: words, and the lines of the command language that would help. Scripts get
/// all of it as text (`text`); a screen shows the key for a line instead. Lines are marked where
/// the message is written, so that user text is never mistaken for one.
///
///     "\(name) has the floor: \(line: "speech end")"
///     "a vote is open: \(ways: "vote close", "vote cancel")"
///     "Every clock is paused: \(text). \(subject: "interrupt end") resumes them."
package struct Saying: Equatable, Sendable {
  /// A run of words, or something that each front end words in its own way.
  package enum Part: Equatable, Sendable {
    case words(String)
    /// What to do next: `speech end`.
    case line(String)
    /// Several lines of which any one helps: `speech end, or yield`.
    case ways([String])
    /// A line that is the subject of the sentence: `interrupt end` resumes them.
    case subject(String)
    /// The syntax of a line: `speakers add <whos> [at <place>]`.
    case grammar(String)
    /// Where the commands are listed, as a clause: `chair commands` lists them. Each front end has
    /// its own list.
    case commandList
  }

  /// In order; two parts of words may be adjacent.
  package private(set) var parts: [Part]

  /// A message without lines.
  package init(_ words: String) { parts = [.words(words)] }

  /// - Parameter parts: as another program sent them.
  package init(parts: [Part]) { self.parts = parts }

  /// As `chair do` prints it in a shell, with lines as they would be typed.
  package var text: String {
    var text = ""
    for part in parts { text += part.text }
    return text
  }

  /// Whether there is nothing to say, as in the literal `""`.
  package var isEmpty: Bool { parts.allSatisfy(\.text.isEmpty) }

  static func + (a: Saying, b: Saying) -> Saying {
    var sum = a
    sum += b
    return sum
  }

  static func += (a: inout Saying, b: Saying) { a.parts += b.parts }
}

extension Saying.Part {
  /// As it is typed in a shell, without the marks of a line.
  package var text: String {
    switch self {
    case .words(let text), .line(let text), .subject(let text), .grammar(let text): text
    case .commandList: "`chair commands` lists them"
    case .ways(let lines): Saying.choice(lines)
    }
  }
}

extension Saying {
  /// `a, b, or c`
  package static func choice(_ ways: [String]) -> String {
    guard ways.count > 1 else { return ways.first ?? "" }
    return ways.dropLast().joined(separator: ", ") + ", or " + ways[ways.count - 1]
  }
}

extension Saying: CustomStringConvertible {
  package var description: String { text }
}

extension Saying: ExpressibleByStringInterpolation {
  /// Words only: a literal without interpolations has no lines.
  package init(stringLiteral words: String) { self.init(words) }

  package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// Does not join adjacent words, because most messages that are built are never shown.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// - Parameter interpolationCount: twice as many parts are reserved, for the words between
    ///   them.
    package init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    /// A title such as `A.I.` gets no second full stop.
    package mutating func appendLiteral(_ words: String) {
      if words.utf8.first == UInt8(ascii: "."), case .words(let before)? = parts.last,
        Spelling.endsSentence(before)
      {
        return appendInterpolation(String(words.dropFirst()))
      }
      appendInterpolation(words)
    }

    /// Words, even if they look like a line: names and texts that users typed.
    package mutating func appendInterpolation(_ words: String) {
      if !words.isEmpty { parts.append(.words(words)) }
    }

    /// In decimal digits.
    package mutating func appendInterpolation(_ number: Int) { parts.append(.words("\(number)")) }

    /// The parts of another message, whose lines remain lines.
    package mutating func appendInterpolation(_ saying: Saying) { parts += saying.parts }

    /// `\(line: "speech end")`: what to do next.
    package mutating func appendInterpolation(line: String) { parts.append(.line(line)) }

    /// `\(subject: "interrupt end")`: a line that the sentence is about.
    package mutating func appendInterpolation(subject line: String) { parts.append(.subject(line)) }

    /// `\(grammar: "attend <whos> present")`: a usage, which is never carried out as it is.
    package mutating func appendInterpolation(grammar: String) { parts.append(.grammar(grammar)) }

    /// `\(.commandList)`
    package mutating func appendInterpolation(_ part: Part) { parts.append(part) }

    /// `\(ways: "vote close", "vote cancel")`: any one of them helps.
    package mutating func appendInterpolation(ways lines: String...) { parts.append(.ways(lines)) }
  }
}
