/// The operating-system operations that storage needs. All durable writes go through this protocol,
/// so that tests can make each single operation fail, or cut the power at it.
///
/// Names are looked up in an open directory, so that they refer to the same file even if the path
/// that led there changes. Relative to `OpenFile.workingDirectory`, a path can be used in place of
/// a name. A link at the end of a name is not followed, except by `openDirectory` if asked to.
///
/// Each operation throws a `StorageError` that names the operation, the path and the cause.
package protocol FileSystem: Sendable {
  /// Opens a directory.
  func openDirectory(
    _ name: String, in directory: OpenFile, followingLinks: Bool
  ) throws(StorageError) -> OpenFile

  /// Creates a file that must not exist yet and opens it for appending, with exactly `mode`.
  func create(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError) -> OpenFile

  /// Opens a file. Does not wait for the other end of a pipe and does not check the type of what it
  /// opened: use `openOrdinary`.
  func open(
    _ name: String, in directory: OpenFile, for access: FileAccess
  ) throws(StorageError) -> OpenFile

  /// Appends to the file.
  /// - Returns: the number of bytes written, which may be fewer than given.
  func write(_ bytes: UnsafeRawBufferPointer, to file: OpenFile) throws(StorageError) -> Int

  /// Reads at `offset` (in bytes).
  /// - Returns: the number of bytes read; 0 at the end of the file.
  func read(
    _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(StorageError) -> Int

  /// Truncates the file to `length` bytes.
  func truncate(_ file: OpenFile, to length: Int) throws(StorageError)

  /// Returns once the contents would survive a power cut (`fdatasync`).
  func syncData(_ file: OpenFile) throws(StorageError)

  /// Like `syncData`, and includes the file's metadata such as mode and times (`fsync`).
  func sync(_ file: OpenFile) throws(StorageError)

  /// Returns once creations, renames and removals in the directory would survive a power cut.
  func syncDirectory(_ directory: OpenFile) throws(StorageError)

  /// Closes the file, even if this throws, and releases its lock.
  func close(_ file: OpenFile) throws(StorageError)

  /// The status of an open file, even if its name has changed or gone.
  func status(of file: OpenFile) throws(StorageError) -> FileStatus

  /// The status of a name, of the link itself if it is one; `nil` if nothing is there.
  func status(_ name: String, in directory: OpenFile) throws(StorageError) -> FileStatus?

  /// Sets the permission bits exactly, regardless of the umask.
  func setMode(of file: OpenFile, to mode: UInt32) throws(StorageError)

  /// Sets the modification time to now.
  func touch(_ file: OpenFile) throws(StorageError)

  /// Renames within a directory, replacing any file at `target`.
  func rename(
    _ name: String, to target: String, in directory: OpenFile
  ) throws(StorageError)

  /// Removes a file or an empty directory.
  func remove(_ name: String, in directory: OpenFile) throws(StorageError)

  /// Creates one directory.
  func makeDirectory(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError)

  /// The names in a directory, sorted, without `.` and `..`.
  func list(_ directory: OpenFile) throws(StorageError) -> [String]

  /// The current absolute path of an open directory; `nil` if it was removed or the path cannot be
  /// determined.
  func path(of directory: OpenFile) -> String?

  /// Locks the file until it is closed or the process dies, either exclusively or shared. Does not
  /// wait.
  /// - Returns: whether the lock was acquired.
  func tryLock(_ file: OpenFile, shared: Bool) throws(StorageError) -> Bool
}

/// The access that a file is opened for.
package enum FileAccess: Sendable, Equatable {
  /// Reading only; the file must exist.
  case reading
  /// Reading, and appending at wherever the end is at the time of the write.
  case appending
  /// As `appending`; a missing file is created with this mode, less the umask.
  case appendingOrMaking(mode: UInt32)
}
