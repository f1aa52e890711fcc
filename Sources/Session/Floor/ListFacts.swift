/// The list was opened.
public struct ListOpened: Fact {
  public static let name = "listOpened"

  public func apply(to state: inout State, at now: Int) {
    state.debate.list.open = true
    state.debate.list.wasOpened = true
  }
}

/// The list was closed.
public struct ListClosed: Fact {
  public static let name = "listClosed"

  public func apply(to state: inout State, at now: Int) { state.debate.list.open = false }
}

/// The speaking time of the list was set.
public struct SpeakingTimeSet: Fact {
  public static let name = "speakingTimeSet"
  public var milliseconds: Int
  /// How often a delegation speaks on the topic, where that was limited with it.
  public var times: Int?

  public func apply(to state: inout State, at now: Int) {
    state.debate.list.speakingTimeMilliseconds = milliseconds
    state.debate.list.timesOnTopic = times ?? state.debate.list.timesOnTopic
  }
}

/// A delegation was put on the list.
public struct Queued: Fact {
  public static let name = "queued"
  public var code: String
  /// From 1; at the end without one.
  public var place: Int?

  public func apply(to state: inout State, at now: Int) {
    let count = state.debate.list.queue.count
    state.debate.list.queue.insert(code, at: place.map { min(max(0, $0 - 1), count) } ?? count)
  }
}

/// A delegation was taken off a topic's list.
public struct Unqueued: Fact {
  public static let name = "unqueued"
  public var code: String
  /// The topic's number; 0 for the debate without one.
  public var topic: Int

  public func apply(to state: inout State, at now: Int) {
    state.debates[topic]?.list.queue.removeAll { $0 == code }
  }
}

/// A delegation was moved on the list.
public struct QueueMoved: Fact {
  public static let name = "queueMoved"
  public var code: String
  /// From 1.
  public var place: Int

  public func apply(to state: inout State, at now: Int) {
    guard let from = state.debate.list.queue.firstIndex(of: code) else { return }
    state.debate.list.queue.remove(at: from)
    let to = min(max(0, place - 1), state.debate.list.queue.count)
    state.debate.list.queue.insert(code, at: to)
  }
}
