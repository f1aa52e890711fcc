import Glibc

/// Descriptors, and what is done when one of them is ready. One thread; whoever waits, for a key or
/// for a line, waits with this and serves the others meanwhile.
package final class EventLoop {
  private struct Entry {
    var events: Int16
    let handler: () -> Void
  }

  private var entries: [Int32: Entry] = [:]

  package init() {}

  /// Whether there is nobody to serve.
  package var isEmpty: Bool { entries.isEmpty }

  /// Serves a descriptor from here on.
  /// - Parameter handler: called when it can be read (or written, where that was asked for), has
  ///   ended or has failed; it must not block.
  package func watch(_ descriptor: Int32, _ handler: @escaping () -> Void) {
    entries[descriptor] = Entry(events: Int16(POLLIN), handler: handler)
  }

  /// Whether the handler is also called when the descriptor can be written.
  package func setWriting(_ isWriting: Bool, of descriptor: Int32) {
    entries[descriptor]?.events = Int16(isWriting ? POLLIN | POLLOUT : POLLIN)
  }

  package func unwatch(_ descriptor: Int32) { entries[descriptor] = nil }

  /// For a caller that polls by itself: what is to be polled beside its own.
  package var descriptors: [pollfd] {
    entries.map { pollfd(fd: $0, events: $1.events, revents: 0) }
  }

  /// Calls the handlers of those that are ready.
  package func serve(_ ready: [Int32]) {
    // A handler may have taken another one away.
    for descriptor in ready { entries[descriptor]?.handler() }
  }

  /// Serves until a descriptor of the caller's can be read.
  /// - Parameters:
  ///   - descriptor: its own handler is not called; without one, it returns when some were served.
  ///   - milliseconds: how long at most; without, for ever.
  /// - Returns: whether the descriptor can be read, or some were served.
  @discardableResult
  package func wait(for descriptor: Int32? = nil, within milliseconds: Int? = nil) -> Bool {
    let deadline = milliseconds.map { Self.monotonic + $0 }
    while true {
      var polled = descriptors.filter { $0.fd != descriptor }
      if let descriptor { polled.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
      let patience = deadline.map { Int32(clamping: max(0, $0 - Self.monotonic)) } ?? -1
      let count = poll(&polled, nfds_t(polled.count), patience)
      if count > 0 {
        serve(polled.filter { $0.revents != 0 && $0.fd != descriptor }.map(\.fd))
        if descriptor == nil || polled.last?.revents != 0 { return true }
      }
      if count == 0 || deadline.map({ Self.monotonic >= $0 }) == true { return false }
    }
  }

  /// Waits, serving nobody.
  static func pause(_ milliseconds: Int32) { _ = poll(nil, 0, milliseconds) }

  /// Milliseconds since some moment.
  package static var monotonic: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
