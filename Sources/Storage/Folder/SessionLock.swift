import Glibc

/// The writer's lock on a session: the file `lock` in its folder, locked by the kernel until it is
/// closed or the process dies. What is in it serves messages alone: in its first line the id of the
/// process that has or had it, and where the session was saved elsewhere, that path in the second.
struct SessionLock {
  private(set) var file: OpenFile
  let identity: FileStatus.Identity
  /// When the program that had it before was last there, in milliseconds since 1970; nil where
  /// there was none.
  let lastSeen: Int64?
  /// Where the program that had it before went on with the session.
  let movedTo: String?

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
        let note = try? note(in: file, on: fileSystem)
        if !isLocked {
          patience -= 1
          guard patience > 0 else {
            throw StorageError(.locked(by: note?.process), path: directory.path)
          }
          usleep(5_000)
        } else if try fileSystem.status(SessionFolder.lockName, in: directory)?.identity
          == status.identity
        {
          let lock = SessionLock(
            file: file, identity: status.identity,
            // One that was just made is empty.
            lastSeen: status.size > 0 ? status.modified : nil, movedTo: note?.path)
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

  /// Where the session was saved and goes on, by a program that has left this folder.
  static func movedTo(from directory: OpenFile, on fileSystem: any FileSystem) -> String? {
    guard
      let (file, _) = try? fileSystem.openOrdinary(
        SessionFolder.lockName, in: directory, for: .reading)
    else { return nil }
    defer { try? fileSystem.close(file) }
    return try? note(in: file, on: fileSystem).path
  }

  /// Tells whoever follows the session here where it goes on. Adds to the file rather than
  /// rewriting it, since the disk may be full.
  func noteMove(to path: String, on fileSystem: any FileSystem) throws(StorageError) {
    try fileSystem.writeAll(Array((path + "\n").utf8), to: file)
    try fileSystem.syncData(file)
  }

  /// The same in a folder that has no lock (any more): makes one that nobody holds.
  static func leaveNote(
    _ path: String, in directory: OpenFile, mode: UInt32, on fileSystem: any FileSystem
  ) throws(StorageError) {
    try fileSystem.replaceFile(
      SessionFolder.lockName, in: directory, with: Array("\(getpid())\n\(path)\n".utf8),
      mode: mode)
  }

  /// The folder stands under another path now.
  mutating func moved(to path: String) { file = file.moved(to: path) }

  /// Failures are let pass: on a full disk a session must still open.
  private func noteProcess(mode: UInt32, on fileSystem: any FileSystem) {
    try? fileSystem.setMode(of: file, to: mode)
    try? fileSystem.truncate(file, to: 0)
    try? fileSystem.writeAll(Array("\(getpid())\n".utf8), to: file)
  }

  private static func note(
    in file: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) -> (process: Int32?, path: String?) {
    // No more than the longest path, whoever has written it.
    let bytes = try fileSystem.readChunk(file, at: 0, count: Int(PATH_MAX) + 16)
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return (nil, nil) }
    let process = Int32(String(decoding: bytes[..<end], as: UTF8.self))
    guard bytes.last == UInt8(ascii: "\n"), end < bytes.count - 1,
      let path = String(validating: bytes[(end + 1)...].dropLast(), as: UTF8.self),
      path.hasPrefix("/")
    else { return (process, nil) }
    return (process, path)
  }
}
