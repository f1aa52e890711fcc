import Glibc

extension SessionFolder {
  /// Opens the folder.
  /// - Throws: `StorageError`: `.notASession` if it does not exist.
  func open(on fileSystem: any FileSystem) throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try fileSystem.openDirectory(path, in: .workingDirectory, followingLinks: true)
    } catch {
      guard error.code == ENOENT || error.code == ENOTDIR else { throw error }
      throw StorageError(.notASession, path: path)
    }
  }

  /// Opens the folder, runs `body` with it, and closes it.
  /// - Throws: like `open`.
  func within<Result>(
    _ fileSystem: any FileSystem, _ body: (OpenFile) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let directory = try open(on: fileSystem)
    defer { try? fileSystem.close(directory) }
    return try body(directory)
  }

  /// The path under which the session was saved and continued (`save-as`); `nil` if it was not.
  package func movedTo(on fileSystem: any FileSystem = RealFileSystem()) -> String? {
    try? within(fileSystem) { (directory) throws(StorageError) in
      SessionLock.movedTo(from: directory, on: fileSystem)
    }
  }

  /// The status of the journal.
  /// - Throws: `StorageError`: `.notASession` if there is none, `.notAnOrdinaryFile` for a link or
  ///   a pipe.
  func journalStatus(
    in directory: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) -> FileStatus {
    guard let status = try fileSystem.status(Self.journalName, in: directory) else {
      throw StorageError(.notASession, path: path)
    }
    guard status.kind == .file else { throw StorageError(.notAnOrdinaryFile, path: journalPath) }
    return status
  }
}
