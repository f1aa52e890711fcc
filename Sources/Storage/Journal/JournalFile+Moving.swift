extension JournalFile {
  /// Updates the path if the folder was renamed or moved while it was open.
  /// - Returns: whether it was.
  func followFolder() throws(StorageError) -> Bool {
    // With a trailing dot, since the folder may have been opened through a link.
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
