import Catalogue

/// A right of reply that was granted at this meeting.
package struct Reply: Codable, Equatable, Sendable {
  /// The delegation that may reply.
  package var code: String
  /// The number of the topic it was granted on; 0 for the debate without a topic.
  package var topic: Int
  /// Whether it has been made.
  package var made = false
}

extension State {
  /// The delegations that may still reply, in the order in which replies were granted.
  package var repliesOwed: [String] { points.replies.filter { !$0.made }.map(\.code) }

  mutating func grantReply(_ code: String) {
    points.replies.append(Reply(code: code, topic: agenda.current ?? 0))
  }

  /// Marks the first reply owed to a delegation as made. The chair may call on one that is owed
  /// none.
  mutating func makeReply(_ code: String) {
    if !repliesOwed.contains(code) { grantReply(code) }
    guard let index = points.replies.firstIndex(where: { $0.code == code && !$0.made }) else {
      return
    }
    points.replies[index].made = true
  }
}

extension Ruling {
  /// - Throws: `Refusal` if the delegation has used up its rights of reply under the book.
  func requireReply(_ code: String) throws(Refusal) {
    if let most = rules.replies.perMeeting {
      let topic = state.agenda.current ?? 0
      let granted = state.points.replies.count { $0.code == code && $0.topic == topic }
      guard granted < most else {
        throw Refusal(
          "\(name(code)) has had \(Spelling.count(granted, "right")) of reply on this item at "
            + "this meeting, as many as \(rules.title) allow")
      }
    }
  }

  /// Warns if a reply may answer another reply and the book forbids that. Only the chair knows what
  /// it answers.
  mutating func warnAboutReplyToReply() {
    guard !rules.replies.toReplies else { return }
    let last = state.floor.speech.map { ($0.code, $0.origin) } ?? lastSpeech
    guard let (code, origin) = last, origin == .reply, state.points.replies.contains(where: \.made)
    else {
      return
    }
    warn("there is no reply to a reply under \(rules.title): deny it if it answers \(name(code))")
  }

  private var lastSpeech: (String, Speech.Origin)? {
    guard let past = state.floor.speeches.last, let origin = past.origin else { return nil }
    return (past.code, origin)
  }

  /// The time of a delegation's next reply, in milliseconds; `nil` if replies are made in writing
  /// under the book.
  func replyTime(of code: String) -> Int? {
    let topic =
      state.points.replies.first { $0.code == code && !$0.made }?.topic ?? state.agenda.current ?? 0
    let made = state.points.replies.count { $0.code == code && $0.topic == topic && $0.made }
    let seconds = rules.replies.seconds
    return seconds.isEmpty ? nil : seconds[min(made, seconds.count - 1)] * 1000
  }
}
