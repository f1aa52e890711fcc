import Glibc
import Session
import Storage

/// The editor of the user's choice, in which the text of a document is written.
enum TextEditor {
  /// What the user's settings name, or else one that is installed; `nil` if there is none.
  private static var command: String? {
    for name in ["VISUAL", "EDITOR"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return value }
    }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return ["editor", "nano", "vi"].first { OtherProgram.find($0, in: path) != nil }
  }

  /// Runs it on a file in the terminal.
  /// - Parameter waiting: called again and again until it has ended.
  /// - Throws: `Failure` if there is none, or if it fails.
  static func run(on path: String, waiting: () -> Void) throws(Failure) {
    guard let command else {
      throw Failure(
        "no editor was found: set EDITOR, or apt install nano", status: Failure.Status.inputOutput)
    }
    // The setting may have options, as in `code --wait`.
    let call: [String] = ["sh", "-c", "exec \(command) \"$1\"", "sh", path]
    var words = call.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    let code = posix_spawn(&child, "/bin/sh", nil, &attributes, &words, environ)
    guard code == 0 else {
      throw Failure(
        "\(command) could not be started: \(String(cString: strerror(code)))",
        status: Failure.Status.inputOutput)
    }
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 { waiting() }
    forgetInterrupt()
    guard status == 0 else {
      throw Failure(
        "\(command) failed, and nothing was changed", status: Failure.Status.inputOutput)
    }
  }

  /// Ctrl-C in the editor was meant for the editor.
  private static func forgetInterrupt() {
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    var now = timespec(tv_sec: 0, tv_nsec: 0)
    while sigtimedwait(&interrupt, nil, &now) > 0 {}
  }
}
