import Glibc
import Host

/// The lines of a script, each returned as soon as it arrives. Swift's `readLine` is not used: it
/// mistakes the `errno` of an earlier call for an error of its own and never reaches the end of the
/// input.
struct LineReader {
  /// Like `read(2)`: returns the number of bytes read, 0 at the end, or -1 with the reason in
  /// `errno`.
  typealias Read = (UnsafeMutableRawPointer?, Int) -> Int

  private let read: Read
  private var lines = LineBuffer()
  private var hasEnded = false

  /// - Parameter read: reads standard input.
  init(read: @escaping Read = { Glibc.read(STDIN_FILENO, $0, $1) }) { self.read = read }

  /// The next line, or `nil` at the end.
  /// - Throws: `Failure` if it cannot be read.
  mutating func next() throws(Failure) -> LineBuffer.Line? {
    while true {
      if let line = lines.next() { return line }
      if hasEnded { return nil }
      let bytes = try readSome()
      hasEnded = bytes.isEmpty
      lines.feed(bytes)
    }
  }

  private func readSome() throws(Failure) -> [UInt8] {
    while true {
      var count = 0
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, filled in
        count = read(buffer.baseAddress, buffer.count)
        if count < 0 { code = errno }
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
      switch code {
      case EINTR: continue
      case EAGAIN: StandardStreams.wait(for: POLLIN, of: STDIN_FILENO)
      default:
        throw Failure(unreadableInput: code)
      }
    }
  }
}

extension Failure {
  /// Standard input could not be read.
  /// - Parameter code: an `errno`
  init(unreadableInput code: Int32) {
    self.init(
      "could not read standard input: \(StandardStreams.reason(code, STDIN_FILENO))",
      status: Status.inputOutput)
  }
}
