import CTerminal
import Glibc
import Host
import TerminalKit

/// Lines from standard input, whatever it is: a terminal in its own line mode, a pipe, a file.
/// The terminal's mode is never changed, so that its line editing works as everywhere and nothing
/// needs to be restored.
final class PlainInput {
  enum Wake: Equatable {
    case line(String)
    /// A line that is no UTF-8 text, or longer than anything that is said.
    case unreadable
    /// The moment asked for has come, or the loop has served somebody.
    case tick
    /// Ctrl-C.
    case interrupt
    /// The program stood still (Ctrl-Z) and goes on.
    case resumed
    /// The input has ended, or the program is to end.
    case end
    /// The input cannot be read: the reason, an `errno`.
    case failed(Int32)
  }

  private let signals: Int32
  private var lines = LineBuffer()
  private var hasEnded = false

  /// From here on signals are read and no longer strike.
  init() { signals = terminal_signals_open() }

  func close() { terminal_signals_close(signals) }

  /// Waits for the next line.
  /// - Parameters:
  ///   - milliseconds: how long at most; without, for ever.
  ///   - loop: whom it serves meanwhile.
  func next(within milliseconds: Int?, serving loop: EventLoop? = nil) -> Wake {
    // Also where lines have come faster than they are carried out.
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

  /// - Returns: the `errno` of what came in between.
  private func read() -> Int32? {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let result = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      if result < 0 { code = errno }
      count = max(0, result)
    }
    switch code {
    case EINTR, EAGAIN: return nil
    // A terminal that is gone, or a background job that may not read, has nothing more.
    case 0, EIO:
      hasEnded = bytes.isEmpty
      lines.feed(bytes)
      return nil
    default: return code
    }
  }
}
