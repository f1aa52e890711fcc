import Glibc

/// Why something could not be stored or read: the operation, the path, the reason, and what the
/// chair can do next. `description` contains all of it.
package struct StorageError: Error, Equatable, Sendable {
  /// What was attempted, to complete "could not …".
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

  /// Why it failed.
  package enum Reason: Equatable, Sendable {
    /// The operating system refused: `code` is its `errno`.
    case system(Operation, code: Int32)
    /// Another process (with its id, if known) has the session open for writing.
    case locked(by: Int32?)
    /// The bytes are not what was written, from some line after the header on; in words.
    case damaged(String)
    /// The header, or a line whose checksum is right, cannot be understood; in words. The session
    /// cannot be opened.
    case unreadable(String)
    /// It was written by a newer program than this one.
    case newerVersion(found: Int, supported: Int)
    /// It was written by a build from before the first release, in a format that is no longer
    /// supported.
    case unreleasedVersion(found: Int, supported: Int)
    /// There is already a session or something else with this name.
    case exists
    /// There is no session with this name.
    case notASession
    /// It is not an ordinary file and must not be replaced by one.
    case notAnOrdinaryFile
    /// The file belongs to another user, so it must not be written.
    case foreign
    /// The file has other names (hard links), and writing it would change those too.
    case severalNames
    /// Another program has changed, replaced or removed a file of the open session; in words.
    case changed(String)
    /// This program tried to write something invalid: a bug.
    case fault(String)
  }

  /// Decides the exit status and the advice in `description`.
  package let reason: Reason
  /// What the user named, or the file within it, as a path.
  package let path: String

  /// - Parameter path: what could not be stored or read.
  package init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }

  /// The operating system refused `operation` with `code`, an `errno`.
  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.init(.system(operation, code: code), path: path)
  }

  /// The `errno` if the system refused an operation.
  package var code: Int32? {
    if case .system(_, let code) = reason { code } else { nil }
  }

  /// The exit status of a program that fails with this error: 65 damaged or not understood, 70 a
  /// bug, 74 could not read or write, 75 open elsewhere.
  package var exitStatus: Int32 {
    switch reason {
    case .damaged, .unreadable, .newerVersion, .unreleasedVersion: 65
    case .fault: 70
    case .system, .exists, .notASession, .notAnOrdinaryFile, .foreign, .severalNames, .changed: 74
    case .locked: 75
    }
  }

  /// The same error for another path, such as the file that users know instead of a temporary one.
  func naming(_ path: String) -> StorageError { StorageError(reason, path: path) }

  static let inputOutput = EIO
}
