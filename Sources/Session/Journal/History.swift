/// The records behind a session: where undo, redo and restore find their way.
///
/// A session that was opened from a checkpoint knows only what came after it; `isComplete` says
/// so, and going back further throws `Incomplete` until the whole journal is handed in.
public struct History: Sendable {
  /// The place asked for lies before the checkpoint that the session was opened from.
  public struct Incomplete: Error {}

  /// Named places, by name.
  public internal(set) var marks: [String: Int] = [:]
  /// Places to redo to, the next one last.
  var redo: [Int] = []
  /// The sequence that `records` starts after.
  let base: Int
  public private(set) var records: [Record] = []
  /// States to fold from: one in `anchorDistance` records, the newest place last.
  private var anchors: [State]

  static let anchorDistance = 64
  /// Older anchors are thinned out so that a long meeting stays small in memory.
  static let anchorLimit = 64

  init(from state: State) {
    base = state.sequence
    anchors = [state]
  }

  public var isComplete: Bool { base == 0 }

  /// The record of a sequence.
  /// - Throws: `Incomplete`
  public func record(_ sequence: Int) throws(Incomplete) -> Record {
    guard sequence > base, sequence <= base + records.count else { throw Incomplete() }
    return records[sequence - base - 1]
  }

  /// The place a record builds upon.
  func parent(of sequence: Int) throws(Incomplete) -> Int {
    try record(sequence).parent ?? sequence - 1
  }

  /// The step that undo would take back from `head`, or 0 at the beginning: moves along the
  /// journal lead to the place they went to, and a mark is no step.
  func step(at head: Int) throws(Incomplete) -> Int {
    var place = head
    while place > 0 {
      let fact = try record(place).facts.first
      guard fact is Undone || fact is Redone || fact is Marked else { return place }
      place = try parent(of: place)
    }
    return 0
  }

  /// Where undoing a step leads.
  func placeBefore(_ step: Int) throws(Incomplete) -> Int {
    if let restored = try record(step).facts.first as? Restored { return restored.from }
    return try parent(of: step)
  }

  /// The state at a place: the fold along the parents from the nearest anchor.
  public func state(at sequence: Int) throws(Incomplete) -> State {
    var path: [Record] = []
    var place = sequence
    while true {
      if let anchor = anchors.last(where: { $0.sequence <= place }), anchor.sequence == place {
        var state = anchor
        for record in path.reversed() { state.apply(record) }
        return state
      }
      path.append(try record(place))
      let parent = try parent(of: place)
      // A journal that was not written by this program may point forward.
      guard parent < place else { throw Incomplete() }
      place = parent
    }
  }

  /// Takes a record that was just applied, and the state after it.
  mutating func append(_ record: Record, after state: State) {
    records.append(record)
    switch record.facts.first {
    case let marked as Marked: marks[marked.mark] = record.sequence
    case is Undone: redo.append(record.sequence - 1)
    case is Redone: _ = redo.popLast()
    default: redo.removeAll()
    }
    if record.sequence % Self.anchorDistance == 0 { addAnchor(state) }
  }

  private mutating func addAnchor(_ state: State) {
    anchors.append(state)
    guard anchors.count > Self.anchorLimit else { return }
    // Every second one of the older half goes; the base stays.
    let half = Self.anchorLimit / 2
    anchors = anchors.enumerated()
      .filter { $0.offset == 0 || $0.offset > half || $0.offset % 2 == 0 }
      .map(\.element)
  }
}
