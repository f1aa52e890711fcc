import Glibc

/// What the machine provides about time zones; tests replace it.
package protocol ZoneSystem: Sendable {
  /// The variable TZ, if it is set.
  var variable: String? { get }
  /// The target of a symbolic link.
  func link(_ path: String) -> String?
  /// The bytes of an ordinary file; `nil` if it cannot be read or is longer than `count`.
  func file(_ path: String, atMost count: Int) -> [UInt8]?
  /// The folder of zone files.
  var folder: String { get }
}

/// The real machine.
package struct RealZoneSystem: ZoneSystem {
  package init() {}

  package var variable: String? { getenv("TZ").map { String(cString: $0) } }

  /// From TZDIR, else the usual place.
  package var folder: String {
    // Like the C library.
    getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
  }

  /// `nil` if it is no link; the target may be relative to the folder of the link.
  package func link(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Opened without blocking, so that a path from TZ that leads to a pipe does no harm.
  package func file(_ path: String, atMost count: Int) -> [UInt8]? {
    // Do not block if it is a pipe.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= count
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: count + 1)
    var length = 0
    while length < bytes.count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + length }, buffer.count - length)
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { return read < 0 || length > count ? nil : Array(bytes[..<length]) }
      length += read
    }
    return nil
  }
}
