import CTerminal

/// The time of day, advancing steadily: the wall time at the start plus the elapsed
/// `CLOCK_BOOTTIME`, which keeps counting while the machine sleeps and cannot be set. Correcting
/// the system clock in the middle of a speech does not change the speech's time.
package struct Clock: Sendable {
  /// Milliseconds since 1970 at the start.
  private let wall: Int64

  /// Nanoseconds of `CLOCK_BOOTTIME` at the same moment.
  private let boot: Int64

  package init() {
    boot = terminal_boottime()
    wall = terminal_walltime()
  }

  /// Milliseconds since 1970.
  package var now: Int64 {
    wall + (terminal_boottime() - boot) / 1_000_000
  }

  /// The nanoseconds of `CLOCK_BOOTTIME` at which `now` will be `milliseconds`. At least 1, and
  /// clamped to within 366 days of the start, so that a timer can be set to it.
  package func bootTime(at milliseconds: Int64) -> Int64 {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(wall)
    let year: Int64 = 366 * 86_400_000
    let held = overflow ? (milliseconds < wall ? -year : year) : min(max(difference, -year), year)
    return max(1, boot + held * 1_000_000)
  }
}
