import Catalogue

/// A clock without ticks: the time it has counted, and when it was started. All in milliseconds;
/// instants since 1970.
package struct Stopwatch: Codable, Equatable, Sendable {
  /// The time counted up to the last start or pause.
  package private(set) var accumulated: Int
  /// When it was started; `nil` while it is stopped.
  package private(set) var startedAt: Int?
  /// `true` while an interruption holds it; otherwise absent.
  private var held: Bool?
  /// The record after which it was created, which distinguishes clocks started at the same instant.
  private let after: Int

  /// - Parameter after: the number of the last record before it is created.
  package init(accumulated: Int = 0, startedAt: Int? = nil, after: Int = 0) {
    self.accumulated = accumulated
    self.startedAt = startedAt
    self.after = after
  }

  /// Whether it counts now; `false` while it is paused or held.
  package var isRunning: Bool { startedAt != nil }
  /// Whether it is stopped only because of an interruption, and resumes when that ends.
  package var isHeld: Bool { held == true }

  /// Its reading at `now`; an instant before its start counts as the start. Clamped to the longest
  /// span that a journal accepts.
  package func reading(at now: Int) -> Int {
    min(accumulated + (startedAt.map { max(0, now - $0) } ?? 0), JSONBounds.span.upperBound)
  }

  mutating func start(at now: Int) {
    if startedAt == nil { startedAt = now }
    held = nil
  }

  mutating func pause(at now: Int) {
    accumulated = reading(at: now)
    startedAt = nil
    held = nil
  }

  /// Moves it forward, or back by a negative time; clamped to zero.
  mutating func add(_ milliseconds: Int) {
    accumulated = min(max(0, accumulated + milliseconds), JSONBounds.span.upperBound)
  }

  /// Stops it for an interruption, unless it is stopped already.
  mutating func hold(at now: Int) {
    guard isRunning else { return }
    pause(at: now)
    held = true
  }

  /// Starts it again if an interruption held it.
  mutating func release(at now: Int) {
    if isHeld { start(at: now) }
  }

  /// A clock with the reading that this one had at `then`, running or not as this one, as if no
  /// time had passed until `now`.
  func rebased(from then: Int, to now: Int) -> Stopwatch {
    var result = self
    result.accumulated = reading(at: then)
    result.startedAt = isRunning ? now : nil
    return result
  }
}

/// The names of a meeting's clocks, so that code for all of them (suspension, undo) is written
/// once.
package enum ClockName: String, Codable, CaseIterable, Sendable {
  case speech, caucus
}

/// All clocks. A clock is absent while there is nothing for it to measure.
package struct Clocks: Codable, Equatable, Sendable {
  /// Counts the time of the current speech.
  package private(set) var speech: Stopwatch?
  /// Counts the time of the caucus; where the book says so, only during speeches.
  package private(set) var caucus: Stopwatch?
  /// Countdowns beside the meeting, in the order in which they were started.
  package internal(set) var timers: [FreeTimer] = []

  package init() {}

  /// `nil` while there is nothing for that clock to measure.
  package subscript(name: ClockName) -> Stopwatch? {
    get {
      switch name {
      case .speech: speech
      case .caucus: caucus
      }
    }
    set {
      switch name {
      case .speech: speech = newValue
      case .caucus: caucus = newValue
      }
    }
  }

  /// Whether the speech's or the caucus's clock is running.
  package var isAnyRunning: Bool { ClockName.allCases.contains { self[$0]?.isRunning == true } }

  /// The clocks after moving from `before` (the clocks of the current state, at `now`) to `target`.
  ///
  /// A clock that the act did not change (`actBefore` and `actAfter` agree on it) keeps going as it
  /// is. A clock that it changed gets the mode it has at `target`, and the reading it had there at
  /// `leftAt`, when that place was left.
  static func moved(
    from before: Clocks, actBefore: Clocks, actAfter: Clocks, target: Clocks, leftAt: Int,
    now: Int
  ) -> Clocks {
    var result = target
    for name in ClockName.allCases {
      result[name] =
        actBefore[name] == actAfter[name]
        ? before[name] : target[name]?.rebased(from: leftAt, to: now)
    }
    result.timers = movedTimers(
      from: before, actBefore: actBefore, actAfter: actAfter, target: target, leftAt: leftAt,
      now: now)
    return result
  }
}
