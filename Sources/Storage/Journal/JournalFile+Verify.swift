extension JournalFile {
  /// Checks that the journal and the lock are as this program left them. Costs two file status
  /// calls.
  ///
  /// - Throws: `StorageError`: `.changed` if another program has replaced, removed, linked or
  ///   written one of them. What is appended then might be lost, or mixed with another program's
  ///   lines.
  func verify() throws(StorageError) {
    guard let journal = try fileSystem.status(SessionFolder.journalName, in: directory) else {
      throw changed("it was removed")
    }
    guard journal.identity == identity else { throw changed("another file has replaced it") }
    guard journal.links == 1 else { throw changed("it has a second name (a hard link)") }
    let size = contents.byteCount
    guard journal.size >= size else { throw changed("it was truncated") }
    guard journal.size <= size + partialLine else {
      throw changed("another program has written to it")
    }
    guard let found = try fileSystem.status(SessionFolder.lockName, in: directory),
      found.identity == lock.identity
    else { throw changed("its lock was removed or replaced, so others can write to it too") }
  }

  private func changed(_ what: String) -> StorageError {
    StorageError(.changed(what), path: folder.journalPath)
  }
}
