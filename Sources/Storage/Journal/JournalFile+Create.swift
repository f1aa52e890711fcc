import Glibc

extension JournalFile {
  /// Makes a session and opens it. When this returns, the session outlasts a power cut.
  ///
  /// - Parameters:
  ///   - path: the folder to be made; its parent must exist. A folder without a journal and
  ///     with nothing else in it, as a crash in here leaves one, is taken over.
  ///   - header: a JSON object that begins `{"format":"chair-session","version":1,`, without
  ///     `crc`.
  ///   - shared: whether others on this machine may read it.
  ///
  /// Throws `.exists` when a session or anything else is there, `.locked` while another makes or
  /// writes it, `.fault` for a header of another form, and what the system refuses. Then nothing
  /// new is left behind, as far as the system lets us clean up.
  public static func create(
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
  /// snapshots, which are copied as far as they can be read and written.
  ///
  /// Throws like `create`.
  public func save(
    as path: String, shared: Bool = false
  ) throws(StorageError) -> JournalFile {
    let copy = try Self.make(
      SessionFolder(path), contents, modes: SessionModes(shared: shared), on: fileSystem)
    try? fileSystem.copyExtras(from: folder, to: copy.folder, modes: copy.modes)
    return copy
  }

  private static func make(
    _ folder: SessionFolder, _ contents: JournalContents, modes: SessionModes,
    on fileSystem: any FileSystem
  ) throws(StorageError) -> JournalFile {
    let isNew = try fileSystem.makeFolder(folder, modes: modes)
    var lock: OpenFile?
    do throws(StorageError) {
      let taken = try folder.lock(modes, on: fileSystem)
      lock = taken
      // Another may have made it between our looking and our locking.
      guard try fileSystem.status(folder.journalPath) == nil else {
        throw StorageError(.exists, path: folder.path)
      }
      try fileSystem.setMode(folder.path, to: modes.folder)
      let file = try fileSystem.install(contents, in: folder, modes: modes)
      return JournalFile(
        folder: folder, contents: contents, fileSystem: fileSystem, modes: modes, lock: taken,
        file: file)
    } catch {
      if let lock {
        if isNew, error.reason != .exists { try? fileSystem.remove(folder.lockPath) }
        try? fileSystem.close(lock)
      }
      // Takes only an empty folder, so nobody else's work.
      if isNew { try? fileSystem.remove(folder.path) }
      throw error
    }
  }
}

extension FileSystem {
  /// Whether the folder had to be made. Throws `.exists` when there is more in it than a crash in
  /// the midst of making a session leaves.
  fileprivate func makeFolder(
    _ folder: SessionFolder, modes: SessionModes
  ) throws(StorageError) -> Bool {
    do throws(StorageError) {
      try makeDirectory(folder.path, mode: modes.folder)
      return true
    } catch {
      guard error.code == EEXIST else { throw error }
    }
    guard try status(folder.path)?.kind == .directory,
      try list(folder.path).allSatisfy({ $0 == "lock" || isTemporary($0) })
    else { throw StorageError(.exists, path: folder.path) }
    return false
  }

  /// Writes the first journal of a session, durable with its folder, and leaves it open. The
  /// name comes last, so that a folder with a journal in it is a session.
  fileprivate func install(
    _ contents: JournalContents, in folder: SessionFolder, modes: SessionModes
  ) throws(StorageError) -> OpenFile {
    let file = try writeBeside(folder.journalPath, contents.parts, mode: modes.file)
    do throws(StorageError) {
      try rename(file.path, to: folder.journalPath)
      try syncDirectory(folder.path)
      try syncDirectory(SessionFolder.parent(of: folder.path))
    } catch {
      try? close(file)
      try? remove(file.path)
      try? remove(folder.journalPath)
      throw error.naming(folder.journalPath)
    }
    return OpenFile(descriptor: file.descriptor, path: folder.journalPath)
  }
}
