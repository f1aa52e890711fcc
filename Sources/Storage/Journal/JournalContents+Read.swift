extension JournalContents {
  /// Reads a session's journal and checks every line, without changing anything or taking a lock.
  /// Of a damaged journal it returns the good lines and sets `damage`. While another process is
  /// writing, that may be an unfinished line.
  ///
  /// - Throws: `StorageError`: `.notASession` if there is no journal, `.newerVersion`,
  ///   `.unreleasedVersion`, `.unreadable` if the header cannot be read, or what the system
  ///   refuses.
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
    // Nothing was written, so an error on close does not matter.
    defer { try? fileSystem.close(file) }
    return try JournalContents(try fileSystem.readAll(file), of: folder)
  }

  /// - Throws: `StorageError`: `.newerVersion`, `.unreleasedVersion` or, if the header cannot be
  ///   read, `.unreadable`.
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
