import Glibc

extension FileSystem {
  /// Puts the bytes under `path` such that whoever reads, at any time and after a power cut at
  /// any time, finds the old file or the new one, each whole: a new file beside it is written
  /// and synced, takes the name, and the directory is synced. When it throws before the last
  /// step, the old file stands.
  package func replaceFile(
    _ path: String, with bytes: [UInt8], mode: UInt32
  ) throws(StorageError) {
    try within(SessionFolder.parent(of: path)) { (directory) throws(StorageError) in
      do throws(StorageError) {
        try replaceFile(
          SessionFolder.lastPart(of: path), in: directory, with: bytes, mode: mode)
      } catch {
        throw error.naming(path)
      }
    }
  }

  /// The same of a name in a directory.
  func replaceFile(
    _ name: String, in directory: OpenFile, with bytes: [UInt8], mode: UInt32
  ) throws(StorageError) {
    if let found = try status(name, in: directory), found.kind != .file {
      throw StorageError(.notAnOrdinaryFile, path: directory.path(of: name))
    }
    let temporary = temporaryName(for: name)
    let file = try writeBeside(name, in: directory, [bytes], mode: mode)
    do throws(StorageError) {
      try close(file)
      try rename(temporary, to: name, in: directory)
    } catch {
      try? remove(temporary, in: directory)
      throw error.naming(directory.path(of: name))
    }
    try syncDirectory(directory)
  }

  /// `writeFresh` under a temporary name, for a file that is then to take the name.
  func writeBeside(
    _ name: String, in directory: OpenFile, _ parts: [[UInt8]], mode: UInt32
  ) throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try writeFresh(temporaryName(for: name), in: directory, parts, mode: mode)
    } catch {
      throw error.naming(directory.path(of: name))
    }
  }

  /// A hidden name that no other process uses.
  func temporaryName(for name: String) -> String { ".\(name).tmp.\(getpid())" }

  /// Whether a name is of the form of `temporaryName`: what a crash left behind.
  func isTemporary(_ name: String) -> Bool {
    guard name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    return name[..<dot].hasSuffix(".tmp") && Int(name[name.index(after: dot)...]) != nil
  }

  /// A new file with the parts one after the other, synced and open for more. A file of that
  /// name that a crash left behind is replaced; when it throws, none is left.
  func writeFresh(
    _ name: String, in directory: OpenFile, _ parts: [[UInt8]], mode: UInt32
  ) throws(StorageError) -> OpenFile {
    let file: OpenFile
    do throws(StorageError) {
      file = try create(name, in: directory, mode: mode)
    } catch {
      guard error.code == EEXIST else { throw error }
      try remove(name, in: directory)
      file = try create(name, in: directory, mode: mode)
    }
    do throws(StorageError) {
      for part in parts { try writeAll(part, to: file) }
      try sync(file)
    } catch {
      try? close(file)
      try? remove(name, in: directory)
      throw error
    }
    return file
  }
}
