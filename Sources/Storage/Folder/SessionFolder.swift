/// A session on disk: the folder `NAME.chair` and the names of the files in it.
package struct SessionFolder: Equatable, Sendable {
  /// The suffix of a session folder's name.
  package static let suffix = ".chair"

  /// As given, without trailing slashes.
  package let path: String

  /// - Parameter path: of the folder; `.chair` is not added to it.
  package init(_ path: String) {
    self.path = Self.trimmed(path)
  }

  /// The folder's name without `.chair`.
  package var name: String {
    let last = Self.lastPart(of: path)
    return last.hasSuffix(Self.suffix) && last != Self.suffix
      ? String(last.dropLast(Self.suffix.count)) : last
  }

  /// The journal, with a line for each record. All other files can be derived from it or are not
  /// needed.
  package static let journalName = "journal.jsonl"

  /// The file that the writer keeps locked.
  package static let lockName = "lock"

  /// The state for other programs. Never read back.
  static let snapshotName = "snapshot.json"

  /// The folder of named snapshots.
  static let snapshotsName = "snapshots"

  /// For messages and for a first look; reading goes through the opened folder.
  package var journalPath: String { path + "/" + Self.journalName }

  static func trimmed(_ path: String) -> String {
    var trimmed = Substring(path)
    while trimmed.utf8.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    return String(trimmed)
  }

  /// The parent directory; `.` for a bare name.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : trimmed(String(path[..<slash]))
  }

  static func lastPart(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// The first free name of the form `council-2.chair` for `council.chair`.
  func nextFree(on fileSystem: any FileSystem) throws(StorageError) -> SessionFolder {
    let ending = path.hasSuffix(Self.suffix) ? Self.suffix : ""
    let stem = path.dropLast(ending.count)
    var number = 2
    while try fileSystem.status("\(stem)-\(number)\(ending)") != nil { number += 1 }
    return SessionFolder("\(stem)-\(number)\(ending)")
  }
}

/// The permission bits of a session: private to its owner unless it is shared.
struct SessionModes {
  let folder: UInt32
  /// The mode of every file: read and write for the owner, and read for everyone who may read the
  /// folder.
  var file: UInt32 { 0o600 | folder & 0o044 }

  init(shared: Bool) {
    folder = shared ? 0o755 : 0o700
  }

  /// The modes of an existing session, taken from its folder.
  init(of status: FileStatus) {
    folder = status.mode & 0o777
  }
}
