import Glibc

/// Reads files that the chair passes to the program.
enum InputFile {
  /// The text of a file, or of standard input for `-`.
  /// - Throws: `Failure` if it cannot be read or is not UTF-8.
  static func text(_ path: String) throws(Failure) -> String {
    try text(try bytes(path), path)
  }

  /// The bytes of a file, or of standard input for `-`.
  /// - Throws: `Failure` if it cannot be read.
  static func bytes(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if path != "-" { close(descriptor) } }
    return try bytes(of: descriptor, path)
  }

  /// The text of a file that the program reads without being asked to. The chair has not named it,
  /// so a pipe or a device of that name is refused: it could block the program.
  /// - Throws: `Failure` if it cannot be read, is not an ordinary file or is not UTF-8.
  static func ordinaryText(_ path: String) throws(Failure) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure("\(path) is not an ordinary file", status: Failure.Status.inputOutput)
    }
    return try text(try bytes(of: descriptor, path), path)
  }

  private static func bytes(of descriptor: Int32, _ path: String) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        StandardStreams.wait(for: POLLIN, of: descriptor)
        continue
      }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      bytes += buffer[..<count]
      guard bytes.count <= largest else {
        throw Failure("\(path) is larger than 64 MB", status: Failure.Status.damaged)
      }
    }
    return bytes
  }

  private static func text(_ bytes: [UInt8], _ path: String) throws(Failure) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        "\(path) is not UTF-8 text: save it as UTF-8", status: Failure.Status.damaged)
    }
    return text
  }

  /// Reads and parses a file. Error messages are prefixed with its name.
  /// - Throws: `Failure`: 74 if it cannot be read, 65 if it cannot be parsed.
  static func parsed<T>(_ path: String, as parse: (String) throws -> T) throws(Failure) -> T {
    let text = try text(path)
    do { return try parse(text) } catch {
      let message = Failure(error)?.message ?? "\(error)"
      let name = path == "-" ? "standard input" : path
      throw Failure("\(name): \(message)", status: Failure.Status.damaged)
    }
  }

  private static let largest = 64 << 20

  private static func unreadable(_ path: String) -> Failure {
    path == "-"
      ? Failure(unreadableInput: errno)
      : Failure(
        "could not read \(path): \(String(cString: strerror(errno)))",
        status: Failure.Status.inputOutput)
  }
}
