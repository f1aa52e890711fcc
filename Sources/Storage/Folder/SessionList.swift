/// An entry in a list of sessions.
package struct SessionEntry: Equatable, Sendable {
  /// Its path begins with the directory that was listed.
  package let folder: SessionFolder
  /// When its journal was last written, in milliseconds since 1970.
  package let modified: Int64
  /// The size of its journal in bytes.
  package let size: Int
  /// Whether a process has it open for writing.
  package let isLocked: Bool

  /// The folder's name without `.chair`.
  package var name: String { folder.name }

  /// The sessions in a directory: every accessible folder `NAME.chair` that contains a journal, the
  /// most recently written first.
  ///
  /// - Throws: `StorageError` if the directory cannot be read.
  package static func all(
    in directory: String, on fileSystem: any FileSystem = RealFileSystem()
  ) throws(StorageError) -> [SessionEntry] {
    let directory = SessionFolder.trimmed(directory)
    let prefix = directory == "/" ? "/" : directory + "/"
    var entries: [SessionEntry] = []
    for name in try fileSystem.list(directory)
    where name.hasSuffix(SessionFolder.suffix) && name != SessionFolder.suffix {
      let folder = SessionFolder(prefix + name)
      let entry = try? folder.within(fileSystem) { (opened) throws(StorageError) in
        let status = try folder.journalStatus(in: opened, on: fileSystem)
        let isLocked = (try? SessionLock.isHeld(in: opened, on: fileSystem)) ?? false
        return SessionEntry(
          folder: folder, modified: status.modified, size: status.size, isLocked: isLocked)
      }
      if let entry { entries.append(entry) }
    }
    return entries.sorted {
      ($1.modified, $0.name, $0.folder.path) < ($0.modified, $1.name, $1.folder.path)
    }
  }
}
