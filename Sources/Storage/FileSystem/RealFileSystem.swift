import Glibc

/// The operating system's files, through system calls. Calls interrupted by a signal are retried.
package struct RealFileSystem: FileSystem {
  package init() {}

  /// Removes the file again if its mode cannot be set.
  package func create(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError) -> OpenFile {
    let path = directory.path(of: name)
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = try retrying(.create, path) {
      openat(directory.descriptor, name, flags, mode_t(mode))
    }
    let file = OpenFile(descriptor: descriptor, path: path)
    do throws(StorageError) {
      // The umask may have cleared bits.
      try setMode(of: file, to: mode)
    } catch {
      try? close(file)
      try? remove(name, in: directory)
      throw error
    }
    return file
  }

  /// Follows no link at the end of the path. A terminal does not become the controlling one.
  package func open(
    _ name: String, in directory: OpenFile, for access: FileAccess
  ) throws(StorageError) -> OpenFile {
    let path = directory.path(of: name)
    let always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let (flags, mode): (Int32, UInt32) =
      switch access {
      case .reading: (O_RDONLY, 0)
      case .appending: (O_RDWR | O_APPEND, 0)
      case .appendingOrMaking(let mode): (O_RDWR | O_APPEND | O_CREAT, mode)
      }
    let descriptor = try retrying(.open, path) {
      openat(directory.descriptor, name, flags | always, mode_t(mode))
    }
    return OpenFile(descriptor: descriptor, path: path)
  }

  package func write(
    _ bytes: UnsafeRawBufferPointer, to file: OpenFile
  ) throws(StorageError) -> Int {
    try retrying(.write, file.path) {
      Glibc.write(file.descriptor, bytes.baseAddress, bytes.count)
    }
  }

  package func read(
    _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(StorageError) -> Int {
    try retrying(.read, file.path) {
      pread(file.descriptor, buffer.baseAddress, buffer.count, off_t(offset))
    }
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(StorageError) {
    try retrying(.truncate, file.path) { ftruncate(file.descriptor, off_t(length)) }
  }

  package func syncData(_ file: OpenFile) throws(StorageError) {
    try retrying(.sync, file.path) { fdatasync(file.descriptor) }
  }

  package func sync(_ file: OpenFile) throws(StorageError) {
    try retrying(.sync, file.path) { fsync(file.descriptor) }
  }

  package func close(_ file: OpenFile) throws(StorageError) {
    // Linux has closed the descriptor even after EINTR; a second call might close a descriptor that
    // was reused in the meantime.
    guard Glibc.close(file.descriptor) == 0 || errno == EINTR else {
      throw StorageError(.close, file.path, code: errno)
    }
  }

  package func status(of file: OpenFile) throws(StorageError) -> FileStatus {
    var found = stat()
    try retrying(.status, file.path) { fstat(file.descriptor, &found) }
    return FileStatus(found)
  }

  package func status(
    _ name: String, in directory: OpenFile
  ) throws(StorageError) -> FileStatus? {
    var found = stat()
    while fstatat(directory.descriptor, name, &found, AT_SYMLINK_NOFOLLOW) != 0 {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return nil }
      if code != EINTR { throw StorageError(.status, directory.path(of: name), code: code) }
    }
    return FileStatus(found)
  }

  package func setMode(of file: OpenFile, to mode: UInt32) throws(StorageError) {
    try retrying(.setMode, file.path) { fchmod(file.descriptor, mode_t(mode)) }
  }

  package func touch(_ file: OpenFile) throws(StorageError) {
    try retrying(.status, file.path) { futimens(file.descriptor, nil) }
  }

  /// Uses the kernel's lock (`flock`), which ends with the process however it ends, so stale locks
  /// cannot occur.
  /// - Throws: `StorageError` if the file system cannot lock files.
  package func tryLock(_ file: OpenFile, shared: Bool) throws(StorageError) -> Bool {
    do throws(StorageError) {
      try retrying(.lock, file.path) {
        flock(file.descriptor, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB)
      }
      return true
    } catch {
      guard error.code == EWOULDBLOCK else { throw error }
      return false
    }
  }
}

/// Retries the call until it is not interrupted. A negative result is an error, with its code in
/// `errno`.
@discardableResult
func retrying<Answer: SignedInteger>(
  _ operation: StorageError.Operation, _ path: String, _ call: () -> Answer
) throws(StorageError) -> Answer {
  while true {
    let answer = call()
    if answer >= 0 { return answer }
    let code = errno
    if code != EINTR { throw StorageError(operation, path, code: code) }
  }
}

extension FileStatus {
  init(_ found: stat) {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .other
      }
    self.init(
      kind: kind, size: Int(found.st_size),
      modified: Int64(found.st_mtim.tv_sec) * 1000 + Int64(found.st_mtim.tv_nsec) / 1_000_000,
      mode: UInt32(found.st_mode) & 0o7777, links: Int(found.st_nlink),
      isOwn: found.st_uid == Self.user,
      identity: Identity(device: UInt64(found.st_dev), node: UInt64(found.st_ino)))
  }

  private static let user = geteuid()
}
