import Session

/// What is known of the records between two that stand, before they are told: what was undone or left
/// by a restore, by which record, and what was done after it. It has some 40 bytes for each of them.
struct AbandonedRecords: Sendable {
  /// A record that does not stand.
  struct Left: Sendable {
    var record: Record
    /// The number of the record after which it was done.
    var parent: Int
    /// Whether it follows the last record that stands.
    var isNext: Bool
    /// How many records that are told follow it directly.
    var followers: Int
    var undone: Minutes.Undoing
  }

  private var first = 0
  private var parents: [Int] = []
  /// The index of what undid each, in `undoings`.
  private var undoneBy: [Int] = []
  private var undoings: [Minutes.Undoing] = []
  private var followers: [Int] = []
  private var isTold: [Bool] = []

  init() {}

  /// - Parameters:
  ///   - records: reads a record, by its place.
  ///   - next: the one that stands after them.
  init(
    _ places: Range<Int>, before next: Record,
    _ records: (Int) throws(History.Fault) -> Record
  ) throws(History.Fault) {
    guard let start = places.first else { return }
    for place in places {
      let record = try records(place)
      if place == start { first = record.sequence }
      // After a part of the journal that was lost, parents cannot be found.
      guard record.sequence == first + parents.count else { break }
      add(record)
    }
    guard next.sequence == first + places.count else {
      self = Self()
      return
    }
    undo(next)
    for index in parents.indices.reversed() where isTold[index] || followers[index] > 0 {
      isTold[index] = true
      if let parent = self.index(of: parents[index]) { followers[parent] += 1 }
    }
  }

  private mutating func add(_ record: Record) {
    undo(record)
    let parent = record.parent ?? record.sequence - 1
    // Somebody may have put another one into a journal.
    parents.append(parent < record.sequence ? parent : -1)
    undoneBy.append(-1)
    followers.append(0)
    isTold.append(record.facts.contains { $0 is any Told })
  }

  /// Notes what a record leaves: what is on the way to the record before it, and not on its own.
  private mutating func undo(_ record: Record) {
    guard let parent = record.parent, parent != record.sequence - 1 else { return }
    undoings.append(.init(time: record.time, by: record.by))
    var (left, kept) = (record.sequence - 1, parent)
    while left != kept, let index = index(of: max(left, kept)) {
      // What is kept may have been undone before.
      undoneBy[index] = left > kept ? undoings.count - 1 : -1
      if left > kept { left = parents[index] } else { kept = parents[index] }
    }
  }

  private func index(of sequence: Int) -> Int? {
    parents.indices.contains(sequence - first) ? sequence - first : nil
  }

  /// A record as it is told; `nil` if neither it nor any that follows it is.
  /// - Parameter last: the number of the last record that stands before them.
  func left(_ record: Record, after last: Int) -> Left? {
    guard let index = index(of: record.sequence), isTold[index], undoneBy[index] >= 0 else {
      return nil
    }
    return Left(
      record: record, parent: parents[index], isNext: parents[index] == last,
      followers: followers[index], undone: undoings[undoneBy[index]])
  }
}
