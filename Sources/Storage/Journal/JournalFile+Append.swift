import Catalogue
import Glibc
import Session

extension JournalFile {
  /// Writes a record: a JSON object that begins `{"sequence":N,` with the next number, without
  /// `crc` and without line breaks. When this returns, the record outlasts this program; call
  /// `sync` right after, so that it outlasts the machine.
  ///
  /// When it throws, the record is not in the journal: what was written of it is cut off again,
  /// now or before the next line. `.fault` means that the object cannot stand here, `.changed`
  /// that the journal is not as it was left: `save(as:)` another place.
  package func append(_ record: [UInt8]) throws(StorageError) {
    let next = contents.recordCount + 1
    let number = record.withUnsafeBytes {
      JournalFormat.number(behind: JournalFormat.recordStart, in: $0)
    }
    guard number == next else {
      throw StorageError(
        .fault("record \(number.map(String.init) ?? "without a number") where \(next) belongs"),
        path: folder.journalPath)
    }
    try append(record, as: .record(next))
  }

  /// Writes a checkpoint: a JSON object that begins `{"checkpoint":N,`, the state after record N,
  /// which must be in the journal. Otherwise like `append`.
  package func appendCheckpoint(_ checkpoint: [UInt8]) throws(StorageError) {
    let number = checkpoint.withUnsafeBytes {
      JournalFormat.number(behind: JournalFormat.checkpointStart, in: $0)
    }
    guard let number, number <= contents.recordCount else {
      throw StorageError(
        .fault("a checkpoint of a state that is not here"), path: folder.journalPath)
    }
    try append(checkpoint, as: .checkpoint(number))
  }

  private func append(
    _ object: [UInt8], as line: JournalScanner.Line
  ) throws(StorageError) {
    guard Self.isOneObject(object) else {
      throw StorageError(.fault("this is no object on one line"), path: folder.journalPath)
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

  /// Without this, the next line would be glued to the remains of the last.
  private func cutPartialLine() throws(StorageError) {
    guard partialLine > 0 else { return }
    try fileSystem.truncate(file, to: contents.byteCount)
    partialLine = 0
  }

  /// Brings everything appended to the disk. When it throws, nothing is lost while this process
  /// lives: call it again, which then writes the journal anew, or `save(as:)` elsewhere. That is
  /// the only way after `.changed`.
  package func sync() throws(StorageError) {
    if isDistrusted { return try rewrite() }
    do throws(StorageError) {
      try fileSystem.syncData(file)
    } catch {
      isDistrusted = true
      throw error
    }
    // What is on the disk must also be found there.
    try verify()
    syncedByteCount = contents.byteCount
  }

  /// Writes all lines to a new file, which takes the journal's name when it is on the disk, and
  /// goes on in that one. When it throws, the journal that was there still is.
  package func rewrite() throws(StorageError) {
    let name = SessionFolder.journalName
    let temporary = fileSystem.temporaryName(for: name)
    let fresh = try fileSystem.writeBeside(
      name, in: directory, contents.parts, mode: modes.file)
    do throws(StorageError) {
      // What another has put there is not ours to replace.
      try verify()
      identity = try fileSystem.replacing(name, by: temporary, fresh, in: directory)
    } catch {
      try? fileSystem.close(fresh)
      try? fileSystem.remove(temporary, in: directory)
      throw error.naming(folder.journalPath)
    }
    // The old file has no name any more, so there is no way back, even if the next step fails.
    try? fileSystem.close(file)
    file = fresh.moved(to: folder.journalPath)
    partialLine = 0
    isDistrusted = true
    try fileSystem.syncDirectory(directory)
    isDistrusted = false
    syncedByteCount = contents.byteCount
  }

  /// An object on one line that is not too long to be read again.
  static func isOneObject(_ bytes: [UInt8]) -> Bool {
    bytes.count + JournalFormat.sealLength <= JSONBounds.line && bytes.first == UInt8(ascii: "{")
      && bytes.last == UInt8(ascii: "}")
      && !bytes.contains(JournalFormat.newline)
  }
}

extension FileSystem {
  /// Gives the open file of the name `temporary` the name `name`; answers which file it is.
  fileprivate func replacing(
    _ name: String, by temporary: String, _ file: OpenFile, in directory: OpenFile
  ) throws(StorageError) -> FileStatus.Identity {
    let identity = try status(of: file).identity
    try rename(temporary, to: name, in: directory)
    return identity
  }
}
