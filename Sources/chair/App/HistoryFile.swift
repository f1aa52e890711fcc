import Glibc
import Storage

/// The lines typed at the prompt, kept across sessions. This is a convenience, so errors are
/// ignored.
struct HistoryFile {
  private let path: String

  /// `$XDG_STATE_HOME/chair/history`, or the same under `~/.local/state`.
  init?() {
    guard let folder = StateFolder.path() else { return nil }
    path = folder + "/history"
  }

  init(path: String) { self.path = path }

  /// The oldest first; empty if the file does not exist or cannot be read.
  func lines() -> [String] {
    guard let text = try? InputFile.ordinaryText(path) else { return [] }
    return text.split(separator: "\n").map(String.init)
  }

  /// Replaces the file, which only its owner can read.
  func write(_ lines: [String]) {
    let text = lines.map { $0 + "\n" }.joined()
    try? RealFileSystem().replaceFile(path, with: Array(text.utf8), mode: 0o600)
  }
}

/// The folder for data of the program that does not belong to a session.
enum StateFolder {
  /// Created if missing. `nil` if no home folder is known.
  static func path() -> String? {
    let base: String
    if let state = getenv("XDG_STATE_HOME").map({ String(cString: $0) }), state.hasPrefix("/") {
      base = state
    } else if let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/") {
      base = home + "/.local/state"
    } else {
      return nil
    }
    let path = base + "/chair"
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return path }
    var parent = ""
    for part in path.split(separator: "/") {
      parent += "/" + part
      if mkdir(parent, 0o700) != 0, errno != EEXIST { return nil }
    }
    return path
  }
}
