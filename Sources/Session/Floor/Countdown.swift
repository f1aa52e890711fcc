/// A clock with a limit, which screens show as a countdown. Milliseconds; instants since 1970.
package struct Countdown: Equatable, Sendable {
  /// Counts the time used, not the time left.
  package var stopwatch: Stopwatch
  /// The time granted.
  package var limit: Int

  /// - Parameter limit: the time granted, in milliseconds.
  package init(_ stopwatch: Stopwatch, limit: Int) {
    (self.stopwatch, self.limit) = (stopwatch, limit)
  }

  /// Whether its digits change as time passes.
  package var isRunning: Bool { stopwatch.isRunning }

  /// The time used, in milliseconds; more than the limit in overtime.
  package func used(at now: Int) -> Int { stopwatch.reading(at: now) }

  /// Negative in overtime.
  package func left(at now: Int) -> Int { limit - used(at: now) }

  /// The next instant at which the time left is a whole number of seconds, which is when its digits
  /// change; `nil` while it is stopped.
  package func nextSecond(after now: Int) -> Int? {
    guard isRunning else { return nil }
    let past = -left(at: now) % 1000
    return now + 1000 - (past + 1000) % 1000
  }
}

extension State {
  /// The speaker's clock.
  package var speechCountdown: Countdown? {
    guard let speech = floor.speech, let clock = floor.clocks[.speech] else { return nil }
    return Countdown(clock, limit: speech.grantedMilliseconds)
  }

  /// The clock of the whole caucus.
  package var caucusCountdown: Countdown? {
    guard let caucus = floor.caucus, let clock = floor.clocks[.caucus] else { return nil }
    return Countdown(clock, limit: caucus.totalMilliseconds)
  }

  /// Whether the caucus clock is stopped between two speeches by the rules, and not because
  /// somebody paused it.
  package var caucusClockWaits: Bool {
    floor.caucus?.clockFollowsSpeeches == true && floor.speech == nil
  }

  /// The subject of the caucus; if none was given in the motion, the topic under debate.
  package var caucusSubject: String? {
    guard let caucus = floor.caucus else { return nil }
    return caucus.topic.isEmpty ? currentTopicTitle : caucus.topic
  }

  /// The title of the topic under debate.
  package var currentTopicTitle: String? { topic(agenda.current)?.title }

  /// The guiding question shown to the room.
  package var questionShown: String? {
    agenda.shownQuestion.flatMap { questions.indices.contains($0) ? questions[$0] : nil }
  }
}
