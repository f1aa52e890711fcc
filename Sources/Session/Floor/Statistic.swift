/// What a delegation has spoken, asked and moved so far.
package struct Statistic: Codable, Equatable, Sendable {
  package var speeches = 0
  package var milliseconds = 0
  package var motions = 0
  /// Questions put to a speaker after a yield.
  package var questions = 0
  /// Those of its speeches that were comments after a yield.
  package var comments = 0
  /// The turns in debate, by topic: rule books limit their number.
  package var turns: [Int: Turns] = [:]
  /// By name, where it was known who of the delegation spoke.
  package var delegates: [String: DelegateStatistic] = [:]

  package init() {}
}

/// How often a delegation has spoken on a topic in its turn, or called by the chair.
package struct Turns: Codable, Equatable, Sendable {
  package var count = 0
  /// The number of the last meeting at which it did.
  package var meeting = 0
  /// How often at that meeting.
  package var atMeeting = 0

  mutating func add(_ sign: Int, at meeting: Int) {
    count += sign
    if meeting > self.meeting { (self.meeting, atMeeting) = (meeting, 0) }
    if meeting == self.meeting { atMeeting += sign }
  }
}

/// What one person has spoken for a delegation.
package struct DelegateStatistic: Codable, Equatable, Sendable {
  package var speeches = 0
  package var milliseconds = 0

  package init() {}
}

extension State {
  /// Enters a speech into its speaker's account.
  mutating func enter(_ speech: PastSpeech) { enter(speech, times: 1) }

  /// Takes a speech out of the account again.
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

  /// Changes an account; one that comes to nothing is no account.
  mutating func changeStatistic(_ code: String, _ change: (inout Statistic) -> Void) {
    var statistic = statistics[code] ?? Statistic()
    change(&statistic)
    statistics[code] = statistic == Statistic() ? nil : statistic
  }
}
