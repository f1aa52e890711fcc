import Glibc

/// A file or directory that a `FileSystem` has opened. It keeps the path so that every error can
/// name it.
public struct OpenFile: Hashable, Sendable {
  /// The file system's own number for it; a file descriptor where the files are real.
  public let descriptor: Int32
  /// The path it was opened by.
  public let path: String

  /// Only a file system makes these.
  public init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Where relative paths begin.
  public static let workingDirectory = OpenFile(descriptor: AT_FDCWD, path: "")

  /// The path of a name in this directory.
  func path(of name: String) -> String { path.isEmpty ? name : path + "/" + name }

  /// The same file, which stands under another path now.
  func moved(to path: String) -> OpenFile { OpenFile(descriptor: descriptor, path: path) }
}

/// What a file system knows about a file without reading it.
public struct FileStatus: Equatable, Sendable {
  /// The kinds that matter here.
  public enum Kind: Sendable { case file, directory, symbolicLink, other }

  /// Which file it is, whatever its name: a journal that was replaced has another identity.
  public struct Identity: Hashable, Sendable {
    public let device: UInt64
    public let node: UInt64

    public init(device: UInt64, node: UInt64) {
      self.device = device
      self.node = node
    }
  }

  public let kind: Kind
  /// In bytes.
  public let size: Int
  /// Milliseconds since 1970.
  public let modified: Int64
  /// The permission bits, such as `0o600`.
  public let mode: UInt32
  /// How many names it has; 0 when it was removed or replaced while open.
  public let links: Int
  /// Whether it belongs to the user that this program runs as.
  public let isOwn: Bool
  public let identity: Identity

  public init(
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
