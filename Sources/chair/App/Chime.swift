import Presentation
import Session

/// When the bell sounds: at the moment a running clock passes one of the chair's marks or its end.
enum Chime {
  /// Whether such a moment lies within a span of time, given what runs now.
  ///
  /// A clock that was set meanwhile, by undo or by more time, passed nothing: only its own running
  /// counts.
  /// - Parameters:
  ///   - before: milliseconds since 1970; a moment just then is past.
  ///   - now: milliseconds since 1970.
  static func isDue(_ session: Session, after before: Int, through now: Int, _ marks: Marks) -> Bool
  {
    let clocks = [session.state.speechCountdown, session.state.caucusCountdown].compactMap(\.self)
    return clocks.contains { clock in
      guard clock.isRunning else { return false }
      let (left, leftBefore) = (clock.left(at: now), clock.left(at: before))
      return (marks.times.filter { $0 < clock.limit } + [0])
        .contains { left <= $0 && $0 < leftBefore }
    }
  }
}
