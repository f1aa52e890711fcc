extension JournalContents {
  /// Reads a session's journal and checks every line; changes nothing and takes no lock. Of a
  /// damaged journal it gives what is good and says so in `damage`; while somebody writes, that
  /// may be a line he has not finished.
  ///
  /// Throws `.notASession` where there is no journal, `.newerVersion`, `.unreadable` when the
  /// header cannot be read, and what the system refuses.
  public static func read(
    _ path: String, on fileSystem: any FileSystem = RealFileSystem()
  ) throws(StorageError) -> JournalContents {
    try read(SessionFolder(path), on: fileSystem)
  }

  static func read(
    _ folder: SessionFolder, on fileSystem: any FileSystem
  ) throws(StorageError) -> JournalContents {
    _ = try folder.journalStatus(on: fileSystem)
    let file = try fileSystem.openForReading(folder.journalPath)
    let bytes: [UInt8]
    do throws(StorageError) {
      bytes = try fileSystem.readAll(file)
    } catch {
      try? fileSystem.close(file)
      throw error
    }
    // Nothing was written, so a failing close has nothing to tell.
    try? fileSystem.close(file)
    return try JournalContents(bytes, of: folder)
  }

  /// Throws `.newerVersion` or, when the header cannot be read, `.unreadable`.
  init(_ bytes: [UInt8], of folder: SessionFolder) throws(StorageError) {
    let version = bytes.withUnsafeBytes { raw in
      JournalFormat.headerVersion(
        UnsafeRawBufferPointer(
          rebasing: raw[..<(JournalScanner.endOfLine(in: raw, from: 0) ?? raw.count)]))
    }
    if let version, version > JournalFormat.version {
      throw StorageError(
        .newerVersion(found: version, supported: JournalFormat.version), path: folder.path)
    }
    self.init(scanning: bytes)
    if header.isEmpty {
      throw StorageError(.unreadable("its header cannot be read"), path: folder.journalPath)
    }
  }
}

extension SessionFolder {
  /// Throws `.notASession` where no journal stands.
  func journalStatus(on fileSystem: any FileSystem) throws(StorageError) -> FileStatus {
    guard let status = try fileSystem.status(journalPath), status.kind == .file else {
      throw StorageError(.notASession, path: path)
    }
    return status
  }
}
