import Session

extension [Record] {
  /// The records in effect: the path from the beginning to the last record, found by following the
  /// parents backwards. Records that were undone, or left behind by a restore, are not on it;
  /// redone records are. Undo, redo and restore records are on it where the path passes through
  /// them.
  ///
  /// Records are in sequence order. The walk ends at a missing parent, so that the rest of a
  /// journal whose beginning was lost is still reported.
  package var standing: [Record] {
    guard var place = indices.last else { return [] }
    var path: [Record] = []
    while true {
      let record = self[place]
      path.append(record)
      let parent = record.parent ?? record.sequence - 1
      guard parent < record.sequence, let next = index(of: parent, before: place) else { break }
      place = next
    }
    return path.reversed()
  }

  /// The index of a sequence number before another index; a direct lookup if no record is missing.
  private func index(of sequence: Int, before end: Int) -> Int? {
    let guess = end - (self[end].sequence - sequence)
    if guess >= 0, guess < end, self[guess].sequence == sequence { return guess }
    return self[..<end].lastIndex { $0.sequence == sequence }
  }
}

/// The records in effect, in order. The minutes read them more than once instead of holding what
/// they say, so each can be decoded again.
package struct StandingRecords: Sendable {
  private enum Source: Sendable {
    case memory([Record])
    case history(History)
  }

  private let source: Source
  /// The places of the records in the source.
  private let runs: [ClosedRange<Int>]
  /// From the first record of the journal to the last, in milliseconds since 1970; `nil` if there
  /// is none.
  let span: ClosedRange<Int>?

  /// - Parameter records: the whole journal, in sequence order.
  package init(_ records: [Record]) {
    source = .memory(records)
    var runs: [ClosedRange<Int>] = []
    var place = 0
    for record in records.standing {
      while records[place].sequence != record.sequence { place += 1 }
      if let last = runs.last, last.upperBound == place - 1 {
        runs[runs.count - 1] = last.lowerBound...place
      } else {
        runs.append(place...place)
      }
    }
    self.runs = runs
    span = Self.span(records.first, records.last)
  }

  /// - Throws: `History.Fault` for a record that cannot be read.
  package init(_ history: History) throws(History.Fault) {
    source = .history(history)
    runs = try history.standing()
    let isEmpty = history.count == 0
    span = Self.span(
      isEmpty ? nil : try history.record(1), isEmpty ? nil : try history.record(history.count))
  }

  private static func span(_ first: Record?, _ last: Record?) -> ClosedRange<Int>? {
    guard let first, let last else { return nil }
    return first.time...max(first.time, last.time)
  }

  /// A record as it is read.
  enum Step {
    case standing(Record)
    /// One that does not stand.
    case left(AbandonedRecords.Left)
  }

  /// Reads the records one by one, from the first: those that stand, and before each of them those
  /// that it left behind and that are told.
  struct Cursor {
    private let records: StandingRecords
    private var run = 0
    /// The next place.
    private var place = 0
    /// The number of the last record that stands so far.
    private var last = 0
    private var abandoned = AbandonedRecords()

    fileprivate init(_ records: StandingRecords) {
      self.records = records
      place = records.first
    }

    /// The next record, or `nil` at the end.
    /// - Throws: `History.Fault` if it cannot be read.
    mutating func next() throws(History.Fault) -> Step? {
      guard run < records.runs.count else { return nil }
      let start = records.runs[run].lowerBound
      if place < start, isAtGap {
        let next = try records.record(at: start)
        let records = records
        abandoned = try AbandonedRecords(place..<start, before: next) {
          (place) throws(History.Fault) in try records.record(at: place)
        }
      }
      isAtGap = false
      while place < start {
        let record = try records.record(at: place)
        place += 1
        if let left = abandoned.left(record, after: last) { return .left(left) }
      }
      let record = try records.record(at: place)
      last = record.sequence
      place += 1
      if place > records.runs[run].upperBound { (run, isAtGap) = (run + 1, true) }
      return .standing(record)
    }

    /// Whether the records before the next run are still to be looked at.
    private var isAtGap = true
  }

  var cursor: Cursor { Cursor(self) }

  /// The place of the first record.
  private var first: Int {
    switch source {
    case .memory: 0
    case .history: 1
    }
  }

  /// The state after a record.
  /// - Throws: `History.Fault` if it cannot be read.
  func state(at sequence: Int, _ setup: Setup) throws(History.Fault) -> State {
    switch source {
    case .history(let history): return try history.state(at: sequence)
    case .memory(let all):
      var state = State(setup)
      let before = all.prefix { $0.sequence <= sequence }
      for record in Array(before).standing { record.apply(to: &state) }
      return state
    }
  }

  private func record(at place: Int) throws(History.Fault) -> Record {
    switch source {
    case .memory(let all): all[place]
    case .history(let history): try history.record(place)
    }
  }
}
