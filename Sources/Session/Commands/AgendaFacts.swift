/// A topic was added to the agenda.
package struct TopicAdded: Fact {
  package static let name = "topicAdded"
  /// The `id` of the new topic, higher than any that was ever used.
  package var topic: Int
  /// As typed.
  package var title: String

  package func apply(to state: inout State, at now: Int) {
    guard topic > state.agenda.lastID else { return }
    state.agenda.lastID = topic
    state.agenda.topics.append(Topic(id: topic, title: title))
  }
}

/// A topic was given another title.
package struct TopicRenamed: Fact {
  package static let name = "topicRenamed"
  /// The `id` of the topic.
  package var topic: Int
  /// The new title.
  package var title: String

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.agenda.topics.firstIndex(where: { $0.id == topic }) else { return }
    state.agenda.topics[index].title = title
  }
}

/// A topic was moved to another place on the agenda.
package struct TopicMoved: Fact {
  package static let name = "topicMoved"
  /// The `id` of the topic.
  package var topic: Int
  /// Its new place, from 1.
  package var place: Int

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.agenda.topics.firstIndex(where: { $0.id == topic }) else { return }
    let moved = state.agenda.topics.remove(at: index)
    state.agenda.topics.insert(moved, at: min(max(0, place - 1), state.agenda.topics.count))
  }
}

/// A topic that was never taken up was removed from the agenda.
package struct TopicRemoved: Fact {
  package static let name = "topicRemoved"
  /// The `id` of the topic, which is not the one under debate.
  package var topic: Int

  package func apply(to state: inout State, at now: Int) {
    guard state.agenda.current != topic else { return }
    state.agenda.topics.removeAll { $0.id == topic }
    state.agenda.debates[topic] = nil
    state.agenda.ahead[topic] = nil
  }
}

/// A topic was taken up; an earlier debate on it continues.
package struct TopicSet: Fact {
  package static let name = "topicSet"
  /// The `id` of the topic. Those waiting on its list ahead of time join its queue.
  package var topic: Int

  package func apply(to state: inout State, at now: Int) {
    guard state.topic(topic) != nil else { return }
    // The debate before an agenda was set ends once a topic is taken up.
    if state.agenda.current == nil { state.agenda.debates[0]?.voting = false }
    state.agenda.current = topic
    state.agenda.shownQuestion = nil
    if let shown = state.document(state.register.shown), shown.topic != 0, shown.topic != topic {
      state.register.shown = nil
    }
    state.floor.comments = nil
    // Explanations of vote belong to the topic that was left.
    state.voting.rightsOwed = []
    state.voting.explanationsAsked = [:]
    if state.agenda.debates[topic] == nil { state.agenda.debates[topic] = state.freshDebate }
    let ahead = state.agenda.ahead.removeValue(forKey: topic) ?? []
    state.debate.list.queue += ahead
    state.debate.adjourned = false
    // A finished topic that is taken up again is reopened.
    if state.debate.finished { (state.debate.finished, state.debate.closed) = (false, false) }
  }
}

/// The committee is done with a topic.
package struct TopicFinished: Fact {
  package static let name = "topicFinished"
  /// The `id` of the topic. If it was under debate, none is then.
  package var topic: Int

  package func apply(to state: inout State, at now: Int) {
    state.agenda.debates[topic]?.finished = true
    state.agenda.debates[topic]?.voting = false
    if state.agenda.current == topic { state.agenda.current = nil }
    state.agenda.shownQuestion = nil
  }
}

/// A guiding question was shown to the room, or removed.
package struct QuestionShown: Fact {
  package static let name = "questionShown"
  /// The id of the topic whose question it is; 0 without a topic.
  package var topic: Int
  /// From 1; `nil` if it was removed. The questions of a topic keep their order.
  package var question: Int?

  package func apply(to state: inout State, at now: Int) {
    guard topic == state.agenda.current ?? 0 else { return }
    state.agenda.shownQuestion = question.map { $0 - 1 }
  }
}

/// An announcement was shown to the room, or removed.
package struct Announced: Fact {
  package static let name = "announced"
  /// `nil` to remove it.
  package var text: String?

  package func apply(to state: inout State, at now: Int) { state.meeting.announcement = text }
}
