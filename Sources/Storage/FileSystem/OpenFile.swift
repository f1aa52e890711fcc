import Glibc

/// A file or directory that a `FileSystem` has opened. It keeps its path for error messages.
package struct OpenFile: Hashable, Sendable {
  /// The file system's own number for it: a file descriptor in the real file system.
  package let descriptor: Int32
  /// The path it was opened by.
  package let path: String

  /// Only a file system makes these.
  package init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// The directory that relative paths start from.
  package static let workingDirectory = OpenFile(descriptor: AT_FDCWD, path: "")

  /// The path of a name in this directory.
  func path(of name: String) -> String { path.isEmpty ? name : path + "/" + name }

  /// The same file under a new path.
  func moved(to path: String) -> OpenFile { OpenFile(descriptor: descriptor, path: path) }
}

/// The metadata of a file.
package struct FileStatus: Equatable, Sendable {
  /// The file types that matter here.
  package enum Kind: Sendable { case file, directory, symbolicLink, other }

  /// Identifies a file regardless of its name: a journal that was replaced has another identity.
  package struct Identity: Hashable, Sendable {
    /// The file system that the file is on.
    package let device: UInt64
    /// The number of the file there, which is used again after it is removed.
    package let node: UInt64

    package init(device: UInt64, node: UInt64) {
      self.device = device
      self.node = node
    }
  }

  /// Of a link itself, where links are not followed.
  package let kind: Kind
  /// Size in bytes.
  package let size: Int
  /// Modification time in milliseconds since 1970.
  package let modified: Int64
  /// The permission bits, such as `0o600`.
  package let mode: UInt32
  /// The number of names (hard links); 0 if it was removed or replaced while open.
  package let links: Int
  /// Whether the file belongs to the user that runs this program.
  package let isOwn: Bool
  /// Compared to find out whether a path still leads to this file.
  package let identity: Identity

  package init(
    kind: Kind, size: Int, modified: Int64, mode: UInt32, links: Int, isOwn: Bool,
    identity: Identity
  ) {
    self.kind = kind
    self.size = size
    self.modified = modified
    self.mode = mode
    self.links = links
    self.isOwn = isOwn
    self.identity = identity
  }
}
