import Glibc

/// Standard output and error, written at once: a script that waits for an answer gets it.
enum Output {
  static func line(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  static func text(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func error(_ text: String) { write("chair: \(text)\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        // Whoever read has gone; there is nobody to tell.
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}

/// Files that a chair hands to the program.
enum InputFile {
  /// The text of a file, or of standard input for `-`.
  /// - Throws: `Failure` when it cannot be read or is no UTF-8.
  static func text(_ path: String) throws(Failure) -> String {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if path != "-" { close(descriptor) } }
    return try text(of: descriptor, path)
  }

  /// The text of a file that the program reads by itself. Nobody has named it just now, so a pipe
  /// or a device of that name, which could keep the program waiting, is refused.
  /// - Throws: `Failure` as above.
  static func ordinaryText(_ path: String) throws(Failure) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure("\(path) is not an ordinary file", status: Failure.Status.inputOutput)
    }
    return try text(of: descriptor, path)
  }

  private static func text(of descriptor: Int32, _ path: String) throws(Failure) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      bytes += buffer[..<count]
      guard bytes.count <= largest else {
        throw Failure("\(path) is larger than 64 MB", status: Failure.Status.damaged)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        "\(path) is not UTF-8 text: save it as UTF-8", status: Failure.Status.damaged)
    }
    return text
  }

  /// Reads a file as something; what is wrong in it is told with its name.
  /// - Throws: `Failure`: 74 where it cannot be read, 65 where it is not what it should be.
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
    Failure(
      "could not read \(path): \(String(cString: strerror(errno)))",
      status: Failure.Status.inputOutput)
  }
}
