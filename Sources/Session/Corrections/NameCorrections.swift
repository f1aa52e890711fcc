import Catalogue

/// Corrections of names: the topics of the agenda, the committee, who presides, and the topic of a
/// caucus.
extension Ruling {
  mutating func correctTopic(_ arguments: Arguments) throws(Refusal) {
    let topic = try topic(arguments)
    let title = try rightName(arguments, "title", instead: topic.title)
    decide(TopicCorrected(topic: topic.id, title: title))
    answer = "Topic \(arguments.number("topic") ?? 0) is corrected: \(title)"
  }

  mutating func correctCommittee(_ arguments: Arguments) throws(Refusal) {
    let name = try rightName(arguments, "name", instead: session.committee)
    decide(CommitteeCorrected(committee: name))
    answer = "The committee's name is corrected: \(name)"
  }

  mutating func correctDais(_ arguments: Arguments) throws(Refusal) {
    guard let presiding = state.meeting.presiding else {
      throw Refusal("nobody is recorded as presiding: \(line: "dais presiding \"name\"")")
    }
    let name = try rightName(arguments, "name", instead: presiding)
    decide(DaisCorrected(presiding: name))
    answer = "Who presides is corrected: \(name)."
  }

  /// The topic of a caucus is that of the motion that opened it.
  mutating func correctCaucus(_ arguments: Arguments) throws(Refusal) {
    guard let caucus = state.floor.caucus else { return }
    guard let motion = state.motions.last(where: { opened(by: $0) }) else {
      throw Refusal("the motion that opened this caucus is not on record")
    }
    var fact = MotionCorrected(number: motion.number)
    fact.subject = try rightName(arguments, "topic", instead: caucus.topic)
    fact.caucus = true
    decide(fact)
    answer = "The topic of the caucus is corrected: \(state.caucusSubject ?? "")."
  }

  /// The new name that a line gives.
  /// - Throws: `Refusal` if there is none, or if it is the old one.
  private func rightName(
    _ arguments: Arguments, _ key: String, instead old: String
  ) throws(Refusal) -> String {
    let name = cleaned(arguments.text(key) ?? "")
    guard !name.isEmpty else {
      throw Refusal("what is the right \(key)?", kind: .notUnderstood, missing: "a \(key)")
    }
    guard name != old else { throw Refusal("it is already recorded as \(Token.quote(name))") }
    return name
  }
}

/// The title of a topic was corrected.
package struct TopicCorrected: Correction {
  package static let name = "topicCorrected"
  /// The `id` of the topic.
  package var topic: Int
  /// The right title.
  package var title: String

  package func subject(in state: State) -> String { state.topicWords(topic) }

  package func apply(to state: inout State, at now: Int) {
    guard let index = state.agenda.topics.firstIndex(where: { $0.id == topic }) else { return }
    state.agenda.topics[index].title = title
  }
}

/// The name of the committee was corrected.
package struct CommitteeCorrected: Correction {
  package static let name = "committeeCorrected"
  /// The right name, which replaces that of the setup.
  package var committee: String

  package func subject(in state: State) -> String { "the committee's name" }

  package func apply(to state: inout State, at now: Int) { state.meeting.committee = committee }
}

/// The name of who presides was corrected.
package struct DaisCorrected: Correction {
  package static let name = "daisCorrected"
  /// The right name of who presides now.
  package var presiding: String

  package func subject(in state: State) -> String { "who presides" }

  package func apply(to state: inout State, at now: Int) { state.meeting.presiding = presiding }
}
