extension JournalFile {
  /// Opens a session for writing and checks every line. From the first bad line on, the journal's
  /// bytes are moved to a separate file in the folder, which is synced before the journal is
  /// truncated; `recovery` then describes what was kept.
  ///
  /// - Parameters:
  ///   - now: milliseconds since 1970, for the name of that file; `nil` uses the clock.
  ///   - acceptingDamage: whether to continue from the good lines even though more good lines
  ///     follow the bad one. A crash does not leave such a journal, so the user must have agreed.
  ///
  /// - Throws: `StorageError`: `.notASession`; `.notAnOrdinaryFile`, `.foreign` and `.severalNames`
  ///   for files that must not be written; `.locked` (with the process) while another process
  ///   writes it; `.newerVersion`, `.unreleasedVersion`; `.unreadable` if the header cannot be
  ///   read; `.damaged` for damage that is not accepted; or what the system refuses. Nothing has
  ///   changed then.
  package static func open(
    _ path: String, on fileSystem: any FileSystem = RealFileSystem(), now: Int64? = nil,
    acceptingDamage: Bool = false
  ) throws(StorageError) -> JournalFile {
    let folder = SessionFolder(path)
    let directory = try folder.open(on: fileSystem)
    do throws(StorageError) {
      // Check this before the lock file is created, so that none is left where there is no session.
      _ = try folder.journalStatus(in: directory, on: fileSystem)
      let modes = SessionModes(of: try fileSystem.status(of: directory))
      let lock = try SessionLock.take(in: directory, mode: modes.file, on: fileSystem)
      do throws(StorageError) {
        let (file, identity, contents, recovery) = try fileSystem.openJournal(
          of: folder, in: directory, modes: modes, now: now ?? WallTime.now(),
          acceptingDamage: acceptingDamage)
        return JournalFile(
          folder: folder, contents: contents, recovery: recovery, fileSystem: fileSystem,
          modes: modes, directory: directory, lock: lock, file: file, identity: identity)
      } catch {
        try? fileSystem.close(lock.file)
        throw error
      }
    } catch {
      try? fileSystem.close(directory)
      throw error
    }
  }
}

extension FileSystem {
  fileprivate func openJournal(
    of folder: SessionFolder, in directory: OpenFile, modes: SessionModes, now: Int64,
    acceptingDamage: Bool
  ) throws(StorageError) -> (OpenFile, FileStatus.Identity, JournalContents, Recovery?) {
    let (file, status) = try openOrdinary(
      SessionFolder.journalName, in: directory, for: .appending)
    do throws(StorageError) {
      var contents = try JournalContents(try readAll(file), of: folder)
      if let damage = contents.damage, damage.extent == .middle, !acceptingDamage {
        throw StorageError(.damaged(damage.description), path: folder.journalPath)
      }
      removeTemporaries(in: directory)
      let recovery = try setAside(
        contents.damage, of: contents, in: directory, modes: modes, now: now)
      if recovery != nil {
        try truncate(file, to: contents.byteCount)
        try sync(file)
      }
      contents.damage = nil
      return (file, status.identity, contents, recovery)
    } catch {
      try? close(file)
      throw error
    }
  }

  /// Removes temporary files left by a crash. The files that they were to replace are still there.
  private func removeTemporaries(in directory: OpenFile) {
    guard let names = try? list(directory) else { return }
    for name in names where isTemporary(name) { try? remove(name, in: directory) }
  }

  private func setAside(
    _ damage: JournalDamage?, of contents: JournalContents, in directory: OpenFile,
    modes: SessionModes, now: Int64
  ) throws(StorageError) -> Recovery? {
    guard let damage else { return nil }
    var number = 1
    var name: String
    repeat {
      name = SessionFolder.setAsideName(time: now, number: number)
      number += 1
    } while try status(name, in: directory) != nil
    try replaceFile(name, in: directory, with: damage.bytes, mode: modes.file)
    return Recovery(
      keptRecords: contents.recordCount, setAsideBytes: damage.bytes.count,
      setAsidePath: directory.path(of: name), damage: damage)
  }
}

extension SessionFolder {
  /// `damaged-<UTC time>-<n>.jsonl`
  static func setAsideName(time: Int64, number: Int) -> String {
    "damaged-\(WallTime.stamp(time))-\(number).jsonl"
  }

  static func isSetAside(_ name: String) -> Bool {
    name.hasPrefix("damaged-") && name.hasSuffix(".jsonl")
  }
}
