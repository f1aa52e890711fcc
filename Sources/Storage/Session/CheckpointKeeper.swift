import Session

/// Decides when a session's next checkpoint is worth its size, and keeps what its line refers to.
struct CheckpointKeeper {
  private(set) var archive: CheckpointArchive
  /// Bytes of records from the nearest checkpoint to the current state, along the chain of parents.
  /// This is what opening and undo have to replay.
  private var onWay: Int
  /// Bytes of records since the last checkpoint in the file. This is what opening has to read.
  private var sinceLast: Int
  /// The size in bytes of the last checkpoint without its new chunks; 0 if it is not known yet.
  private var hotCount = 0

  /// The minimum number of bytes of records between checkpoints while the session is open.
  static let least = 65_536
  /// The minimum size of the records before a checkpoint, as a multiple of the checkpoint's size.
  static let worth = 8
  /// The same when the session is closed. It is smaller, so that the next opening is fast.
  static let leastOnLeaving = 8192
  static let worthOnLeaving = 2

  /// - Parameter archive: includes the checkpoint that the session was opened from.
  init(_ archive: CheckpointArchive, _ contents: JournalContents) {
    self.archive = archive
    onWay = Self.byteCount(onWayTo: contents.recordCount, archive, contents)
    sinceLast = contents.byteCountSinceCheckpoint
  }

  /// Accounts for a record that was written.
  mutating func take(_ record: Record, in contents: JournalContents) {
    let count = contents.byteCount(ofRecord: record.sequence)
    if let parent = record.parent, parent != record.sequence - 1 {
      onWay = Self.byteCount(onWayTo: parent, archive, contents)
    }
    onWay += count
    sinceLast += count
  }

  /// The checkpoint to write now, if one is due.
  mutating func draft(of session: Session, leaving: Bool) -> CheckpointArchive.Draft? {
    guard isDue(leaving) else { return nil }
    let draft = try? archive.draft(Checkpoint(of: session), of: session.setup)
    hotCount = draft?.hotCount ?? 2 * hotCount
    guard draft != nil, isDue(leaving) else { return nil }
    return draft
  }

  /// Restarts the count after a draft was written, or could not be.
  /// - Parameter place: its index among the checkpoints; `nil` if it was not written.
  mutating func wrote(_ draft: CheckpointArchive.Draft, at place: Int?) {
    if let place { archive.enter(draft, at: place) }
    (onWay, sinceLast) = (0, 0)
  }

  private func isDue(_ leaving: Bool) -> Bool {
    if leaving { return onWay >= max(Self.leastOnLeaving, Self.worthOnLeaving * hotCount) }
    let distance = max(Self.least, Self.worth * hotCount)
    // Going back repeatedly to a place far from any checkpoint must not write one each time.
    return onWay >= distance && sinceLast >= hotCount || sinceLast >= 2 * distance
  }

  /// The bytes of records from a record back to the nearest checkpoint, up to a limit beyond which
  /// the exact number does not matter.
  private static func byteCount(
    onWayTo place: Int, _ archive: CheckpointArchive, _ contents: JournalContents
  ) -> Int {
    var (place, count) = (place, 0)
    while place > 0, !archive.holds(sequence: place), count < 16 * least * worth {
      count += contents.byteCount(ofRecord: place)
      switch JournalFormat.parent(of: contents.record(place)) {
      case .record(let parent) where parent < place: place = parent
      default: place -= 1
      }
    }
    return count
  }
}
