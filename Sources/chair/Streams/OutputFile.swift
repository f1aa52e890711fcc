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
    try write(to: path, replacing: replacing, isPrivate: isPrivate, on: fileSystem) { try $0(text) }
  }

  /// The same for contents that are made piece by piece.
  /// - Parameter content: makes the contents, with a function that takes the next piece.
  /// - Throws: also what `content` throws
  static func write(
    to path: String, replacing: Bool = false, isPrivate: Bool = false,
    on fileSystem: any FileSystem = RealFileSystem(),
    _ content: @escaping ((String) throws -> Void) throws -> Void
  ) throws -> StorageError? {
    try checkFree(path, replacing: replacing, on: fileSystem)
    return try fileSystem.replaceFile(path, mode: isPrivate ? 0o600 : 0o644) { write in
      try PieceBuffer.fill(content) { try write(Array($0.utf8)) }
    }
  }

  /// The same for bytes.
  static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = false,
    on fileSystem: any FileSystem = RealFileSystem()
  ) throws -> StorageError? {
    try checkFree(path, replacing: replacing, on: fileSystem)
    return try fileSystem.replaceFile(path, mode: 0o644) { try $0(bytes) }
  }

  /// - Parameter advice: what to do if the file exists.
  /// - Throws: `Failure` if the file exists and is not to be replaced.
  static func checkFree(
    _ path: String, replacing: Bool,
    advice: String = "choose another name, or replace it with --force",
    on fileSystem: any FileSystem = RealFileSystem()
  ) throws {
    if !replacing, try fileSystem.status(path) != nil {
      throw Failure("\(path) already exists: \(advice)", status: Failure.Status.inputOutput)
    }
  }
}
