/// States kept to fold from, so that reaching a place in the journal costs about the same wherever
/// it is and whatever way the parents lead to it.
///
/// As records come in, a place that is `2 × distance` records from the nearest anchor gets a new
/// one halfway, so that each anchor has `distance` places of its own however the ways branch. When
/// there are more than `limit`, the distance doubles and those that stand too close are dropped: a
/// long meeting stays small in memory. A way may lead to a place before the first one here, whose
/// state is not.
struct Anchors: Sendable {
  static let limit = 64

  /// In records.
  private(set) var distance = 64
  private let base: Int
  private var states: [Int: State]
  /// By place, the base first: the place before it.
  private var parents: [Int]
  /// By place: at least as many records as lead to it from the nearest anchor. 0 for an anchor, and
  /// for no other.
  private var lengths: [Int]
  /// The last state that was halfway to a new anchor.
  private var candidate: State?

  init(from state: State) {
    base = state.sequence
    states = [base: state]
    parents = [base]
    lengths = [0]
  }

  /// The state of an anchor.
  func state(keptAt place: Int) -> State? { states[place] }

  /// The states of the last anchors, the last one first.
  func newest(_ count: Int) -> [State] {
    states.keys.sorted().suffix(count).reversed().compactMap { states[$0] }
  }

  /// The state of a place that is here; `nil` where the way to it leads to one that is not.
  /// - Parameter records: all since the base.
  func state(at place: Int, records: [Record]) -> State? {
    let way = way(to: place)
    guard var state = states[way.anchor] else { return nil }
    for place in way.places.reversed() { records[place - base - 1].apply(to: &state) }
    return state
  }

  /// How many records are folded to reach a place.
  func cost(of place: Int) -> Int { way(to: place).places.count }

  /// Takes a place without its state.
  mutating func append(parent: Int) {
    parents.append(parent)
    lengths.append(length(of: parent) + 1)
  }

  /// Takes a place with its state.
  /// - Parameter records: all since the base, this one's last.
  mutating func append(_ state: State, parent: Int, records: [Record]) {
    append(parent: parent)
    if parent < base {
      // The state before it is not here.
      keep(state, at: state.sequence)
      if states.count > Self.limit { thinOut() }
    }
    if length(of: state.sequence) >= 2 * distance { shortenWay(to: state.sequence, records) }
    if length(of: state.sequence) == distance { candidate = state }
  }

  /// The state of a place that may be far from every anchor; new ones are put on the way.
  /// - Parameter before: the state before the base that the way leads to, if it does.
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

  /// 0 before the base too.
  private func length(of place: Int) -> Int { place > base ? lengths[place - base] : 0 }

  /// The nearest anchor on the way to a place, or the first place before the base, and the places
  /// behind it, the last one first.
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

  /// Puts an anchor halfway to a place, unless a nearer one was put on its way since.
  private mutating func shortenWay(to end: Int, _ records: [Record]) {
    let places = way(to: end).places
    var length = places.count
    if length >= 2 * distance {
      let middle = places[distance]
      let isKnown = candidate?.sequence == middle
      let state = isKnown ? candidate : state(at: middle, records: records)
      guard let state else { return }
      keep(state, at: middle)
      length = distance
    }
    for (index, place) in places[..<length].enumerated() { lengths[place - base] = length - index }
    if states.count > Self.limit { thinOut() }
  }

  /// Drops anchors until few enough are left, and counts every length anew.
  private mutating func thinOut() {
    while states.count > Self.limit {
      distance *= 2
      // Those before an anchor are dropped before it.
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
