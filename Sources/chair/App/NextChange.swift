import Session

/// When a screen will next look different although nobody does anything.
enum NextChange {
  /// - Parameters:
  ///   - now: milliseconds since 1970.
  ///   - countdown: whether the screen counts down to the end of a suspension.
  /// - Returns: milliseconds since 1970.
  static func after(_ now: Int, _ session: Session, countdown: Bool = false) -> Int {
    // The time of day in the header.
    var next = (now / 60_000 + 1) * 60_000
    for clock in [session.state.speechCountdown, session.state.caucusCountdown] {
      if let second = clock?.nextSecond(after: now) { next = min(next, second) }
    }
    if countdown, let until = session.meeting.suspendedUntil, until > now {
      next = min(next, now + ((until - now) % 1000 == 0 ? 1000 : (until - now) % 1000))
    }
    // However fast the world of a crisis runs, it is looked at once a second.
    if let hour = session.state.world?.nextHour(after: now) {
      next = min(next, max(hour, now + 1000))
    }
    return next
  }
}
