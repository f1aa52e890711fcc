import Storage
import TerminalKit

extension Failure {
  /// The failure as the shell prints it. Its advice names a subcommand where one helps. Inside the
  /// program, use `init(_:)`.
  init?(inShell error: any Error) {
    self.init(error)
    switch error {
    case let error as StorageError: message = "\(error.message). \(error.shellAdvice)"
    case is TerminalError:
      message += ". `chair open PATH --plain` and `chair do` work without a screen."
    default: break
    }
  }
}

extension StorageError {
  /// What to do next in a shell, as a sentence.
  fileprivate var shellAdvice: String {
    switch reason {
    case .locked: "Close it there first, or follow it with `chair project`."
    case .damaged:
      "Nothing was changed; `chair check` shows what can be kept, and `chair open --set-aside` "
        + "continues from there."
    case .unreleasedVersion:
      "Nothing was changed; open it with that build, or make a new session with `chair new`."
    case .notASession: "Give the folder of a session, or make one with `chair new`."
    case .foreign, .severalNames:
      "Copy the session's folder with `cp -r` and open the copy, or only look with `chair show`."
    default: advice
    }
  }
}
