import Session

/// The records that the current state is built from, and those among them that ended a speech.
struct EndedSpeeches {
  /// The indices of the records that are not undone: from the state's head back along the parents.
  private(set) var standing: Set<Int> = []
  /// The number of the speech that each record ended, as `correct speech` takes it, by index.
  private(set) var numbers: [Int: Int] = [:]

  /// - Parameter oldest: the lowest index to look at.
  init(_ session: Session, _ records: ReadRecords, since oldest: Int) {
    var number = session.state.floor.speeches.count
    var index = records.count - 1
    while index >= oldest, (0..<records.count).contains(index) {
      standing.insert(index)
      let record = records[index]
      // Compare exact types: a cast of each fact would cost more than drawing the row.
      let ended = record.facts.count { type(of: $0) == SpeechEnded.self }
      if ended > 0 {
        numbers[index] = number
        number -= ended
      }
      index = (record.parent ?? record.sequence - 1) - 1
    }
  }
}
