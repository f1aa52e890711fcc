import Glibc
import Storage

/// Sessions are called `NAME.chair`; whoever leaves the ending out is understood.
enum SessionPath {
  /// The path of a session that is there: as it was said, or with the ending.
  static func resolve(_ path: String) -> String {
    access(path, F_OK) != 0 && access(path + SessionFolder.suffix, F_OK) == 0
      ? path + SessionFolder.suffix : path
  }

  /// The path of a session to be made.
  static func new(_ path: String) -> String {
    let folder = SessionFolder(path).path
    return folder.hasSuffix(SessionFolder.suffix) ? folder : folder + SessionFolder.suffix
  }
}
