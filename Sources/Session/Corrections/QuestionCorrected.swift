import Catalogue

extension Ruling {
  mutating func correctQuestion(_ arguments: Arguments) throws(Refusal) {
    let number = arguments.number("question") ?? 0
    guard state.floor.questions.indices.contains(number - 1) else {
      throw Refusal("there is no question \(number); the last is \(state.floor.questions.count)")
    }
    let question = state.floor.questions[number - 1]
    let fact = QuestionCorrected(
      number: number, code: arguments.who("by"), text: arguments.text("words").map { cleaned($0) })
    guard fact != QuestionCorrected(number: number) else {
      throw Refusal(
        "what should be corrected? "
          + "\(ways: "correct question \(number) by <who>", "correct question \(number) words \"…\"")",
        kind: .notUnderstood)
    }
    let new = fact.corrected(question)
    guard new != question else {
      throw Refusal("question \(number) is already recorded: \(told(question))")
    }
    if let speech = state.floor.speech, speech.code == new.code,
      speech.questions.contains(where: { $0.number == number })
    {
      throw Refusal("\(name(new.code)) has the floor and cannot question itself")
    }
    decide(fact)
    answer = "Question \(number) is corrected: \(told(new))."
  }

  private func told(_ question: PutQuestion) -> String {
    "by \(name(question.code))"
      + (question.text.isEmpty ? "" : ", \(Spelling.quoted(question.text))")
  }
}

/// Who asked a question, or its words, was corrected.
package struct QuestionCorrected: Correction {
  package static let name = "questionCorrected"
  /// The number of the question.
  package var number: Int
  /// The delegation that asked it, if that was wrong.
  package var code: String?
  /// Its words, if they were wrong.
  package var text: String?

  package func subject(in state: State) -> String { "question \(number)" }

  package func apply(to state: inout State, at now: Int) {
    guard state.floor.questions.indices.contains(number - 1) else { return }
    let old = state.floor.questions[number - 1]
    state.floor.questions[number - 1] = corrected(old)
    if let index = state.floor.speech?.questions.firstIndex(where: { $0.number == number }),
      let current = state.floor.speech?.questions[index]
    {
      state.floor.speech?.questions[index] = corrected(current)
    }
    guard let code else { return }
    state.changeStatistic(old.code) { $0.questions -= 1 }
    state.changeStatistic(code) { $0.questions += 1 }
  }

  /// The question as it should have been recorded.
  package func corrected(_ question: PutQuestion) -> PutQuestion {
    var new = question
    (new.code, new.text) = (code ?? question.code, text ?? question.text)
    return new
  }
}
