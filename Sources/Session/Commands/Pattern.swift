import Catalogue

/// The grammar of one command after its first words, read from its usage text:
///
///     <whos:whos> <attendance:present|voting|absent> [at <place:number>]
///     (strike <clause:reference> | replace <clause:reference> <text:text>) by <by:whos>
///     votes (<candidate:who> <votes:number>)…
///
/// Parts in brackets are optional; at the top level they may come in any order. Alternatives are
/// separated by bars, within parentheses or brackets. `…` means that the preceding part may be
/// repeated.
package struct Pattern: Sendable {
  /// The kinds of values.
  package enum ValueKind: String, Sendable, CaseIterable {
    /// One delegation.
    case who
    /// One or more, separated by blanks or commas, or `all`, or `rest`.
    case whos
    /// One or more by name: a number is rejected, for commands in which it could be meant as a
    /// count.
    case named
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
    /// The number of a document or of a clause: `1.1`, `L.20`, `3.a`, `p2`; never in quotes.
    case reference
    /// The rest of the line.
    case line
  }

  /// One part of a pattern.
  package indirect enum Element: Equatable, Sendable {
    case word(String)
    case value(name: String, kind: ValueKind)
    /// One of several words, in any case; the value has the case of the pattern.
    case choice(name: String, words: [String])
    /// Alternatives: the first that matches the line is taken.
    case either([[Element]])
    /// Repeated once or more, up to the next keyword of the pattern. Its values are lists.
    case several([Element])
    /// An optional part at a fixed position.
    case maybe([Element])
  }

  /// In this order.
  package var required: [Element] = []
  /// The optional parts at the top level, each of which may come once. One that begins with a
  /// keyword may stand anywhere; one that begins with a value follows all required parts.
  package var optional: [[Element]] = []
  /// As shown to the user, in the order of the usage.
  package private(set) var synopsis = ""

  /// Compiles a usage text. Usage texts are part of the program, so a mistake in one is a bug:
  /// unknown kinds are taken for choices, and the test of the command table finds them.
  package init(_ usage: String) {
    var reader = UsageReader(usage)
    let elements = reader.sequence()
    synopsis = elements.map(\.placeholder).joined(separator: " ")
    for element in elements {
      if case .maybe(let group) = element {
        optional.append(group)
      } else {
        required.append(element)
      }
    }
  }

  /// All keywords of the pattern, in lower case: they take precedence over names.
  var keywords: Set<String> {
    var words: Set<String> = []
    for leaf in leaves {
      switch leaf {
      case .word(let word): words.insert(word)
      case .choice(_, let choices): words.formUnion(choices.map { $0.lowercased() })
      default: break
      }
    }
    return words
  }

  /// The words and values at any depth, in the order of the usage, except that optional parts come
  /// last.
  var leaves: [Element] { (required + optional.joined()).flatMap(\.leaves) }
}

extension Pattern.Element {
  fileprivate var leaves: [Pattern.Element] {
    switch self {
    case .word, .value, .choice: [self]
    case .either(let ways): ways.joined().flatMap(\.leaves)
    case .several(let group), .maybe(let group): group.flatMap(\.leaves)
    }
  }

  /// The elements that may come first in it, each with those that follow.
  var openings: [[Pattern.Element]] {
    switch self {
    case .word, .value, .choice: [[self]]
    case .either(let ways): ways.flatMap(\.openings)
    case .several(let group), .maybe(let group): group.openings
    }
  }
}

extension [Pattern.Element] {
  /// The elements that may come first in the group, each with those that follow.
  var openings: [[Pattern.Element]] {
    guard let first else { return [] }
    return first.openings.map { $0 + dropFirst() }
  }
}

/// Reads a usage text from left to right.
private struct UsageReader {
  private var rest: Substring

  init(_ usage: String) { rest = usage[...] }

  /// Reads up to the end, or up to a bar or a closing bracket, which is not consumed.
  mutating func sequence() -> [Pattern.Element] {
    var elements: [Pattern.Element] = []
    while let next = rest.first {
      switch next {
      case " ": rest.removeFirst()
      case "|", ")", "]": return elements
      case "(", "[":
        rest.removeFirst()
        let ways = ways()
        if next == "[" {
          elements.append(.maybe(ways.count == 1 ? ways[0] : [.either(ways)]))
        } else if ways.count > 1 {
          elements.append(repeated([.either(ways)]) ?? .either(ways))
        } else if let several = repeated(ways[0]) {
          elements.append(several)
        } else {
          elements += ways[0]
        }
      default:
        let element = leaf()
        elements.append(repeated([element]) ?? element)
      }
    }
    return elements
  }

  /// Reads the contents of brackets and the closing one.
  private mutating func ways() -> [[Pattern.Element]] {
    var ways = [sequence()]
    while rest.first == "|" {
      rest.removeFirst()
      ways.append(sequence())
    }
    rest = rest.dropFirst()
    return ways
  }

  private mutating func repeated(_ group: [Pattern.Element]) -> Pattern.Element? {
    guard rest.first == "…" else { return nil }
    rest.removeFirst()
    return .several(group)
  }

  private mutating func leaf() -> Pattern.Element {
    let isValue = rest.first == "<"
    let text = rest.prefix { isValue ? $0 != ">" : !" |()[]…".contains($0) }
    rest = rest.dropFirst(text.count)
    guard isValue, rest.first == ">" else { return .word(String(text)) }
    rest.removeFirst()
    let parts = text.dropFirst().split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .word("\(text)>") }
    if let kind = Pattern.ValueKind(rawValue: parts[1]) {
      return .value(name: parts[0], kind: kind)
    }
    return .choice(name: parts[0], words: parts[1].split(separator: "|").map(String.init))
  }
}
