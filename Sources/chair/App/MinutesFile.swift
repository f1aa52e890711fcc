import Phrases
import Session
import Storage

/// The minutes of an open session as a file beside its folder: `council.md` for `council.chair`. An
/// existing file may have been edited, so it is not overwritten: the new one is `council-2.md`.
struct MinutesFile {
  let path: String
  private let fileSystem: any FileSystem

  init(of session: SessionFolder, on fileSystem: any FileSystem = RealFileSystem()) throws {
    let folder = session.path
    let ending = ".chair"
    let name = folder.hasSuffix(ending) ? String(folder.dropLast(ending.count)) : folder
    var (path, number) = (name + ".md", 2)
    while try fileSystem.status(path) != nil {
      path = "\(name)-\(number).md"
      number += 1
    }
    self.path = path
    self.fileSystem = fileSystem
  }

  /// - Returns: the message for the chair.
  func write(_ minutes: Minutes) throws -> String {
    let text = minutes.rendered(as: .markdown)
    let error = try OutputFile.write(text, to: path, on: fileSystem)
    let doubt = error.map { ", but may be lost in a power cut: \($0.message)" } ?? ""
    return "The minutes are in \(path)\(doubt)."
  }
}
