/// States kept to fold from, so that reaching any place in the journal costs about the same,
/// whatever path the parents form.
///
/// As records are appended, a place that is `2 × distance` records from the nearest anchor gets a
/// new anchor halfway, so that each anchor has `distance` places of its own however the paths
/// branch. When there are more than `limit`, the distance doubles and anchors that are too close
/// together are dropped, which bounds the memory that a long meeting takes. A path may lead to a
/// place before `base`, whose state is not kept here.
struct Anchors: Sendable {
  static let limit = 64

  /// In records.
  private(set) var distance = 64
  private let base: Int
  private var states: [Int: State]
  /// The parent of each place, beginning with the base.
  private var parents: [Int]
  /// An upper bound on the number of records from the nearest anchor to each place; 0 for an
  /// anchor, and only for an anchor.
  private var lengths: [Int]
  /// The last state that was halfway to a new anchor.
  private var candidate: KeptState?

  init(from state: State) {
    base = state.sequence
    states = [base: state]
    parents = [base]
    lengths = [0]
  }

  /// The state of an anchor.
  func state(keptAt place: Int) -> State? { states[place] }

  /// The states of the latest anchors, the latest first.
  func newest(_ count: Int) -> [State] {
    states.keys.sorted().suffix(count).reversed().compactMap { states[$0] }
  }

  /// The state at a place; `nil` if the path to it begins before the base.
  /// - Parameter records: all since the base.
  func state(at place: Int, records: [Record]) -> State? {
    let way = way(to: place)
    guard var state = states[way.anchor] else { return nil }
    for place in way.places.reversed() { records[place - base - 1].apply(to: &state) }
    return state
  }

  /// How many records must be folded to reach a place.
  func cost(of place: Int) -> Int { way(to: place).places.count }

  /// Appends a place without its state.
  mutating func append(parent: Int) {
    parents.append(parent)
    lengths.append(length(of: parent) + 1)
  }

  /// Appends a place with its state.
  /// - Parameter records: all since the base, ending with the record of this place.
  mutating func append(_ state: State, parent: Int, records: [Record]) {
    append(parent: parent)
    if parent < base {
      // The state before it is not kept here.
      keep(state, at: state.sequence)
      if states.count > Self.limit { thinOut() }
    }
    if length(of: state.sequence) >= 2 * distance { shortenWay(to: state.sequence, records) }
    if length(of: state.sequence) == distance { candidate = KeptState(state) }
  }

  /// The state at a place that may be far from every anchor; adds anchors on the path.
  /// - Parameter before: the state before the base at which the path begins, if it does.
  mutating func fold(to place: Int, records: [Record], from before: State? = nil) -> State? {
    let way = way(to: place)
    guard var state = states[way.anchor] ?? before else { return nil }
    while way.places.count > distance * Self.limit / 2 { distance *= 2 }
    for (count, place) in way.places.reversed().enumerated() {
      records[place - base - 1].apply(to: &state)
      if (count + 1) % distance == 0 { keep(state, at: place) }
    }
    thinOut()
    return state
  }

  /// Also 0 for places before the base.
  private func length(of place: Int) -> Int { place > base ? lengths[place - base] : 0 }

  /// The nearest anchor on the path to a place, or the first place before the base, and the places
  /// after it in reverse order.
  func way(to place: Int) -> (anchor: Int, places: [Int]) {
    var place = place
    var places: [Int] = []
    while length(of: place) > 0 {
      places.append(place)
      place = parents[place - base]
    }
    return (place, places)
  }

  private mutating func keep(_ state: State, at place: Int) {
    states[place] = state
    lengths[place - base] = 0
  }

  /// Adds an anchor halfway to a place, unless a closer one was added on its path in the meantime.
  private mutating func shortenWay(to end: Int, _ records: [Record]) {
    let places = way(to: end).places
    var length = places.count
    if length >= 2 * distance {
      let middle = places[distance]
      let isKnown = candidate?.state.sequence == middle
      let state = isKnown ? candidate?.state : state(at: middle, records: records)
      guard let state else { return }
      keep(state, at: middle)
      length = distance
    }
    for (index, place) in places[..<length].enumerated() { lengths[place - base] = length - index }
    if states.count > Self.limit { thinOut() }
  }

  /// Drops anchors until at most `limit` are left, and recomputes all lengths.
  private mutating func thinOut() {
    while states.count > Self.limit {
      distance *= 2
      // In order, so that earlier anchors are dropped before the length of a later one is computed.
      for anchor in states.keys.sorted() where anchor != base {
        let length = way(to: parents[anchor - base]).places.count + 1
        guard length < distance else { continue }
        states[anchor] = nil
        lengths[anchor - base] = length
      }
    }
    for place in parents.indices where lengths[place] > 0 {
      lengths[place] = length(of: parents[place]) + 1
    }
  }
}
