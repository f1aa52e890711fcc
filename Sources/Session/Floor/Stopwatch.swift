import Catalogue

/// A clock that never ticks: what it has counted, and since when it runs. All in milliseconds;
/// instants since 1970.
package struct Stopwatch: Codable, Equatable, Sendable {
  /// Counted up to the last start or pause.
  package private(set) var accumulated: Int
  /// When it was started, or `nil` while it stands.
  package private(set) var startedAt: Int?
  /// Present while an interruption holds it.
  private var held: Bool?
  /// The record after which it came into being: two clocks that were started at the same instant
  /// are told apart by it.
  private let after: Int

  package init(accumulated: Int = 0, startedAt: Int? = nil, after: Int = 0) {
    self.accumulated = accumulated
    self.startedAt = startedAt
    self.after = after
  }

  package var isRunning: Bool { startedAt != nil }
  /// Whether it stands for an interruption only, and runs on when that ends.
  package var isHeld: Bool { held == true }

  /// What it shows at `now`; an instant before its start counts as the start. It stops at the
  /// longest span that a journal takes.
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

  /// Sets it forward, or back by a negative time; it never shows less than nothing.
  mutating func add(_ milliseconds: Int) {
    accumulated = min(max(0, accumulated + milliseconds), JSONBounds.span.upperBound)
  }

  /// Stops it for an interruption; one that stands already is left alone.
  mutating func hold(at now: Int) {
    guard isRunning else { return }
    pause(at: now)
    held = true
  }

  /// Lets it run on if an interruption held it.
  mutating func release(at now: Int) {
    if isHeld { start(at: now) }
  }

  /// The same reading as at `then`, in the same mode, as if no time had passed until `now`.
  func rebased(from then: Int, to now: Int) -> Stopwatch {
    var result = self
    result.accumulated = reading(at: then)
    result.startedAt = isRunning ? now : nil
    return result
  }
}

/// The clocks of a meeting by name, so that what holds for all of them (a suspension, undo)
/// is said once.
package enum ClockName: String, Codable, CaseIterable, Sendable {
  case speech, caucus
}

/// All clocks. One is absent while there is nothing for it to measure.
package struct Clocks: Codable, Equatable, Sendable {
  package private(set) var speech: Stopwatch?
  package private(set) var caucus: Stopwatch?

  package init() {}

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

  /// Whether anything moves on the screen without a command.
  package var isAnyRunning: Bool { ClockName.allCases.contains { self[$0]?.isRunning == true } }

  /// The clocks after going from `before` (where the head stands, at `now`) to `target`.
  ///
  /// A clock that the act left alone (`actBefore` and `actAfter` agree on it) goes on as it is.
  /// One that it touched comes back in the mode it has at `target`, at the reading it had there
  /// when it was left, `leftAt`.
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
    return result
  }
}
