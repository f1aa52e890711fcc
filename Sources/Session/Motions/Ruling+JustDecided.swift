/// Motions that are only in order directly after a vote.
extension Ruling {
  /// - Throws: `Refusal` unless the last business was a decision by vote: a division must be called
  ///   for before other business (RONR 29).
  func requireJustDecided() throws(Refusal) {
    var place = session.sequence
    while place > 0 {
      // If the record cannot be read, the chair decides.
      guard let record = try? session.history.record(place) else { return }
      if record.facts.contains(where: isDecisionByVote) { return }
      guard record.facts.allSatisfy(isAside) else { break }
      place = record.parent ?? place - 1
    }
    throw Refusal(
      "no vote has just been taken: a division must be called for right after the vote")
  }

  private func isDecisionByVote(_ fact: any Fact) -> Bool {
    switch fact {
    case let fact as VoteClosed: fact.verdict.outcome != .withdrawn
    case let fact as MotionDecided: fact.basis == .count || fact.basis == .notCounted
    default: false
    }
  }

  /// Whether a fact is not business of the committee.
  private func isAside(_ fact: any Fact) -> Bool {
    switch fact {
    case is Noted, is Scored, is Marked, is Announced, is Undone, is Redone, is Restored: true
    default: false
    }
  }
}
