import Catalogue
import Session

/// Voting procedure in words, for the chair: which question, and why it is put now.
extension Session {
  /// `Amendment 1.1.3: strike clause 3`; `Draft resolution 1.1, clause 3`
  package func question(of step: VotingPlan.Step) -> String {
    guard let document = state.document(step.document) else { return "" }
    let name = document.name(setup.rules)
    if let clause = step.clause { return "\(name), clause \(clause)" }
    return document.of == nil ? name : "\(name): \(document.subject)"
  }

  /// `1.1.3`; `1.1 clause 3`
  package func brief(_ step: VotingPlan.Step) -> String {
    let number = state.document(step.document)?.number ?? ""
    return step.clause.map { "\(number) clause \($0)" } ?? number
  }

  /// Why a question is put at its place: `the furthest from the text, as the Chair ranked it`.
  package func reason(for step: VotingPlan.Step) -> String {
    let text = state.document(state.document(step.document)?.of)?.number
    switch step.reason {
    case .onlyAmendment: return "the only amendment to \(text ?? "the text")"
    case .furthest: return "furthest from \(text ?? "the text"), as the Chair ranked it"
    case .perhapsFurthest:
      return "perhaps furthest from \(text ?? "the text"): a guess, which the Chair may change"
    case .additionOrDeletion: return "additions and deletions are put first"
    case .received: return "amendments are put in the order received"
    case .secondDegree: return "put before the amendment that it changes"
    case .separate: return "the Chair puts it to a separate vote"
    case .divided: return "the committee decided on a separate vote"
    case .asAmended: return "the text as it stands after the votes on its parts and amendments"
    case .submitted: return "drafts are put in the order submitted"
    case .introduced: return "drafts are put in the order introduced"
    case .reordered: return "put first by a decision on the order"
    }
  }
}
