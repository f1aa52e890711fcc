extension CommandID {
  package static let speechReply = CommandID("speech reply")
}

/// `speech reply`: the speech of a right of reply that was granted. See `point reply`.
let replyCommands: [CommandSpec] = [
  CommandSpec(
    .speechReply, "[<who:who>] [for <time:time>] [delegate <delegate:text>]",
    help: "Call on a delegation to make the reply that it was granted.",
    example: "speech reply Malta",
    refusal: { session in
      if let refusal = startRefusal(session.state) { return refusal }
      if session.state.floor.caucus != nil { return .caucusGoesOn }
      let rules = session.setup.rules
      return rules.replies.seconds.isEmpty
        ? Refusal("under \(rules.title) a reply is made in writing, not from the floor") : nil
    },
    advances: { _ in true },
    question: { $1.question(beforeFloorFor: $0.who() ?? $1.repliesOwed.first) }
  ) { arguments, ruling in
    guard let code = arguments.who() ?? ruling.state.repliesOwed.first else {
      throw Refusal("nobody was granted a reply: \(line: "point reply <who> sustained")")
    }
    try ruling.reply(code, granting: arguments.time(), delegate: arguments.text("delegate"))
  }
]

extension Ruling {
  /// Gives the floor for a reply. Calling on a delegation that has requested one grants it.
  fileprivate mutating func reply(
    _ code: String, granting asked: Int?, delegate: String?
  ) throws(Refusal) {
    try requireHere(code)
    let isOwed = state.repliesOwed.contains(code)
    if !isOwed {
      try requireRight(to: .reply, code)
      try requireReply(code)
      warnAboutReplyToReply()
      if let point = state.points.waiting.first(where: { $0.kind == .reply && $0.code == code }) {
        decide(PointRuled(ruling: true, on: point, isOwed: true))
      }
    }
    guard let time = replyTime(of: code) else { return }
    if let asked, asked > time {
      warn("under \(rules.title) this reply has \(TimeSpan.words(milliseconds: time))")
    }
    warnAboutWaitingPoints()
    decide(
      SpeechStarted(
        code: code, grantedMilliseconds: asked ?? time, origin: .reply,
        delegate: try self.delegate(delegate, of: code)))
    guard let speech = state.floor.speech else { return }
    answer = "\(speaker(speech)) replies, \(TimeSpan.words(milliseconds: asked ?? time))."
  }
}
