/// The agenda and the debate on each of its topics.
package struct Agenda: Codable, Equatable, Sendable {
  /// In the order of the agenda.
  package var topics: [Topic]
  /// The last `id` given to a topic.
  package var lastID: Int
  /// The `id` of the topic under debate.
  package var current: Int?
  /// Debates by the `id` of their topic; 0 is the debate before an agenda is set.
  package var debates: [Int: Debate]
  /// The speakers for topics that have not been taken up yet, or were left, by the `id` of the topic.
  /// They are on its list as soon as it is taken up.
  package var ahead: [Int: [String]] = [:]
  /// The guiding question shown to the room: an index into the current topic's questions.
  package var shownQuestion: Int?

  init(_ setup: Setup) {
    topics = setup.topics
    for index in topics.indices { topics[index].id = index + 1 }
    lastID = topics.count
    let seconds = setup.rules.speeches.defaultSeconds
    debates = [0: Debate(list: SpeakersList(speakingTimeMilliseconds: seconds * 1000))]
  }
}

extension State {
  /// The debate on the current topic. Every topic has one from the moment it is taken up.
  package internal(set) var debate: Debate {
    get { agenda.debates[agenda.current ?? 0] ?? freshDebate }
    set { agenda.debates[agenda.current ?? 0] = newValue }
  }

  /// Whether the committee is between the closure of debate and the end of voting.
  package var inVotingProcedure: Bool { debate.voting }

  /// A new debate with the speaking time of the first one, and an empty, closed list.
  var freshDebate: Debate {
    let first = agenda.debates[0]
    return Debate(
      list: SpeakersList(speakingTimeMilliseconds: first?.list.speakingTimeMilliseconds ?? 0))
  }
}
