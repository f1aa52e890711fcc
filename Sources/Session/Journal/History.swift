/// The records of a session, in which undo, redo and restore move.
///
/// The latest records are in memory, with states to fold from (`Anchors`). Records up to `base` are
/// in a `RecordSource`: a place among them is reached from the nearest checkpoint on the path to
/// it, so that an undo costs the same wherever it goes and however long the meeting is.
package struct History: Sendable {
  /// Why a record cannot be applied or found; with its number.
  package enum Fault: Error, Equatable {
    /// The record is not the next one, or its parent does not exist.
    case misplaced(Int)
    /// The record cannot be read, or is not available.
    case unreadable(Int)
  }

  /// The record numbers of named places, by name.
  package internal(set) var marks: [String: Int] = [:]
  /// Places to redo to, the next one last.
  var redo: [Int] = []
  /// The number of the last record that only the source has.
  let base: Int
  private let source: (any RecordSource)?
  /// The state before the first record.
  private let beginning: KeptState
  /// The last records up to `base`, decoded.
  private var recalled: [Record] = []
  /// The records after `base`.
  private var recent: [Record] = []
  /// The step that undo would take back at each place from `base` on: the place itself, or the step
  /// of the place that a move went to. A mark is not a step.
  private var steps: [Int]
  private var anchors: Anchors
  /// States at or before `base` that were requested recently, or are near one that was, the latest
  /// last.
  private var deep: [State] = []

  private static let mostDeep = 8

  init(from state: State) {
    (base, source, beginning) = (0, nil, KeptState(state))
    steps = [0]
    anchors = Anchors(from: state)
  }

  /// Continues from a checkpoint.
  /// - Parameter source: has all records up to it.
  init(from beginning: State, at checkpoint: Checkpoint, source: (any RecordSource)?) {
    (base, self.source) = (checkpoint.state.sequence, source)
    self.beginning = KeptState(beginning)
    (marks, redo) = (checkpoint.marks, checkpoint.redo)
    steps = [checkpoint.step]
    anchors = Anchors(from: checkpoint.state)
  }

  /// The number of records, which is the number of the last one.
  package var count: Int { base + recent.count }

  /// All records; one that cannot be read has a placeholder for its line.
  package var records: Records { Records(history: self) }

  /// The record with a number, from memory or from the source.
  /// - Throws: `Fault.unreadable` if there is none, or if the source cannot read it.
  package func record(_ sequence: Int) throws(Fault) -> Record {
    guard sequence > 0, sequence <= count else { throw .unreadable(sequence) }
    if sequence > base { return recent[sequence - base - 1] }
    let place = recalled.count - 1 - (base - sequence)
    if place >= 0 { return recalled[place] }
    guard let source else { throw .unreadable(sequence) }
    return try source.record(sequence)
  }

  /// A record with its line and its author, but possibly without its time and its facts.
  package func brief(of sequence: Int) -> Record {
    if sequence > base - recalled.count { return records[sequence - 1] }
    return source?.brief(of: sequence) ?? records[sequence - 1]
  }

  /// The place that a record follows.
  func parent(of sequence: Int) throws(Fault) -> Int {
    guard sequence > 0, sequence <= count else { throw .unreadable(sequence) }
    if sequence > base { return Self.parent(of: recent[sequence - base - 1]) }
    guard let source else { throw .unreadable(sequence) }
    let parent = try source.parent(of: sequence)
    guard (0..<sequence).contains(parent) else { throw .misplaced(sequence) }
    return parent
  }

  /// The records in force: those on the path from the beginning to the last one, in order, as runs
  /// of consecutive numbers. Records that were undone are not among them; undo, redo and restore
  /// themselves are.
  package func standing() throws(Fault) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var place = count
    while place > 0 {
      let last = place
      var first = place
      place = try parent(of: first)
      while place == first - 1, place > 0 {
        first = place
        place = try parent(of: first)
      }
      runs.append(first...last)
    }
    return runs.reversed()
  }

  /// The step that undo would take back from `head`; 0 at the beginning. An undo, redo or restore
  /// is followed to the place that it went to, and a mark is not a step.
  func step(at head: Int) throws(Fault) -> Int {
    var place = head
    var tries = Self.mostTries
    while place > 0 {
      if place >= base, place - base < steps.count { return steps[place - base] }
      if let checkpoint = checkpoint(at: place, &tries) { return checkpoint.step }
      if Self.isStep(try record(place)) { return place }
      place = try parent(of: place)
    }
    return 0
  }

  /// The place that undoing a step goes to.
  func placeBefore(_ step: Int) throws(Fault) -> Int {
    guard let restored = try record(step).facts.first as? Restored else {
      return try parent(of: step)
    }
    guard (0..<step).contains(restored.from) else { throw .misplaced(step) }
    return restored.from
  }

  /// The state at a place.
  package func state(at place: Int) throws(Fault) -> State { try states(near: place)[0] }

  /// The state at a place, followed by some states on the path to it, to which the next undo may
  /// go.
  func states(near place: Int) throws(Fault) -> [State] {
    guard (0...count).contains(place) else { throw .unreadable(place) }
    if place <= base { return try deepStates(near: place) }
    let (from, way) = anchors.way(to: place)
    var state: State
    if let kept = anchors.state(keptAt: from) {
      state = kept
    } else {
      state = try deepStates(near: from)[0]
    }
    for place in way.reversed() { recent[place - base - 1].apply(to: &state) }
    return [state]
  }

  /// How many records in memory `state(at:)` folds.
  func cost(of place: Int) -> Int { anchors.way(to: place).places.count }
}

// Access to the source.
extension History {
  /// How many unusable checkpoints are tried before the others are ignored: a damaged or foreign
  /// journal may have no others, and trying each would take long.
  private static let mostTries = 4

  private func checkpoint(at place: Int, _ tries: inout Int) -> Checkpoint? {
    guard place <= base, tries > 0, let source, source.hasCheckpoint(at: place) else { return nil }
    let checkpoint = source.checkpoint(at: place)
    if checkpoint == nil { tries -= 1 }
    return checkpoint
  }

  private func deepStates(near place: Int) throws(Fault) -> [State] {
    var way: [Int] = []
    var tries = Self.mostTries
    var next = place
    var found: State?
    while found == nil {
      if let kept = deep.last(where: { $0.sequence == next }) ?? anchors.state(keptAt: next) {
        found = kept
      } else if next == 0 {
        found = beginning.state
      } else if let checkpoint = checkpoint(at: next, &tries) {
        found = checkpoint.state
      } else {
        way.append(next)
        next = try parent(of: next)
      }
    }
    guard var state = found else { throw .unreadable(place) }
    var near: [State] = []
    // Halfway, and halfway from there, so that later undos find a state shortly before theirs.
    var stop = way.count / 2
    for index in way.indices.reversed() {
      try record(way[index]).apply(to: &state)
      guard index == stop, index > 0 else { continue }
      near.append(state)
      stop = index / 2
    }
    return [state] + near.reversed()
  }

  /// Caches states that `states(near:)` returned.
  mutating func keep(_ states: [State]) {
    let new = states.filter { $0.sequence <= base }.reversed()
    guard !new.isEmpty else { return }
    deep = (deep.filter { old in !new.contains { $0.sequence == old.sequence } } + new)
      .suffix(Self.mostDeep)
  }

  /// Decodes the last records, which screens show, unless they are in memory.
  mutating func recall(_ count: Int) {
    guard recent.count + recalled.count < count, recalled.count < base else { return }
    let first = max(1, self.count - count + 1)
    recalled = (first..<(base + 1)).compactMap { try? record($0) }
    // They must be contiguous.
    if recalled.count != base - first + 1 { recalled = [] }
  }

  /// The same history with only the last records in memory.
  /// - Parameter source: has all records so far.
  func settled(on source: any RecordSource, at state: State, remembering count: Int) -> History {
    let step = steps.last ?? 0
    var settled = History(
      from: beginning.state,
      at: Checkpoint(state: state, marks: marks, redo: redo, step: step), source: source)
    settled.recalled = Array((recalled + recent).suffix(count))
    settled.keep(anchors.newest(Self.mostDeep))
    return settled
  }
}

// Appending records.
extension History {
  /// Checks that a record is the next one and that its parent exists.
  func check(_ record: Record) throws(Fault) {
    guard record.sequence == count + 1, (0...count).contains(Self.parent(of: record)) else {
      throw .misplaced(record.sequence)
    }
    // Undoing the restore goes to this place.
    if let restored = record.facts.first as? Restored, !(0...count).contains(restored.from) {
      throw .misplaced(record.sequence)
    }
  }

  /// Appends a record that was checked and applied, with the state after it.
  mutating func append(_ record: Record, after state: State) throws(Fault) {
    try enter(record)
    anchors.append(state, parent: Self.parent(of: record), records: recent)
  }

  /// Appends records without keeping the state of each, and returns the state after the last one.
  /// Each is folded at most once, whatever their parents are.
  mutating func append(_ new: [Record]) throws(Fault) -> State {
    for record in new {
      try check(record)
      try enter(record)
      anchors.append(parent: Self.parent(of: record))
    }
    let start = anchors.way(to: count).anchor
    let before = start < base ? try deepStates(near: start)[0] : nil
    guard let state = anchors.fold(to: count, records: recent, from: before) else {
      throw .unreadable(count)
    }
    return state
  }

  private static func parent(of record: Record) -> Int { record.parent ?? record.sequence - 1 }

  /// Whether undo takes it back: it does not stop at what changed nothing.
  private static func isStep(_ record: Record) -> Bool {
    switch record.facts.first {
    case is Marked, is Undone, is Redone, is FormChecked, is TextExported: false
    default: true
    }
  }

  /// Registers a record, the step that undo takes back after it, and its effect on marks and redo.
  private mutating func enter(_ record: Record) throws(Fault) {
    let isStep = Self.isStep(record)
    let step = isStep ? record.sequence : try step(at: Self.parent(of: record))
    recent.append(record)
    steps.append(step)
    switch record.facts.first {
    case let marked as Marked: marks[marked.mark] = record.sequence
    case is Undone: redo.append(record.sequence - 1)
    case is Redone: _ = redo.popLast()
    case is FormChecked, is TextExported: break
    default: redo.removeAll()
    }
  }
}

/// The records of a history by index, from 0. Older ones are decoded on each access.
package struct Records: RandomAccessCollection, Sendable {
  let history: History

  package var startIndex: Int { 0 }
  package var endIndex: Int { history.count }

  /// A record that cannot be read has a placeholder for its line, and no facts.
  package subscript(place: Int) -> Record {
    (try? history.record(place + 1))
      ?? Record(sequence: place + 1, time: 0, command: "(this record cannot be read)", facts: [])
  }
}
