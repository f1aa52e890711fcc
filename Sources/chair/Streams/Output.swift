import Glibc
import Session

/// Standard output and error, unbuffered, so that a script gets each answer at once. Everything but
/// the screens is written through here. Terminal control characters are removed, since names and
/// texts may come from somebody else.
enum Output {
  /// Writes a line of requested output. Line breaks in the text are replaced.
  /// - Throws: `Failure` if it cannot be written.
  static func line(_ text: String) throws(Failure) { try Self.text(text.onOneLine + "\n") }

  /// Writes requested output, line breaks included.
  /// - Throws: `Failure` if it cannot be written.
  static func text(_ text: String) throws(Failure) {
    let code = write(text.withoutControls, to: STDOUT_FILENO)
    guard code != 0 else { return }
    throw Failure(
      "could not write to standard output: \(StandardStreams.reason(code, STDOUT_FILENO))",
      status: Failure.Status.inputOutput)
  }

  /// Writes requested output that is made piece by piece.
  /// - Parameter content: makes it, with a function that takes the next piece.
  /// - Throws: `Failure` if it cannot be written, and what `content` throws.
  static func pieces(_ content: @escaping ((String) throws -> Void) throws -> Void) throws {
    try PieceBuffer.fill(content) { try text($0) }
  }

  /// Writes the line that says what was done. If standard output was closed before the program
  /// started, no answer is wanted: the answer is skipped and the command counts as done.
  /// - Throws: `Failure` if it cannot be written.
  static func answer(_ text: String) throws(Failure) {
    guard !StandardStreams.missing.contains(STDOUT_FILENO) else { return }
    do { try line(text) } catch {
      throw Failure(
        "this was done, but the answer could not be written: \(error.message)", status: error.status
      )
    }
  }

  /// Rings the terminal's bell. If that fails, the next line reports the error.
  static func ring() { _ = write("\u{07}", to: STDOUT_FILENO) }

  /// Writes an error message. If that fails too, it cannot be reported.
  static func error(_ text: String) { _ = write("chair: \(text.onOneLine)\n", to: STDERR_FILENO) }

  /// Writes what stopped the program, and where.
  static func error(_ failure: Failure) {
    if let place = failure.place {
      _ = write(
        "chair: \(place.onOneLine)\n  \(failure.message.onOneLine)\n", to: STDERR_FILENO)
    } else if !failure.message.isEmpty {
      error(failure.message)
    }
  }

  /// Writes the argument parser's own messages.
  static func usage(_ text: String) { _ = write(text.withoutControls + "\n", to: STDERR_FILENO) }

  /// Writes a whole text unchanged.
  /// - Returns: 0, or the `errno` of the write that failed.
  static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[count...])
          continue
        }
        switch count < 0 ? errno : EIO {
        case EINTR: continue
        case EAGAIN: StandardStreams.wait(for: POLLOUT, of: descriptor)
        case let code: return code
        }
      }
      return 0
    }
  }
}
