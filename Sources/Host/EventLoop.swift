import Glibc

/// Watches file descriptors and calls their handlers, on one thread. The program does all its
/// waiting, for keys or lines of input, in this loop, so that the handlers run meanwhile.
package final class EventLoop {
  private struct Entry {
    var events: Int16
    let handler: () -> Void
  }

  private var entries: [Int32: Entry] = [:]

  package init() {}

  /// Whether no descriptor is watched.
  package var isEmpty: Bool { entries.isEmpty }

  /// Starts watching a descriptor.
  /// - Parameter handler: called when it is readable (or writable, if requested), has reached its
  ///   end or has failed. It must not block.
  package func watch(_ descriptor: Int32, _ handler: @escaping () -> Void) {
    entries[descriptor] = Entry(events: Int16(POLLIN), handler: handler)
  }

  /// Sets whether the handler is also called when the descriptor is writable.
  package func setWriting(_ isWriting: Bool, of descriptor: Int32) {
    entries[descriptor]?.events = Int16(isWriting ? POLLIN | POLLOUT : POLLIN)
  }

  /// Stops watching a descriptor, also from within a handler; does not close it.
  package func unwatch(_ descriptor: Int32) { entries[descriptor] = nil }

  /// The watched descriptors, for a caller that calls `poll` itself.
  package var descriptors: [pollfd] {
    entries.map { pollfd(fd: $0, events: $1.events, revents: 0) }
  }

  /// Calls the handlers of these descriptors.
  package func serve(_ ready: [Int32]) {
    // A handler may have removed another one.
    for descriptor in ready { entries[descriptor]?.handler() }
  }

  /// Runs handlers until a descriptor of the caller's is readable.
  /// - Parameters:
  ///   - descriptor: its own handler is not called. Without one, the call returns after the first
  ///     handlers have run.
  ///   - milliseconds: the timeout; without one, the call waits indefinitely.
  /// - Returns: `false` if the timeout was reached.
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

  /// Waits without running handlers.
  static func pause(_ milliseconds: Int32) { _ = poll(nil, 0, milliseconds) }

  /// Milliseconds since an arbitrary start; never goes back.
  package static var monotonic: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
