/// The list was opened.
package struct ListOpened: Fact {
  package static let name = "listOpened"

  package func apply(to state: inout State, at now: Int) {
    state.debate.list.open = true
    state.debate.list.wasOpened = true
  }
}

/// The list was closed.
package struct ListClosed: Fact {
  package static let name = "listClosed"

  package func apply(to state: inout State, at now: Int) { state.debate.list.open = false }
}

/// The speaking time of the list was set.
package struct SpeakingTimeSet: Fact {
  package static let name = "speakingTimeSet"
  /// The time of each speech from the list.
  package var milliseconds: Int
  /// How often a delegation may speak on the topic, if that was limited as well.
  package var times: Int?

  package func apply(to state: inout State, at now: Int) {
    state.debate.list.speakingTimeMilliseconds = milliseconds
    state.debate.list.timesOnTopic = times ?? state.debate.list.timesOnTopic
  }
}

/// A delegation was put on the list.
package struct Queued: Fact {
  package static let name = "queued"
  /// The delegation; it may be on the list already if the book allows several places.
  package var code: String
  /// From 1; `nil` for the end.
  package var place: Int?
  /// The `id` of the topic on whose list it will be; `nil` for that of the current topic.
  package var topic: Int?
  /// The side that it speaks for, if it said so.
  package var side: SpeakersList.Side?

  package func apply(to state: inout State, at now: Int) {
    if let topic {
      guard state.topic(topic) != nil else { return }
      let ahead = state.agenda.ahead[topic]?.count ?? 0
      let index = place.map { min(max(0, $0 - 1), ahead) } ?? ahead
      state.agenda.ahead[topic, default: []].insert(code, at: index)
      return
    }
    state.debate.list.sides[code] = side
    let count = state.debate.list.queue.count
    state.debate.list.queue.insert(code, at: place.map { min(max(0, $0 - 1), count) } ?? count)
  }
}

/// A delegation was taken off a topic's list.
package struct Unqueued: Fact {
  package static let name = "unqueued"
  /// The delegation, which loses every place that it has on the list.
  package var code: String
  /// The topic's number; 0 for the debate without a topic.
  package var topic: Int

  package func apply(to state: inout State, at now: Int) {
    state.agenda.debates[topic]?.list.removeAll(of: code)
    state.agenda.removeAhead(code, from: topic)
  }
}

extension Agenda {
  /// Removes a delegation from the list for a topic that is not under debate.
  mutating func removeAhead(_ code: String, from topic: Int) {
    ahead[topic]?.removeAll { $0 == code }
    if ahead[topic]?.isEmpty == true { ahead[topic] = nil }
  }
}

/// The order of the list was drawn by lot.
package struct ListDrawn: Fact {
  package static let name = "listDrawn"
  /// The next speaker first.
  package var queue: [String]

  package func apply(to state: inout State, at now: Int) {
    guard queue.sorted() == state.debate.list.queue.sorted() else { return }
    state.debate.list.queue = queue
  }
}

/// A delegation was moved on the list.
package struct QueueMoved: Fact {
  package static let name = "queueMoved"
  /// The delegation; of several places that it has, the first is meant.
  package var code: String
  /// From 1.
  package var place: Int

  package func apply(to state: inout State, at now: Int) {
    guard let from = state.debate.list.queue.firstIndex(of: code) else { return }
    state.debate.list.queue.remove(at: from)
    let to = min(max(0, place - 1), state.debate.list.queue.count)
    state.debate.list.queue.insert(code, at: to)
  }
}
