/// A question to the speaker, after a yield to questions.
package struct PutQuestion: Codable, Equatable, Sendable {
  package enum Status: String, Codable, Sendable {
    /// It is being put.
    case open
    /// The answer has begun.
    case answered
    /// The speaker would not answer.
    case declined
  }

  /// Who asks.
  package var code: String
  /// Empty where it was not noted.
  package var text: String
  package var status = Status.open
}

extension Speech {
  /// The question that is being put.
  package var openQuestion: PutQuestion? {
    questions.last.flatMap { $0.status == .open ? $0 : nil }
  }

  /// The answer begins, if a question is open.
  mutating func answerQuestion() {
    guard openQuestion != nil else { return }
    questions[questions.count - 1].status = .answered
  }
}

/// A speech whose rest was yielded to comments, while they are heard.
package struct Comments: Codable, Equatable, Sendable {
  /// Whose speech it was.
  package var on: String
  /// How many have been heard, the one that is being made included.
  package var heard = 0
}
