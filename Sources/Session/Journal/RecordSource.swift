/// Records that are kept elsewhere, as the bytes of a journal, and are decoded when they are asked
/// for. A value: what it holds never changes.
package protocol RecordSource: Sendable {
  /// - Throws: `History.Fault.unreadable`
  func record(_ sequence: Int) throws(History.Fault) -> Record
  /// A record with its line and its author, and without its facts where they need not be decoded
  /// to see these; `nil` where it cannot be read.
  func brief(of sequence: Int) -> Record?
  /// The record that a record builds upon, without decoding it where that can be seen.
  /// - Throws: `History.Fault.unreadable`
  func parent(of sequence: Int) throws(History.Fault) -> Int
  /// Whether a checkpoint was written after the record of that number.
  func hasCheckpoint(at place: Int) -> Bool
  /// That checkpoint; `nil` where it cannot be used.
  func checkpoint(at place: Int) -> Checkpoint?
}
