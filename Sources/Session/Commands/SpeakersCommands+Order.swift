import Catalogue

/// The order of the speakers' list: by the book, and by lot.
extension Ruling {
  /// The place on the list, from 1, that the book's order gives a delegation; `nil` for the end.
  func placeInOrder(_ code: String, _ side: SpeakersList.Side?) -> Int? {
    let queue = state.debate.list.queue
    switch rules.speeches.order {
    case .asked: return nil
    case .newcomers:
      guard state.turns(of: code) == 0 else { return nil }
      return queue.firstIndex { state.turns(of: $0) > 0 }.map { $0 + 1 }
    case .sides:
      return side.flatMap { placeBetween($0) { state.debate.list.sides[$0] } }
    case .groups:
      return state.delegation(code)?.group.flatMap {
        placeBetween($0) { state.delegation($0)?.group }
      }
    }
  }

  /// The first place on the list, from 1, between two entries with the same `key`, if that is not
  /// `own`; `nil` if there is none.
  private func placeBetween<Key: Equatable>(_ own: Key, _ key: (String) -> Key?) -> Int? {
    let keys = state.debate.list.queue.map(key)
    let index = zip(keys, keys.dropFirst()).enumerated()
      .first { $1.0 != nil && $1.0 == $1.1 && $1.0 != own }?.offset
    return index.map { $0 + 2 }
  }

  mutating func drawList() throws(Refusal) {
    guard let lot = inputs.lot else { throw Refusal("no lot was drawn") }
    var queue = state.debate.list.queue
    var dice = LotSequence(lot)
    for index in queue.indices.dropFirst().reversed() {
      queue.swapAt(index, dice.next(below: index + 1))
    }
    decide(ListDrawn(queue: queue))
    answer =
      "By lot: \(Spelling.list(queue.prefix(6).map(name)))"
      + (queue.count > 6 ? " and \(queue.count - 6) more." : ".")
  }
}

/// Numbers that follow from one lot (SplitMix64).
private struct LotSequence {
  private var state: UInt64

  init(_ lot: Int) { state = UInt64(bitPattern: Int64(lot)) }

  /// From 0 to a limit, which is excluded and at least 1.
  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
