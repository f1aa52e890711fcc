import Glibc
import Session

/// Standard output and error, written at once: a script that waits for an answer gets it. Everything
/// but the screens goes through here, and leaves without what steers a terminal: names, texts and
/// lines may be a stranger's.
enum Output {
  /// A line of what was asked for; whatever stands in the text, it stays one.
  /// - Throws: `Failure` where it cannot be written.
  static func line(_ text: String) throws(Failure) { try Self.text(text.onOneLine + "\n") }

  /// What was asked for, line ends and all.
  /// - Throws: `Failure` where it cannot be written.
  static func text(_ text: String) throws(Failure) {
    let code = write(text.withoutControls, to: STDOUT_FILENO)
    guard code != 0 else { return }
    throw Failure(
      "could not write to standard output: \(StandardStreams.reason(code, STDOUT_FILENO))",
      status: Failure.Status.inputOutput)
  }

  /// The line that says what was done. Whoever closed standard output before the program was started
  /// wants no answers, and what is to be done is done all the same.
  /// - Throws: `Failure` where it cannot be written.
  static func answer(_ text: String) throws(Failure) {
    guard !StandardStreams.missing.contains(STDOUT_FILENO) else { return }
    do { try line(text) } catch {
      throw Failure("this was done, but its answer is lost: \(error.message)", status: error.status)
    }
  }

  /// The bell of the terminal. That nobody hears it, the next line will tell.
  static func ring() { _ = write("\u{07}", to: STDOUT_FILENO) }

  /// What is wrong. Where even that cannot be written, there is nobody to tell.
  static func error(_ text: String) { _ = write("chair: \(text.onOneLine)\n", to: STDERR_FILENO) }

  /// What stopped the program, and where that was.
  static func error(_ failure: Failure) {
    if let place = failure.place {
      _ = write(
        "chair: \(place.onOneLine)\n  \(failure.message.onOneLine)\n", to: STDERR_FILENO)
    } else if !failure.message.isEmpty {
      error(failure.message)
    }
  }

  /// What the parser of arguments says of itself.
  static func usage(_ text: String) { _ = write(text.withoutControls + "\n", to: STDERR_FILENO) }

  /// Writes all of a text as it stands.
  /// - Returns: 0, or the `errno` of what came in between.
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
