import Glibc

extension JournalFile {
  /// Creates a session and opens it. When this returns, the session survives a power cut.
  ///
  /// - Parameters:
  ///   - path: the folder to create; its parent must exist. An existing folder is reused if it
  ///     contains no journal and nothing else but what a crash during creation leaves behind.
  ///   - header: a JSON object that begins with `{"format":"chair-session","version":2,`, without
  ///     `crc`.
  ///   - shared: whether other users of this machine may read it.
  ///
  /// - Throws: `StorageError`: `.exists` if a session or anything else is there, `.locked` while
  ///   another process creates or writes it, `.fault` for an invalid header, or what the system
  ///   refuses. Nothing new is left behind then, as far as the system lets us clean up.
  package static func create(
    _ path: String, header: [UInt8], shared: Bool = false,
    on fileSystem: any FileSystem = RealFileSystem()
  ) throws(StorageError) -> JournalFile {
    let folder = SessionFolder(path)
    let version = header.withUnsafeBytes { JournalFormat.headerVersion($0) }
    guard version == JournalFormat.version, isOneObject(header) else {
      throw StorageError(.fault("this is not a header"), path: folder.journalPath)
    }
    return try make(
      folder, JournalContents(scanning: JournalFormat.sealed(header)),
      modes: SessionModes(shared: shared), on: fileSystem)
  }

  /// Creates a copy of the session in another place and opens it for writing; this one stays open.
  /// For a disk that is full or failing: everything is written from memory except for the
  /// snapshots, which are copied as far as possible. The copy has the same permissions.
  ///
  /// - Throws: like `create`.
  package func save(as path: String) throws(StorageError) -> JournalFile {
    let copy = try Self.make(SessionFolder(path), contents, modes: modes, on: fileSystem)
    try? fileSystem.copyExtras(from: directory, to: copy.directory, modes: copy.modes)
    return copy
  }

  private static func make(
    _ folder: SessionFolder, _ contents: JournalContents, modes: SessionModes,
    on fileSystem: any FileSystem
  ) throws(StorageError) -> JournalFile {
    let parent: OpenFile
    do throws(StorageError) {
      parent = try fileSystem.openDirectory(
        SessionFolder.parent(of: folder.path), in: .workingDirectory, followingLinks: true)
    } catch {
      throw StorageError(.makeDirectory, folder.path, code: error.code ?? StorageError.inputOutput)
    }
    defer { try? fileSystem.close(parent) }
    let (directory, isNew) = try fileSystem.makeFolder(folder, in: parent, modes: modes)
    var lock: SessionLock?
    do throws(StorageError) {
      let taken = try SessionLock.take(in: directory, mode: modes.file, on: fileSystem)
      lock = taken
      // Another process may have created it between the check and the lock.
      guard try fileSystem.status(SessionFolder.journalName, in: directory) == nil else {
        throw StorageError(.exists, path: folder.path)
      }
      try fileSystem.setMode(of: directory, to: modes.folder)
      let (file, identity) = try fileSystem.install(
        contents, in: directory, of: parent, modes: modes)
      return JournalFile(
        folder: folder, contents: contents, fileSystem: fileSystem, modes: modes,
        directory: directory, lock: taken, file: file, identity: identity)
    } catch {
      if isNew, error.isFailure { try? fileSystem.remove(SessionFolder.lockName, in: directory) }
      if let lock { try? fileSystem.close(lock.file) }
      try? fileSystem.close(directory)
      // This removes only an empty folder, so no other program's files are lost.
      if isNew { try? fileSystem.remove(SessionFolder.lastPart(of: folder.path), in: parent) }
      throw error
    }
  }
}

extension FileSystem {
  /// The folder, and whether it was created.
  /// - Throws: `StorageError`: `.exists` if it contains more than a crash during creation leaves
  ///   behind, or if it is a link or belongs to another user.
  fileprivate func makeFolder(
    _ folder: SessionFolder, in parent: OpenFile, modes: SessionModes
  ) throws(StorageError) -> (OpenFile, isNew: Bool) {
    let name = SessionFolder.lastPart(of: folder.path)
    var isNew = true
    do throws(StorageError) {
      try makeDirectory(name, in: parent, mode: modes.folder)
    } catch {
      guard error.code == EEXIST else { throw error.naming(folder.path) }
      isNew = false
    }
    let opened: OpenFile
    do throws(StorageError) {
      opened = try openOwnDirectory(name, in: parent).moved(to: folder.path)
    } catch {
      if isNew { try? remove(name, in: parent) }
      if error.code == nil { throw StorageError(.exists, path: folder.path) }
      throw error.naming(folder.path)
    }
    if isNew { return (opened, true) }
    do throws(StorageError) {
      let names = try list(opened)
      guard names.allSatisfy({ $0 == SessionFolder.lockName || isTemporary($0) }) else {
        throw StorageError(.exists, path: folder.path)
      }
      return (opened, false)
    } catch {
      try? close(opened)
      throw error
    }
  }

  /// Writes the first journal of a session, syncs it and its folder, and leaves it open. It gets
  /// its name last, so that a folder with a journal in it is always a complete session.
  fileprivate func install(
    _ contents: JournalContents, in directory: OpenFile, of parent: OpenFile,
    modes: SessionModes
  ) throws(StorageError) -> (OpenFile, FileStatus.Identity) {
    let name = SessionFolder.journalName
    let file = try writeBeside(name, in: directory, contents.parts, mode: modes.file)
    do throws(StorageError) {
      let identity = try status(of: file).identity
      try rename(temporaryName(for: name), to: name, in: directory)
      try syncDirectory(directory)
      try syncDirectory(parent)
      return (file.moved(to: directory.path(of: name)), identity)
    } catch {
      try? close(file)
      try? remove(temporaryName(for: name), in: directory)
      try? remove(name, in: directory)
      throw error.naming(directory.path(of: name))
    }
  }
}

extension StorageError {
  /// Whether this is a failure, rather than another process creating the session first.
  fileprivate var isFailure: Bool {
    switch reason {
    case .exists, .locked: false
    default: true
    }
  }
}
