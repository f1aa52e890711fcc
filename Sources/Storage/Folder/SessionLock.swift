import Glibc

/// The writer's lock on a session: the file `lock` in its folder, locked by the kernel until it is
/// closed or the process dies. Its contents are only for messages: a line with the id of each process
/// that has held it, the last one last; then, if the session was saved elsewhere, that path.
struct SessionLock {
  private(set) var file: OpenFile
  let identity: FileStatus.Identity
  /// When the program that held it before was last active, in milliseconds since 1970; `nil` if
  /// there was none.
  let lastSeen: Int64?
  /// The path under which the program that held it before continued the session.
  let movedTo: String?

  /// Takes the lock of this folder, creating the file with `mode` if it is missing.
  ///
  /// - Throws: `StorageError`: `.locked` if another process holds it, and like `openOrdinary`.
  ///   Nothing has been written then.
  static func take(
    in directory: OpenFile, mode: UInt32, on fileSystem: any FileSystem
  ) throws(StorageError) -> SessionLock {
    // A process that only checks whether the lock is held takes it for an instant, so retry.
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
            // A lock file that was just created is empty.
            lastSeen: status.size > 0 ? status.modified : nil, movedTo: note?.path)
          lock.noteProcess(
            mode: mode,
            anew: note?.process == nil || note?.path != nil || status.size > longestNote,
            on: fileSystem)
          return lock
        }
        // The file was removed after we opened it and before we locked it, so this lock protects
        // nothing.
      } catch {
        try? fileSystem.close(file)
        throw error
      }
      try? fileSystem.close(file)
    }
  }

  /// Whether a process holds the lock of this folder.
  static func isHeld(
    in directory: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) -> Bool {
    do throws(StorageError) {
      let (file, _) = try fileSystem.openOrdinary(
        SessionFolder.lockName, in: directory, for: .reading)
      defer { try? fileSystem.close(file) }
      // Use a shared lock, so that two processes that check at once do not see each other as the
      // holder.
      return try !fileSystem.tryLock(file, shared: true)
    } catch {
      if error.code == ENOENT || error.reason == .notAnOrdinaryFile { return false }
      throw error
    }
  }

  /// The path under which a program that has left this folder continued the session.
  static func movedTo(from directory: OpenFile, on fileSystem: any FileSystem) -> String? {
    guard
      let (file, _) = try? fileSystem.openOrdinary(
        SessionFolder.lockName, in: directory, for: .reading)
    else { return nil }
    defer { try? fileSystem.close(file) }
    return try? note(in: file, on: fileSystem).path
  }

  /// Tells programs that follow the session in this folder where it continues. Appends to the file
  /// rather than rewriting it, since the disk may be full.
  func noteMove(to path: String, on fileSystem: any FileSystem) throws(StorageError) {
    try fileSystem.writeAll(Array((path + "\n").utf8), to: file)
    try fileSystem.syncData(file)
  }

  /// The same for a folder whose lock file is gone: creates one that is not locked.
  static func leaveNote(
    _ path: String, in directory: OpenFile, mode: UInt32, on fileSystem: any FileSystem
  ) throws(StorageError) {
    try fileSystem.replaceFile(
      SessionFolder.lockName, in: directory, with: Array("\(getpid())\n\(path)\n".utf8),
      mode: mode)
  }

  /// Updates the path after the folder was moved.
  mutating func moved(to path: String) { file = file.moved(to: path) }

  /// The size in bytes from which the file is written anew instead of extended.
  private static let longestNote: Int64 = 1024

  /// Adds this process to the file. Failures are ignored: a session must open even on a full disk.
  /// Emptying the file each time would cost a start a tenth of its time on ext4.
  private func noteProcess(mode: UInt32, anew: Bool, on fileSystem: any FileSystem) {
    try? fileSystem.setMode(of: file, to: mode)
    if anew { try? fileSystem.truncate(file, to: 0) }
    try? fileSystem.writeAll(Array("\(getpid())\n".utf8), to: file)
  }

  private static func note(
    in file: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) -> (process: Int32?, path: String?) {
    // Do not read more than the ids and the longest path, because another program may have written
    // the file.
    let bytes = try fileSystem.readChunk(
      file, at: 0, count: Int(longestNote) + 16 + Int(PATH_MAX))
    guard bytes.last == UInt8(ascii: "\n") else { return (nil, nil) }
    var process: Int32?
    var rest = bytes.dropLast()[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      guard let number = Int32(String(decoding: line, as: UTF8.self)) else { break }
      process = number
      rest = rest.dropFirst(line.count + 1)
    }
    guard let path = String(validating: rest, as: UTF8.self), path.hasPrefix("/")
    else { return (process, nil) }
    return (process, path)
  }
}
