import Catalogue

/// Texts that need everybody's agreement: statements of the President or to the press.
extension Ruling {
  /// Begins a silence procedure: the text is agreed unless somebody objects before the deadline.
  mutating func openSilence(_ document: Document, until: Int) throws(Refusal) {
    try requireUndecided(document)
    guard kind(of: document).isDecided(by: .consensus) else {
      throw Refusal(
        "\(name(document)) is put to the vote: \(line: "vote open \(document.number)")")
    }
    guard document.status != .returned, document.status != .notAgreed else {
      throw Refusal(
        "\(name(document)) is with its sponsors: \(line: "doc revise \(document.number)")")
    }
    try requireNoVote(on: document)
    endTimer(of: document)
    if let refusal = tooManyTimers(state) { throw refusal }
    startTimer(document.number, until - now)
    decide(
      SilenceOpened(
        document: document.id, until: until, timer: state.floor.clocks.timers.last?.number))
    answer =
      "\(name(document)) is agreed unless somebody objects before "
      + "\(localTime.timeOfDay(until, seenAt: now)): "
      + "\(ways: "doc object \(document.number) <whos>", "doc agree \(document.number)")."
  }

  /// Delegations break the silence, or object aloud.
  mutating func breakSilence(_ document: Document, _ codes: [String]) throws(Refusal) {
    try requireUndecided(document)
    guard kind(of: document).isDecided(by: .consensus) else {
      throw Refusal("only a text that needs everybody's agreement can be objected to")
    }
    guard document.deadline != nil || document.status == .introduced else {
      throw Refusal("\(name(document)) \(document.statusPhrase(rules))")
    }
    if let code = codes.first(where: { state.delegation($0)?.seat == .observer }) {
      throw Refusal("\(name(code)) has no part in the decision and cannot object to it")
    }
    decide(SilenceBroken(document: document.id, codes: codes))
    endTimer(of: document)
    answer =
      "\(Spelling.list(codes.map(name))) \(codes.count == 1 ? "objects" : "object"): "
      + "\(name(document)) is not agreed. \(subject: "doc revise \(document.number)") submits it "
      + "again."
  }

  /// The deadline passed without an objection.
  mutating func endSilence(_ document: Document) throws(Refusal) {
    try requireUndecided(document)
    guard let deadline = document.deadline else {
      throw Refusal(
        kind(of: document).isDecided(by: .consensus)
          ? "no silence procedure is under way on \(name(document)): "
            + "\(ways: "doc silence \(document.number) 10m", "vote open \(document.number) by consensus")"
          : "\(name(document)) is put to the vote: \(line: "vote open \(document.number)")")
    }
    if now < deadline {
      warn("the silence procedure ends only at \(localTime.timeOfDay(deadline, seenAt: now))")
    }
    settle(document, .agreed, by: .silence)
    endTimer(of: document)
  }

  /// Ends the countdown of a document's silence procedure, if it has one.
  mutating func endTimer(of document: Document) {
    guard let number = document.timer, state.floor.clocks.timer(number) != nil else { return }
    decide(TimerEnded(number: number))
  }
}
