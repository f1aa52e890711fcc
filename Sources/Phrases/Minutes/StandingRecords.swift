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
