/// A session that is open for writing: it holds the lock, knows the journal's lines, and adds to
/// them. One thread at a time. Whatever throws leaves it usable: the same call may be made again.
public final class JournalFile {
  /// Where it stands.
  public let folder: SessionFolder
  /// Every good line: those found on opening and those appended since.
  public internal(set) var contents: JournalContents
  /// What opening had to set aside; nil when the journal was whole.
  public let recovery: Recovery?

  let fileSystem: any FileSystem
  let modes: SessionModes
  let lock: OpenFile
  /// The journal, open for appending.
  var file: OpenFile
  /// A write failed in the middle, and what it left could not be cut off yet.
  var hasPartialLine = false
  /// A sync failed: what the kernel holds of this file may never reach the disk, even though the
  /// next sync says so. Only a new file can be trusted.
  var isDistrusted = false
  var syncedByteCount: Int
  private var isClosed = false

  init(
    folder: SessionFolder, contents: JournalContents, recovery: Recovery? = nil,
    fileSystem: any FileSystem, modes: SessionModes, lock: OpenFile, file: OpenFile
  ) {
    self.folder = folder
    self.contents = contents
    self.recovery = recovery
    self.fileSystem = fileSystem
    self.modes = modes
    self.lock = lock
    self.file = file
    syncedByteCount = contents.byteCount
  }

  deinit {
    guard !isClosed else { return }
    try? fileSystem.close(file)
    try? fileSystem.close(lock)
  }

  /// Whether something was written that `sync` has not brought to the disk yet.
  public var needsSync: Bool { isDistrusted || syncedByteCount < contents.byteCount }

  /// Syncs what needs it and lets go of the session; nothing may be written after it. When the
  /// sync throws, the session stays open, so that what is in memory can still be saved elsewhere.
  public func close() throws(StorageError) {
    guard !isClosed else { return }
    if needsSync { try sync() }
    isClosed = true
    defer { try? fileSystem.close(lock) }
    try fileSystem.close(file)
  }
}
