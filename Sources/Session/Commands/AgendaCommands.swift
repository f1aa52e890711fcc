import Catalogue

extension CommandID {
  package static let agendaAdd = CommandID("agenda add")
  package static let agendaSet = CommandID("agenda set")
  package static let agendaRename = CommandID("agenda rename")
  package static let agendaMove = CommandID("agenda move")
  package static let agendaRemove = CommandID("agenda remove")
  package static let question = CommandID("question")
  package static let announce = CommandID("announce")
}

/// `agenda`, `question` and `announce`: the topics of the meeting, and what the room's screen
/// shows.
let agendaCommands: [CommandSpec] = [
  CommandSpec(
    .agendaAdd, "<title:text>", help: "Add a topic to the agenda.",
    example: "agenda add \"Water as a cause of conflict\""
  ) { arguments, ruling in
    let title = cleaned(arguments.text("title") ?? "")
    guard !title.isEmpty else {
      throw Refusal("a topic needs a title", kind: .notUnderstood, missing: "a title")
    }
    ruling.decide(TopicAdded(topic: ruling.state.agenda.lastID + 1, title: title))
    ruling.answer = "Topic \(ruling.state.agenda.topics.count): \(title)"
  },
  CommandSpec(
    .agendaSet, "<topic:number>",
    help: "Take up a topic; each topic keeps its own list and debate.",
    example: "agenda set 2", refusal: { agendaRefusal($0.state) }
  ) { arguments, ruling in
    try ruling.takeUp(topic: try ruling.topic(arguments).id)
  },
  CommandSpec(
    .agendaRename, "<topic:number> <title:text>", help: "Change the title of a topic.",
    example: "agenda rename 1 \"Water as a weapon\"", refusal: { noTopicRefusal($0.state) }
  ) { arguments, ruling in
    let topic = try ruling.topic(arguments)
    let title = cleaned(arguments.text("title") ?? "")
    guard !title.isEmpty else {
      throw Refusal("a topic needs a title", kind: .notUnderstood, missing: "a title")
    }
    guard title != topic.title else {
      throw Refusal("\(ruling.state.topicWords(topic.id)) already has that title")
    }
    ruling.decide(TopicRenamed(topic: topic.id, title: title))
    ruling.answer = "Topic \(arguments.number("topic") ?? 0): \(title)"
  },
  CommandSpec(
    .agendaMove, "<topic:number> <to:number>",
    help: "Move a topic to another place on the agenda.",
    example: "agenda move 2 1", refusal: { noTopicRefusal($0.state) }
  ) { arguments, ruling in
    let topic = try ruling.topic(arguments)
    let place = arguments.number("to") ?? 0
    guard (1...ruling.state.agenda.topics.count).contains(place) else {
      let topics = Spelling.count(ruling.state.agenda.topics.count, "topic")
      throw Refusal("there is no place \(place): the agenda has \(topics)")
    }
    guard place != ruling.state.number(ofTopic: topic.id) else {
      throw Refusal("topic \(place) already has that place")
    }
    ruling.decide(TopicMoved(topic: topic.id, place: place))
    let agenda = ruling.state.agenda.topics.enumerated().map {
      "\($0.offset + 1) \($0.element.title)"
    }
    ruling.answer = "The agenda: \(agenda.joined(separator: "; "))"
  },
  CommandSpec(
    .agendaRemove, "<topic:number>",
    help: "Remove a topic from the agenda, if nothing has been done about it yet.",
    example: "agenda remove 3", refusal: { noTopicRefusal($0.state) }
  ) { arguments, ruling in
    let topic = try ruling.topic(arguments)
    try ruling.requireUntouched(topic)
    ruling.decide(TopicRemoved(topic: topic.id))
    ruling.answer = "Removed from the agenda: \(topic.title)"
  },
  CommandSpec(
    .question, "<number:number>",
    help: "Show the room one of the topic's guiding questions; 0 removes it.", example: "question 1"
  ) { arguments, ruling in
    let number = arguments.number() ?? 0
    let questions = ruling.state.questions
    guard number <= questions.count else {
      throw Refusal(
        questions.isEmpty
          ? "the topic has no guiding questions" : "the topic has \(questions.count) questions")
    }
    ruling.decide(
      QuestionShown(
        topic: ruling.state.agenda.current ?? 0, question: number == 0 ? nil : number))
    ruling.answer =
      number == 0 ? "No question is shown." : "Shown to the room: \(questions[number - 1])"
  },
  CommandSpec(
    .announce, "<text:text>", help: "Show the room an announcement; an empty text removes it.",
    example: "announce \"Lunch is served\""
  ) { arguments, ruling in
    let text = cleaned(arguments.text() ?? "")
    ruling.decide(Announced(text: text.isEmpty ? nil : text))
    ruling.answer = text.isEmpty ? "The announcement is removed." : "Shown to the room: \(text)"
    ruling.warnIfCut(text, after: RoomText.announcementLines)
  },
]

private func agendaRefusal(_ state: State) -> Refusal? {
  if let vote = state.openVote { return Refusal("a vote is open (\(vote.question))") }
  if let speech = state.floor.speech {
    return .speaks(speech, state)
  }
  return state.floor.caucus == nil ? nil : Refusal.caucusGoesOn
}

func noTopicRefusal(_ state: State) -> Refusal? {
  state.agenda.topics.isEmpty
    ? Refusal("there is no topic on the agenda: \(line: "agenda add \"title\"")") : nil
}

extension Ruling {
  /// The topic that a line names by its place on the agenda.
  /// - Throws: `Refusal` if the agenda has no such place.
  func topic(_ arguments: Arguments) throws(Refusal) -> Topic {
    let number = arguments.number("topic") ?? 0
    if let topic = state.topic(numbered: number) { return topic }
    let topics = Spelling.count(state.agenda.topics.count, "topic")
    throw noTopicRefusal(state)
      ?? Refusal("there is no topic \(number): the agenda has \(topics)")
  }

  /// - Throws: `Refusal` if the topic is not on the agenda or is already under debate.
  func requireTopic(_ id: Int) throws(Refusal) {
    guard let number = state.number(ofTopic: id) else {
      throw noTopicRefusal(state) ?? Refusal("the topic is no longer on the agenda")
    }
    guard state.agenda.current != id else {
      throw Refusal("topic \(number) is already under debate")
    }
  }

  /// - Throws: `Refusal` if anything on record is about the topic.
  fileprivate func requireUntouched(_ topic: Topic) throws(Refusal) {
    try requireTopic(topic.id)
    let words = state.topicWords(topic.id)
    if let motion = state.motions.first(where: { $0.topic == topic.id }) {
      throw Refusal("motion \(motion.number) is about \(words), so the topic stays on the agenda")
    }
    if let document = state.register.documents.first(where: { $0.topic == topic.id }) {
      throw Refusal("\(name(document)) is about \(words), so the topic stays on the agenda")
    }
    // Every topic has a debate from the moment it is taken up.
    guard state.agenda.debates[topic.id] == nil else {
      throw Refusal("\(words) has been taken up, so it stays on the agenda")
    }
  }

  /// Takes up a topic, by command or because a motion to set the agenda passed.
  mutating func takeUp(topic id: Int) throws(Refusal) {
    try requireTopic(id)
    let ahead = state.agenda.ahead[id] ?? []
    decide(TopicSet(topic: id))
    let words = state.topicWords(id)
    answer = "The committee takes up \(words): \(state.topic(id)?.title ?? "")"
    openList(with: ahead)
  }
}
