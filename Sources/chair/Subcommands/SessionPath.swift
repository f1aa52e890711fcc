import Glibc
import Storage

/// Paths of sessions. They end in `.chair`, which may be omitted.
enum SessionPath {
  /// The path of an existing session: as given, or with the suffix appended.
  static func resolve(_ path: String) -> String {
    access(path, F_OK) != 0 && access(path + SessionFolder.suffix, F_OK) == 0
      ? path + SessionFolder.suffix : path
  }

  /// The path for a new session.
  static func new(_ path: String) -> String {
    let folder = SessionFolder(path).path
    return folder.hasSuffix(SessionFolder.suffix) ? folder : folder + SessionFolder.suffix
  }
}
