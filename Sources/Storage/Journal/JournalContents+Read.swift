extension JournalContents {
  /// Reads a session's journal and checks every line; changes nothing and takes no lock. Of a
  /// damaged journal it gives what is good and says so in `damage`; while somebody writes, that
  /// may be a line he has not finished.
  ///
  /// Throws `.notASession` where there is no journal, `.newerVersion`, `.unreadable` when the
  /// header cannot be read, and what the system refuses.
  package static func read(
    _ path: String, on fileSystem: any FileSystem = RealFileSystem()
  ) throws(StorageError) -> JournalContents {
    let folder = SessionFolder(path)
    return try folder.within(fileSystem) { (directory) throws(StorageError) in
      try read(folder, in: directory, on: fileSystem)
    }
  }

  static func read(
    _ folder: SessionFolder, in directory: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) -> JournalContents {
    _ = try folder.journalStatus(in: directory, on: fileSystem)
    let (file, _) = try fileSystem.openOrdinary(
      SessionFolder.journalName, in: directory, for: .reading)
    // Nothing was written, so a failing close has nothing to tell.
    defer { try? fileSystem.close(file) }
    return try JournalContents(try fileSystem.readAll(file), of: folder)
  }

  /// Throws `.newerVersion`, `.unreleasedVersion` or, when the header cannot be read, `.unreadable`.
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
    if let version, version < JournalFormat.version {
      throw StorageError(
        .unreleasedVersion(found: version, supported: JournalFormat.version), path: folder.path)
    }
    self.init(scanning: bytes)
    if header.isEmpty {
      throw StorageError(.unreadable("its header cannot be read"), path: folder.journalPath)
    }
  }
}
