/// A session that is open for writing: it holds the lock, knows the journal's lines, and adds to
/// them. One thread at a time. Whatever throws leaves it usable: the same call may be made again.
///
/// Everything is looked up in the folder's descriptor, so a folder that is renamed meanwhile is
/// written on where it stands.
package final class JournalFile {
  /// Where it stands.
  package internal(set) var folder: SessionFolder
  /// Every good line: those found on opening and those appended since.
  package internal(set) var contents: JournalContents
  /// What opening had to set aside; nil when the journal was whole.
  package let recovery: Recovery?

  let fileSystem: any FileSystem
  let modes: SessionModes
  /// The folder.
  var directory: OpenFile
  var lock: SessionLock
  /// The journal, open for appending.
  var file: OpenFile
  /// Which file that is: another one under its name is not ours.
  var identity: FileStatus.Identity
  /// The length of a line whose write failed in the middle, while what it left could not be cut
  /// off yet; 0 where nothing is left.
  var partialLine = 0
  /// A sync failed: what the kernel holds of this file may never reach the disk, even though the
  /// next sync says so. Only a new file can be trusted.
  var isDistrusted = false
  var syncedByteCount: Int
  private var isClosed = false

  /// - Parameter identity: which file the journal is.
  init(
    folder: SessionFolder, contents: JournalContents, recovery: Recovery? = nil,
    fileSystem: any FileSystem, modes: SessionModes, directory: OpenFile, lock: SessionLock,
    file: OpenFile, identity: FileStatus.Identity
  ) {
    self.folder = folder
    self.contents = contents
    self.recovery = recovery
    self.fileSystem = fileSystem
    self.modes = modes
    self.directory = directory
    self.lock = lock
    self.file = file
    self.identity = identity
    syncedByteCount = contents.byteCount
  }

  deinit {
    guard !isClosed else { return }
    try? fileSystem.close(file)
    try? fileSystem.close(lock.file)
    try? fileSystem.close(directory)
  }

  /// Whether something was written that `sync` has not brought to the disk yet.
  package var needsSync: Bool { isDistrusted || syncedByteCount < contents.byteCount }

  /// Syncs what needs it and lets go of the session; nothing may be written after it. When the
  /// sync throws, the session stays open, so that what is in memory can still be saved elsewhere.
  package func close() throws(StorageError) {
    guard !isClosed else { return }
    if needsSync { try sync() }
    isClosed = true
    defer {
      try? fileSystem.close(lock.file)
      try? fileSystem.close(directory)
    }
    try fileSystem.close(file)
  }

  /// What was appended so far changes no more, and can be shared.
  func settle() { contents.settle() }

  /// Replaces `snapshot.json`. Throws what the system refuses; the old one stands then.
  func writeSnapshot(_ bytes: [UInt8]) throws(StorageError) {
    try fileSystem.writeSnapshot(bytes, in: directory, modes: modes)
  }

  /// Writes `snapshots/NAME.json`; the name may be any text.
  func writeSnapshot(named name: String, _ bytes: [UInt8]) throws(StorageError) {
    try fileSystem.writeSnapshot(named: name, bytes, in: directory, modes: modes)
  }

  /// Tells whoever follows the session here where it goes on; answers whether that could be done.
  func noteMove(to copy: JournalFile) -> Bool {
    guard let path = fileSystem.path(of: copy.directory) else { return false }
    do throws(StorageError) {
      try lock.noteMove(to: path, on: fileSystem)
      guard let found = try fileSystem.status(SessionFolder.lockName, in: directory) else {
        // This one was removed, so the note gets a file of its own.
        try SessionLock.leaveNote(path, in: directory, mode: modes.file, on: fileSystem)
        return true
      }
      // Another's lock may have taken the place of this one.
      return found.identity == lock.identity
    } catch {
      return false
    }
  }

  /// Leaves a sign that the program is there: the time of the lock. It costs no write.
  func noteAlive() { try? fileSystem.touch(lock.file) }
}
