/// Records that are kept outside memory, as the bytes of a journal, and decoded on demand. A value:
/// its contents never change.
package protocol RecordSource: Sendable {
  /// - Throws: `History.Fault.unreadable`
  func record(_ sequence: Int) throws(History.Fault) -> Record
  /// A record with its line and its author, but without its facts if it is possible to avoid
  /// decoding them; `nil` if it cannot be read.
  func brief(of sequence: Int) -> Record?
  /// The record that a record follows, found without decoding it if possible.
  /// - Throws: `History.Fault.unreadable`
  func parent(of sequence: Int) throws(History.Fault) -> Int
  /// Whether a checkpoint was written after the record of that number.
  func hasCheckpoint(at place: Int) -> Bool
  /// The checkpoint after that record; `nil` if it cannot be used.
  func checkpoint(at place: Int) -> Checkpoint?
}
