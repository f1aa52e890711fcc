import Glibc

/// Standard input, output and error as the rest of the program may rely on them.
enum StandardStreams {
  /// The descriptors that were closed when the program was started. Each now stands for
  /// `/dev/null`: otherwise the next file to be opened, such as the journal, would get its number
  /// and with it every message.
  static let missing: Set<Int32> = fill()

  /// To be called before anything is opened. From then on a closed pipe is an error of `write`,
  /// told like any other, and no longer a signal that ends the program without a word.
  static func prepare() {
    _ = missing
    signal(SIGPIPE, SIG_IGN)
  }

  /// Why a descriptor could not be read or written, in words.
  /// - Parameter code: an `errno`
  static func reason(_ code: Int32, _ descriptor: Int32) -> String {
    code == EBADF && missing.contains(descriptor) ? "it is closed" : String(cString: strerror(code))
  }

  /// Waits until a descriptor that does not wait by itself can be read or written.
  static func wait(for events: Int32, of descriptor: Int32) {
    var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    poll(&entry, 1, -1)
  }

  private static func fill() -> Set<Int32> {
    var missing: Set<Int32> = []
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      missing.insert(descriptor)
      // Opened the wrong way round, so that reading and writing fail: a script that nobody gave is
      // no empty one, and a report that went nowhere was not written.
      let flags = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY
      guard open("/dev/null", flags) == descriptor else { _exit(Failure.Status.inputOutput) }
    }
    return missing
  }
}
