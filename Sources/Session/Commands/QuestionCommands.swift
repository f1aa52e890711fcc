import Catalogue

extension CommandID {
  package static let speechQuestion = CommandID("speech question")
  package static let speechDecline = CommandID("speech decline")
  package static let speechComment = CommandID("speech comment")
}

/// `speech question`, `speech decline` and `speech comment`: questions and comments from the floor
/// after a yield.
let questionCommands: [CommandSpec] = [
  CommandSpec(
    .speechQuestion, "<who:who> [<text:text>]",
    help: "Record who asks the speaker a question; resume the clock when the answer begins.",
    example: "speech question Malta \"Who pays for the wells?\"",
    refusal: { session in
      if let refusal = floorRefusal(session.state) { return refusal }
      return session.state.floor.speech?.openTo == .questions
        ? nil : Refusal("the speaker has not yielded to questions: \(line: "yield questions")")
    }
  ) { arguments, ruling in
    guard let code = arguments.who() else { return }
    try ruling.put(
      PutQuestion(
        number: ruling.state.floor.questions.count + 1, code: code,
        text: cleaned(arguments.text() ?? "")))
  },
  CommandSpec(
    .speechDecline, help: "Record that the speaker declines the question.",
    example: "speech decline",
    refusal: { session in
      if let refusal = floorRefusal(session.state) { return refusal }
      let question = session.state.floor.speech?.questions.last
      return question.map { $0.status != .declined } ?? false
        ? nil : Refusal("there is no question to decline: \(line: "speech question <who>")")
    }
  ) { _, ruling in
    guard let speech = ruling.state.floor.speech, let question = speech.questions.last else {
      return
    }
    ruling.decide(
      QuestionDeclined(number: question.number, stops: !ruling.rules.speeches.questionsCount))
    let left = ruling.speechLeft.map { "; \($0)" } ?? ""
    ruling.answer =
      "\(ruling.name(speech.code)) declines to answer \(ruling.name(question.code))\(left)."
  },
  CommandSpec(
    .speechComment, "<who:who> [delegate <delegate:text>]",
    help: "Give the floor for a comment on the speech that yielded to comments.",
    example: "speech comment Malta", refusal: { commentRefusal($0) }
  ) { arguments, ruling in
    guard let code = arguments.who() else { return }
    try ruling.comment(code, delegate: arguments.text("delegate"))
  },
]

private func floorRefusal(_ state: State) -> Refusal? {
  noSpeechRefusal(state) ?? Ruling.needsOpenMeeting(state)
}

private func commentRefusal(_ session: Session) -> Refusal? {
  let (state, rules) = (session.state, session.setup.rules)
  if let speech = state.floor.speech, speech.openTo == .comments {
    return Ruling.needsOpenMeeting(state)
  }
  if state.floor.speech?.origin != .comment, let refusal = startRefusal(state) { return refusal }
  if let refusal = Ruling.needsOpenMeeting(state) { return refusal }
  guard let comments = state.floor.comments, state.floor.caucus == nil else {
    return Refusal("nobody has yielded to comments: \(line: "yield comments")")
  }
  guard comments.heard < rules.speeches.comments else {
    return Refusal(
      "\(Spelling.count(comments.heard, "comment")) on \(state.name(comments.on)) were heard, "
        + "the most under \(rules.title)")
  }
  return nil
}

extension Ruling {
  fileprivate mutating func put(_ question: PutQuestion) throws(Refusal) {
    guard let speech = state.floor.speech else { return }
    guard question.code != speech.code else {
      throw Refusal("\(name(question.code)) has the floor and cannot question itself")
    }
    try requireHere(question.code)
    let before = speech.questions.count { $0.code == question.code }
    guard before <= rules.speeches.followUps else {
      throw Refusal(
        "\(name(question.code)) has asked its question"
          + (before > 1 ? " and \(Spelling.count(before - 1, "follow-up"))" : "")
          + ", the most under \(rules.title)")
    }
    guard speech.left(at: state.floor.clocks[.speech]?.reading(at: now) ?? 0) > 0 else {
      throw Refusal("no time is left for an answer: \(ways: "speech end", "speech extend")")
    }
    let stops = !rules.speeches.questionsCount
    decide(
      QuestionPut(number: question.number, code: question.code, text: question.text, stops: stops))
    answer =
      "\(name(question.code)) puts \(before == 0 ? "a question" : "a follow-up") to "
      + "\(name(speech.code)): "
      + (stops
        ? "\(line: "speech resume") when the answer begins." : "the clock runs on.")
  }

  fileprivate mutating func comment(_ code: String, delegate: String?) throws(Refusal) {
    let speaker = state.floor.comments?.on ?? state.floor.speech?.code ?? ""
    guard code != speaker else {
      throw Refusal("\(name(code)) cannot comment on its own speech")
    }
    try requireHere(code)
    let person = try self.delegate(delegate, of: code)
    endSpeech()
    guard rules.speeches.comments > 0 else {
      throw Refusal("under \(rules.title) there are no comments")
    }
    let time = rules.speeches.commentSeconds * 1000
    decide(
      SpeechStarted(
        code: code, grantedMilliseconds: time, origin: .comment, yieldedBy: speaker,
        delegate: person))
    answer =
      "\(name(code)) comments on \(name(speaker)), \(TimeSpan.words(milliseconds: time)) "
      + "(\(state.floor.comments?.heard ?? 1) of \(rules.speeches.comments))."
  }
}

/// A question was put to the speaker.
package struct QuestionPut: Fact {
  package static let name = "questionPut"
  /// From 1, in the order in which questions are put in the session.
  package var number: Int
  /// The delegation that asks. The question counts towards its statistic.
  package var code: String
  /// Empty if it was not noted.
  package var text: String
  /// Whether the clock is stopped until the answer begins.
  package var stops: Bool

  package func apply(to state: inout State, at now: Int) {
    guard number == state.floor.questions.count + 1 else { return }
    // If the clock keeps running, no command marks the start of the answer.
    let question = PutQuestion(
      number: number, code: code, text: text, status: stops ? .open : .answered)
    state.floor.questions.append(question)
    state.floor.speech?.questions.append(question)
    if stops { state.floor.clocks[.speech]?.pause(at: now) }
    state.changeStatistic(code) { $0.questions += 1 }
  }
}

/// The speaker refused the question.
package struct QuestionDeclined: Fact {
  package static let name = "questionDeclined"
  /// The number of the question, which was put in the current speech.
  package var number: Int
  /// Whether the clock is stopped until the next question is answered.
  package var stops: Bool

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.floor.speech?.questions.firstIndex(where: { $0.number == number })
    else {
      return
    }
    state.floor.speech?.questions[index].status = .declined
    if stops { state.floor.clocks[.speech]?.pause(at: now) }
  }
}
