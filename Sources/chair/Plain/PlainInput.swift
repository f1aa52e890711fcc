import CTerminal
import Glibc

/// Lines from standard input, whatever it is: a terminal in its own line mode, a pipe, a file.
/// The terminal's mode is never changed, so that its line editing works as everywhere and nothing
/// needs to be restored.
final class PlainInput {
  enum Wake: Equatable {
    case line(String)
    /// A line that is no UTF-8 text, or longer than anything that is said.
    case unreadable
    /// The moment asked for has come.
    case tick
    /// Ctrl-C.
    case interrupt
    /// The program stood still (Ctrl-Z) and goes on.
    case resumed
    /// The input has ended, or the program is to end.
    case end
  }

  private let signals: Int32
  private var buffer: [UInt8] = []
  private var isTooLong = false
  private var hasEnded = false

  /// The longest line that is believed, in bytes.
  private static let longestLine = 1 << 16

  /// From here on signals are read and no longer strike.
  init() { signals = terminal_signals_open() }

  func close() { terminal_signals_close(signals) }

  /// Waits for the next line.
  /// - Parameter milliseconds: how long at most; without, for ever.
  func next(within milliseconds: Int?) -> Wake {
    while true {
      if let wake = signalled() ?? takeLine() { return wake }
      if hasEnded { return .end }
      var entries = [
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      ]
      let patience = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
      if poll(&entries, 2, patience) == 0 { return .tick }
      if entries[1].revents != 0 { read() }
    }
  }

  private func signalled() -> Wake? {
    switch terminal_signals_next(signals) {
    case SIGINT: return .interrupt
    case SIGTERM, SIGHUP, SIGQUIT, SIGPIPE: return .end
    case SIGTSTP:
      terminal_stop()
      return .resumed
    case SIGCONT: return .resumed
    default: return nil
    }
  }

  /// The first line of what was read; at the end of the input also one that is not ended.
  private func takeLine() -> Wake? {
    guard let end = buffer.firstIndex(of: 0x0A) else {
      if hasEnded, !buffer.isEmpty {
        defer { buffer = [] }
        return wake(buffer[...])
      }
      if buffer.count > Self.longestLine {
        isTooLong = true
        buffer = []
      }
      return nil
    }
    defer { buffer.removeFirst(end + 1) }
    return wake(buffer[..<end])
  }

  private func wake(_ bytes: ArraySlice<UInt8>) -> Wake {
    defer { isTooLong = false }
    guard !isTooLong, bytes.count <= Self.longestLine,
      let text = String(validating: bytes, as: UTF8.self)
    else { return .unreadable }
    return .line(text)
  }

  private func read() {
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count))
    }
    // A terminal that is gone, or a background job that may not read, has nothing more either.
    if bytes.isEmpty, errno != EINTR { hasEnded = true }
    buffer += bytes
  }
}
