import Phrases
import Session

extension Session {
  /// What records did, in sentences, by sequence number.
  func sentences(of wanted: some Sequence<Int>) -> [Int: String] {
    var found: [Int: String] = [:]
    var state: State?
    var place = -1
    for sequence in wanted.sorted() {
      guard let record = try? history.record(sequence) else { continue }
      let parent = record.parent ?? sequence - 1
      if place != parent { state = try? history.state(at: parent) }
      guard state != nil else { continue }
      found[sequence] = record.sentence(moving: &state!, by: setup)
      place = sequence
    }
    return found
  }
}
