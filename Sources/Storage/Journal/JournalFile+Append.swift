import Catalogue
import Glibc
import Session

extension JournalFile {
  /// Writes a record: a JSON object that begins with `{"sequence":N,`, where N is the next number,
  /// without `crc` and without line breaks. When this returns, the record survives a crash of this
  /// program. Call `sync` right after, so that it survives a crash of the machine.
  ///
  /// - Throws: `StorageError`. The record is not in the journal then: a partial line is truncated,
  ///   now or before the next line is written. `.fault` means that the object is not valid here,
  ///   `.changed` that the journal was changed by another program: use `save(as:)` to continue
  ///   elsewhere.
  package func append(_ record: [UInt8]) throws(StorageError) {
    let next = contents.recordCount + 1
    let number = record.withUnsafeBytes {
      JournalFormat.number(behind: JournalFormat.recordStart, in: $0)
    }
    guard number == next else {
      throw StorageError(
        .fault("record \(number.map(String.init) ?? "without a number") where \(next) is expected"),
        path: folder.journalPath)
    }
    try append(record, as: .record(next))
  }

  /// Writes a checkpoint: a JSON object that begins with `{"checkpoint":N,`, the state after record
  /// N, which must be in the journal. Otherwise like `append`.
  /// - Throws: `StorageError`, as `append` does.
  package func appendCheckpoint(_ checkpoint: [UInt8]) throws(StorageError) {
    let number = checkpoint.withUnsafeBytes {
      JournalFormat.number(behind: JournalFormat.checkpointStart, in: $0)
    }
    guard let number, number <= contents.recordCount else {
      throw StorageError(
        .fault("a checkpoint of an unknown state"), path: folder.journalPath)
    }
    try append(checkpoint, as: .checkpoint(number))
  }

  private func append(
    _ object: [UInt8], as line: JournalScanner.Line
  ) throws(StorageError) {
    guard Self.isOneObject(object) else {
      throw StorageError(.fault("this is not a JSON object on one line"), path: folder.journalPath)
    }
    try verify()
    try cutPartialLine()
    let sealed = JournalFormat.sealed(object)
    do throws(StorageError) {
      try fileSystem.writeAll(sealed, to: file)
    } catch {
      partialLine = sealed.count
      try? cutPartialLine()
      throw error
    }
    contents.append(sealed, as: line)
  }

  /// Without this, the next line would be joined to the remains of the last.
  private func cutPartialLine() throws(StorageError) {
    guard partialLine > 0 else { return }
    try fileSystem.truncate(file, to: contents.byteCount)
    partialLine = 0
  }

  /// Syncs everything appended to the disk.
  ///
  /// - Throws: `StorageError`. Nothing is lost while this process lives: call this again, which
  ///   then rewrites the journal, or use `save(as:)`. After `.changed`, only `save(as:)` works.
  package func sync() throws(StorageError) {
    if isDistrusted { return try rewrite() }
    do throws(StorageError) {
      try fileSystem.syncData(file)
    } catch {
      isDistrusted = true
      throw error
    }
    // The data is on the disk; check that it is still under the journal's name.
    try verify()
    syncedByteCount = contents.byteCount
  }

  /// Writes all lines to a new file, renames it to the journal's name once it is on the disk, and
  /// continues in that file.
  ///
  /// - Throws: `StorageError`. The folder still has a complete journal then.
  package func rewrite() throws(StorageError) {
    let name = SessionFolder.journalName
    let temporary = fileSystem.temporaryName(for: name)
    let fresh = try fileSystem.writeBeside(
      name, in: directory, contents.parts, mode: modes.file)
    do throws(StorageError) {
      // Do not replace a file that another program has put there.
      try verify()
      identity = try fileSystem.replacing(name, by: temporary, fresh, in: directory)
    } catch {
      try? fileSystem.close(fresh)
      try? fileSystem.remove(temporary, in: directory)
      throw error.naming(folder.journalPath)
    }
    // The old file no longer has a name, so there is no way back, even if the next step fails.
    try? fileSystem.close(file)
    file = fresh.moved(to: folder.journalPath)
    partialLine = 0
    isDistrusted = true
    try fileSystem.syncDirectory(directory)
    isDistrusted = false
    syncedByteCount = contents.byteCount
  }

  /// Whether the bytes are an object on one line that is short enough to be read back.
  static func isOneObject(_ bytes: [UInt8]) -> Bool {
    bytes.count + JournalFormat.sealLength <= JSONBounds.line && bytes.first == UInt8(ascii: "{")
      && bytes.last == UInt8(ascii: "}")
      && !bytes.contains(JournalFormat.newline)
  }
}

extension FileSystem {
  /// Renames the open file from `temporary` to `name` and returns its identity.
  fileprivate func replacing(
    _ name: String, by temporary: String, _ file: OpenFile, in directory: OpenFile
  ) throws(StorageError) -> FileStatus.Identity {
    let identity = try status(of: file).identity
    try rename(temporary, to: name, in: directory)
    return identity
  }
}
