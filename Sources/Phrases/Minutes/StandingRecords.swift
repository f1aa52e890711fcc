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

  /// Reads the records one by one, from the first.
  struct Cursor {
    private let records: StandingRecords
    private var run = 0
    private var place: Int
    /// The records before the one that was read last that it left behind: what an undo took back.
    /// None of a long part of the meeting.
    private(set) var left: [Record] = []

    /// The most records that are reported as left behind.
    private static let mostLeft = 500

    fileprivate init(_ records: StandingRecords) {
      self.records = records
      place = records.runs.first?.lowerBound ?? 0
    }

    /// The next record, or `nil` at the end.
    /// - Throws: `History.Fault` if it cannot be read.
    mutating func next() throws(History.Fault) -> Record? {
      guard run < records.runs.count else { return nil }
      left = []
      if run > 0, place == records.runs[run].lowerBound {
        let first = records.runs[run - 1].upperBound + 1
        if place - first <= Self.mostLeft {
          for missed in first..<place { left.append(try records.record(at: missed)) }
        }
      }
      let record = try records.record(at: place)
      place += 1
      if place > records.runs[run].upperBound {
        run += 1
        if run < records.runs.count { place = records.runs[run].lowerBound }
      }
      return record
    }
  }

  var cursor: Cursor { Cursor(self) }

  private func record(at place: Int) throws(History.Fault) -> Record {
    switch source {
    case .memory(let all): all[place]
    case .history(let history): try history.record(place)
    }
  }
}
