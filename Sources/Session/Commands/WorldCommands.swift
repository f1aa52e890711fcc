import Catalogue

extension CommandID {
  package static let worldClock = CommandID("world clock")
}

/// `world`: the time in the world of a crisis, which runs faster than real time.
let worldCommands: [CommandSpec] = [
  CommandSpec(
    .worldClock, "<hours:number>",
    help: "Set how much crisis time (24, 24h, 7d) passes in one real hour; 0 stops it.",
    example: "world clock 7d"
  ) { arguments, ruling in
    let hours = arguments.number("hours") ?? 0
    guard hours <= WorldClock.mostHours else {
      throw Refusal("at most \(WorldClock.mostHours) hours of crisis time pass in one real hour")
    }
    ruling.decide(WorldClockSet(hours: hours))
    let passed = ruling.state.meeting.world?.words(at: ruling.now) ?? ""
    ruling.answer =
      hours == 0
      ? "The world clock is stopped; \(passed)."
      : "\(Spelling.count(hours, "hour")) of crisis time pass in one real hour; \(passed)."
  }
]

/// The clock of a crisis: how much time has passed in its world.
package struct WorldClock: Codable, Equatable, Sendable {
  /// Not more than about a century per hour.
  static let mostHours = 1_000_000
  /// The time at which it stops, in milliseconds of the world: 9,000 years.
  private static let mostPassed = JSONBounds.instant.upperBound

  /// Hours in the world per real hour.
  package var hours: Int
  /// When it was last set or resumed, in milliseconds since 1970.
  package var since: Int
  /// The time that had passed by then, in milliseconds of the world.
  package var before: Int

  /// Whether it is stopped because no meeting is open or the meeting is interrupted.
  package var isHeld = false

  /// The time that has passed, in milliseconds of the world.
  package func passed(at now: Int) -> Int {
    guard !isHeld else { return before }
    let (since, isTooLong) = max(0, now - since).multipliedReportingOverflow(by: hours)
    return isTooLong ? Self.mostPassed : min(Self.mostPassed, before + since)
  }

  mutating func hold(at now: Int) {
    before = passed(at: now)
    isHeld = true
  }

  mutating func resume(at now: Int) {
    guard isHeld else { return }
    (since, isHeld) = (now, false)
  }

  /// When the next full hour in the world is reached, in milliseconds since 1970; `nil` while it is
  /// stopped.
  package func nextHour(after now: Int) -> Int? {
    guard !isHeld, hours > 0 else { return nil }
    let hour = 3_600_000
    let due = (passed(at: now) / hour + 1) * hour
    return since + (due - before + hours - 1) / hours
  }

  /// `4 days 2 hours passed so far`
  func words(at now: Int) -> String { "\(span(at: now)) passed so far" }

  /// The time that has passed, in whole hours: `4 days 2 hours`.
  package func span(at now: Int) -> String {
    let total = passed(at: now) / 3_600_000
    let (days, hours) = (total / 24, total % 24)
    let parts = [
      days > 0 ? Spelling.count(days, "day") : nil,
      hours > 0 || days == 0 ? Spelling.count(hours, "hour") : nil,
    ].compactMap(\.self)
    return parts.joined(separator: " ")
  }
}

/// The speed of the world's clock was set.
package struct WorldClockSet: Fact {
  package static let name = "worldClockSet"
  /// Hours in the world per real hour.
  package var hours: Int

  package func apply(to state: inout State, at now: Int) {
    let isHeld = state.meeting.status != .open || state.meeting.interruption != nil
    state.meeting.world = WorldClock(
      hours: hours, since: now, before: state.meeting.world?.passed(at: now) ?? 0, isHeld: isHeld)
  }
}
