/// The general speakers' list of one topic.
package struct SpeakersList: Codable, Equatable, Sendable {
  /// Whether delegations can be added.
  package var open = false
  /// Whether it has ever been opened: a closed list still has its queue.
  package var wasOpened = false
  /// The time of each speech from the list.
  package var speakingTimeMilliseconds: Int
  /// How often a delegation may speak on the topic, if the committee limited it.
  package var timesOnTopic: Int?
  /// Codes, the next speaker first.
  package var queue: [String] = []
  /// Which side those on the list speak for, where they said so.
  package var sides: [String: Side] = [:]

  /// Takes the first place of a delegation off the list.
  mutating func removeFirst(of code: String) {
    queue.removeFirst(of: code)
    if !queue.contains(code) { sides[code] = nil }
  }

  /// Takes every place of a delegation off the list.
  mutating func removeAll(of code: String) {
    queue.removeAll { $0 == code }
    sides[code] = nil
  }

  /// The side that a speaker takes; the raw values are the words of the command.
  package enum Side: String, Codable, Sendable {
    case favour = "for"
    case against
  }
}

extension Session {
  /// Whether there is a speakers' list: under the book, or because the chair opened one anyway.
  /// Otherwise the chair calls on placards.
  package var usesSpeakersList: Bool {
    let list = state.debate.list
    return setup.rules.speeches.usesList || list.open || list.wasOpened || !list.queue.isEmpty
  }
}

/// The debate on one topic. Each topic has its own, which continues where it was left when the
/// committee returns to the topic.
package struct Debate: Codable, Equatable, Sendable {
  /// Its queue remains when debate is closed.
  package var list: SpeakersList
  /// Closed by a motion: no more speeches from the list; voting follows.
  package var closed = false
  /// Whether voting procedure is under way, between the closure of debate and the end of voting.
  package var voting = false
  /// Set aside by a motion, to be resumed.
  package var adjourned = false
  /// The committee has voted and moved on to the next topic.
  package var finished = false
  /// Declared an important question: decisions on substance need the book's majority for those.
  package var important = false
  /// The speakers heard before each vote, if a motion asked for them.
  package var beforeVotes: VotingSpeakers?
}

/// Speeches for and against before a vote.
package struct VotingSpeakers: Codable, Equatable, Sendable {
  /// The number of speakers on each side.
  package var each: Int
  /// The time of each speech.
  package var milliseconds: Int
  /// The delegations heard for the question that is put next, and against it.
  package var heardFor: [String] = []
  /// Codes, in the order in which they had the floor.
  package var heardAgainst: [String] = []
}
