import Glibc

/// A file or directory that a `FileSystem` has opened. It keeps the path so that every error can
/// name it.
package struct OpenFile: Hashable, Sendable {
  /// The file system's own number for it; a file descriptor where the files are real.
  package let descriptor: Int32
  /// The path it was opened by.
  package let path: String

  /// Only a file system makes these.
  package init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Where relative paths begin.
  package static let workingDirectory = OpenFile(descriptor: AT_FDCWD, path: "")

  /// The path of a name in this directory.
  func path(of name: String) -> String { path.isEmpty ? name : path + "/" + name }

  /// The same file, which stands under another path now.
  func moved(to path: String) -> OpenFile { OpenFile(descriptor: descriptor, path: path) }
}

/// What a file system knows about a file without reading it.
package struct FileStatus: Equatable, Sendable {
  /// The kinds that matter here.
  package enum Kind: Sendable { case file, directory, symbolicLink, other }

  /// Which file it is, whatever its name: a journal that was replaced has another identity.
  package struct Identity: Hashable, Sendable {
    package let device: UInt64
    package let node: UInt64

    package init(device: UInt64, node: UInt64) {
      self.device = device
      self.node = node
    }
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// Milliseconds since 1970.
  package let modified: Int64
  /// The permission bits, such as `0o600`.
  package let mode: UInt32
  /// How many names it has; 0 when it was removed or replaced while open.
  package let links: Int
  /// Whether it belongs to the user that this program runs as.
  package let isOwn: Bool
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
