/// Watches a session's journal from outside, for a second screen: takes no lock, changes nothing,
/// and does not mind whether somebody writes it, has died, or has not begun.
public final class JournalFollower {
  /// What a look at the journal brought.
  public enum Update: Sendable {
    /// No session is there (yet, or any more).
    case waiting
    case unchanged
    /// The whole journal: at first, and when the file was replaced or cut since the last look.
    case loaded(JournalContents)
    /// New lines behind those known so far, in order; at least one.
    case appended([JournalLine])
  }

  /// The session.
  public let folder: SessionFolder
  /// A bad line stands where the next good one is awaited: more than a line just being written.
  /// A writer that opens the session will set it aside, and then this goes on.
  public private(set) var isHeldUp = false

  private let fileSystem: any FileSystem
  private var file: OpenFile?
  private var identity: FileStatus.Identity?
  private var offset = 0
  private var scanner = JournalScanner()

  /// `path` is the session's folder, whether or not it exists already.
  public init(_ path: String, on fileSystem: any FileSystem = RealFileSystem()) {
    folder = SessionFolder(path)
    self.fileSystem = fileSystem
  }

  deinit { letGo() }

  /// What has come since the last call. Costs one system call when nothing has.
  ///
  /// Throws `.newerVersion`, `.unreadable` when a complete header cannot be read, and what the
  /// system refuses; the next call tries again.
  public func poll() throws(StorageError) -> Update {
    guard let status = try fileSystem.status(folder.journalPath), status.kind == .file else {
      letGo()
      return .waiting
    }
    guard let file, identity == status.identity, status.size >= offset else { return try load() }
    if status.size == offset {
      isHeldUp = false
      return .unchanged
    }
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

  private func load() throws(StorageError) -> Update {
    letGo()
    let (opened, status) = try folder.within(fileSystem) { (directory) throws(StorageError) in
      try fileSystem.openOrdinary(SessionFolder.journalName, in: directory, for: .reading)
    }
    do throws(StorageError) {
      let contents = try JournalContents(try fileSystem.readAll(opened), of: folder)
      file = opened
      identity = status.identity
      offset = contents.byteCount
      scanner = contents.scanner
      isHeldUp = contents.damage.map { $0.reason != .unfinished } ?? false
      return .loaded(contents)
    } catch {
      try? fileSystem.close(opened)
      throw error
    }
  }

  private func letGo() {
    if let file { try? fileSystem.close(file) }
    file = nil
    identity = nil
  }
}

/// A line that a journal has grown by.
public struct JournalLine: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case record(sequence: Int)
    /// The state after that record.
    case checkpoint(sequence: Int)
  }

  public let kind: Kind
  /// The line without its newline: a JSON object with its `crc`.
  public let bytes: [UInt8]

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
