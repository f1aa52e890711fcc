/// Follows a session's journal as a reader, for a second screen. It takes no lock and changes
/// nothing, and it does not matter whether the writer is running, has died, or has not started. It
/// follows the session to another folder if its own was renamed or the writer saved the session
/// elsewhere.
package final class JournalFollower {
  /// The result of a poll.
  package enum Update: Sendable {
    /// There is no session (yet, or any more).
    case waiting
    /// Nothing was written since the last poll, or only part of a line.
    case unchanged
    /// The whole journal: on the first poll, if the file was replaced or truncated since the last
    /// one, and if the session continues in another folder.
    case loaded(JournalContents)
    /// New lines after those known so far, in order; at least one.
    case appended([JournalLine])
  }

  /// The session's folder.
  package private(set) var folder: SessionFolder
  /// Whether there is a bad line where the next good one is expected, and not just a line that is
  /// still being written. A writer that opens the session will set it aside, and then following
  /// continues.
  package private(set) var isHeldUp = false
  /// The path under which the writer continued the session, if it cannot be followed there because
  /// that folder cannot be read or holds another session.
  package private(set) var outOfReach: String?

  private let fileSystem: any FileSystem
  /// The folder that the journal was loaded from, whatever its name is now.
  private var directory: OpenFile?
  private var file: OpenFile?
  private var identity: FileStatus.Identity?
  /// The status of the lock file when it was last read.
  private var lock: FileStatus?
  private var header: [UInt8] = []
  private var offset = 0
  private var scanner = JournalScanner()

  /// - Parameter path: the session's folder, which need not exist yet.
  package init(_ path: String, on fileSystem: any FileSystem = RealFileSystem()) {
    folder = SessionFolder(path)
    self.fileSystem = fileSystem
  }

  deinit { letGo() }

  /// What has changed since the last call. Costs two system calls if nothing has.
  ///
  /// - Throws: `StorageError`: `.newerVersion`, `.unreleasedVersion`, `.unreadable` if a complete
  ///   header cannot be read, or what the system refuses. The next call tries again.
  package func poll() throws(StorageError) -> Update {
    let status = try journalStatus()
    guard let file, let status, identity == status.identity, status.size >= offset else {
      // If another program has changed the journal, the writer continues elsewhere, now or with its
      // next line. Until then, keep watching the folder that was followed.
      if let update = try followMove() { return update }
      if status != nil { return try load() }
      // If the journal reappears, it is read from the beginning.
      identity = nil
      return .waiting
    }
    if status.size > offset { return try readOn(file) }
    isHeldUp = false
    return try followMove() ?? .unchanged
  }

  private func readOn(_ file: OpenFile) throws(StorageError) -> Update {
    let bytes = try fileSystem.readAll(file, from: offset)
    var lines: [JournalLine] = []
    let start = offset
    let fault = bytes.withUnsafeBytes { raw in
      scanner.scan(raw, from: 0) { line, range in
        offset = start + range.upperBound + 1
        lines.append(JournalLine(line, Array(bytes[range])))
      }
    }
    isHeldUp = fault.map { $0.reason != .unfinished } ?? false
    return lines.isEmpty ? .unchanged : .appended(lines)
  }

  /// The status of the journal at the known path, or else in the folder that was followed so far,
  /// which may have been renamed.
  private func journalStatus() throws(StorageError) -> FileStatus? {
    if let status = try fileSystem.status(folder.journalPath), status.kind == .file {
      return status
    }
    guard let directory,
      let status = try fileSystem.status(SessionFolder.journalName, in: directory),
      status.kind == .file, let path = fileSystem.path(of: directory)
    else { return nil }
    folder = SessionFolder(path)
    return status
  }

  /// If this throws, the follower still follows what it did before.
  private func load() throws(StorageError) -> Update {
    let directory = try folder.open(on: fileSystem)
    do throws(StorageError) {
      let (file, status) = try fileSystem.openOrdinary(
        SessionFolder.journalName, in: directory, for: .reading)
      do throws(StorageError) {
        let contents = try JournalContents(try fileSystem.readAll(file), of: folder)
        letGo()
        self.directory = directory
        self.file = file
        identity = status.identity
        header = Array(contents.header)
        offset = contents.byteCount
        scanner = contents.scanner
        isHeldUp = contents.damage.map { $0.reason != .unfinished } ?? false
        return .loaded(contents)
      } catch {
        try? fileSystem.close(file)
        throw error
      }
    } catch {
      try? fileSystem.close(directory)
      throw error
    }
  }

  /// Switches to the folder in which the writer has saved the session.
  /// - Returns: `nil` if there is nothing to follow.
  private func followMove() throws(StorageError) -> Update? {
    guard let directory else { return nil }
    let found = try fileSystem.status(SessionFolder.lockName, in: directory)
    guard found?.size != lock?.size || found?.identity != lock?.identity || outOfReach != nil
    else { return nil }
    lock = found
    outOfReach = SessionLock.movedTo(from: directory, on: fileSystem)
    guard let path = outOfReach, isSameSession(path) else { return nil }
    outOfReach = nil
    folder = SessionFolder(path)
    return try load()
  }

  /// Whether a path holds the same session. A program that can write to the lock file must not be
  /// able to show another session on the room's screen.
  private func isSameSession(_ path: String) -> Bool {
    (try? JournalContents.read(path, on: fileSystem)).map { Array($0.header) == header } ?? false
  }

  private func letGo() {
    if let file { try? fileSystem.close(file) }
    if let directory { try? fileSystem.close(directory) }
    file = nil
    directory = nil
    identity = nil
    lock = nil
    outOfReach = nil
  }
}

/// A line that was appended to a journal.
package struct JournalLine: Equatable, Sendable {
  /// What the line contains, by the number of its record.
  package enum Kind: Equatable, Sendable {
    /// What one command did.
    case record(sequence: Int)
    /// The state after that record.
    case checkpoint(sequence: Int)
  }

  /// A header is never appended.
  package let kind: Kind
  /// The line without its newline: a JSON object with its `crc`.
  package let bytes: [UInt8]

  init(_ line: JournalScanner.Line, _ bytes: [UInt8]) {
    kind =
      switch line {
      case .record(let number): .record(sequence: number)
      case .checkpoint(let number): .checkpoint(sequence: number)
      case .header: preconditionFailure("a header is allowed only at the beginning")
      }
    self.bytes = bytes
  }
}
