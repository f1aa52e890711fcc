import Glibc

/// Why something could not be stored or read back: what was tried, on which path, what came in
/// between, and what the chair can do next (`description` says all of it).
package struct StorageError: Error, Equatable, Sendable {
  /// What was being done, as it completes "could not …".
  package enum Operation: String, Sendable, CaseIterable {
    case create, open, read, write, truncate
    case openDirectory = "open the folder"
    case sync = "write to the disk"
    case close, rename, remove
    case makeDirectory = "make the folder"
    case setMode = "set the permissions of"
    case list
    case status = "look at"
    case lock
  }

  /// What came in between.
  package enum Reason: Equatable, Sendable {
    /// The operating system refused: `code` is its `errno`.
    case system(Operation, code: Int32)
    /// Another process (its id, where known) has the session open for writing.
    case locked(by: Int32?)
    /// The bytes are not what was written, from some line behind the header on; in words.
    case damaged(String)
    /// The header, or a line whose checksum is right, cannot be understood; in words. There is
    /// nothing that opening could go on from.
    case unreadable(String)
    /// Written by a newer program than this one.
    case newerVersion(found: Int, supported: Int)
    /// Written by a build from before the first release, whose format nothing reads any more.
    case unreleasedVersion(found: Int, supported: Int)
    /// A session, or something else, stands there already.
    case exists
    /// No session stands there.
    case notASession
    /// What stands there is no ordinary file and must not be replaced by one.
    case notAnOrdinaryFile
    /// The file belongs to another user, so that writing it is not ours to do.
    case foreign
    /// The file has other names (hard links), under which a write would change it too.
    case severalNames
    /// Somebody has changed, replaced or removed what the open session is kept in; in words.
    case changed(String)
    /// This program asked for something that must never be written: its own fault.
    case fault(String)
  }

  package let reason: Reason
  package let path: String

  package init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }

  /// The operating system refused `operation` with `code`, an `errno`.
  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.init(.system(operation, code: code), path: path)
  }

  /// The `errno` of an operation that the system refused.
  package var code: Int32? {
    if case .system(_, let code) = reason { code } else { nil }
  }

  /// What a program that fails of this exits with: 65 damaged or not to be understood, 70 a
  /// fault of ours, 74 could not read or write, 75 open elsewhere.
  package var exitStatus: Int32 {
    switch reason {
    case .damaged, .unreadable, .newerVersion, .unreleasedVersion: 65
    case .fault: 70
    case .system, .exists, .notASession, .notAnOrdinaryFile, .foreign, .severalNames, .changed: 74
    case .locked: 75
    }
  }

  /// The same, told of the file that people know rather than of a temporary one.
  func naming(_ path: String) -> StorageError { StorageError(reason, path: path) }

  static let inputOutput = EIO
}
