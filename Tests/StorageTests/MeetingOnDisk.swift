@testable import Storage

/// The storage operations of a meeting, on a disk that may fail or lose power at any operation.
struct MeetingOnDisk {
  /// Records whose append returned, in order.
  var acknowledged: [[UInt8]] = []
  /// Records that were passed to `append`, in order.
  var attempted: [[UInt8]] = []
  /// The number of records acknowledged when a sync last returned.
  var synced = 0
  var wasCreated = false
  /// The records that the saved copy must contain.
  var copied: [[UInt8]]?

  /// Does everything that a program does, retrying each step once if it fails.
  mutating func run(on files: any FileSystem) {
    let made = twice { () throws(StorageError) in
      try JournalFile.create(session, header: header, on: files)
    }
    guard let journal = made else { return }
    wasCreated = true
    for number in 1...3 { append(number, to: journal) }
    _ = twice { () throws(StorageError) in try journal.appendCheckpoint(checkpoint(2)) }
    sync(journal)
    _ = twice { () throws(StorageError) in
      try journal.writeSnapshot(Array("{}".utf8))
    }
    append(4, to: journal)
    sync(journal)
    _ = twice { () throws(StorageError) in
      try journal.writeSnapshot(named: "a/b", Array("{}".utf8))
    }
    let copy = twice { () throws(StorageError) in try journal.save(as: "/home/copy.chair") }
    if let copy {
      copied = acknowledged
      try? copy.close()
    }
    append(5, to: journal)
    _ = twice { () throws(StorageError) in try journal.rewrite() }
    if !journal.needsSync { synced = acknowledged.count }
    append(6, to: journal)
    _ = twice { () throws(StorageError) in try journal.close() }
    if !journal.needsSync { synced = acknowledged.count }
  }

  private mutating func append(_ number: Int, to journal: JournalFile) {
    // After a step that failed for good, the next record takes its number, because numbers have no
    // gaps.
    let object = record(journal.contents.recordCount + 1, "step \(number)")
    attempted.append(stored(object))
    let wasWritten = twice { () throws(StorageError) in
      try journal.append(object)
      return true
    }
    if wasWritten != nil { acknowledged.append(stored(object)) }
    sync(journal)
  }

  private mutating func sync(_ journal: JournalFile) {
    _ = twice { () throws(StorageError) in try journal.sync() }
    if !journal.needsSync { synced = acknowledged.count }
  }

  private func twice<Result>(_ step: () throws(StorageError) -> Result) -> Result? {
    for _ in 1...2 {
      if let result = try? step() { return result }
    }
    return nil
  }
}
