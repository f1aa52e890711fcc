/// What is in order only at once after a vote.
extension Ruling {
  /// - Throws: `Refusal` unless the last thing done was a decision by vote: the assembly is divided
  ///   before other business has come (RONR 29).
  func requireJustDecided() throws(Refusal) {
    var place = session.sequence
    while place > 0 {
      // What was done before a checkpoint is not known; the chair judges.
      guard let record = try? session.history.record(place) else { return }
      if record.facts.contains(where: isDecisionByVote) { return }
      guard record.facts.allSatisfy(isAside) else { break }
      place = record.parent ?? place - 1
    }
    throw Refusal(
      "nothing was decided by a vote just now: a division is called for at once after the vote")
  }

  private func isDecisionByVote(_ fact: any Fact) -> Bool {
    switch fact {
    case let fact as VoteClosed: fact.verdict.outcome != .withdrawn
    case let fact as MotionDecided: fact.basis == .count || fact.basis == .notCounted
    default: false
    }
  }

  /// What is no business of the assembly's.
  private func isAside(_ fact: any Fact) -> Bool {
    switch fact {
    case is Noted, is Scored, is Marked, is Announced, is Undone, is Redone, is Restored: true
    default: false
    }
  }
}
