import Glibc

/// The Unix socket of a session: a file in its folder, to which only its owner can connect. If the
/// folder's path is too long for a socket address, or its file system does not support sockets, the
/// socket is in the user's runtime directory and named after the folder's device and inode.
enum SeatSocket {
  static let name = "socket"

  /// The maximum length of a socket's path, in bytes.
  private static let longestPath = 107

  /// Starts listening. The caller holds the session's lock, so an existing socket is stale.
  /// - Returns: `nil` if no socket can be created.
  static func listen(in directory: Int32, path: String) -> Listener? {
    if fits(path), let listener = listen(at: Place(directory: directory, name: name)) {
      return listener
    }
    return elsewhere(directory).flatMap(listen)
  }

  private static func listen(at place: Place) -> Listener? {
    guard place.removeStale(), let descriptor = newSocket() else { return nil }
    // Set the mode before the socket has a name, so that it is never accessible to other users.
    if fchmod(descriptor, 0o600) == 0, bound(descriptor, to: place.address),
      Glibc.listen(descriptor, 16) == 0, let listener = Listener(descriptor, at: place)
    {
      return listener
    }
    close(descriptor)
    return nil
  }

  /// A listening socket. It removes its name when it is released.
  final class Listener {
    let descriptor: Int32
    /// Has its own descriptor of the directory, since the session may move to another folder.
    private let place: Place
    private let node: ino_t

    fileprivate init?(_ descriptor: Int32, at place: Place) {
      guard let node = place.status?.st_ino else { return nil }
      let directory = fcntl(place.directory, F_DUPFD_CLOEXEC, 0)
      guard directory >= 0 else { return nil }
      self.descriptor = descriptor
      self.node = node
      self.place = Place(directory: directory, name: place.name)
    }

    deinit {
      // If this program has lost the session, another one may have created its own socket there.
      if place.status?.st_ino == node { unlinkat(place.directory, place.name, 0) }
      close(place.directory)
      close(descriptor)
    }
  }

  /// Connects to the program that has the session open; `nil` if none accepts.
  static func connect(_ path: String) -> Int32? {
    let directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return nil }
    defer { close(directory) }
    return connect(to: Place(directory: directory, name: name))
      ?? elsewhere(directory).flatMap { connect(to: $0) }
  }

  private static func connect(to place: Place) -> Int32? {
    guard place.isOwnSocket, let descriptor = newSocket() else { return nil }
    if connected(descriptor, to: place.address), isSameUser(descriptor) { return descriptor }
    close(descriptor)
    return nil
  }

  /// Accepts a client; `nil` if there is none or it runs as another user.
  static func accept(_ listener: Listener) -> Int32? {
    let descriptor = Glibc.accept(listener.descriptor, nil, nil)
    guard descriptor >= 0 else { return nil }
    guard isSameUser(descriptor) else {
      close(descriptor)
      return nil
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    return descriptor
  }

  private static func newSocket() -> Int32? {
    let kind = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
    let descriptor = socket(AF_UNIX, Int32(kind), 0)
    return descriptor >= 0 ? descriptor : nil
  }

  private static func bound(_ descriptor: Int32, to path: String) -> Bool {
    withAddress(path) { Glibc.bind(descriptor, $0, $1) == 0 }
  }

  private static func connected(_ descriptor: Int32, to path: String) -> Bool {
    withAddress(path) { Glibc.connect(descriptor, $0, $1) == 0 }
  }

  private static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Bool
  ) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: path.utf8.prefix(longestPath))
    }
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  /// Whether the peer runs as the same user (`SO_PEERCRED`).
  private static func isSameUser(_ descriptor: Int32) -> Bool {
    // struct ucred, which Glibc's module does not export.
    var peer: (process: Int32, user: UInt32, group: UInt32) = (0, .max, .max)
    var size = socklen_t(MemoryLayout.size(ofValue: peer))
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
      && peer.user == geteuid()
  }
}

extension SeatSocket {
  /// The place of a socket: a name in an open directory.
  struct Place {
    let directory: Int32
    let name: String

    /// The address to bind or connect to. It uses the directory's descriptor, so it is short and
    /// follows no symbolic link.
    var address: String { "/proc/self/fd/\(directory)/\(name)" }

    var isOwnSocket: Bool {
      status.map { $0.st_mode & S_IFMT == S_IFSOCK && $0.st_uid == geteuid() } ?? false
    }

    /// Removes a socket that belongs to the user, and leaves anything else alone.
    /// - Returns: whether the name is free.
    func removeStale() -> Bool {
      status == nil || isOwnSocket && unlinkat(directory, name, 0) == 0
    }

    var status: stat? {
      var found = stat()
      return fstatat(directory, name, &found, AT_SYMLINK_NOFOLLOW) == 0 ? found : nil
    }
  }

  /// The location of a folder's socket in the runtime directory.
  private static func elsewhere(_ folder: Int32) -> Place? {
    var found = stat()
    guard fstat(folder, &found) == 0, let runtimeDirectory else { return nil }
    let (device, node) = (String(found.st_dev, radix: 16), String(found.st_ino, radix: 16))
    return Place(directory: runtimeDirectory, name: "chair-\(device)-\(node)")
  }

  /// Whether the path is short enough for other programs to connect to.
  private static func fits(_ path: String) -> Bool {
    absolute(path).utf8.count + 1 + name.utf8.count <= longestPath
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let working = getcwd(nil, 0) else { return path }
    defer { free(working) }
    return String(cString: working) + "/" + path
  }

  /// The user's private directory for sockets, opened once.
  private static let runtimeDirectory: Int32? = {
    let given = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) }
    for path in [given, "/tmp/chair-\(geteuid())"].compactMap(\.self) where path.hasPrefix("/") {
      if path != given { mkdir(path, 0o700) }
      let directory = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard directory >= 0 else { continue }
      var found = stat()
      if fstat(directory, &found) == 0, found.st_uid == geteuid(), found.st_mode & 0o077 == 0 {
        return directory
      }
      close(directory)
    }
    return nil
  }()
}
