/// What a delegation said, in the words of whoever takes the minutes. Statements are public.
package struct Statement: Codable, Equatable, Sendable {
  /// The delegation that said it.
  package var code: String
  /// Who of the delegation spoke, if it is known.
  package var delegate: String?
  /// As reported speech: `wells are cheaper than wars`.
  package var text: String
  /// The number of the speech in which it was said, if it was in one.
  package var speech: Int?
}

extension State {
  /// The number that the current speech has once it has ended.
  package var speechNumber: Int { floor.speeches.count + 1 }
}

/// What a delegation said was recorded.
package struct Said: Fact {
  package static let name = "said"
  /// In the order in which statements are recorded, from 1.
  package var number: Int
  /// With the number of the current speech, if it was said in one.
  package var statement: Statement

  package func apply(to state: inout State, at now: Int) {
    guard number == state.floor.statements.count + 1 else { return }
    state.floor.statements.append(statement)
  }
}
