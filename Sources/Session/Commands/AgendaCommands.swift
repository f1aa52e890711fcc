import Catalogue

extension CommandID {
  package static let agendaAdd = CommandID("agenda add")
  package static let agendaSet = CommandID("agenda set")
  package static let question = CommandID("question")
  package static let announce = CommandID("announce")
}

/// `agenda`, `question` and `announce`: the topics of the meeting, and what the room's screen
/// shows.
let agendaCommands: [CommandSpec] = [
  CommandSpec(
    .agendaAdd, "<title:text>", help: "Put a topic on the agenda.",
    example: "agenda add \"Water as a cause of conflict\""
  ) { arguments, ruling in
    let title = cleaned(arguments.text("title") ?? "")
    guard !title.isEmpty else {
      throw Refusal("a topic needs a title", kind: .notUnderstood, missing: "a title")
    }
    ruling.decide(TopicAdded(number: ruling.state.topics.count + 1, title: title))
    ruling.answer = "Topic \(ruling.state.topics.count): \(title)"
  },
  CommandSpec(
    .agendaSet, "<topic:number>", help: "Take up a topic; the others keep their debates.",
    example: "agenda set 2", refusal: { agendaRefusal($0.state) }
  ) { arguments, ruling in
    try ruling.takeUp(topic: arguments.number("topic") ?? 0)
  },
  CommandSpec(
    .question, "<number:number>",
    help: "Show the room a guiding question of the topic; 0 takes it off.", example: "question 1"
  ) { arguments, ruling in
    let number = arguments.number() ?? 0
    let questions =
      ruling.state.currentTopic.map { ruling.state.topics[$0 - 1].questions } ?? []
    guard number <= questions.count else {
      throw Refusal(
        questions.isEmpty
          ? "the topic has no guiding questions" : "the topic has \(questions.count) questions")
    }
    ruling.decide(QuestionShown(question: number == 0 ? nil : number))
    ruling.answer =
      number == 0 ? "No question is shown." : "The room reads: \(questions[number - 1])"
  },
  CommandSpec(
    .announce, "<text:text>", help: "Tell the room something; an empty text takes it back.",
    example: "announce \"Lunch is served\""
  ) { arguments, ruling in
    let text = cleaned(arguments.text() ?? "")
    ruling.decide(Announced(text: text.isEmpty ? nil : text))
    ruling.answer = text.isEmpty ? "The announcement is taken back." : "The room reads: \(text)"
  },
]

private func agendaRefusal(_ state: State) -> Refusal? {
  if let vote = state.openVote { return Refusal("a vote is open (\(vote.question))") }
  if let speech = state.speech {
    return .speaks(speech, state)
  }
  return state.caucus == nil ? nil : Refusal.caucusGoesOn
}

extension Ruling {
  /// - Throws: `Refusal` if the topic is not on the agenda or is already under debate.
  func requireTopic(_ number: Int) throws(Refusal) {
    guard state.topics.indices.contains(number - 1) else {
      throw Refusal(
        state.topics.isEmpty
          ? "there is no topic on the agenda: \(line: "agenda add \"title\"")"
          : "there is no topic \(number): the agenda has \(state.topics.count)")
    }
    guard state.currentTopic != number else { throw Refusal("topic \(number) is under debate") }
  }

  /// Takes up a topic, by command or because a motion to set the agenda passed.
  mutating func takeUp(topic number: Int) throws(Refusal) {
    try requireTopic(number)
    decide(TopicSet(topic: number))
    answer = "The committee takes up topic \(number): \(state.topics[number - 1].title)"
  }
}

/// A topic was added to the agenda.
package struct TopicAdded: Fact {
  package static let name = "topicAdded"
  package var number: Int
  package var title: String

  package func apply(to state: inout State, at now: Int) {
    state.topics.append(Topic(title: title))
  }
}

/// A topic was taken up; an earlier debate on it continues.
package struct TopicSet: Fact {
  package static let name = "topicSet"
  package var topic: Int

  package func apply(to state: inout State, at now: Int) {
    guard state.topics.indices.contains(topic - 1) else { return }
    // The debate before an agenda was set ends once a topic is taken up.
    if state.currentTopic == nil { state.debates[0]?.voting = false }
    state.currentTopic = topic
    state.shownQuestion = nil
    state.comments = nil
    // Explanations of vote belong to the topic that was left.
    state.rightsOwed = []
    if state.debates[topic] == nil { state.debates[topic] = state.freshDebate }
    state.debate.adjourned = false
    // A finished topic that is taken up again is reopened.
    if state.debate.finished { (state.debate.finished, state.debate.closed) = (false, false) }
  }
}

/// The committee is done with a topic.
package struct TopicFinished: Fact {
  package static let name = "topicFinished"
  package var topic: Int

  package func apply(to state: inout State, at now: Int) {
    state.debates[topic]?.finished = true
    state.debates[topic]?.voting = false
    if state.currentTopic == topic { state.currentTopic = nil }
    state.shownQuestion = nil
  }
}

/// A guiding question was shown to the room, or removed.
package struct QuestionShown: Fact {
  package static let name = "questionShown"
  /// From 1; `nil` if it was removed.
  package var question: Int?

  package func apply(to state: inout State, at now: Int) {
    state.shownQuestion = question.map { $0 - 1 }
  }
}

/// An announcement was shown to the room, or removed.
package struct Announced: Fact {
  package static let name = "announced"
  package var text: String?

  package func apply(to state: inout State, at now: Int) { state.announcement = text }
}
