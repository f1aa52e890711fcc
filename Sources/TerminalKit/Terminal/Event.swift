/// An event that wakes the program.
package enum Event: Equatable, Sendable {
  case key(Key)
  /// The window was resized; `Terminal.width` and `height` have the new size.
  case resize
  /// The requested deadline has been reached.
  case tick
  /// The program was stopped (by Ctrl-Z or from outside) and has been continued: the next frame is
  /// drawn whole, and much time may have passed.
  case resumed
  /// Some of the caller's descriptors are ready.
  case ready([Int32])
  /// A watched file has changed.
  case fileChanged
  /// The program should end because of this signal; `SIGHUP` if the terminal is gone.
  case terminate(signal: Int32)
}
