import Glibc
import Session
import Storage

/// A text of a document as a file beside the session's folder: `council-text-1.txt` for
/// `council.chair`. An existing file is never overwritten.
struct KeptText {
  let path: String
  /// With line feeds, whatever ended its lines.
  let text: String

  /// Writes it.
  /// - Throws: `StorageError` if the system refuses.
  init(
    _ text: String, beside session: SessionFolder, on fileSystem: any FileSystem = RealFileSystem()
  ) throws {
    let folder = session.path
    let suffix = SessionFolder.suffix
    let name = folder.hasSuffix(suffix) ? String(folder.dropLast(suffix.count)) : folder
    var number = 1
    while try fileSystem.status("\(name)-text-\(number).txt") != nil { number += 1 }
    path = "\(name)-text-\(number).txt"
    self.text = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: "\n")
    _ = try OutputFile.write(self.text, to: path, on: fileSystem)
  }

  /// Whether the file has another text now.
  var hasChanged: Bool {
    guard let bytes = try? InputFile.bytes(path) else { return false }
    return String(decoding: bytes, as: UTF8.self) != text
  }

  /// Removes a file that nothing refers to.
  func discard() { unlink(path) }
}
