/// The state of a session's files, as reported by `chair check`. Checking changes nothing.
package struct SessionCheck: Sendable {
  /// How much of the journal is intact.
  package enum Condition: Equatable, Sendable {
    /// Every line is as it was written.
    case whole
    /// The records are good, but lines were set aside, or will be when the session is next opened.
    case setAside
    /// Something before the end of the journal was changed, or the header cannot be read.
    case damaged
  }

  /// A file of lines that an earlier opening set aside.
  package struct SetAside: Equatable, Sendable {
    /// In the session's folder.
    package let path: String
    /// In bytes.
    package let size: Int
  }

  /// The folder that was checked.
  package let folder: SessionFolder
  /// The good lines; `nil` if the header cannot be read.
  package let contents: JournalContents?
  /// What is wrong with the journal now.
  package let damage: JournalDamage?
  /// The files that earlier openings set aside.
  package let setAside: [SetAside]
  /// Whether a process has it open for writing.
  package let isLocked: Bool

  /// Follows from the journal and from the files that were set aside. A held lock does not matter.
  package var condition: Condition {
    if contents == nil || damage?.extent == .middle { return .damaged }
    return damage == nil && setAside.isEmpty ? .whole : .setAside
  }

  /// 0 if whole, 1 with lines set aside, 65 if damaged.
  package var exitStatus: Int32 {
    switch condition {
    case .whole: 0
    case .setAside: 1
    case .damaged: 65
    }
  }

  /// The path under which the session was saved and continued, if it was.
  package let movedTo: String?

  /// Reads and checks the session. A damaged header is a condition, not an error.
  ///
  /// - Throws: `StorageError`: `.notASession`, `.newerVersion`, or what the system refuses.
  package init(
    _ path: String, on fileSystem: any FileSystem = RealFileSystem()
  ) throws(StorageError) {
    let folder = SessionFolder(path)
    self = try folder.within(fileSystem) { (directory) throws(StorageError) in
      try SessionCheck(folder, in: directory, on: fileSystem)
    }
  }

  private init(
    _ folder: SessionFolder, in directory: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) {
    self.folder = folder
    isLocked = (try? SessionLock.isHeld(in: directory, on: fileSystem)) ?? false
    movedTo = SessionLock.movedTo(from: directory, on: fileSystem)
    var found = try Self.contents(of: folder, in: directory, on: fileSystem)
    // The first read may have caught an unfinished line; by now the writer has finished it.
    if isLocked, found?.damage != nil {
      found = try Self.contents(of: folder, in: directory, on: fileSystem)
    }
    contents = found
    damage = found?.damage
    setAside = try Self.setAside(in: directory, on: fileSystem)
  }

  private static func contents(
    of folder: SessionFolder, in directory: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) -> JournalContents? {
    do throws(StorageError) {
      return try JournalContents.read(folder, in: directory, on: fileSystem)
    } catch {
      if case .unreadable = error.reason { return nil }
      throw error
    }
  }

  private static func setAside(
    in directory: OpenFile, on fileSystem: any FileSystem
  ) throws(StorageError) -> [SetAside] {
    var files: [SetAside] = []
    for name in try fileSystem.list(directory) where SessionFolder.isSetAside(name) {
      let size = try fileSystem.status(name, in: directory)?.size ?? 0
      files.append(SetAside(path: directory.path(of: name), size: size))
    }
    return files
  }
}
