import CTerminal
import Glibc

/// Reports when either of two files is written, created, replaced or removed. It watches their
/// directory, so the files need not exist yet, and a new file under the same name is noticed.
package final class FileWatch {
  /// Becomes readable when there are changes in the directory.
  package let descriptor: Int32

  private let name: String
  private let otherName: String

  /// `nil` if the directory cannot be watched: it does not exist, or the kernel's watch limit is
  /// reached. In that case, check the files periodically.
  package init?(directory: String, file name: String, or otherName: String) {
    descriptor = terminal_watch_open(directory)
    self.name = name
    self.otherName = otherName
    if descriptor < 0 { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether either file has changed since the last call; discards all pending events.
  package func hasChanged() -> Bool {
    terminal_watch_drain(descriptor, name, otherName)
  }
}
