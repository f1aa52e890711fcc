import Glibc
import Storage

/// A folder in `TMPDIR` (`/tmp` by default) for a short time, which only the user may read.
enum TemporaryFolder {
  /// Makes a folder, and removes it with its contents afterwards.
  /// - Parameters:
  ///   - name: the beginning of its name.
  ///   - purpose: what it is for, to complete "could not make …".
  ///   - body: takes the folder's path.
  /// - Throws: `Failure` if it cannot be made, and what `body` throws.
  static func with<Result>(
    _ name: String, for purpose: String, _ body: (String) throws -> Result
  ) throws -> Result {
    var template = Array("\(root)/\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(
        "could not make \(purpose) in \(root): \(String(cString: strerror(errno)))",
        status: Failure.Status.inputOutput)
    }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(folder) }
    return try body(folder)
  }

  private static var root: String {
    getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
  }

  private static func remove(_ path: String) {
    let fileSystem = RealFileSystem()
    for name in (try? fileSystem.list(path)) ?? [] {
      let inner = path + "/" + name
      let isFolder = (try? fileSystem.status(inner))??.kind == .directory
      if isFolder { remove(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}
