import Catalogue

/// The grammar of one command after its first words, read from its usage text:
///
///     <whos:whos> <attendance:present|voting|absent> [at <place:number>]
///     (strike <clause:reference> | replace <clause:reference> <text:text>) by <by:whos>
///     votes (<candidate:who> <votes:number>)…
///
/// What is in brackets may be left out; at the top such parts stand in any order. Ways to go on are
/// parted by bars, within parentheses or brackets. What `…` follows is said once or more.
package struct Pattern: Sendable {
  /// What stands for a value.
  package enum ValueKind: String, Sendable, CaseIterable {
    /// One delegation.
    case who
    /// One or more, parted by blanks or commas, or `all`, or `rest`.
    case whos
    /// One or more that are named: a number is none of them, where one may be a count.
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
    /// Everything that is left of the line.
    case line
  }

  package indirect enum Element: Equatable, Sendable {
    case word(String)
    case value(name: String, kind: ValueKind)
    /// One of several words, in whatever letters it is typed; its value is as it stands here.
    case choice(name: String, words: [String])
    /// One of several ways to go on: the first that the line fits.
    case either([[Element]])
    /// The same once or more, up to the next word of the pattern. Its values are lists.
    case several([Element])
    /// What may be left out where it stands.
    case maybe([Element])
  }

  /// In this order.
  package var required: [Element] = []
  package var optional: [[Element]] = []
  /// As it is shown to people, in the order of the usage.
  package private(set) var synopsis = ""

  /// Compiles a usage text. It is written by us, so a mistake in it is a programmer's: unknown
  /// kinds count as words, and the test of the table finds them.
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

  /// All words that the pattern itself uses, in small letters: they beat names.
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

  /// The words and values in it, however deep, in the order of the usage but for optional parts.
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

  /// What may stand first in it, each with what follows that.
  var openings: [[Pattern.Element]] {
    switch self {
    case .word, .value, .choice: [[self]]
    case .either(let ways): ways.flatMap(\.openings)
    case .several(let group), .maybe(let group): group.openings
    }
  }
}

extension [Pattern.Element] {
  /// The ways in which a group begins.
  var openings: [[Pattern.Element]] {
    guard let first else { return [] }
    return first.openings.map { $0 + dropFirst() }
  }
}

/// Reads a usage text from left to right.
private struct UsageReader {
  private var rest: Substring

  init(_ usage: String) { rest = usage[...] }

  /// Up to the end, or to a bar or a closing bracket that it leaves there.
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

  /// What stands between brackets, and the closing one.
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
