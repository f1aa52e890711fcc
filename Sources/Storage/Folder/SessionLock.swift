import Glibc

/// The writer's lock on a session: the file `lock` in its folder, locked by the kernel until it is
/// closed or the process dies. What is in it serves messages alone: the id of the process that has or
/// had it.
struct SessionLock {
  let file: OpenFile
  let identity: FileStatus.Identity
  /// When the program that had it before was last there, in milliseconds since 1970; nil where
  /// there was none.
  let lastSeen: Int64?

  /// Takes the lock that stands for this folder, made with `mode` if it is missing. Throws
  /// `.locked` when another holds it, and like `openOrdinary`; nothing has been written then.
  static func take(
    in directory: OpenFile, mode: UInt32, on fileSystem: any FileSystem
  ) throws(StorageError) -> SessionLock {
    // Somebody who only looks whether it is held holds it himself for an instant.
    var patience = 5
    while true {
      let (file, status) = try fileSystem.openOrdinary(
        SessionFolder.lockName, in: directory, for: .appendingOrMaking(mode: mode))
      do throws(StorageError) {
        let isLocked = try fileSystem.tryLock(file, shared: false)
        let process = try? process(in: file, on: fileSystem)
        if !isLocked {
          patience -= 1
          guard patience > 0 else {
            throw StorageError(.locked(by: process), path: directory.path)
          }
          usleep(5_000)
        } else if try fileSystem.status(SessionFolder.lockName, in: directory)?.identity
          == status.identity
        {
          let lock = SessionLock(
            file: file, identity: status.identity,
            // One that was just made is empty.
            lastSeen: status.size > 0 ? status.modified : nil)
          lock.noteProcess(mode: mode, on: fileSystem)
          return lock
        }
        // It was removed between our opening and our locking it: that lock binds nobody.
      } catch {
        try? fileSystem.close(file)
        throw error
      }
      try? fileSystem.close(file)
    }
  }

  /// Whether somebody holds the lock of this folder.
  static func isHeld(
    in directory: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) -> Bool {
    do throws(StorageError) {
      let (file, _) = try fileSystem.openOrdinary(
        SessionFolder.lockName, in: directory, for: .reading)
      defer { try? fileSystem.close(file) }
      // Shared, so that two who look at the same time do not take each other for the holder.
      return try !fileSystem.tryLock(file, shared: true)
    } catch {
      if error.code == ENOENT || error.reason == .notAnOrdinaryFile { return false }
      throw error
    }
  }

  /// Failures are let pass: on a full disk a session must still open.
  private func noteProcess(mode: UInt32, on fileSystem: any FileSystem) {
    try? fileSystem.setMode(of: file, to: mode)
    try? fileSystem.truncate(file, to: 0)
    try? fileSystem.writeAll(Array("\(getpid())\n".utf8), to: file)
  }

  private static func process(
    in file: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) -> Int32? {
    let bytes = try fileSystem.readChunk(file, at: 0, count: 16)
    return Int32(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
