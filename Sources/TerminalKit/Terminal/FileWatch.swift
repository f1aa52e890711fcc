import CTerminal
import Glibc

/// Tells that a file has been written, made, replaced or removed. It watches the directory, so the
/// file need not be there yet, and a new one under the same name is seen.
package final class FileWatch {
  /// Readable when there is something to tell.
  package let descriptor: Int32

  private let name: String

  /// `nil` where the directory cannot be watched: it is not there, or the kernel has no more
  /// watches to give. Look at the file now and then in that case.
  package init?(directory: String, file name: String) {
    descriptor = terminal_watch_open(directory)
    self.name = name
    if descriptor < 0 { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether the file has changed since the last time; takes all that there is to tell.
  package func hasChanged() -> Bool {
    terminal_watch_drain(descriptor, name)
  }
}
