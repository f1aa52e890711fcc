import Glibc

extension FileSystem {
  /// Replaces the file at `path` atomically: a reader finds either the old file or the new one,
  /// each complete, even after a power cut. A temporary file beside it is written and synced, then
  /// renamed to `path`, and the directory is synced.
  ///
  /// - Throws: `StorageError`. Unless only the last step failed, the old file is still there.
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

  /// The same for a name in a directory.
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

  /// `replaceFile` for contents that are made piece by piece, so that they need not all be in memory.
  ///
  /// - Parameter content: makes the contents, with a function that takes the next bytes.
  /// - Returns: an error if the file is in place but may not survive a power cut.
  /// - Throws: what `content` throws, and `StorageError`. The old file is still there then.
  package func replaceFile(
    _ path: String, mode: UInt32, _ content: (([UInt8]) throws -> Void) throws -> Void
  ) throws -> StorageError? {
    let name = SessionFolder.lastPart(of: path)
    let directory = try openDirectory(
      SessionFolder.parent(of: path), in: .workingDirectory, followingLinks: true)
    do {
      try replaceFile(name, in: directory, mode: mode, content)
    } catch {
      try? close(directory)
      throw (error as? StorageError)?.naming(path) ?? error
    }
    // The folder cannot be synced if it may not be listed.
    do throws(StorageError) {
      try syncDirectory(directory)
    } catch {
      try? close(directory)
      return error.naming(path)
    }
    do throws(StorageError) { try close(directory) } catch { return error.naming(path) }
    return nil
  }

  /// The same in a directory, which is not synced.
  private func replaceFile(
    _ name: String, in directory: OpenFile, mode: UInt32,
    _ content: (([UInt8]) throws -> Void) throws -> Void
  ) throws {
    if let found = try status(name, in: directory), found.kind != .file {
      throw StorageError(.notAnOrdinaryFile, path: directory.path(of: name))
    }
    let temporary = temporaryName(for: name)
    let file = try createFresh(temporary, in: directory, mode: mode)
    do {
      do {
        try content { try writeAll($0, to: file) }
        try sync(file)
      } catch {
        try? close(file)
        throw error
      }
      try close(file)
      try rename(temporary, to: name, in: directory)
    } catch {
      try? remove(temporary, in: directory)
      throw error
    }
  }

  /// `writeFresh` with a temporary name, for a file that will then be renamed to `name`.
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

  /// Whether a name has the form of `temporaryName`, and so is left over from a crash.
  func isTemporary(_ name: String) -> Bool {
    guard name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    return name[..<dot].hasSuffix(".tmp") && Int(name[name.index(after: dot)...]) != nil
  }

  /// Creates a file with the parts one after the other, synced, and leaves it open for writing. A
  /// file of that name left over from a crash is replaced.
  ///
  /// - Throws: `StorageError`; the new file has been removed then.
  func writeFresh(
    _ name: String, in directory: OpenFile, _ parts: [[UInt8]], mode: UInt32
  ) throws(StorageError) -> OpenFile {
    let file = try createFresh(name, in: directory, mode: mode)
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

  /// Creates a file. One of that name left over from a crash is replaced.
  private func createFresh(
    _ name: String, in directory: OpenFile, mode: UInt32
  ) throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try create(name, in: directory, mode: mode)
    } catch {
      guard error.code == EEXIST else { throw error }
      try remove(name, in: directory)
      return try create(name, in: directory, mode: mode)
    }
  }
}
