import Glibc

/// The machine's own files, by system calls. A call that a signal interrupts is made again.
public struct RealFileSystem: FileSystem {
  public init() {}

  public func create(_ path: String, mode: UInt32) throws(StorageError) -> OpenFile {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = try retrying(.create, path) { Glibc.open(path, flags, mode_t(mode)) }
    let file = OpenFile(descriptor: descriptor, path: path)
    do throws(StorageError) {
      // The umask may have taken bits away.
      try retrying(.setMode, path) { fchmod(descriptor, mode_t(mode)) }
    } catch {
      try? close(file)
      try? remove(path)
      throw error
    }
    return file
  }

  public func openForAppending(_ path: String) throws(StorageError) -> OpenFile {
    try open(path, flags: O_WRONLY | O_APPEND)
  }

  public func openForReading(_ path: String) throws(StorageError) -> OpenFile {
    try open(path, flags: O_RDONLY)
  }

  public func write(
    _ bytes: UnsafeRawBufferPointer, to file: OpenFile
  ) throws(StorageError) -> Int {
    try retrying(.write, file.path) {
      Glibc.write(file.descriptor, bytes.baseAddress, bytes.count)
    }
  }

  public func read(
    _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(StorageError) -> Int {
    try retrying(.read, file.path) {
      pread(file.descriptor, buffer.baseAddress, buffer.count, off_t(offset))
    }
  }

  public func truncate(_ file: OpenFile, to length: Int) throws(StorageError) {
    try retrying(.truncate, file.path) { ftruncate(file.descriptor, off_t(length)) }
  }

  public func syncData(_ file: OpenFile) throws(StorageError) {
    try retrying(.sync, file.path) { fdatasync(file.descriptor) }
  }

  public func sync(_ file: OpenFile) throws(StorageError) {
    try retrying(.sync, file.path) { fsync(file.descriptor) }
  }

  public func close(_ file: OpenFile) throws(StorageError) {
    // Linux has closed it even when it says EINTR; a second call might close another's file.
    guard Glibc.close(file.descriptor) == 0 || errno == EINTR else {
      throw StorageError(.close, file.path, code: errno)
    }
  }

  public func status(of file: OpenFile) throws(StorageError) -> FileStatus {
    var found = stat()
    try retrying(.status, file.path) { fstat(file.descriptor, &found) }
    return FileStatus(found)
  }

  public func status(
    _ path: String, followingLinks: Bool
  ) throws(StorageError) -> FileStatus? {
    var found = stat()
    do throws(StorageError) {
      try retrying(.status, path) {
        followingLinks ? stat(path, &found) : lstat(path, &found)
      }
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
    return FileStatus(found)
  }

  private func open(_ path: String, flags: Int32) throws(StorageError) -> OpenFile {
    let descriptor = try retrying(.open, path) { Glibc.open(path, flags | O_CLOEXEC) }
    return OpenFile(descriptor: descriptor, path: path)
  }
}

/// Makes the call until it is not interrupted; a negative answer is an error, told by `errno`.
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
      identity: Identity(device: UInt64(found.st_dev), node: UInt64(found.st_ino)))
  }
}
