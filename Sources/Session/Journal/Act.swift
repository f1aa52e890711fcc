import Catalogue

/// A short description of what a record did: `Ghana passed over`. Undo and redo show it, because
/// the line alone is often not clear: `speakers skip`. The words of each fact are in
/// `FactRegistry`.
struct Act {
  /// The state before the record.
  let state: State
  let record: Record

  /// - Parameter state: the state before the record.
  init(_ record: Record, on state: State) {
    (self.state, self.record) = (state, record)
  }

  var words: String {
    let entries = record.facts.lazy.compactMap { fact in
      FactRegistry.entries[type(of: fact).name].map { (fact, $0) }
    }
    guard let (fact, entry) = entries.first(where: { !$1.isMinor }) ?? entries.first,
      let words = entry.words
    else { return record.command }
    return words(fact, self)
  }

  func name(_ code: String) -> String { state.name(code) }

  /// The current speaker's name in the possessive.
  var speakers: String { state.floor.speech.map { "\(name($0.code))'s" } ?? "the speaker's" }

  /// The names of up to three delegations; a count of more.
  func who(_ codes: [String]) -> String {
    codes.count > 3 ? "\(codes.count) delegations" : Spelling.list(codes.map(name))
  }

  /// The delegations of all the record's facts of a type.
  func all<T: Fact>(_ type: T.Type, _ code: KeyPath<T, String>) -> String {
    who(record.facts.compactMap { ($0 as? T)?[keyPath: code] })
  }
}

extension Record {
  /// What it did, in a few words: `Ghana given the floor`.
  /// - Parameter state: the state before the record.
  package func words(on state: State) -> String { Act(self, on: state).words }
}
