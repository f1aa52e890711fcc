extension FailingFileSystem {
  public func create(_ path: String, mode: UInt32) throws(StorageError) -> OpenFile {
    try strike(.create, path)
    return try base.create(path, mode: mode)
  }

  public func openForAppending(_ path: String) throws(StorageError) -> OpenFile {
    try strike(.open, path)
    return try base.openForAppending(path)
  }

  public func openForReading(_ path: String) throws(StorageError) -> OpenFile {
    try strike(.open, path)
    return try base.openForReading(path)
  }

  public func read(
    _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(StorageError) -> Int {
    try strike(.read, file.path)
    return try base.read(file, at: offset, into: buffer)
  }

  public func truncate(_ file: OpenFile, to length: Int) throws(StorageError) {
    try strike(.truncate, file.path)
    try base.truncate(file, to: length)
  }

  public func syncData(_ file: OpenFile) throws(StorageError) {
    try strikeSync(file)
    try base.syncData(file)
  }

  public func sync(_ file: OpenFile) throws(StorageError) {
    try strikeSync(file)
    try base.sync(file)
  }

  public func close(_ file: OpenFile) throws(StorageError) {
    do throws(StorageError) {
      try strike(.close, file.path)
    } catch {
      try? base.close(file)
      throw error
    }
    try base.close(file)
  }

  public func status(of file: OpenFile) throws(StorageError) -> FileStatus {
    try strike(.status, file.path)
    return try base.status(of: file)
  }

  public func status(
    _ path: String, followingLinks: Bool
  ) throws(StorageError) -> FileStatus? {
    try strike(.status, path)
    return try base.status(path, followingLinks: followingLinks)
  }

  public func rename(_ path: String, to target: String) throws(StorageError) {
    try strike(.rename, path)
    try base.rename(path, to: target)
  }

  public func remove(_ path: String) throws(StorageError) {
    try strike(.remove, path)
    try base.remove(path)
  }

  public func makeDirectory(_ path: String, mode: UInt32) throws(StorageError) {
    try strike(.makeDirectory, path)
    try base.makeDirectory(path, mode: mode)
  }

  public func setMode(_ path: String, to mode: UInt32) throws(StorageError) {
    try strike(.setMode, path)
    try base.setMode(path, to: mode)
  }

  public func list(_ path: String) throws(StorageError) -> [String] {
    try strike(.list, path)
    return try base.list(path)
  }

  public func syncDirectory(_ path: String) throws(StorageError) {
    try strike(.sync, path)
    try base.syncDirectory(path)
  }

  public func lock(_ path: String, mode: UInt32) throws(StorageError) -> OpenFile {
    try strike(.lock, path)
    return try base.lock(path, mode: mode)
  }

  public func isLocked(_ path: String) throws(StorageError) -> Bool {
    try strike(.lock, path)
    return try base.isLocked(path)
  }

  /// A kernel that could not write a page takes it for clean afterwards: a later sync succeeds
  /// and the page is still not on the disk.
  private func strikeSync(_ file: OpenFile) throws(StorageError) {
    do throws(StorageError) {
      try strike(.sync, file.path)
    } catch {
      if losesUnsynced { (base as? MemoryFileSystem)?.loseUnsynced(file) }
      throw error
    }
  }
}
