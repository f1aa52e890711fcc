/// Totals of a delegation's speeches, questions and motions.
package struct Statistic: Equatable, Sendable {
  /// Every speech that has ended, whatever its origin; comments and explanations are included.
  package var speeches = 0
  /// The length of these speeches together.
  package var milliseconds = 0
  /// Motions made, whatever became of them.
  package var motions = 0
  /// Questions put to a speaker after a yield.
  package var questions = 0
  /// How many of its speeches were comments after a yield.
  package var comments = 0
  /// Turns in debate by topic, because rule books limit their number.
  package var turns: [Int: Turns] = [:]
  /// By delegate, for speeches whose delegate is known.
  package var delegates: [String: DelegateStatistic] = [:]

  package init() {}
}

/// How often a delegation has spoken on a topic, from the list or called by the chair.
package struct Turns: Equatable, Sendable {
  /// At all meetings together.
  package var count = 0
  /// The number of the last meeting at which it spoke.
  package var meeting = 0
  /// How often it spoke at that meeting.
  package var atMeeting = 0

  mutating func add(_ sign: Int, at meeting: Int) {
    count += sign
    if meeting > self.meeting { (self.meeting, atMeeting) = (meeting, 0) }
    if meeting == self.meeting { atMeeting += sign }
  }
}

/// Totals of one delegate's speeches.
package struct DelegateStatistic: Equatable, Sendable {
  /// Only those in which the delegate was named.
  package var speeches = 0
  /// The length of these speeches together.
  package var milliseconds = 0

  package init(speeches: Int = 0, milliseconds: Int = 0) {
    (self.speeches, self.milliseconds) = (speeches, milliseconds)
  }
}

extension State {
  /// Adds a speech to its speaker's statistic.
  mutating func enter(_ speech: PastSpeech) { enter(speech, times: 1) }

  /// Removes a speech from the statistic.
  mutating func cancel(_ speech: PastSpeech) { enter(speech, times: -1) }

  private mutating func enter(_ speech: PastSpeech, times sign: Int) {
    changeStatistic(speech.code) {
      $0.speeches += sign
      $0.milliseconds += sign * speech.milliseconds
      if speech.origin == .comment { $0.comments += sign }
      if (speech.origin ?? .list).isTurn {
        var turns = $0.turns[speech.topic ?? 0] ?? Turns()
        turns.add(sign, at: speech.meeting ?? 0)
        $0.turns[speech.topic ?? 0] = turns.count == 0 ? nil : turns
      }
      guard let name = speech.delegate else { return }
      var own = $0.delegates[name] ?? DelegateStatistic()
      own.speeches += sign
      own.milliseconds += sign * speech.milliseconds
      $0.delegates[name] = own == DelegateStatistic() ? nil : own
    }
  }

  /// Changes a statistic; one with only zeros is removed.
  mutating func changeStatistic(_ code: String, _ change: (inout Statistic) -> Void) {
    var statistic = floor.statistics[code] ?? Statistic()
    change(&statistic)
    floor.statistics[code] = statistic == Statistic() ? nil : statistic
  }
}
