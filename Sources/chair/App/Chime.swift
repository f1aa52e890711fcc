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
    let spans: [(ClockName, Int?)] = [
      (.speech, session.speech?.grantedMilliseconds),
      (.caucus, session.caucus?.totalMilliseconds),
    ]
    return spans.contains { name, granted in
      guard let granted, let watch = session.clocks[name], watch.isRunning else { return false }
      let (left, leftBefore) = (
        granted - watch.reading(at: now), granted - watch.reading(at: before)
      )
      return (marks.times.filter { $0 < granted } + [0]).contains { left <= $0 && $0 < leftBefore }
    }
  }
}
