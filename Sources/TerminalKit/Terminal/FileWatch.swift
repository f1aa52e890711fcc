import CTerminal
import Glibc

/// Tells that one of two files has been written, made, replaced or removed. It watches the
/// directory, so the files need not be there yet, and a new one under the same name is seen.
package final class FileWatch {
  /// Readable when there is something to tell.
  package let descriptor: Int32

  private let name: String
  private let otherName: String

  /// `nil` where the directory cannot be watched: it is not there, or the kernel has no more
  /// watches to give. Look at the files now and then in that case.
  package init?(directory: String, file name: String, or otherName: String) {
    descriptor = terminal_watch_open(directory)
    self.name = name
    self.otherName = otherName
    if descriptor < 0 { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether one of them has changed since the last time; takes all that there is to tell.
  package func hasChanged() -> Bool {
    terminal_watch_drain(descriptor, name, otherName)
  }
}
