import Catalogue

extension Ruling {
  mutating func correctStatement(_ arguments: Arguments) throws(Refusal) {
    let number = arguments.number("statement") ?? 0
    guard state.floor.statements.indices.contains(number - 1) else {
      throw Refusal("there is no statement \(number); the last is \(state.floor.statements.count)")
    }
    let old = state.floor.statements[number - 1]
    let text = arguments.text("words").map { said($0) }
    let fact = StatementCorrected(
      number: number, code: arguments.who("by"), text: text?.isEmpty == true ? nil : text)
    guard fact != StatementCorrected(number: number) else {
      throw Refusal(
        "what should be corrected? "
          + "\(ways: "correct said \(number) by <who>", "correct said \(number) words \"…\"")",
        kind: .notUnderstood)
    }
    let new = fact.corrected(old)
    guard new != old else {
      throw Refusal("statement \(number) is already recorded: \(told(old))")
    }
    decide(fact)
    answer = "Statement \(number) is corrected: \(told(new))."
  }

  private func told(_ statement: Statement) -> String {
    "\(name(statement.code)), \(Spelling.quoted(statement.text))"
  }
}

/// Who said something, or what was said, was corrected.
package struct StatementCorrected: Correction {
  package static let name = "statementCorrected"
  /// The number of the statement.
  package var number: Int
  /// The delegation that said it, if that was wrong.
  package var code: String?
  /// What was said, if that was wrong.
  package var text: String?

  package func subject(in state: State) -> String { "statement \(number)" }

  package func apply(to state: inout State, at now: Int) {
    guard state.floor.statements.indices.contains(number - 1) else { return }
    state.floor.statements[number - 1] = corrected(state.floor.statements[number - 1])
  }

  /// The statement as it should have been recorded. That of another delegation is not part of the
  /// speech any more.
  package func corrected(_ statement: Statement) -> Statement {
    var new = statement
    if let code, code != statement.code {
      (new.code, new.delegate, new.speech) = (code, nil, nil)
    }
    new.text = text ?? statement.text
    return new
  }
}
