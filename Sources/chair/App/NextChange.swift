import Session

/// Computes when a screen next changes because of the time alone.
enum NextChange {
  /// - Parameters:
  ///   - now: milliseconds since 1970.
  ///   - countdown: whether the screen counts down to the end of a suspension.
  /// - Returns: milliseconds since 1970.
  static func after(_ now: Int, _ session: Session, countdown: Bool = false) -> Int {
    // The time of day in the header.
    var next = (now / 60_000 + 1) * 60_000
    for clock in session.state.countdowns {
      if let second = clock.nextSecond(after: now) { next = min(next, second) }
    }
    if countdown, let until = session.state.meeting.suspendedUntil, until > now {
      next = min(next, now + ((until - now) % 1000 == 0 ? 1000 : (until - now) % 1000))
    }
    // A crisis clock may run fast, but the screen is redrawn for it at most once a second.
    if let hour = session.state.meeting.world?.nextHour(after: now) {
      next = min(next, max(hour, now + 1000))
    }
    return next
  }
}
