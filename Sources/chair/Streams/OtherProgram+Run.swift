import Storage
import Glibc

extension OtherProgram {
  /// How a program ended.
  enum End: Equatable {
    case success
    /// With a status other than 0, or by a signal.
    case failure
    /// It was stopped at the time limit.
    case tooLong
    /// It was stopped because this program is about to be.
    case interrupted
    /// It could not be started; the cause is an `errno`.
    case notStarted(Int32)
  }

  /// Where a program is.
  /// - Parameters:
  ///   - name: without a folder.
  ///   - path: folders, separated by colons, as in `PATH`.
  static func find(_ name: String, in path: String) -> String? {
    path.split(separator: ":").lazy.map { "\($0)/\(name)" }.first {
      var status = stat()
      return access($0, X_OK) == 0 && stat($0, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
  }

  /// Runs a program to its end. It gets no input. It and all that it starts are stopped at the time
  /// limit, or when this program is interrupted while signals are held (`HeldSignals`).
  /// - Parameters:
  ///   - file: where the program is.
  ///   - variables: `NAME=value`, put before those of this program.
  ///   - messages: the file for its standard output and standard error.
  ///   - limit: in milliseconds.
  static func run(
    _ file: String, _ arguments: [String], variables: [String] = [], messages: String, limit: Int
  ) -> End {
    let output = open(messages, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard output >= 0 else { return .notStarted(errno) }
    defer { close(output) }
    do {
      let child = try start(
        file, arguments, variables: variables, output: output, messages: output)
      return wait(for: child, until: now + limit)
    } catch {
      return .notStarted(error.code)
    }
  }

  /// Why a program could not be started, as an `errno`.
  struct NotStarted: Error {
    var code: Int32
  }

  /// Starts a program in a process group of its own. It gets no input.
  /// - Parameters:
  ///   - variables: `NAME=value`, put before those of this program.
  ///   - output: for its standard output; discarded by default.
  ///   - messages: for its standard error.
  static func start(
    _ file: String, _ arguments: [String], variables: [String] = [], output: Int32? = nil,
    messages: Int32
  ) throws(NotStarted) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, messages, STDERR_FILENO)
    // A group of its own, so that its children can be stopped with it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))
    var words = ([file] + arguments).map { strdup($0) } + [nil]
    var ours: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let variable = next.pointee {
      ours.append(strdup(variable))
      next += 1
    }
    var settings = variables.map { strdup($0) } + ours + [nil]
    defer { for text in words + settings { free(text) } }
    var child = pid_t()
    let status = posix_spawn(&child, file, &actions, &attributes, &words, &settings)
    guard status == 0 else { throw NotStarted(code: status) }
    return child
  }

  private static func wait(for child: pid_t, until deadline: Int) -> End {
    while true {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child { return status == 0 ? .success : .failure }
      let isInterrupted = HeldSignals.arePending
      if isInterrupted || now >= deadline {
        kill(-child, SIGKILL)
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return isInterrupted ? .interrupted : .tooLong
      }
      usleep(10_000)
    }
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// The signals that end this program wait while it has something to clean up.
enum HeldSignals {
  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
    return set
  }

  /// A signal that arrived meanwhile acts when `body` is done.
  static func during<Result>(_ body: () throws -> Result) rethrows -> Result {
    var held = set
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// Whether one of them has arrived.
  static var arePending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return [SIGINT, SIGTERM, SIGHUP].contains { sigismember(&pending, $0) == 1 }
  }
}
