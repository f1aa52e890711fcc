import Glibc

extension SessionFolder {
  /// The folder, to read it or write in it. Throws `.notASession` where there is none.
  func open(on fileSystem: any FileSystem) throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try fileSystem.openDirectory(path, in: .workingDirectory, followingLinks: true)
    } catch {
      guard error.code == ENOENT || error.code == ENOTDIR else { throw error }
      throw StorageError(.notASession, path: path)
    }
  }

  /// Does something in the folder, which is closed afterwards. Throws like `open`.
  func within<Result>(
    _ fileSystem: any FileSystem, _ body: (OpenFile) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let directory = try open(on: fileSystem)
    defer { try? fileSystem.close(directory) }
    return try body(directory)
  }

  /// Where the session was saved by a program that then went on with it there (`save-as`); nil
  /// where it goes on here.
  package func movedTo(on fileSystem: any FileSystem = RealFileSystem()) -> String? {
    try? within(fileSystem) { (directory) throws(StorageError) in
      SessionLock.movedTo(from: directory, on: fileSystem)
    }
  }

  /// What is known of the journal. Throws `.notASession` where there is none, and
  /// `.notAnOrdinaryFile` for a link or a pipe.
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
