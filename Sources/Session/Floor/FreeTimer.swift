/// A countdown beside whatever is going on: reading time, a deadline, an ultimatum, a break. It
/// runs on through suspensions and crisis updates until the chair pauses or ends it.
package struct FreeTimer: Codable, Equatable, Sendable {
  /// Its number in commands, from 1.
  package var number: Int
  /// Empty if it has none.
  package var title: String
  /// The time that it counts down from.
  package var totalMilliseconds: Int
  /// Whether it counts down to the opening of the meeting, with which it ends.
  package var isOpening: Bool
  /// Counts from its start, without the time for which it was paused.
  package internal(set) var stopwatch: Stopwatch

  package init(
    number: Int, title: String, totalMilliseconds: Int, isOpening: Bool = false,
    stopwatch: Stopwatch
  ) {
    self.isOpening = isOpening
    self.number = number
    self.title = title
    self.totalMilliseconds = totalMilliseconds
    self.stopwatch = stopwatch
  }

  /// Stays at a negative time left once it has run out, until it is ended.
  package var countdown: Countdown { Countdown(stopwatch, limit: totalMilliseconds) }

  /// `timer 2 (Reading time)`
  package var words: String { "timer \(number)" + (name.isEmpty ? "" : " (\(name))") }

  /// Its title in English; empty if it has none.
  package var name: String { isOpening ? "Opening of the meeting" : title }
}

extension Clocks {
  /// The timer with a number.
  package func timer(_ number: Int) -> FreeTimer? { timers.first { $0.number == number } }

  /// The timers after moving from `before` to `target`, by the rule of `moved`.
  static func movedTimers(
    from before: Clocks, actBefore: Clocks, actAfter: Clocks, target: Clocks, leftAt: Int,
    now: Int
  ) -> [FreeTimer] {
    target.timers.map { timer in
      guard actBefore.timer(timer.number) == actAfter.timer(timer.number) else {
        var changed = timer
        changed.stopwatch = timer.stopwatch.rebased(from: leftAt, to: now)
        return changed
      }
      return before.timer(timer.number) ?? timer
    }
  }
}

extension State {
  /// Every countdown that a screen shows, the most important first.
  package var countdowns: [Countdown] {
    [speechCountdown, caucusCountdown].compactMap(\.self) + floor.clocks.timers.map(\.countdown)
  }
}
