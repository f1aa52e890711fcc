/// A clock with a limit, as screens count it down. Milliseconds; instants since 1970.
package struct Countdown: Equatable, Sendable {
  package var stopwatch: Stopwatch
  package var limit: Int

  package init(_ stopwatch: Stopwatch, limit: Int) {
    (self.stopwatch, self.limit) = (stopwatch, limit)
  }

  package var isRunning: Bool { stopwatch.isRunning }

  package func used(at now: Int) -> Int { stopwatch.reading(at: now) }

  /// Negative over time.
  package func left(at now: Int) -> Int { limit - used(at: now) }

  /// The next instant at which what is left is a whole number of seconds, so that its digits
  /// change; `nil` while it is stopped.
  package func nextSecond(after now: Int) -> Int? {
    guard isRunning else { return nil }
    let past = -left(at: now) % 1000
    return now + 1000 - (past + 1000) % 1000
  }
}

extension State {
  /// The clock of whoever has the floor.
  package var speechCountdown: Countdown? {
    guard let speech, let clock = clocks[.speech] else { return nil }
    return Countdown(clock, limit: speech.grantedMilliseconds)
  }

  /// The clock of the whole caucus.
  package var caucusCountdown: Countdown? {
    guard let caucus, let clock = clocks[.caucus] else { return nil }
    return Countdown(clock, limit: caucus.totalMilliseconds)
  }

  /// Whether the clock of the caucus stands between two speeches by rule, and not because somebody
  /// paused it.
  package var caucusClockWaits: Bool { caucus?.clockFollowsSpeeches == true && speech == nil }

  /// What the caucus is about: where nobody said it when it was moved, the topic under debate.
  package var caucusSubject: String? {
    guard let caucus else { return nil }
    return caucus.topic.isEmpty ? currentTopicTitle : caucus.topic
  }

  /// The title of the topic under debate.
  package var currentTopicTitle: String? {
    currentTopic.flatMap { topics.indices.contains($0 - 1) ? topics[$0 - 1].title : nil }
  }

  /// The guiding questions of the topic under debate.
  package var questions: [String] {
    guard let topic = currentTopic, topics.indices.contains(topic - 1) else { return [] }
    return topics[topic - 1].questions
  }

  /// The guiding question that the room is shown.
  package var questionShown: String? {
    shownQuestion.flatMap { questions.indices.contains($0) ? questions[$0] : nil }
  }
}
