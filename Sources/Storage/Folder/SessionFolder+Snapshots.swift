extension SessionFolder {
  /// Replaces `snapshot.json`; a reader finds the old one or the new one, whole. Throws what the
  /// system refuses; the old one stands then.
  public func writeSnapshot(
    _ bytes: [UInt8], on fileSystem: any FileSystem = RealFileSystem()
  ) throws(StorageError) {
    try fileSystem.replaceFile(snapshotPath, with: bytes, mode: fileSystem.modes(of: self).file)
  }

  /// Writes `snapshots/NAME.json` and returns its path; the name may be any text. Throws what the
  /// system refuses.
  @discardableResult
  public func writeSnapshot(
    named name: String, _ bytes: [UInt8], on fileSystem: any FileSystem = RealFileSystem()
  ) throws(StorageError) -> String {
    let modes = try fileSystem.modes(of: self)
    try fileSystem.makeSnapshotsDirectory(in: self, modes: modes)
    let path = snapshotsPath + "/" + SafeFileName.make(from: name) + ".json"
    try fileSystem.replaceFile(path, with: bytes, mode: modes.file)
    return path
  }
}

extension FileSystem {
  fileprivate func modes(of folder: SessionFolder) throws(StorageError) -> SessionModes {
    guard let status = try status(folder.path) else {
      throw StorageError(.notASession, path: folder.path)
    }
    return SessionModes(of: status)
  }

  fileprivate func makeSnapshotsDirectory(
    in folder: SessionFolder, modes: SessionModes
  ) throws(StorageError) {
    if try status(folder.snapshotsPath)?.kind == .directory { return }
    try makeDirectory(folder.snapshotsPath, mode: modes.folder)
    try setMode(folder.snapshotsPath, to: modes.folder)
    try syncDirectory(folder.path)
  }

  /// Copies snapshots and what was set aside. A file that cannot be copied does not keep the
  /// others from it; they are views and remains, the journal is copied already.
  func copyExtras(
    from source: SessionFolder, to target: SessionFolder, modes: SessionModes
  ) throws(StorageError) {
    for name in try list(source.path)
    where name == "snapshot.json" || SessionFolder.isSetAside(name) {
      try? copy(source.path + "/" + name, to: target.path + "/" + name, mode: modes.file)
    }
    guard try status(source.snapshotsPath) != nil else { return }
    try makeSnapshotsDirectory(in: target, modes: modes)
    for name in try list(source.snapshotsPath) where !isTemporary(name) {
      try? copy(
        source.snapshotsPath + "/" + name, to: target.snapshotsPath + "/" + name,
        mode: modes.file)
    }
  }

  private func copy(
    _ path: String, to target: String, mode: UInt32
  ) throws(StorageError) {
    guard try status(path)?.kind == .file else { return }
    let file = try openForReading(path)
    defer { try? close(file) }
    try replaceFile(target, with: try readAll(file), mode: mode)
  }
}
