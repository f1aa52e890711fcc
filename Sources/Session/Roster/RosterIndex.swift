import Catalogue
import Synchronization

/// An index of a roster's folded names, for finding a delegation by typed text. Folding the names
/// of an Assembly takes as long as all other work for a key press, so the last index is cached: the
/// next line, and every other word of the same line, reuses it.
final class RosterIndex: Sendable {
  struct Entry: Sendable {
    /// Folded, like all the strings below.
    var code: String
    /// Its full name, followed by any short name.
    var names: [String]
    var aliases: [String]

    init(_ delegation: Delegation) {
      code = delegation.code.folded()
      names = [delegation.name, delegation.shortName].compactMap { $0?.folded() }
      aliases = delegation.aliases.map { $0.folded() }
    }

    var all: [String] { names + aliases + [code] }
  }

  /// The entries in roll order.
  let entries: [Entry]
  /// Places in the roll by lowercased code, by name and by alias; the first match wins.
  private let codes: [String: Int]
  private let names: [String: Int]
  private let aliases: [String: Int]
  private let ownBeginnings: Beginnings
  private let allBeginnings: Beginnings

  private init(_ delegations: [Delegation]) {
    let entries = delegations.map(Entry.init)
    func places(_ words: (Int) -> [String]) -> [(String, Int)] {
      entries.indices.flatMap { place in words(place).map { ($0, place) } }
    }
    func first(_ places: [(String, Int)]) -> [String: Int] {
      Dictionary(places, uniquingKeysWith: { first, _ in first })
    }
    self.entries = entries
    codes = first(places { [delegations[$0].code.lowercased()] })
    names = first(places { entries[$0].names })
    aliases = first(places { entries[$0].aliases })
    ownBeginnings = Beginnings(places { entries[$0].names })
    allBeginnings = Beginnings(places { entries[$0].all })
  }

  /// The place in the roll of the delegation that has a folded text as its code, name, alias or
  /// number.
  func exact(_ wanted: String) -> Int? {
    if let place = codes[wanted] ?? names[wanted] ?? aliases[wanted] { return place }
    guard let number = Int(wanted), entries.indices.contains(number - 1) else { return nil }
    return number - 1
  }

  /// The places of the delegations with a name that begins with a folded text; if there are none,
  /// of those with an alias or a code that does. In roll order.
  func beginning(with wanted: String) -> [Int] {
    guard !wanted.isEmpty else { return [] }
    let own = ownBeginnings.places(of: wanted)
    return own.isEmpty ? allBeginnings.places(of: wanted) : own
  }

  /// Sorted words, so that those with the same prefix are adjacent.
  private struct Beginnings: Sendable {
    private let words: [(word: String, place: Int)]

    init(_ words: [(String, Int)]) {
      self.words = words.map { (word: $0.0, place: $0.1) }
        .sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
    }

    func places(of beginning: String) -> [Int] {
      var (low, high) = (0, words.count)
      while low < high {
        let middle = (low + high) / 2
        if words[middle].word.utf8.lexicographicallyPrecedes(beginning.utf8) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      let found = words[low...].prefix { $0.word.utf8.starts(with: beginning.utf8) }
        .filter { $0.word.hasPrefix(beginning) }
      return Set(found.map(\.place)).sorted()
    }
  }

  /// Caches the last index, which stays valid while the names are the same.
  final class Memory: Sendable {
    private let last = Mutex<(delegations: [Delegation], index: RosterIndex)?>(nil)

    func index(of delegations: [Delegation]) -> RosterIndex {
      last.withLock { last in
        if let known = last {
          if known.delegations == delegations { return known.index }
          if RosterIndex.hasSameNames(known.delegations, delegations) {
            last = (delegations, known.index)
            return known.index
          }
        }
        let index = RosterIndex(delegations)
        last = (delegations, index)
        return index
      }
    }
  }

  private static let memory = Memory()

  /// The index of a roster.
  static func of(_ delegations: [Delegation]) -> RosterIndex { memory.index(of: delegations) }

  private static func hasSameNames(_ a: [Delegation], _ b: [Delegation]) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy {
        $0.code == $1.code && $0.name == $1.name && $0.shortName == $1.shortName
          && $0.aliases == $1.aliases
      }
  }
}
