import CTerminal

/// The time of day, flowing evenly: wall time at the start, and from there `CLOCK_BOOTTIME`, which
/// counts through the machine's sleep and which nobody sets. A system clock that is put right in
/// the middle of a speech does not bend the speech.
package struct Clock: Sendable {
  /// Milliseconds since 1970 at the start.
  private let wall: Int64

  /// Nanoseconds since the machine was started, at the same moment.
  private let boot: Int64

  package init() {
    boot = terminal_boottime()
    wall = terminal_walltime()
  }

  /// Milliseconds since 1970.
  package var now: Int64 {
    wall + (terminal_boottime() - boot) / 1_000_000
  }

  /// The nanoseconds of `CLOCK_BOOTTIME` at which `now` will be `milliseconds`; at least 1, and
  /// held within what a timer can be set to.
  package func bootTime(at milliseconds: Int64) -> Int64 {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(wall)
    let year: Int64 = 366 * 86_400_000
    let held = overflow ? (milliseconds < wall ? -year : year) : min(max(difference, -year), year)
    return max(1, boot + held * 1_000_000)
  }
}
