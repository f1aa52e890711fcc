import Glibc

extension StorageError: CustomStringConvertible {
  /// What failed and what to do next, as two sentences on one line.
  package var description: String { "\(message). \(advice)" }

  /// What failed, without a full stop.
  package var message: String {
    switch reason {
    case .system(let operation, let code):
      "could not \(operation.rawValue) \(path): \(String(cString: strerror(code)))"
    case .locked(let pid?): "\(path) is open in another terminal (process \(pid))"
    case .locked(nil): "\(path) is open in another terminal"
    case .damaged(let what), .unreadable(let what): "\(path) is damaged: \(what)"
    case .newerVersion(let found, let supported):
      "\(path) was written by a newer chair (format \(found); this one reads up to \(supported))"
    case .unreleasedVersion(let found, let supported):
      "\(path) was made by an earlier build of chair that was never released (format \(found); "
        + "this one reads \(supported))"
    case .exists: "\(path) already exists"
    case .notASession: "\(path) is not a session"
    case .notAnOrdinaryFile: "\(path) is not an ordinary file and was not touched"
    case .foreign: "\(path) belongs to another user and was not touched"
    case .severalNames: "\(path) has other names (hard links) and was not touched"
    case .changed(let what): "\(path) was changed by another program: \(what)"
    case .fault(let what): "a bug: chair was about to write an invalid line to \(path): \(what)"
    }
  }

  /// What to do next, as a sentence. Names no shell command where the program itself has a way.
  package var advice: String {
    switch reason {
    case .system(let operation, let code):
      privateSession(code).map {
        "It is private to its owner, who can let others follow it with `chmod -R go+rX \($0)`."
      } ?? Self.advice(for: operation, code: code)
    case .locked: "Close it there first."
    case .damaged:
      "Nothing was changed. In a shell, `chair check` shows what can be kept, and "
        + "`chair open --set-aside` continues from there."
    case .unreadable:
      "Nothing was changed, but it cannot be opened: use a backup copy."
    case .newerVersion: "Nothing was changed; open it with that version, or update this one."
    case .unreleasedVersion:
      "Nothing was changed; open it with that build, or make a new committee."
    case .exists: "Choose another name, or open what is there."
    case .notASession: "Choose another, or make a new committee."
    case .notAnOrdinaryFile:
      "Links, pipes, devices and folders are not allowed here: choose an ordinary file."
    case .foreign, .severalNames:
      "Copy the session's folder and open the copy."
    case .changed: "Nothing was written to it: continue in another folder with `save-as PATH`."
    case .fault: "Nothing was written; please report this."
    }
  }

  /// The folder of a session whose files another user may not read.
  private func privateSession(_ code: Int32) -> Substring? {
    guard code == EACCES || code == EPERM, let slash = path.lastIndex(of: "/"),
      path[..<slash].hasSuffix(".chair")
    else { return nil }
    return path[..<slash]
  }

  private static func advice(for operation: Operation, code: Int32) -> String {
    switch (code, operation) {
    case (ENOSPC, _), (EDQUOT, _), (EFBIG, _):
      "Free some space and try again, or save the session on another disk."
    case (EROFS, _): "This disk cannot be written to; save the session on another."
    case (EACCES, _), (EPERM, _):
      "Ask its owner for access, or choose a folder of your own."
    case (ENOENT, .makeDirectory), (ENOENT, .create), (ENOENT, .openDirectory):
      "The folder to put it in must exist: make it first, or choose another."
    case (ENOENT, _): "It is no longer there; save the session elsewhere."
    case (ENOTDIR, _): "Part of that path is a file, not a folder; choose another path."
    case (ENAMETOOLONG, _): "Choose a shorter name."
    case (EMFILE, _), (ENFILE, _): "Close other programs and try again."
    case (ENOTSUP, .lock), (ENOLCK, .lock), (ENOSYS, .lock):
      "This kind of disk cannot lock files; keep the session on a local one."
    default: "The disk may be failing: save the session on another one now."
    }
  }
}
