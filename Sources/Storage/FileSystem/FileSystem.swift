/// The few things that storage asks of an operating system. Everything durable goes through
/// here, so that tests can fail, or cut the power at, each single operation.
///
/// A name is looked up in an open directory, so that it means the same file whatever becomes of
/// the path that led there; relative to `OpenFile.workingDirectory` a path can stand in its place.
/// What a link at the end of a name points to is never opened, but for `openDirectory`.
///
/// Each operation throws a `StorageError` that names the operation, the path and the cause.
package protocol FileSystem: Sendable {
  /// Opens a directory.
  func openDirectory(
    _ name: String, in directory: OpenFile, followingLinks: Bool
  ) throws(StorageError) -> OpenFile

  /// Makes a file that must not exist yet and opens it for appending, with exactly `mode`.
  func create(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError) -> OpenFile

  /// Opens a file. It does not wait for the other end of a pipe, and says nothing of what was
  /// opened: use `openOrdinary`.
  func open(
    _ name: String, in directory: OpenFile, for access: FileAccess
  ) throws(StorageError) -> OpenFile

  /// Writes at the end and answers how many bytes were taken, which may be fewer than given.
  func write(_ bytes: UnsafeRawBufferPointer, to file: OpenFile) throws(StorageError) -> Int

  /// Reads at `offset` (bytes) and answers how many bytes came; 0 at the end of the file.
  func read(
    _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(StorageError) -> Int

  /// Cuts the file to `length` bytes.
  func truncate(_ file: OpenFile, to length: Int) throws(StorageError)

  /// Returns when the contents would outlast a power cut (`fdatasync`).
  func syncData(_ file: OpenFile) throws(StorageError)

  /// Like `syncData`, the file's own data (mode, times) included (`fsync`).
  func sync(_ file: OpenFile) throws(StorageError)

  /// Makes creations, renames and removals in the directory outlast a power cut.
  func syncDirectory(_ directory: OpenFile) throws(StorageError)

  /// Closes; the file is closed even where this throws. Lets go of a lock.
  func close(_ file: OpenFile) throws(StorageError)

  /// What is known of an open file, whatever became of its name.
  func status(of file: OpenFile) throws(StorageError) -> FileStatus

  /// What is known of the name, of a link itself; nil where there is nothing.
  func status(_ name: String, in directory: OpenFile) throws(StorageError) -> FileStatus?

  /// Sets the permission bits exactly, whatever the umask.
  func setMode(of file: OpenFile, to mode: UInt32) throws(StorageError)

  /// Sets the time of the last change to now.
  func touch(_ file: OpenFile) throws(StorageError)

  /// Renames within a directory; what stood at `target` is replaced.
  func rename(
    _ name: String, to target: String, in directory: OpenFile
  ) throws(StorageError)

  /// Removes a file or an empty directory.
  func remove(_ name: String, in directory: OpenFile) throws(StorageError)

  /// Makes one directory.
  func makeDirectory(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError)

  /// The names in a directory, sorted, without `.` and `..`.
  func list(_ directory: OpenFile) throws(StorageError) -> [String]

  /// Where an open directory stands now, as an absolute path; nil where it was removed or nobody
  /// can tell.
  func path(of directory: OpenFile) -> String?

  /// Locks the file until it is closed or the process dies, for this one alone or shared with
  /// others who share it. Does not wait; answers whether it is locked now.
  func tryLock(_ file: OpenFile, shared: Bool) throws(StorageError) -> Bool
}

/// What a file is opened for.
package enum FileAccess: Sendable, Equatable {
  case reading
  /// Reading, and writing at its end, wherever that then is.
  case appending
  /// The same; it is made with this mode, less the umask, if it is missing.
  case appendingOrMaking(mode: UInt32)
}
