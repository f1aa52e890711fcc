import Catalogue

/// A right of reply that was granted at this meeting.
package struct Reply: Codable, Equatable, Sendable {
  package var code: String
  /// The number of the topic it was granted on; 0 for the debate without one.
  package var topic: Int
  /// Whether it has been made.
  package var made = false
}

extension State {
  /// Those who may still reply, in the order in which it was granted to them.
  package var repliesOwed: [String] { replies.filter { !$0.made }.map(\.code) }

  mutating func grantReply(_ code: String) {
    replies.append(Reply(code: code, topic: currentTopic ?? 0))
  }

  /// A delegation makes the first reply it is owed; the chair may call on one that asked for none.
  mutating func makeReply(_ code: String) {
    if !repliesOwed.contains(code) { grantReply(code) }
    guard let index = replies.firstIndex(where: { $0.code == code && !$0.made }) else { return }
    replies[index].made = true
  }
}

extension Ruling {
  /// - Throws: `Refusal` where the book gives the delegation no further right of reply now.
  func requireReply(_ code: String) throws(Refusal) {
    if let most = rules.replies.perMeeting {
      let topic = state.currentTopic ?? 0
      let granted = state.replies.count { $0.code == code && $0.topic == topic }
      guard granted < most else {
        throw Refusal(
          "\(name(code)) has had \(Spelling.count(granted, "right")) of reply on this item at "
            + "this meeting, as many as \(rules.title) allow")
      }
    }
  }

  /// Warns where a reply may be meant to answer another, which the book does not let it; what it
  /// answers the chair knows.
  mutating func warnAboutReplyToReply() {
    guard !rules.replies.toReplies else { return }
    let last = state.speech.map { ($0.code, $0.origin) } ?? lastSpeech
    guard let (code, origin) = last, origin == .reply, state.replies.contains(where: \.made) else {
      return
    }
    warn("there is no reply to a reply under \(rules.title): deny it if it answers \(name(code))")
  }

  private var lastSpeech: (String, Speech.Origin)? {
    guard let past = state.speeches.last, let origin = past.origin else { return nil }
    return (past.code, origin)
  }

  /// What the next reply of a delegation is granted, in milliseconds; `nil` where the book has
  /// replies in writing.
  func replyTime(of code: String) -> Int? {
    let topic =
      state.replies.first { $0.code == code && !$0.made }?.topic ?? state.currentTopic ?? 0
    let made = state.replies.count { $0.code == code && $0.topic == topic && $0.made }
    let seconds = rules.replies.seconds
    return seconds.isEmpty ? nil : seconds[min(made, seconds.count - 1)] * 1000
  }
}
