extension JournalFile {
  /// Takes over the folder's new path where it was renamed or moved while it was open; answers
  /// whether it was.
  func followFolder() throws(StorageError) -> Bool {
    // A dot behind it, since the folder may have been opened by a link.
    let there = try fileSystem.status(folder.path + "/.", in: .workingDirectory)
    guard try there?.identity != fileSystem.status(of: directory).identity,
      let path = fileSystem.path(of: directory)
    else { return false }
    folder = SessionFolder(path)
    directory = directory.moved(to: path)
    lock.moved(to: directory.path(of: SessionFolder.lockName))
    file = file.moved(to: folder.journalPath)
    return true
  }
}
