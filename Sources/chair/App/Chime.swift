import Presentation
import Session

/// Decides when to ring the bell: when a running clock passes one of the chair's marks or reaches
/// its end.
enum Chime {
  /// Whether such a moment is within a span of time, given the clocks that are running now.
  ///
  /// A clock that was set in the meantime, by undo or by an extension, has not passed a mark. Only
  /// time that it ran counts.
  /// - Parameters:
  ///   - before: start of the span, exclusive, in milliseconds since 1970.
  ///   - now: end of the span, inclusive, in milliseconds since 1970.
  static func isDue(_ session: Session, after before: Int, through now: Int, _ marks: Marks) -> Bool
  {
    session.state.countdowns.contains { clock in
      guard clock.isRunning else { return false }
      let (left, leftBefore) = (clock.left(at: now), clock.left(at: before))
      return (marks.times.filter { $0 < clock.limit } + [0])
        .contains { left <= $0 && $0 < leftBefore }
    }
  }
}
