import Glibc

/// Runs other programs that read a format which this one does not.
package enum OtherProgram {
  /// What a program wrote, and whether it succeeded.
  package struct Output {
    /// Its standard output, up to a little over the limit.
    package var bytes: [UInt8]
    /// Whether the program ended with the status 0.
    package var isGood: Bool
  }

  /// The standard output of a program, found by its name in `PATH`. It gets no input, and its
  /// messages are discarded.
  /// - Returns: `nil` if there is no such program.
  package static func output(of name: String, _ arguments: [String], most: Int = 64 << 20)
    -> Output?
  {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let status = posix_spawnp(&child, name, &actions, nil, &words, environ)
    close(ends[1])
    guard status == 0 else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count <= most {
      let count = read(ends[0], &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    let isWhole = bytes.count <= most
    if !isWhole { kill(child, SIGKILL) }
    var end: Int32 = 0
    while waitpid(child, &end, 0) < 0, errno == EINTR {}
    return Output(bytes: bytes, isGood: isWhole && end == 0)
  }
}
