import Glibc

extension RealFileSystem {
  /// The lock is the kernel's (`flock`): it ends with the process, however that ends, so there
  /// is no stale lock to clear away. The process id in the file serves the message alone.
  public func lock(_ path: String, mode: UInt32) throws(StorageError) -> OpenFile {
    // Somebody who only looks whether it is held holds it himself for an instant.
    var patience = 5
    while true {
      let flags = O_RDWR | O_CREAT | O_CLOEXEC
      let descriptor = try retrying(.lock, path) { Glibc.open(path, flags, mode_t(mode)) }
      let file = OpenFile(descriptor: descriptor, path: path)
      do throws(StorageError) {
        try retrying(.lock, path) { flock(descriptor, LOCK_EX | LOCK_NB) }
        if try isStill(file) {
          noteProcess(in: file, mode: mode)
          return file
        }
        // Removed between our opening and our locking it: that lock binds nobody.
        try? close(file)
      } catch {
        let holder = processNoted(in: descriptor)
        try? close(file)
        guard error.code == EWOULDBLOCK else { throw error }
        patience -= 1
        guard patience > 0 else { throw StorageError(.locked(by: holder), path: path) }
        usleep(5_000)
      }
    }
  }

  public func isLocked(_ path: String) throws(StorageError) -> Bool {
    let descriptor: Int32
    do throws(StorageError) {
      // A pipe of that name must not hang whoever only looks around.
      descriptor = try retrying(.lock, path) {
        Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      }
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return false }
      throw error
    }
    defer { _ = Glibc.close(descriptor) }
    // Shared, so that two who look at the same time do not take each other for the holder.
    do throws(StorageError) {
      try retrying(.lock, path) { flock(descriptor, LOCK_SH | LOCK_NB) }
    } catch {
      if error.code == EWOULDBLOCK { return true }
      throw error
    }
    return false
  }

  private func isStill(_ file: OpenFile) throws(StorageError) -> Bool {
    try status(of: file).identity == status(file.path, followingLinks: true)?.identity
  }

  /// Failures are let pass: on a full disk a session must still open.
  private func noteProcess(in file: OpenFile, mode: UInt32) {
    let text = "\(getpid())\n"
    _ = fchmod(file.descriptor, mode_t(mode))
    _ = ftruncate(file.descriptor, 0)
    _ = text.withCString { pwrite(file.descriptor, $0, text.utf8.count, 0) }
  }

  private func processNoted(in descriptor: Int32) -> Int32? {
    var buffer = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return nil }
    return Int32(String(decoding: buffer.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
