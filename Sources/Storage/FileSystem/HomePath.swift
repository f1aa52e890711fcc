import Glibc

/// Paths that are typed where no shell expands them.
package enum HomePath {
  /// A path in which `~/` is the user's home.
  package static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }
}
