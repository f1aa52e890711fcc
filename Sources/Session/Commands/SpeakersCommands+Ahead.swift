import Catalogue

/// Lists of topics that are not under debate: their speakers wait until the topic is taken up.
extension Ruling {
  /// The other topic that a line names; `nil` for the one under debate.
  func topicAhead(_ arguments: Arguments) throws(Refusal) -> Topic? {
    guard arguments.number("topic") != nil else { return nil }
    let topic = try topic(arguments)
    return topic.id == state.agenda.current ? nil : topic
  }

  /// Opens the list of a topic that was taken up, if speakers waited for it.
  mutating func openList(with ahead: [String]) {
    guard let first = ahead.first else { return }
    if !state.debate.list.open, !state.debate.closed { decide(ListOpened()) }
    answer += ". \(Spelling.count(ahead.count, "speaker")) on the list, \(name(first)) first."
  }

  mutating func queue(
    _ whos: Arguments.Whos, at place: Int?, onTopic topic: Topic
  ) throws(Refusal) {
    if let refusal = Self.needsSitting(state) { throw refusal }
    let words = state.topicWords(topic.id)
    let before = state.agenda.ahead[topic.id] ?? []
    let debated = state.agenda.debates[topic.id]
    guard debated?.finished != true else { throw Refusal("\(words) is concluded") }
    let waiting = (debated?.list.queue ?? []) + before
    let codes: [String]
    switch whos {
    case .codes(let named):
      let (isOnce, state) = (rules.speeches.onceOnList, state)
      codes = try accepted(named, else: "not added") { (code) throws(Refusal) in
        guard isOnce, waiting.contains(code) else { return }
        throw Refusal("\(state.name(code)) is already on the list of \(words)")
      }
    case .all, .rest:
      codes = state.roster.delegations
        .filter { $0.attendance.isHere && !waiting.contains($0.code) }.map(\.code)
    }
    guard !codes.isEmpty else { throw Refusal("everyone present is on the list of \(words)") }
    if let place, place < 1 { throw Refusal("places on the list count from 1") }
    for (index, code) in codes.enumerated() {
      decide(Queued(code: code, place: place.map { $0 + index }, topic: topic.id))
    }
    let list = state.agenda.ahead[topic.id] ?? []
    answer =
      "On the list of \(words): \(Spelling.list(list.prefix(6).map(name)))"
      + (list.count > 6 ? " and \(list.count - 6) more." : ".")
  }

  mutating func unqueue(_ code: String, onTopic topic: Topic) throws(Refusal) {
    let earlier = state.agenda.debates[topic.id]?.list.queue ?? []
    guard (earlier + (state.agenda.ahead[topic.id] ?? [])).contains(code) else {
      throw Refusal("\(name(code)) is not on the list of \(state.topicWords(topic.id))")
    }
    decide(Unqueued(code: code, topic: topic.id))
    answer = "\(name(code)) is off the list of \(state.topicWords(topic.id))."
  }
}
