import Glibc

/// Safe opening of files that someone else may have put there.
extension FileSystem {
  /// Opens an ordinary file. For writing, the file must belong to the user and have no other name,
  /// so that a link in another user's folder cannot redirect a write to one of the user's own
  /// files.
  ///
  /// - Throws: `.notAnOrdinaryFile` for a link, a pipe, a device or a directory, `.foreign`,
  ///   `.severalNames`, and system errors. Nothing has been read or written in that case.
  func openOrdinary(
    _ name: String, in directory: OpenFile, for access: FileAccess
  ) throws(StorageError) -> (file: OpenFile, status: FileStatus) {
    let file: OpenFile
    do throws(StorageError) {
      file = try open(name, in: directory, for: access)
    } catch {
      // A link, a pipe without a reader, or a directory opened for writing.
      guard [ELOOP, ENXIO, EISDIR].contains(error.code) else { throw error }
      throw StorageError(.notAnOrdinaryFile, path: error.path)
    }
    do throws(StorageError) {
      let status = try status(of: file)
      guard status.kind == .file else {
        throw StorageError(.notAnOrdinaryFile, path: file.path)
      }
      if access != .reading {
        guard status.isOwn else { throw StorageError(.foreign, path: file.path) }
        guard status.links <= 1 else { throw StorageError(.severalNames, path: file.path) }
      }
      return (file, status)
    } catch {
      try? close(file)
      throw error
    }
  }

  /// Opens a directory inside another one, to write in it.
  ///
  /// - Throws: `.notAnOrdinaryFile` for anything else, including a link to a directory, and
  ///   `.foreign`.
  func openOwnDirectory(
    _ name: String, in directory: OpenFile
  ) throws(StorageError) -> OpenFile {
    let opened: OpenFile
    do throws(StorageError) {
      opened = try openDirectory(name, in: directory, followingLinks: false)
    } catch {
      guard [ELOOP, ENOTDIR].contains(error.code) else { throw error }
      throw StorageError(.notAnOrdinaryFile, path: error.path)
    }
    do throws(StorageError) {
      guard try status(of: opened).isOwn else { throw StorageError(.foreign, path: opened.path) }
    } catch {
      try? close(opened)
      throw error
    }
    return opened
  }

  /// Opens a directory, runs `body` in it, and closes it.
  func within<Result>(
    _ path: String, _ body: (OpenFile) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let directory = try openDirectory(path, in: .workingDirectory, followingLinks: true)
    let result: Result
    do throws(StorageError) {
      result = try body(directory)
    } catch {
      try? close(directory)
      throw error
    }
    try close(directory)
    return result
  }

  /// The status of a path, of the link itself if it is one; `nil` if nothing is there.
  /// - Throws: `StorageError` if the system refuses.
  package func status(_ path: String) throws(StorageError) -> FileStatus? {
    try status(path, in: .workingDirectory)
  }

  /// The names in the directory at that path, sorted.
  /// - Throws: `StorageError` if it is not a directory, or the system refuses.
  package func list(_ path: String) throws(StorageError) -> [String] {
    try within(path) { (directory) throws(StorageError) in try list(directory) }
  }

  /// Removes the file or the empty directory at that path.
  /// - Throws: `StorageError` if the system refuses.
  package func remove(_ path: String) throws(StorageError) {
    try remove(path, in: .workingDirectory)
  }
}
