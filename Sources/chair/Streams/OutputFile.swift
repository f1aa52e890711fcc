import Session
import Storage

/// Writes a file that the chair asked for.
enum OutputFile {
  /// Writes a whole file atomically: no reader ever sees half of it.
  /// - Parameters:
  ///   - replacing: whether to replace an existing file.
  ///   - isPrivate: whether only the user may read it.
  /// - Returns: an error if the file is in place but may not survive a power cut.
  /// - Throws: `Failure`, `StorageError`
  static func write(
    _ text: String, to path: String, replacing: Bool = false, isPrivate: Bool = false,
    on fileSystem: any FileSystem = RealFileSystem()
  ) throws -> StorageError? {
    if !replacing, try fileSystem.status(path) != nil {
      throw Failure(
        "\(path) already exists: choose another name, or replace it with --force",
        status: Failure.Status.inputOutput)
    }
    do throws(StorageError) {
      try fileSystem.replaceFile(path, with: Array(text.utf8), mode: isPrivate ? 0o600 : 0o644)
      return nil
    } catch {
      // The last step syncs the folder, which fails if the folder may not be listed.
      guard holds(path, text, on: fileSystem) else { throw error }
      return error
    }
  }

  private static func holds(
    _ path: String, _ text: String, on fileSystem: any FileSystem
  ) -> Bool {
    guard let file = try? fileSystem.open(path, in: .workingDirectory, for: .reading) else {
      return false
    }
    defer { try? fileSystem.close(file) }
    let count = text.utf8.count
    var bytes = [UInt8](repeating: 0, count: count + 1)
    var filled = 0
    while filled < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        try? fileSystem.read(
          file, at: filled, into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      }
      guard let got else { return false }
      if got == 0 { break }
      filled += got
    }
    return filled == count && bytes.prefix(count).elementsEqual(text.utf8)
  }
}
