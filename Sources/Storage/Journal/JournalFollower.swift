/// Watches a session's journal from outside, for a second screen: takes no lock, changes nothing,
/// and does not mind whether somebody writes it, has died, or has not begun. It follows the session
/// into another folder: where its own was renamed, and where the writer has saved it elsewhere.
package final class JournalFollower {
  /// What a look at the journal brought.
  package enum Update: Sendable {
    /// No session is there (yet, or any more).
    case waiting
    case unchanged
    /// The whole journal: at first, when the file was replaced or cut since the last look, and
    /// when the session goes on in another folder.
    case loaded(JournalContents)
    /// New lines behind those known so far, in order; at least one.
    case appended([JournalLine])
  }

  /// The session.
  package private(set) var folder: SessionFolder
  /// A bad line stands where the next good one is awaited: more than a line just being written.
  /// A writer that opens the session will set it aside, and then this goes on.
  package private(set) var isHeldUp = false
  /// Where the writer has saved the session and goes on, while it cannot be followed there: that
  /// folder cannot be read, or holds another session.
  package private(set) var outOfReach: String?

  private let fileSystem: any FileSystem
  /// The folder as it was when the journal was loaded, whatever its name is now.
  private var directory: OpenFile?
  private var file: OpenFile?
  private var identity: FileStatus.Identity?
  /// The lock when it was last looked into.
  private var lock: FileStatus?
  private var header: [UInt8] = []
  private var offset = 0
  private var scanner = JournalScanner()

  /// `path` is the session's folder, whether or not it exists already.
  package init(_ path: String, on fileSystem: any FileSystem = RealFileSystem()) {
    folder = SessionFolder(path)
    self.fileSystem = fileSystem
  }

  deinit { letGo() }

  /// What has come since the last call. Costs two system calls when nothing has.
  ///
  /// Throws `.newerVersion`, `.unreadable` when a complete header cannot be read, and what the
  /// system refuses; the next call tries again.
  package func poll() throws(StorageError) -> Update {
    let status = try journalStatus()
    guard let file, let status, identity == status.identity, status.size >= offset else {
      // Where somebody has changed the journal, the writer goes on elsewhere, now or with its next
      // line: until then the folder that was followed is kept in sight.
      if let update = try followMove() { return update }
      if status != nil { return try load() }
      // What comes back is read anew.
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

  /// The journal under the path that was given; where there is none, the one in the folder that was
  /// followed so far, which may have been renamed.
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

  /// Where it throws, what was followed so far still is.
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

  /// Goes to the folder where the writer has saved the session, if it has: nil where there is
  /// nothing to follow.
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

  /// Nobody who writes here may lead the room's screen to another session.
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

/// A line that a journal has grown by.
package struct JournalLine: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case record(sequence: Int)
    /// The state after that record.
    case checkpoint(sequence: Int)
  }

  package let kind: Kind
  /// The line without its newline: a JSON object with its `crc`.
  package let bytes: [UInt8]

  init(_ line: JournalScanner.Line, _ bytes: [UInt8]) {
    kind =
      switch line {
      case .record(let number): .record(sequence: number)
      case .checkpoint(let number): .checkpoint(sequence: number)
      case .header: preconditionFailure("a header stands only at the beginning")
      }
    self.bytes = bytes
  }
}
