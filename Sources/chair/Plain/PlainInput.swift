import CTerminal
import Glibc
import Host
import TerminalKit

/// Lines from standard input: a terminal in its own line mode, a pipe or a file. The terminal's
/// mode is never changed, so that its line editing works as usual and nothing has to be restored.
final class PlainInput {
  enum Wake: Equatable {
    case line(String)
    /// A line that is not valid UTF-8, or is too long.
    case unreadable
    /// The time limit has passed, or the event loop has served a seat.
    case tick
    /// Ctrl-C.
    case interrupt
    /// The program was stopped (Ctrl-Z) and continued.
    case resumed
    /// The input has ended, or a signal asks the program to end.
    case end
    /// The input cannot be read. The value is an `errno`.
    case failed(Int32)
  }

  private let signals: Int32
  private var lines = LineBuffer()
  private var hasEnded = false

  /// From here on, signals are delivered through a descriptor instead of ending the program.
  init() { signals = terminal_signals_open() }

  /// Signals act as before again.
  func close() { terminal_signals_close(signals) }

  /// Waits for the next line.
  /// - Parameters:
  ///   - milliseconds: the time limit; `nil` waits indefinitely.
  ///   - loop: the event loop to serve while waiting.
  func next(within milliseconds: Int?, serving loop: EventLoop? = nil) -> Wake {
    // Serve the loop even if lines arrive faster than they are processed.
    if let loop, !loop.isEmpty { loop.wait(within: 0) }
    while true {
      if let wake = signalled() ?? takeLine() { return wake }
      if hasEnded { return .end }
      var entries =
        [
          pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
          pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        ] + (loop?.descriptors ?? [])
      let patience = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
      if poll(&entries, nfds_t(entries.count), patience) == 0 { return .tick }
      if entries[1].revents != 0, let code = read() { return .failed(code) }
      let ready = entries[2...].filter { $0.revents != 0 }.map(\.fd)
      if !ready.isEmpty {
        loop?.serve(ready)
        return .tick
      }
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

  private func takeLine() -> Wake? {
    switch lines.next() {
    case .text(let line): .line(line)
    case .notUTF8, .tooLong: .unreadable
    case nil: nil
    }
  }

  /// - Returns: the `errno` if reading failed.
  private func read() -> Int32? {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let result = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      if result < 0 { code = errno }
      count = max(0, result)
    }
    switch code {
    case EINTR, EAGAIN: return nil
    // EIO: the terminal is gone, or a background job may not read from it. Treat it as the end.
    case 0, EIO:
      hasEnded = bytes.isEmpty
      lines.feed(bytes)
      return nil
    default: return code
    }
  }
}
