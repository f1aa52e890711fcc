extension CommandID {
  package static let speakersOpen = CommandID("speakers open")
  package static let speakersClose = CommandID("speakers close")
  package static let speakersTime = CommandID("speakers time")
  package static let speakersAdd = CommandID("speakers add")
  package static let speakersRemove = CommandID("speakers remove")
  package static let speakersMove = CommandID("speakers move")
  package static let speakersDraw = CommandID("speakers draw")
  package static let speakersSkip = CommandID("speakers skip")
}

/// `speakers`: the general speakers' list.
let speakersCommands: [CommandSpec] = [
  CommandSpec(
    .speakersOpen, help: "Open the speakers' list for the topic.", example: "speakers open",
    refusal: { session in
      if let refusal = listRefusal(session.state) { return refusal }
      return session.debate.list.open ? Refusal("the speakers' list is already open") : nil
    }
  ) { _, ruling in
    ruling.decide(ListOpened())
    let each = TimeSpan.words(milliseconds: ruling.state.debate.list.speakingTimeMilliseconds)
    ruling.answer = "The speakers' list is open, \(each) each."
    ruling.advise(.placards)
  },
  CommandSpec(
    .speakersClose, help: "Close the list; those on it still speak.", example: "speakers close",
    refusal: { session in
      guard !session.debate.list.open else { return nil }
      return Ruling.needsSitting(session.state) ?? Refusal("the speakers' list is not open")
    }
  ) { _, ruling in
    ruling.decide(ListClosed())
    ruling.answer = "The speakers' list is closed; \(ruling.queueLength)."
  },
  CommandSpec(
    .speakersTime, "<time:time>", help: "Set the speaking time of the list.",
    example: "speakers time 90s"
  ) { arguments, ruling in
    let time = arguments.time() ?? 0
    ruling.decide(SpeakingTimeSet(milliseconds: time))
    ruling.answer = "The speaking time on the list is \(TimeSpan.words(milliseconds: time))."
  },
  CommandSpec(
    .speakersAdd, "<whos:whos> [at <place:number>] [<side:for|against>] [on topic <topic:number>]",
    help: "Add delegations to the list, at its end or at a given place; or to the list of another "
      + "topic, which opens with them when that topic is taken up.",
    example: "speakers add Ghana, Japan",
    refusal: { addRefusal($0) }, exempt: { $0.number("topic") != nil }
  ) { arguments, ruling in
    if let topic = try ruling.topicAhead(arguments) {
      return try ruling.queue(arguments.whos(), at: arguments.number("place"), onTopic: topic)
    }
    if let refusal = addRefusal(ruling.session) { throw refusal }
    try ruling.queue(
      arguments.whos(), at: arguments.number("place"),
      arguments.word("side").flatMap(SpeakersList.Side.init))
  },
  CommandSpec(
    .speakersRemove, "<who:who> [on topic <topic:number>]",
    help: "Remove a delegation from the list, or from that of another topic.",
    example: "speakers remove Japan",
    refusal: { emptyRefusal($0.state) }, exempt: { $0.number("topic") != nil },
    advances: { _ in true }
  ) { arguments, ruling in
    if let topic = try ruling.topicAhead(arguments) {
      return try ruling.unqueue(arguments.who() ?? "", onTopic: topic)
    }
    if let refusal = emptyRefusal(ruling.state) { throw refusal }
    let code = try ruling.queued(arguments.who() ?? "")
    ruling.decide(Unqueued(code: code, topic: ruling.state.agenda.current ?? 0))
    ruling.answer = "\(ruling.name(code)) is off the list; \(ruling.queueLength)."
  },
  CommandSpec(
    .speakersMove, "<who:who> <place:number>", help: "Move a delegation to a place on the list.",
    example: "speakers move Japan 1", refusal: { emptyRefusal($0.state) }
  ) { arguments, ruling in
    let code = try ruling.queued(arguments.who() ?? "")
    let place = try ruling.place(
      arguments.number("place") ?? 1, of: ruling.state.debate.list.queue.count)
    ruling.decide(QueueMoved(code: code, place: place))
    ruling.answer = "\(ruling.name(code)) is number \(place) on the list."
  },
  CommandSpec(
    .speakersDraw, help: "Put those on the list in an order drawn by lot.",
    example: "speakers draw",
    refusal: { session in
      if let refusal = emptyRefusal(session.state) { return refusal }
      return session.debate.list.queue.count > 1 ? nil : Refusal("only one is on the list")
    },
    needs: { _ in [.lot] }
  ) { _, ruling in
    try ruling.drawList()
  },
  CommandSpec(
    .speakersSkip, help: "Pass over the next speaker, who is absent or declines.",
    example: "speakers skip",
    refusal: { skipRefusal($0.state) }, advances: { _ in true }
  ) { _, ruling in
    ruling.skip()
  },
]

private func listRefusal(_ state: State) -> Refusal? {
  if let refusal = Ruling.needsOpenMeeting(state) { return refusal }
  if state.debate.closed || state.inVotingProcedure {
    return Refusal("debate is closed, so nobody can be added to the list: \(line: "voting end")")
  }
  return nil
}

/// Why nobody can be added to the list of the topic under debate.
private func addRefusal(_ session: Session) -> Refusal? {
  if let refusal = listRefusal(session.state) { return refusal }
  if session.debate.list.open { return nil }
  return session.usesSpeakersList
    ? Refusal("the speakers' list is not open: \(line: "speakers open")")
    : Refusal("the chair calls on placards: \(line: "speech start <who>")")
}

private func emptyRefusal(_ state: State) -> Refusal? {
  guard state.debate.list.queue.isEmpty else { return nil }
  return Ruling.needsSitting(state) ?? Refusal("the speakers' list is empty")
}

extension Ruling {
  fileprivate var queueLength: String {
    let count = state.debate.list.queue.count
    return count == 0 ? "nobody is on it" : "\(count) on it"
  }

  fileprivate func queued(_ code: String) throws(Refusal) -> String {
    guard state.debate.list.queue.contains(code) else {
      throw Refusal("\(name(code)) is not on the list: \(line: "speakers add \(code)")")
    }
    return code
  }

  /// The position to use for a number, clamped to the length of the queue.
  /// - Throws: `Refusal` if the number is less than 1.
  fileprivate func place(_ number: Int, of count: Int) throws(Refusal) -> Int {
    guard number >= 1 else { throw Refusal("places on the list count from 1") }
    return min(number, max(1, count))
  }

  fileprivate mutating func queue(
    _ whos: Arguments.Whos, at place: Int?, _ side: SpeakersList.Side?
  ) throws(Refusal) {
    let queue = state.debate.list.queue
    var codes: [String]
    switch whos {
    case .codes(let named):
      let (isOnce, state) = (rules.speeches.onceOnList, state)
      codes = try accepted(named, else: "not added") { (code) throws(Refusal) in
        guard isOnce, let index = queue.firstIndex(of: code) else { return }
        throw Refusal("\(state.name(code)) is already on the list, number \(index + 1)")
      }
    case .all, .rest:
      codes = state.roster.delegations.filter { $0.attendance.isHere && !queue.contains($0.code) }
        .map(\.code)
      guard !codes.isEmpty else { throw Refusal("everyone present is on the list") }
    }
    if codes.count > 1, Set(codes).count < codes.count {
      throw Refusal("a delegation can be on the list only once")
    }
    var next = try place.map { (number) throws(Refusal) in
      try self.place(number, of: queue.count + 1)
    }
    for code in codes {
      warnAboutTurns(of: code)
      decide(Queued(code: code, place: next ?? placeInOrder(code, side), side: side))
      next = next.map { $0 + 1 }
    }
    let last = codes[codes.count - 1]
    let position = (state.debate.list.queue.lastIndex(of: last) ?? 0) + 1
    answer =
      codes.count == 1
      ? "\(name(last)) is number \(position) on the list."
      : "\(codes.count) delegations are on the list, \(name(last)) number \(position)."
  }
}
