import Catalogue

extension CommandID {
  package static let yieldChair = CommandID("yield chair")
  package static let yieldQuestions = CommandID("yield questions")
  package static let yieldComments = CommandID("yield comments")
  package static let yield = CommandID("yield")
}

/// `yield`: what to do with the rest of a speech.
let yieldCommands: [CommandSpec] = [
  CommandSpec(
    .yieldChair, help: "Yield the rest to the chair; the speech ends.",
    example: "yield chair", refusal: { yieldRefusal($0, to: .chair) },
    completer: completer(for: .chair)
  ) { _, ruling in
    guard let speech = ruling.state.floor.speech else { return }
    ruling.endSpeech(yieldingTo: YieldTarget.chair.rawValue)
    ruling.answer = "\(ruling.name(speech.code)) yields to the chair."
    ruling.sayWhatFollows(speech)
  },
  CommandSpec(
    .yieldQuestions, help: "Yield the rest to questions; the clock pauses while one is asked.",
    example: "yield questions", refusal: { yieldRefusal($0, to: .questions) },
    completer: completer(for: .questions)
  ) { _, ruling in
    guard let speech = ruling.state.floor.speech else { return }
    try ruling.requireTimeLeft(speech)
    let stops = !ruling.rules.speeches.questionsCount
    ruling.decide(SpeechOpenedTo(target: .questions, stops: stops))
    ruling.answer =
      "\(ruling.name(speech.code)) is open to questions: \(line: "speech question <who>")"
    ruling.answer +=
      stops ? ", \(line: "speech resume") when the answer begins." : "; the clock runs."
  },
  CommandSpec(
    .yieldComments, help: "Yield the rest to comments from the floor.",
    example: "yield comments", refusal: { yieldRefusal($0, to: .comments) },
    completer: completer(for: .comments)
  ) { _, ruling in
    guard let speech = ruling.state.floor.speech else { return }
    try ruling.requireTimeLeft(speech)
    ruling.decide(SpeechOpenedTo(target: .comments, stops: true))
    let rules = ruling.rules.speeches
    ruling.answer =
      "\(ruling.name(speech.code)) yields to comments, \(rules.comments) of "
      + "\(TimeSpan.words(milliseconds: rules.commentSeconds * 1000)): "
      + "\(line: "speech comment <who>")."
  },
  CommandSpec(
    .yield, "<who:who> [delegate <delegate:text>]",
    help: "Yield the rest to another delegation, which speaks at once.",
    example: "yield Brazil", refusal: { yieldRefusal($0, to: .delegation) },
    completer: completer(for: .delegation)
  ) { arguments, ruling in
    guard let speech = ruling.state.floor.speech, let receiver = arguments.who() else { return }
    guard receiver != speech.code else {
      throw Refusal("\(ruling.name(receiver)) cannot yield to itself")
    }
    try ruling.requireHere(receiver)
    let person = try ruling.delegate(arguments.text("delegate"), of: receiver)
    let rest = try ruling.requireTimeLeft(speech)
    ruling.endSpeech(yieldingTo: receiver)
    ruling.decide(
      SpeechStarted(
        code: receiver, grantedMilliseconds: rest, origin: speech.origin, yieldedBy: speech.code,
        yields: speech.yields + 1, delegate: person))
    ruling.answer =
      "\(ruling.name(speech.code)) yields to \(ruling.name(receiver)): "
      + "\(TimeSpan.clock(milliseconds: rest)) left."
  },
]

extension Ruling {
  /// - Throws: `Refusal` if the book wants the rest of a speech from the list to be yielded and the
  ///   speaker has time left.
  func requireYield(_ speech: Speech) throws(Refusal) {
    let rules = rules.speeches
    guard rules.yieldRequired, speech.origin == .list, speech.openTo == nil,
      speech.yieldedBy == nil, speechTime < speech.grantedMilliseconds
    else { return }
    let lines = rules.yields.map {
      CommandID.yield.line($0 == .delegation ? "<who>" : $0.rawValue)
    }
    throw Refusal(
      "under \(self.rules.title) a speaker with time left must yield it: \(Spelling.list(lines, last: "or"))"
    )
  }
}

/// Offers only what the book allows.
private func completer(for target: YieldTarget) -> Completer {
  Completer(
    isOffered: { $0.knownYields.contains(target) }, missing: { $0.yieldWords })
}

extension Session {
  /// The targets to which the book allows a speech to be yielded. The chair is always one of them.
  var knownYields: [YieldTarget] {
    [.delegation, .questions, .comments, .chair].filter {
      $0 == .chair || setup.rules.speeches.yields.contains($0)
    }
  }

  /// The targets as text: `a delegation, questions or the chair`.
  var yieldWords: String { Spelling.list(knownYields.map(\.title), last: "or") }
}

extension YieldTarget {
  /// For use after `yield to`.
  fileprivate var title: String {
    switch self {
    case .chair: "the chair"
    case .delegation: "a delegation"
    case .questions, .comments: rawValue
    }
  }
}

/// Why the speaker cannot yield now. Whether time is left is only judged when the command is
/// carried out.
private func yieldRefusal(_ session: Session, to target: YieldTarget) -> Refusal? {
  let (state, rules) = (session.state, session.setup.rules.speeches)
  guard let speech = state.floor.speech else { return noSpeechRefusal(state) }
  if let refusal = Ruling.needsOpenMeeting(state) { return refusal }
  let isInDebate = state.floor.caucus?.phase != nil && speech.origin == .consultation
  guard speech.origin == .list || speech.origin == .chair || isInDebate else {
    return Refusal(
      "only a speech in debate can be yielded, not \(speech.origin.title): \(line: "speech end")")
  }
  if target == .chair { return nil }
  guard rules.yields.contains(target) else {
    let book = session.setup.rules.title
    return Refusal(
      rules.yields.isEmpty
        ? "under \(book) time cannot be yielded: \(line: "speech end")"
        : "under \(book) the rest can be yielded to \(session.yieldWords), not to \(target.title)")
  }
  if let open = speech.openTo {
    return Refusal("the rest is already yielded to \(open.rawValue)")
  }
  guard speech.yields < rules.yieldDepth else {
    return Refusal(
      "\(state.name(speech.code)) speaks on yielded time, which cannot be yielded again: "
        + "\(line: "speech end")")
  }
  return nil
}

extension Ruling {
  /// The time left of a speech, in milliseconds.
  /// - Throws: `Refusal` in overtime.
  @discardableResult
  fileprivate func requireTimeLeft(_ speech: Speech) throws(Refusal) -> Int {
    let rest = speech.left(at: speechTime)
    guard rest > 0 else { throw Refusal("no time is left to yield: \(line: "speech end")") }
    return rest
  }
}
