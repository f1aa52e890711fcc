import Phrases
import Session

extension Session {
  /// What records did, in sentences, by sequence number.
  /// - Parameter records: records read before, so that none is read twice.
  func sentences(
    of wanted: some Sequence<Int>, _ records: ReadRecords? = nil
  ) -> [Int: String] {
    let records = records ?? ReadRecords(history.records)
    var found: [Int: String] = [:]
    var state: State?
    var place = -1
    for sequence in wanted.sorted() {
      guard (1...max(1, records.count)).contains(sequence) else { continue }
      let record = records[sequence - 1]
      // A record that cannot be read has none.
      if record.facts.isEmpty { continue }
      let parent = record.parent ?? sequence - 1
      if place != parent { state = try? history.state(at: parent) }
      guard state != nil else { continue }
      found[sequence] = record.sentence(moving: &state!, by: setup)
      place = sequence
    }
    return found
  }
}
