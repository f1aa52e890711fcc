@testable import Storage

extension FailingFileSystem {
  package func openDirectory(
    _ name: String, in directory: OpenFile, followingLinks: Bool
  ) throws(StorageError) -> OpenFile {
    try strike(.openDirectory, directory.path(of: name))
    return try base.openDirectory(name, in: directory, followingLinks: followingLinks)
  }

  package func create(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError) -> OpenFile {
    try strike(.create, directory.path(of: name))
    return try base.create(name, in: directory, mode: mode)
  }

  package func open(
    _ name: String, in directory: OpenFile, for access: FileAccess
  ) throws(StorageError) -> OpenFile {
    try strike(.open, directory.path(of: name))
    return try base.open(name, in: directory, for: access)
  }

  package func read(
    _ file: OpenFile, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(StorageError) -> Int {
    try strike(.read, file.path)
    return try base.read(file, at: offset, into: buffer)
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(StorageError) {
    try strike(.truncate, file.path)
    try base.truncate(file, to: length)
  }

  package func syncData(_ file: OpenFile) throws(StorageError) {
    try strikeSync(file)
    try base.syncData(file)
  }

  package func sync(_ file: OpenFile) throws(StorageError) {
    try strikeSync(file)
    try base.sync(file)
  }

  package func syncDirectory(_ directory: OpenFile) throws(StorageError) {
    try strike(.sync, directory.path)
    try base.syncDirectory(directory)
  }

  package func close(_ file: OpenFile) throws(StorageError) {
    do throws(StorageError) {
      try strike(.close, file.path)
    } catch {
      try? base.close(file)
      throw error
    }
    try base.close(file)
  }

  package func status(of file: OpenFile) throws(StorageError) -> FileStatus {
    try strike(.status, file.path)
    return try base.status(of: file)
  }

  package func status(
    _ name: String, in directory: OpenFile
  ) throws(StorageError) -> FileStatus? {
    try strike(.status, directory.path(of: name))
    return try base.status(name, in: directory)
  }

  package func setMode(of file: OpenFile, to mode: UInt32) throws(StorageError) {
    try strike(.setMode, file.path)
    try base.setMode(of: file, to: mode)
  }

  package func touch(_ file: OpenFile) throws(StorageError) {
    try strike(.status, file.path)
    try base.touch(file)
  }

  package func rename(
    _ name: String, to target: String, in directory: OpenFile
  ) throws(StorageError) {
    try strike(.rename, directory.path(of: name))
    try base.rename(name, to: target, in: directory)
  }

  package func remove(_ name: String, in directory: OpenFile) throws(StorageError) {
    try strike(.remove, directory.path(of: name))
    try base.remove(name, in: directory)
  }

  package func makeDirectory(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError) {
    try strike(.makeDirectory, directory.path(of: name))
    try base.makeDirectory(name, in: directory, mode: mode)
  }

  package func list(_ directory: OpenFile) throws(StorageError) -> [String] {
    try strike(.list, directory.path)
    return try base.list(directory)
  }

  package func path(of directory: OpenFile) -> String? {
    do throws(StorageError) { try strike(.status, directory.path) } catch { return nil }
    return base.path(of: directory)
  }

  package func tryLock(_ file: OpenFile, shared: Bool) throws(StorageError) -> Bool {
    try strike(.lock, file.path)
    return try base.tryLock(file, shared: shared)
  }

  /// After a failed sync, the kernel marks the page as clean: a later sync succeeds, although the
  /// page is still not on the disk.
  private func strikeSync(_ file: OpenFile) throws(StorageError) {
    do throws(StorageError) {
      try strike(.sync, file.path)
    } catch {
      if losesUnsynced { (base as? MemoryFileSystem)?.loseUnsynced(file) }
      throw error
    }
  }
}
