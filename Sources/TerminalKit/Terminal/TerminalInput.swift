import CTerminal
import Glibc

/// The event loop's input: keys, signals and the timer, with the keys that have been read but not
/// taken.
package final class TerminalInput {
  /// Turns bytes into keys; it keeps an incomplete sequence until more bytes arrive.
  package var decoder = KeyDecoder()

  private let clock: Clock
  private let escapeDelay: Int32
  private let signals: Int32
  private let timer: Int32
  private var armed: Int64?
  /// The keys that were read together, and how many of them have been taken.
  private var keys: [Key] = []
  private var taken = 0

  /// When the keys were read, in milliseconds since 1970.
  private(set) var arrival: Int64 = 0
  private var isOpen = true

  /// What woke the event loop.
  package enum Wake {
    /// Its number. One that came several times is reported once.
    case signal(Int32)
    /// The next of the keys that have been read.
    case key(Key)
    /// The watched descriptor is ready.
    case watched
    /// Descriptors of the caller's.
    case ready([Int32])
    /// The deadline has passed.
    case tick
    /// Standard input has reached its end.
    case gone
  }

  /// Milliseconds to wait for the rest of a multi-byte character, or of a sequence whose escape has
  /// been taken as the Escape key.
  private static let tailDelay: Int32 = 1000

  /// Milliseconds after which a paste with no end marker is taken as it is.
  private static let pasteDelay: Int32 = 1000

  /// Opens the signal and timer descriptors. From here on, signals are blocked and read from their
  /// descriptor.
  ///
  /// - Parameter escapeDelay: milliseconds after which a lone escape byte is taken as the Escape
  ///   key, clamped to 1...5000.
  package init(clock: Clock, escapeDelay: Int32) {
    self.clock = clock
    self.escapeDelay = min(max(escapeDelay, 1), 5000)
    signals = terminal_signals_open()
    timer = terminal_timer_open()
  }

  /// Whether the last read returned exactly one key.
  package var isAlone: Bool { keys.count == 1 }

  /// Whether a key has been read but not taken. Makes no system call.
  package var hasReadKeys: Bool { taken < keys.count }

  /// Whether a key has been read but not taken, or input is waiting. The caller can then postpone
  /// painting.
  package var hasKeys: Bool {
    if hasReadKeys { return true }
    var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0 && entry.revents & Int16(POLLIN) != 0
  }

  /// Closes the timer and the signals' descriptor; standard input stays open. May be repeated.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(timer)
    terminal_signals_close(signals)
  }

  /// Sleeps until something happens: a signal, a key, the `watched` descriptor or one of `others`
  /// becoming ready, or `deadline` (milliseconds since 1970, by the clock). Signals take priority;
  /// the tick comes last.
  package func wait(
    until deadline: Int64?, watched: Int32?, alongside others: [pollfd] = []
  ) -> Wake {
    while true {
      if hasReadKeys {
        let signal = terminal_signals_next(signals)
        if signal != 0 { return .signal(signal) }
      }
      if let key = takeKey() { return .key(key) }
      arm(deadline)
      var entries =
        [
          pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
          pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
          pollfd(fd: timer, events: Int16(POLLIN), revents: 0),
          pollfd(fd: watched ?? -1, events: Int16(POLLIN), revents: 0),
        ] + others
      let count = poll(&entries, nfds_t(entries.count), patience)
      if count == 0 {
        arrival = clock.now
        receive(decoder.flush())
      }
      guard count > 0 else { continue }
      if entries[0].revents != 0 {
        let signal = terminal_signals_next(signals)
        if signal != 0 { return .signal(signal) }
        continue
      }
      if entries[1].revents != 0 {
        guard read() else { return .gone }
        // The poll found no pending signal, so the key need not wait for another check.
        if let key = takeKey() { return .key(key) }
        continue
      }
      if entries[3].revents != 0 { return .watched }
      let ready = entries[4...].filter { $0.revents != 0 }.map(\.fd)
      if !ready.isEmpty { return .ready(ready) }
      if entries[2].revents != 0 {
        terminal_timer_drain(timer)
        armed = nil
        return .tick
      }
    }
  }

  /// Milliseconds to wait for the rest of an incomplete key; -1, for no limit, if there is none.
  private var patience: Int32 {
    switch decoder.wait {
    case .none: -1
    case .escape: escapeDelay
    case .character, .tail: Self.tailDelay
    case .paste: Self.pasteDelay
    }
  }

  /// Sets the timer if `deadline` has changed. Without a deadline it is disarmed.
  private func arm(_ deadline: Int64?) {
    guard deadline != armed else { return }
    terminal_timer_arm(timer, deadline.map { clock.bootTime(at: $0) } ?? 0)
    armed = deadline
  }

  /// Reads the available bytes; `false` at the end of input.
  private func read() -> Bool {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let result = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      failure = result < 0 ? errno : 0
      count = max(0, result)
    }
    if bytes.isEmpty { return failure == EINTR || failure == EAGAIN }
    arrival = clock.now
    receive(decoder.feed(bytes))
    return true
  }

  /// Only called when all earlier keys have been taken.
  private func receive(_ keys: [Key]) {
    self.keys = keys
    taken = 0
  }

  private func takeKey() -> Key? {
    guard taken < keys.count else { return nil }
    defer { taken += 1 }
    return keys[taken]
  }
}
