import Session

/// Which records the state rests on, and which of them ended a speech.
struct EndedSpeeches {
  /// The places of the records that stand: from the state's head back along the parents.
  private(set) var standing: Set<Int> = []
  /// The number of the speech that a record ended, as `correct speech` takes it.
  private(set) var numbers: [Int: Int] = [:]

  /// - Parameter oldest: the place that is looked back to, and no further.
  init(_ session: Session, since oldest: Int) {
    let records = session.history.records
    var number = session.speeches.count
    var index = records.count - 1
    while index >= oldest, records.indices.contains(index) {
      standing.insert(index)
      let record = records[index]
      // By their exact type: casting each would cost more than drawing the row.
      let ended = record.facts.count { type(of: $0) == SpeechEnded.self }
      if ended > 0 {
        numbers[index] = number
        number -= ended
      }
      index = (record.parent ?? record.sequence - 1) - 1
    }
  }
}
