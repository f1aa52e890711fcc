import Glibc

extension JournalFile {
  /// Makes a session and opens it. When this returns, the session outlasts a power cut.
  ///
  /// - Parameters:
  ///   - path: the folder to be made; its parent must exist. A folder without a journal and
  ///     with nothing else in it, as a crash in here leaves one, is taken over.
  ///   - header: a JSON object that begins `{"format":"chair-session","version":2,`, without
  ///     `crc`.
  ///   - shared: whether others on this machine may read it.
  ///
  /// Throws `.exists` when a session or anything else is there, `.locked` while another makes or
  /// writes it, `.fault` for a header of another form, and what the system refuses. Then nothing
  /// new is left behind, as far as the system lets us clean up.
  package static func create(
    _ path: String, header: [UInt8], shared: Bool = false,
    on fileSystem: any FileSystem = RealFileSystem()
  ) throws(StorageError) -> JournalFile {
    let folder = SessionFolder(path)
    let version = header.withUnsafeBytes { JournalFormat.headerVersion($0) }
    guard version == JournalFormat.version, isOneObject(header) else {
      throw StorageError(.fault("this is no header"), path: folder.journalPath)
    }
    return try make(
      folder, JournalContents(scanning: JournalFormat.sealed(header)),
      modes: SessionModes(shared: shared), on: fileSystem)
  }

  /// Makes a session of those lines at another place, opened for writing in its turn; this one
  /// stays open. For a disk that is full or failing: everything comes from memory but the
  /// snapshots, which are copied as far as they can be read and written. Whoever may read this
  /// one may read that one.
  ///
  /// Throws like `create`.
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
      // Another may have made it between our looking and our locking.
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
      // Takes only an empty folder, so nobody else's work.
      if isNew { try? fileSystem.remove(SessionFolder.lastPart(of: folder.path), in: parent) }
      throw error
    }
  }
}

extension FileSystem {
  /// The folder, and whether it had to be made. Throws `.exists` when there is more in it than a
  /// crash in the midst of making a session leaves, or it is a link or another's.
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

  /// Writes the first journal of a session, durable with its folder, and leaves it open. The
  /// name comes last, so that a folder with a journal in it is a session.
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
  /// Whether something failed, rather than another was first to make the session.
  fileprivate var isFailure: Bool {
    switch reason {
    case .exists, .locked: false
    default: true
    }
  }
}
