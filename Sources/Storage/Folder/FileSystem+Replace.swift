import Glibc

extension FileSystem {
  /// Puts the bytes under `path` such that whoever reads, at any time and after a power cut at
  /// any time, finds the old file or the new one, each whole: a new file beside it is written
  /// and synced, takes the name, and the directory is synced. When it throws before the last
  /// step, the old file stands.
  public func replaceFile(
    _ path: String, with bytes: [UInt8], mode: UInt32
  ) throws(StorageError) {
    if let found = try status(path, followingLinks: false), found.kind != .file {
      throw StorageError(.notAnOrdinaryFile, path: path)
    }
    let file = try writeBeside(path, [bytes], mode: mode)
    do throws(StorageError) {
      try close(file)
      try rename(file.path, to: path)
    } catch {
      try? remove(file.path)
      throw error.naming(path)
    }
    try syncDirectory(SessionFolder.parent(of: path))
  }

  /// `writeFresh` under a temporary name, for a file that is then to take the name `path`.
  func writeBeside(
    _ path: String, _ parts: [[UInt8]], mode: UInt32
  ) throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try writeFresh(temporaryPath(for: path), parts, mode: mode)
    } catch {
      throw error.naming(path)
    }
  }

  /// A hidden name beside `path` that no other process uses.
  func temporaryPath(for path: String) -> String {
    let name = SessionFolder.lastPart(of: path)
    return SessionFolder.parent(of: path) + "/.\(name).tmp.\(getpid())"
  }

  /// Whether a name is of the form of `temporaryPath`: what a crash left behind.
  func isTemporary(_ name: String) -> Bool {
    guard name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    return name[..<dot].hasSuffix(".tmp") && Int(name[name.index(after: dot)...]) != nil
  }

  /// A new file with the parts one after the other, synced and open for more. A file of that
  /// name that a crash left behind is replaced; when it throws, none is left.
  func writeFresh(
    _ path: String, _ parts: [[UInt8]], mode: UInt32
  ) throws(StorageError) -> OpenFile {
    let file: OpenFile
    do throws(StorageError) {
      file = try create(path, mode: mode)
    } catch {
      guard error.code == EEXIST else { throw error }
      try remove(path)
      file = try create(path, mode: mode)
    }
    do throws(StorageError) {
      for part in parts { try writeAll(part, to: file) }
      try sync(file)
    } catch {
      try? close(file)
      try? remove(path)
      throw error
    }
    return file
  }
}
