import Session

/// When a session's next checkpoint is worth its size, and what its line refers to.
struct CheckpointKeeper {
  private(set) var archive: CheckpointArchive
  /// Bytes of records on the way to the last one, since the nearest checkpoint on that way: what
  /// opening and undo fold.
  private var onWay: Int
  /// Bytes of records since the last checkpoint in the file: what opening reads.
  private var sinceLast: Int
  /// What a checkpoint took last without new chunks, in bytes; 0 where that is not known yet.
  private var hotCount = 0

  /// Bytes of records that no checkpoint is worth writing for while the session is open.
  static let least = 65_536
  /// How many times its own size in records a checkpoint stands for.
  static let worth = 8
  /// The same on leaving: the next opening is to be quick.
  static let leastOnLeaving = 8192
  static let worthOnLeaving = 2

  /// - Parameter archive: with the checkpoint that the session was opened from.
  init(_ archive: CheckpointArchive, _ contents: JournalContents) {
    self.archive = archive
    onWay = Self.byteCount(onWayTo: contents.recordCount, archive, contents)
    sinceLast = contents.byteCountSinceCheckpoint
  }

  /// Takes a record that was written.
  mutating func take(_ record: Record, in contents: JournalContents) {
    let count = contents.byteCount(ofRecord: record.sequence)
    if let parent = record.parent, parent != record.sequence - 1 {
      onWay = Self.byteCount(onWayTo: parent, archive, contents)
    }
    onWay += count
    sinceLast += count
  }

  /// The checkpoint to be written now, if one is due.
  mutating func draft(of session: Session, leaving: Bool) -> CheckpointArchive.Draft? {
    guard isDue(leaving) else { return nil }
    let draft = try? archive.draft(Checkpoint(of: session))
    hotCount = draft?.hotCount ?? 2 * hotCount
    guard draft != nil, isDue(leaving) else { return nil }
    return draft
  }

  /// A draft was written, or could not be: the next one is as far away as after it.
  mutating func wrote(_ draft: CheckpointArchive.Draft, at place: Int?) {
    if let place { archive.enter(draft, at: place) }
    (onWay, sinceLast) = (0, 0)
  }

  private func isDue(_ leaving: Bool) -> Bool {
    if leaving { return onWay >= max(Self.leastOnLeaving, Self.worthOnLeaving * hotCount) }
    let distance = max(Self.least, Self.worth * hotCount)
    // Many short ways from one place far from any checkpoint are not each worth one.
    return onWay >= distance && sinceLast >= hotCount || sinceLast >= 2 * distance
  }

  /// The bytes of records from a place back to the nearest checkpoint, as far as that matters.
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
