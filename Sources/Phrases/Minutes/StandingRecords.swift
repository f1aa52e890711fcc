import Session

extension [Record] {
  /// The records that stand: the way from the beginning to the last record, found by walking back
  /// along the parents. What was taken back or left by a restore is not on it; what was done again
  /// is. The moves themselves (undo, redo, restore) are, as the places that they went through.
  ///
  /// Records come in sequence. A parent that is missing ends the walk there, so that the rest of
  /// a journal whose beginning was lost is still told.
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

  /// Where a sequence stands, at or before an index: at its number where nothing is missing.
  private func index(of sequence: Int, before end: Int) -> Int? {
    let guess = end - (self[end].sequence - sequence)
    if guess >= 0, guess < end, self[guess].sequence == sequence { return guess }
    return self[..<end].lastIndex { $0.sequence == sequence }
  }
}
