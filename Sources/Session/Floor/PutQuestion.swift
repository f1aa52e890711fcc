/// A question to the speaker, after a yield to questions.
package struct PutQuestion: Codable, Equatable, Sendable {
  /// Whether the question was answered.
  package enum Status: String, Codable, Sendable {
    /// It is being put.
    case open
    /// The answer has begun.
    case answered
    /// The speaker declined to answer.
    case declined
  }

  /// In the order in which questions are put, from 1.
  package var number: Int
  /// The delegation that asks.
  package var code: String
  /// Empty if it was not noted.
  package var text: String
  /// `answered` at once if the clock is not stopped for the question.
  package var status = Status.open

  package init(number: Int, code: String, text: String, status: Status = .open) {
    (self.number, self.code, self.text, self.status) = (number, code, text, status)
  }
}

extension Speech {
  /// The question that is being put.
  package var openQuestion: PutQuestion? {
    questions.last.flatMap { $0.status == .open ? $0 : nil }
  }

  /// Marks the open question as answered, if there is one.
  mutating func answerQuestion() {
    guard openQuestion != nil else { return }
    questions[questions.count - 1].status = .answered
  }
}

/// The comments on a speech whose rest was yielded to comments, while they are heard.
package struct Comments: Codable, Equatable, Sendable {
  /// The delegation that made the speech.
  package var on: String
  /// How many have been heard, including the current one.
  package var heard = 0
}
