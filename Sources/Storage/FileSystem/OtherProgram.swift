import Glibc

/// Runs other programs that read a format which this one does not.
package enum OtherProgram {
  /// What a program wrote, and how it ended.
  package struct Output {
    package enum End {
      case success
      /// With a status other than 0, or by a signal.
      case failure
      /// It was stopped at the limit of time.
      case tooLong
      /// It was stopped at the limit of what it may write.
      case tooMuch
    }

    /// Its standard output.
    package var bytes: [UInt8]
    package var end: End
  }

  /// The standard output of a program, found by its name in `PATH`. It gets no input, and its
  /// messages are discarded.
  /// - Parameters:
  ///   - most: the most bytes that it may write.
  ///   - limit: how long it may take, in milliseconds.
  /// - Returns: `nil` if there is no such program.
  package static func output(
    of name: String, _ arguments: [String], most: Int = 4 << 20, limit: Int = 10_000
  ) -> Output? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    guard let child = start(name, arguments, output: ends[1]) else {
      close(ends[1])
      return nil
    }
    close(ends[1])
    var output = Output(bytes: [], end: .success)
    let deadline = now + limit
    var buffer = [UInt8](repeating: 0, count: 65536)
    reading: while true {
      var waiting = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(max(0, deadline - now)))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else {
        output.end = .tooLong
        break
      }
      let count = read(ends[0], &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break reading }
      output.bytes += buffer[..<count]
      if output.bytes.count > most {
        output.end = .tooMuch
        break
      }
    }
    if output.end != .success { kill(-child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if output.end == .success, status != 0 { output.end = .failure }
    return output
  }

  /// Starts a program in a process group of its own, so that its children can be stopped with it.
  private static func start(_ name: String, _ arguments: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    return posix_spawnp(&child, name, &actions, &attributes, &words, environ) == 0 ? child : nil
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
