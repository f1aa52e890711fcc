extension FileSystem {
  /// Replaces `snapshot.json` atomically: a reader finds the old file or the new one, complete.
  ///
  /// - Throws: `StorageError` if the system refuses; the old file is then unchanged.
  func writeSnapshot(
    _ bytes: [UInt8], in directory: OpenFile, modes: SessionModes
  ) throws(StorageError) {
    try replaceFile(SessionFolder.snapshotName, in: directory, with: bytes, mode: modes.file)
  }

  /// Writes `snapshots/NAME.json`. The name may be any text.
  ///
  /// - Throws: `StorageError` if the system refuses.
  func writeSnapshot(
    named name: String, _ bytes: [UInt8], in directory: OpenFile, modes: SessionModes
  ) throws(StorageError) {
    let snapshots = try makeSnapshotsDirectory(in: directory, modes: modes)
    defer { try? close(snapshots) }
    try replaceFile(
      SafeFileName.make(from: name) + ".json", in: snapshots, with: bytes, mode: modes.file)
  }

  private func makeSnapshotsDirectory(
    in directory: OpenFile, modes: SessionModes
  ) throws(StorageError) -> OpenFile {
    let name = SessionFolder.snapshotsName
    if try status(name, in: directory) != nil { return try openOwnDirectory(name, in: directory) }
    try makeDirectory(name, in: directory, mode: modes.folder)
    let snapshots = try openOwnDirectory(name, in: directory)
    do throws(StorageError) {
      try setMode(of: snapshots, to: modes.folder)
      try syncDirectory(directory)
    } catch {
      try? close(snapshots)
      throw error
    }
    return snapshots
  }

  /// Copies the snapshots and the damaged lines that were set aside. A file that cannot be copied
  /// is skipped: these files are not needed to open the session, and the journal is already copied.
  func copyExtras(
    from source: OpenFile, to target: OpenFile, modes: SessionModes
  ) throws(StorageError) {
    for name in try list(source)
    where name == SessionFolder.snapshotName || SessionFolder.isSetAside(name) {
      try? copy(name, from: source, to: target, mode: modes.file)
    }
    guard try status(SessionFolder.snapshotsName, in: source) != nil else { return }
    let named = try openOwnDirectory(SessionFolder.snapshotsName, in: source)
    defer { try? close(named) }
    let copies = try makeSnapshotsDirectory(in: target, modes: modes)
    defer { try? close(copies) }
    for name in try list(named) where !isTemporary(name) {
      try? copy(name, from: named, to: copies, mode: modes.file)
    }
  }

  private func copy(
    _ name: String, from source: OpenFile, to target: OpenFile, mode: UInt32
  ) throws(StorageError) {
    let (file, _) = try openOrdinary(name, in: source, for: .reading)
    defer { try? close(file) }
    try replaceFile(name, in: target, with: try readAll(file), mode: mode)
  }
}
