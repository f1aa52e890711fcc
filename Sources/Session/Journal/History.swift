/// The records behind a session: where undo, redo and restore find their way.
///
/// A session that was opened from a checkpoint knows only what came after it; `isComplete` says
/// so, and going back further throws `Incomplete` until the whole journal is handed in.
package struct History: Sendable {
  /// The place asked for lies before the checkpoint that the session was opened from, or nowhere.
  package struct Incomplete: Error {
    /// The record that cannot stand there, where one was handed in.
    package var record: Int?
  }

  /// Named places, by name.
  package internal(set) var marks: [String: Int] = [:]
  /// Places to redo to, the next one last.
  var redo: [Int] = []
  /// The sequence that `records` starts after.
  let base: Int
  package private(set) var records: [Record] = []
  /// The step that undo would take back at each place, the base first: the place itself, or where
  /// a move along the journal led. A mark is no step.
  private var steps: [Int]
  private var anchors: Anchors

  init(from state: State) {
    base = state.sequence
    steps = [base]
    anchors = Anchors(from: state)
  }

  package var isComplete: Bool { base == 0 }

  /// The sequence of the record that comes next.
  var next: Int { base + records.count + 1 }

  /// The record of a sequence.
  /// - Throws: `Incomplete`
  package func record(_ sequence: Int) throws(Incomplete) -> Record {
    guard sequence > base, sequence <= base + records.count else { throw Incomplete() }
    return records[sequence - base - 1]
  }

  /// The place a record builds upon.
  func parent(of sequence: Int) throws(Incomplete) -> Int {
    parent(of: try record(sequence))
  }

  /// The step that undo would take back from `head`, or 0 at the beginning: moves along the
  /// journal lead to the place they went to, and a mark is no step.
  func step(at head: Int) throws(Incomplete) -> Int {
    guard steps.indices.contains(head - base) else { throw Incomplete() }
    let step = steps[head - base]
    guard step > base || isComplete else { throw Incomplete() }
    return step
  }

  /// Where undoing a step leads.
  func placeBefore(_ step: Int) throws(Incomplete) -> Int {
    if let restored = try record(step).facts.first as? Restored { return restored.from }
    return try parent(of: step)
  }

  /// The state at a place: the fold along the parents from the nearest anchor.
  package func state(at place: Int) throws(Incomplete) -> State {
    guard anchors.contains(place), let state = anchors.state(at: place, records: records) else {
      throw Incomplete()
    }
    return state
  }

  /// How many records `state(at:)` folds.
  func cost(of place: Int) -> Int { anchors.cost(of: place) }

  /// Whether a record comes next and builds upon a place that is here.
  /// - Throws: `Incomplete`
  func check(_ record: Record) throws(Incomplete) {
    guard record.sequence == next, steps.indices.contains(parent(of: record) - base) else {
      throw Incomplete(record: record.sequence)
    }
    // Undoing it leads there.
    if let restored = record.facts.first as? Restored, !(0..<next).contains(restored.from) {
      throw Incomplete(record: record.sequence)
    }
  }

  /// Takes a record that was checked and applied, and the state after it.
  mutating func append(_ record: Record, after state: State) {
    enter(record)
    anchors.append(state, parent: parent(of: record), records: records)
  }

  /// Takes records whose states nobody asks for, and tells the state after the last one. Each is
  /// folded once at most, whatever their parents are.
  mutating func append(_ new: [Record]) throws(Incomplete) -> State {
    for record in new {
      try check(record)
      enter(record)
      anchors.append(parent: parent(of: record))
    }
    guard let state = anchors.fold(to: next - 1, records: records) else { throw Incomplete() }
    return state
  }

  private func parent(of record: Record) -> Int { record.parent ?? record.sequence - 1 }

  /// Notes a record and where it leads.
  private mutating func enter(_ record: Record) {
    records.append(record)
    var isStep = true
    switch record.facts.first {
    case let marked as Marked:
      marks[marked.mark] = record.sequence
      isStep = false
    case is Undone:
      redo.append(record.sequence - 1)
      isStep = false
    case is Redone:
      _ = redo.popLast()
      isStep = false
    default: redo.removeAll()
    }
    steps.append(isStep ? record.sequence : steps[parent(of: record) - base])
  }
}
