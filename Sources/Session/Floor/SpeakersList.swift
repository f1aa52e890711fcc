/// The general speakers' list of one topic.
package struct SpeakersList: Codable, Equatable, Sendable {
  /// Whether names are taken.
  package var open = false
  /// Whether it has ever been opened: a list that was closed still has its queue.
  package var wasOpened = false
  package var speakingTimeMilliseconds: Int
  /// How often a delegation speaks on the topic, where the committee limited it.
  package var timesOnTopic: Int?
  /// Codes, the next speaker first.
  package var queue: [String] = []
}

extension Session {
  /// Whether there is a speakers' list: by the book, or because the chair opened one all the same.
  /// Elsewhere the chair calls on placards.
  package var usesSpeakersList: Bool {
    let list = state.debate.list
    return setup.rules.speeches.usesList || list.open || list.wasOpened || !list.queue.isEmpty
  }
}

/// The debate on one topic. Another topic has its own, and coming back finds it as it was left.
package struct Debate: Codable, Equatable, Sendable {
  package var list: SpeakersList
  /// Closed by a motion: no more speeches from the list, voting follows.
  package var closed = false
  /// Between the closure and the end of voting.
  package var voting = false
  /// Set aside by a motion, to be resumed.
  package var adjourned = false
  /// Voted upon: the agenda has moved on.
  package var finished = false
  /// Declared an important question: substance takes the book's majority for those.
  package var important = false
  /// Who is heard before each vote, where a motion asked for it.
  package var beforeVotes: VotingSpeakers?
}

/// Speeches for and against before a vote.
package struct VotingSpeakers: Codable, Equatable, Sendable {
  /// How many are heard on each side.
  package var each: Int
  /// The time of each speech.
  package var milliseconds: Int
  /// Who has been heard for the question that is put next, and who against it.
  package var heardFor: [String] = []
  package var heardAgainst: [String] = []
}
