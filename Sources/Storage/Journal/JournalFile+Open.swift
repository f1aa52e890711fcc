extension JournalFile {
  /// Opens a session for writing and checks every line of it. From the first bad line on, the
  /// journal's bytes are moved to a file of their own beside it, which is on the disk before the
  /// journal is cut; `recovery` then says what was kept.
  ///
  /// - Parameters:
  ///   - now: milliseconds since 1970, for the name of that file; nil asks the clock.
  ///   - acceptingDamage: whether to go on from what is good although good lines follow the bad
  ///     one. A crash leaves no such journal, so somebody must have said so.
  ///
  /// Throws `.notASession`, `.locked` (with the process) while another writes it,
  /// `.newerVersion`, `.unreadable` when the header cannot be read, `.damaged` for other damage
  /// that is not accepted, and what the system refuses. Nothing has changed then.
  public static func open(
    _ path: String, on fileSystem: any FileSystem = RealFileSystem(), now: Int64? = nil,
    acceptingDamage: Bool = false
  ) throws(StorageError) -> JournalFile {
    let folder = SessionFolder(path)
    _ = try folder.journalStatus(on: fileSystem)
    guard let status = try fileSystem.status(folder.path) else {
      throw StorageError(.notASession, path: path)
    }
    let modes = SessionModes(of: status)
    let lock = try folder.lock(modes, on: fileSystem)
    do throws(StorageError) {
      var contents = try JournalContents.read(folder, on: fileSystem)
      if let damage = contents.damage, damage.extent == .middle, !acceptingDamage {
        throw StorageError(.damaged(damage.description), path: folder.journalPath)
      }
      fileSystem.removeTemporaries(in: folder)
      let recovery = try fileSystem.setAside(
        contents.damage, of: contents, in: folder, modes: modes, now: now ?? WallTime.now())
      let file = try fileSystem.openJournal(
        folder, cutTo: recovery == nil ? nil : contents.byteCount)
      contents.damage = nil
      return JournalFile(
        folder: folder, contents: contents, recovery: recovery, fileSystem: fileSystem,
        modes: modes, lock: lock, file: file)
    } catch {
      try? fileSystem.close(lock)
      throw error
    }
  }
}

extension FileSystem {
  /// Half-written files of a crash; what they were to replace still stands.
  fileprivate func removeTemporaries(in folder: SessionFolder) {
    guard let names = try? list(folder.path) else { return }
    for name in names where isTemporary(name) { try? remove(folder.path + "/" + name) }
  }

  fileprivate func setAside(
    _ damage: JournalDamage?, of contents: JournalContents, in folder: SessionFolder,
    modes: SessionModes, now: Int64
  ) throws(StorageError) -> Recovery? {
    guard let damage else { return nil }
    var number = 1
    var path: String
    repeat {
      path = folder.path + "/" + SessionFolder.setAsideName(time: now, number: number)
      number += 1
    } while try status(path) != nil
    try replaceFile(path, with: damage.bytes, mode: modes.file)
    return Recovery(
      keptRecords: contents.recordCount, setAsideBytes: damage.bytes.count,
      setAsidePath: path, damage: damage)
  }

  fileprivate func openJournal(
    _ folder: SessionFolder, cutTo length: Int?
  ) throws(StorageError) -> OpenFile {
    let file = try openForAppending(folder.journalPath)
    guard let length else { return file }
    do throws(StorageError) {
      try truncate(file, to: length)
      try sync(file)
    } catch {
      try? close(file)
      throw error
    }
    return file
  }
}

extension SessionFolder {
  /// The writer's lock, until it is closed. Throws `.locked` naming the session, not the file.
  func lock(
    _ modes: SessionModes, on fileSystem: any FileSystem
  ) throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try fileSystem.lock(lockPath, mode: modes.file)
    } catch {
      if case .locked = error.reason { throw StorageError(error.reason, path: path) }
      throw error
    }
  }

  /// `damaged-<UTC time>-<n>.jsonl`
  static func setAsideName(time: Int64, number: Int) -> String {
    "damaged-\(WallTime.stamp(time))-\(number).jsonl"
  }

  static func isSetAside(_ name: String) -> Bool {
    name.hasPrefix("damaged-") && name.hasSuffix(".jsonl")
  }
}
