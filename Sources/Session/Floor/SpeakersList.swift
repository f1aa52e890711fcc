/// The general speakers' list of one topic.
public struct SpeakersList: Codable, Equatable, Sendable {
  /// Whether names are taken.
  public var open = false
  /// Whether it has ever been opened: a list that was closed still has its queue.
  public var wasOpened = false
  public var speakingTimeMilliseconds: Int
  /// How often a delegation speaks on the topic, where the committee limited it.
  public var timesOnTopic: Int?
  /// Codes, the next speaker first.
  public var queue: [String] = []
}

extension Session {
  /// Whether there is a speakers' list: by the book, or because the chair opened one all the same.
  /// Elsewhere the chair calls on placards.
  public var usesSpeakersList: Bool {
    let list = state.debate.list
    return setup.rules.speeches.usesList || list.open || list.wasOpened || !list.queue.isEmpty
  }
}

/// The debate on one topic. Another topic has its own, and coming back finds it as it was left.
public struct Debate: Codable, Equatable, Sendable {
  public var list: SpeakersList
  /// Closed by a motion: no more speeches from the list, voting follows.
  public var closed = false
  /// Between the closure and the end of voting.
  public var voting = false
  /// Set aside by a motion, to be resumed.
  public var adjourned = false
  /// Voted upon: the agenda has moved on.
  public var finished = false
  /// Declared an important question: substance takes the book's majority for those.
  public var important = false
  /// Who is heard before each vote, where a motion asked for it.
  public var beforeVotes: VotingSpeakers?
}

/// Speeches for and against before a vote.
public struct VotingSpeakers: Codable, Equatable, Sendable {
  /// How many are heard on each side.
  public var each: Int
  /// The time of each speech.
  public var milliseconds: Int
  /// Who has been heard for the question that is put next, and who against it.
  public var heardFor: [String] = []
  public var heardAgainst: [String] = []
}
