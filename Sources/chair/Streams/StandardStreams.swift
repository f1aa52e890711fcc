import Glibc

/// Ensures that the rest of the program can rely on standard input, output and error.
enum StandardStreams {
  /// The descriptors that were closed when the program started. They are opened on `/dev/null`:
  /// otherwise the next file opened, such as the journal, would get one of these numbers, and
  /// messages would be written into it.
  static let missing: Set<Int32> = fill()

  /// Call this before anything is opened. A closed pipe is then reported as an error of `write`
  /// instead of ending the program with a signal.
  static func prepare() {
    _ = missing
    signal(SIGPIPE, SIG_IGN)
  }

  /// Why a descriptor could not be read or written, in words.
  /// - Parameter code: an `errno`
  static func reason(_ code: Int32, _ descriptor: Int32) -> String {
    code == EBADF && missing.contains(descriptor) ? "it is closed" : String(cString: strerror(code))
  }

  /// Waits until a non-blocking descriptor can be read or written.
  static func wait(for events: Int32, of descriptor: Int32) {
    var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    poll(&entry, 1, -1)
  }

  private static func fill() -> Set<Int32> {
    var missing: Set<Int32> = []
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      missing.insert(descriptor)
      // Opened for the wrong direction, so that reading and writing fail: a missing script must not
      // look like an empty one, nor a lost report like one that was written.
      let flags = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY
      guard open("/dev/null", flags) == descriptor else { _exit(Failure.Status.inputOutput) }
    }
    return missing
  }
}
