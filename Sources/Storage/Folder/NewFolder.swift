import Glibc

/// A folder that is written beside its place and then renamed to it: it is there with all of its
/// files, or not at all. Each folder in it with files gets a list of their checksums.
package final class NewFolder {
  /// The name of the list of checksums, which `sha256sum -c` reads.
  package static let sumsName = "SHA256SUMS"

  /// As given, without trailing slashes.
  package let path: String
  /// The files so far, by their paths in the folder, in order.
  package private(set) var files: [String] = []
  private let fileSystem: any FileSystem
  private let parent: OpenFile
  private let directory: OpenFile
  private let temporary: String
  /// The folders in it, each after the one that it is in.
  private var folders: [String] = []
  /// By the path of the file; of public files and private ones alike.
  private var sums: [(file: String, sum: String, mode: UInt32)] = []

  /// Begins a folder.
  /// - Parameter path: it may be an empty folder, which is replaced.
  /// - Throws: `StorageError`: `.exists` if something else is there.
  package init(_ path: String, on fileSystem: any FileSystem = RealFileSystem())
    throws(StorageError)
  {
    self.path = SessionFolder.trimmed(path)
    self.fileSystem = fileSystem
    let name = SessionFolder.lastPart(of: self.path)
    temporary = fileSystem.temporaryName(for: name)
    guard !["", ".", ".."].contains(name) else { throw StorageError(.exists, path: path) }
    parent = try fileSystem.openDirectory(
      SessionFolder.parent(of: self.path), in: .workingDirectory, followingLinks: true)
    do throws(StorageError) {
      try NewFolder.check(name, in: parent, self.path, fileSystem)
      try? fileSystem.removeAll(temporary, in: parent)
      try fileSystem.makeDirectory(temporary, in: parent, mode: 0o755)
    } catch {
      try? fileSystem.close(parent)
      throw error.naming(self.path)
    }
    do throws(StorageError) {
      directory = try fileSystem.openOwnDirectory(temporary, in: parent)
    } catch {
      try? fileSystem.remove(temporary, in: parent)
      try? fileSystem.close(parent)
      throw error.naming(self.path)
    }
  }

  private static func check(
    _ name: String, in parent: OpenFile, _ path: String, _ fileSystem: any FileSystem
  ) throws(StorageError) {
    guard let status = try fileSystem.status(name, in: parent) else { return }
    guard status.kind == .directory else { throw StorageError(.exists, path: path) }
    let there = try fileSystem.openOwnDirectory(name, in: parent)
    defer { try? fileSystem.close(there) }
    guard try fileSystem.list(there).isEmpty else { throw StorageError(.exists, path: path) }
  }

  /// Makes a folder in it.
  /// - Parameter name: its path in the folder.
  package func makeFolder(_ name: String, mode: UInt32 = 0o755) throws(StorageError) {
    do throws(StorageError) {
      try fileSystem.makeDirectory(name, in: directory, mode: mode)
    } catch {
      throw error.naming("\(path)/\(name)")
    }
    folders.append(name)
  }

  /// Writes a file that is made piece by piece.
  /// - Parameters:
  ///   - name: its path in the folder.
  ///   - content: makes the contents, with a function that takes the next bytes.
  /// - Throws: `StorageError`, and what `content` throws.
  package func write(
    _ name: String, mode: UInt32 = 0o644, _ content: (([UInt8]) throws -> Void) throws -> Void
  ) throws {
    do {
      let file = try fileSystem.create(name, in: directory, mode: mode)
      var sum = SHA256()
      do {
        try content { bytes in
          try fileSystem.writeAll(bytes, to: file)
          sum.update(bytes)
        }
        try fileSystem.sync(file)
      } catch {
        try? fileSystem.close(file)
        throw error
      }
      try fileSystem.close(file)
      files.append(name)
      sums.append((name, sum.hexadecimal, mode))
    } catch {
      throw (error as? StorageError)?.naming("\(path)/\(name)") ?? error
    }
  }

  /// Writes a copy of a session's journal, which is all that its folder needs.
  /// - Parameter name: the path of the session's folder in this one.
  package func copy(_ journal: JournalContents, to name: String) throws {
    try makeFolder(name, mode: 0o700)
    try write("\(name)/\(SessionFolder.journalName)", mode: 0o600) { write in
      for part in journal.parts { try write(part) }
    }
  }

  /// Writes the lists of checksums, and gives the folder its name.
  /// - Parameter sections: the folders with a list of their own, which the list above omits.
  /// - Returns: an error if the folder is in place but may not survive a power cut.
  /// - Throws: `StorageError`. Nothing is left behind then.
  package func commit(listing sections: [String] = []) throws -> StorageError? {
    let listed = sums
    for section in [""] + sections {
      let prefix = section.isEmpty ? "" : section + "/"
      let own = listed.filter { sum in
        sum.file.hasPrefix(prefix)
          && !(section.isEmpty && sections.contains { sum.file.hasPrefix($0 + "/") })
      }
      let isPrivate = own.contains { $0.mode & 0o044 == 0 }
      let lines = own.map { "\($0.sum)  \($0.file.dropFirst(prefix.count))\n" }.joined()
      try write(prefix + Self.sumsName, mode: isPrivate ? 0o600 : 0o644) {
        try $0(Array(lines.utf8))
      }
    }
    for folder in folders.reversed() { try sync(folder) }
    do throws(StorageError) {
      try fileSystem.syncDirectory(directory)
      try fileSystem.rename(
        temporary, to: SessionFolder.lastPart(of: path), in: parent)
    } catch {
      // Something was put there meanwhile.
      let isTaken = [ENOTEMPTY, EEXIST, ENOTDIR].contains(error.code)
      throw isTaken ? StorageError(.exists, path: path) : error.naming(path)
    }
    defer { try? fileSystem.close(directory) }
    defer { try? fileSystem.close(parent) }
    do throws(StorageError) { try fileSystem.syncDirectory(parent) } catch {
      return error.naming(path)
    }
    return nil
  }

  private func sync(_ folder: String) throws(StorageError) {
    let opened = try fileSystem.openDirectory(folder, in: directory, followingLinks: false)
    defer { try? fileSystem.close(opened) }
    try fileSystem.syncDirectory(opened)
  }

  /// Removes what was written, as far as the system lets us.
  package func discard() {
    try? fileSystem.close(directory)
    try? fileSystem.removeAll(temporary, in: parent)
    try? fileSystem.close(parent)
  }
}

extension FileSystem {
  /// Removes a folder of the user's with everything in it. Links in it are removed, not followed.
  fileprivate func removeAll(_ name: String, in directory: OpenFile) throws(StorageError) {
    guard let status = try status(name, in: directory) else { return }
    if status.kind == .directory {
      let opened = try openOwnDirectory(name, in: directory)
      do throws(StorageError) {
        for entry in try list(opened) { try removeAll(entry, in: opened) }
      } catch {
        try? close(opened)
        throw error
      }
      try close(opened)
    }
    try remove(name, in: directory)
  }
}
