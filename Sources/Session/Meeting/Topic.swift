/// A topic of the agenda with the guiding questions from its background guide.
package struct Topic: Codable, Equatable, Sendable {
  /// Refers to the topic wherever it is on the agenda. From 1 and never reused; 0 until the
  /// session assigns one.
  package var id = 0
  /// As typed, or as the background guide has it; the room sees it untranslated.
  package var title: String
  /// From the background guide, in its order; empty if it has none.
  package var questions: [String]

  package init(title: String, questions: [String] = []) {
    self.title = title
    self.questions = questions
  }

  init(id: Int, title: String) {
    self.init(title: title)
    self.id = id
  }

  private enum Key: String, CodingKey { case id, title, questions }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    id = try fields.decodeIfPresent(Int.self, forKey: .id) ?? 0
    title = try fields.decode(String.self, forKey: .title)
    questions = try fields.decode([String].self, forKey: .questions)
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    if id != 0 { try fields.encode(id, forKey: .id) }
    try fields.encode(title, forKey: .title)
    try fields.encode(questions, forKey: .questions)
  }
}

extension State {
  /// `nil` for no `id`, and for a topic that was removed from the agenda.
  package func topic(_ id: Int?) -> Topic? {
    id.flatMap { id in agenda.topics.first { $0.id == id } }
  }

  /// The number shown for a topic: its place on the agenda, from 1.
  package func number(ofTopic id: Int?) -> Int? {
    id.flatMap { id in agenda.topics.firstIndex { $0.id == id } }.map { $0 + 1 }
  }

  /// The topic at a place of the agenda, from 1.
  package func topic(numbered number: Int) -> Topic? {
    agenda.topics.indices.contains(number - 1) ? agenda.topics[number - 1] : nil
  }

  /// `topic 2`, by its place on the agenda.
  package func topicWords(_ id: Int) -> String {
    number(ofTopic: id).map { "topic \($0)" } ?? "a topic that was removed"
  }

  /// The guiding questions of the topic under debate.
  package var questions: [String] { topic(agenda.current)?.questions ?? [] }
}
