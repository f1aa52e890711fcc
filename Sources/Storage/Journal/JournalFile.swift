/// A session that is open for writing. It holds the lock, knows the journal's lines, and appends to
/// them. Use it from one thread at a time. It stays usable after an error: the same call can be
/// retried.
///
/// All files are looked up relative to the folder's descriptor, so that writing continues if the
/// folder is renamed.
package final class JournalFile {
  /// The session's folder.
  package internal(set) var folder: SessionFolder
  /// Every good line: those found on opening and those appended since.
  package internal(set) var contents: JournalContents
  /// What was set aside on opening; `nil` if the journal was whole.
  package let recovery: Recovery?

  let fileSystem: any FileSystem
  let modes: SessionModes
  /// The open folder.
  var directory: OpenFile
  var lock: SessionLock
  /// The journal, open for appending.
  var file: OpenFile
  /// The journal's identity, to detect another file under its name.
  var identity: FileStatus.Identity
  /// The length of a partial line that a failed write left and that could not be truncated yet; 0
  /// if there is none.
  var partialLine = 0
  /// A sync has failed: the data that the kernel has cached for this file may never reach the disk,
  /// even if the next sync succeeds. Only a new file can be trusted.
  var isDistrusted = false
  var syncedByteCount: Int
  private var isClosed = false

  /// - Parameter identity: the journal's identity.
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

  /// Syncs if needed and releases the session. Nothing may be written after it.
  ///
  /// - Throws: `StorageError` if the sync fails. The session stays open then, so that what is in
  ///   memory can still be saved elsewhere.
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

  /// Makes what was appended so far immutable, so that it can be shared.
  func settle() { contents.settle() }

  /// Replaces `snapshot.json`.
  /// - Throws: `StorageError` if the system refuses; the old file is then unchanged.
  func writeSnapshot(_ bytes: [UInt8]) throws(StorageError) {
    try fileSystem.writeSnapshot(bytes, in: directory, modes: modes)
  }

  /// Writes `snapshots/NAME.json`. The name may be any text.
  func writeSnapshot(named name: String, _ bytes: [UInt8]) throws(StorageError) {
    try fileSystem.writeSnapshot(named: name, bytes, in: directory, modes: modes)
  }

  /// Tells programs that follow the session in this folder where it continues.
  /// - Returns: whether that was possible.
  func noteMove(to copy: JournalFile) -> Bool {
    guard let path = fileSystem.path(of: copy.directory) else { return false }
    do throws(StorageError) {
      try lock.noteMove(to: path, on: fileSystem)
      guard let found = try fileSystem.status(SessionFolder.lockName, in: directory) else {
        // The lock file was removed, so a new file is created for the note.
        try SessionLock.leaveNote(path, in: directory, mode: modes.file, on: fileSystem)
        return true
      }
      // Another program may have replaced the lock file.
      return found.identity == lock.identity
    } catch {
      return false
    }
  }

  /// Marks this program as alive by updating the time of the lock file. No data is written.
  func noteAlive() { try? fileSystem.touch(lock.file) }
}
