import Session
import Storage

/// The minutes of an open session as a file beside its folder: `council.chair` has `council.md`, as
/// `chair minutes --output` would write it.
struct MinutesFile {
  let path: String

  init(of file: SessionFile) {
    let folder = file.journal.folder.path
    let ending = ".chair"
    path = (folder.hasSuffix(ending) ? String(folder.dropLast(ending.count)) : folder) + ".md"
  }

  /// - Returns: what is said of it.
  func write(_ file: SessionFile) throws -> String {
    file.completeHistory()
    let minutes = Minutes(setup: file.session.setup, records: file.session.history.records)
    let text = minutes.rendered(as: .markdown)
    try RealFileSystem().replaceFile(path, with: Array(text.utf8), mode: 0o644)
    return "The minutes are in \(path)."
  }
}
