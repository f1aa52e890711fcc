/// What the program wakes for.
package enum Event: Equatable, Sendable {
  case key(Key)
  /// The window has another size; `Terminal.width` and `height` say which.
  case resize
  /// The moment asked for has come.
  case tick
  /// The program stood still (Ctrl-Z, or stopped from outside) and goes on: the next frame is
  /// painted whole, and the clocks may have moved far.
  case resumed
  /// The file being watched has changed.
  case fileChanged
  /// The program is to end: the number of the signal that says so, `SIGHUP` where the terminal is
  /// gone.
  case terminate(signal: Int32)
}
