/// A delegation's rights other than speaking, from its seat and the rule book.
package struct DelegationRights: Equatable, Sendable {
  /// The vote on motions; `must` if nobody may abstain on procedure.
  package var proceduralVote: ObserverRules.ProceduralVote
  /// The vote on texts.
  package var substantiveVote: Bool
  /// The vote on amendments, which a book may give to delegations without a vote on the text.
  package var amendmentVote: Bool
  /// Whether it may make a motion.
  package var motions: Bool
  /// Whether it may raise points.
  package var points: Bool
  /// Whether it has a right of reply.
  package var replies: Bool
  /// How it may put its name to a document.
  package var documents: ObserverRules.Signature
}

extension RuleBook {
  /// The rights of a delegation. A member has all of them. A guest has an observer's rights, except
  /// where the book gives its kind of guest others.
  package func rights(of delegation: Delegation) -> DelegationRights {
    guard delegation.seat == .observer else {
      return DelegationRights(
        proceduralVote: abstention.procedural ? .may : .must, substantiveVote: true,
        amendmentVote: true, motions: true,
        points: true, replies: true, documents: .sponsor)
    }
    let kind: ObserverRules.Rights? =
      switch delegation.guest {
      case .invited: observers.invited
      case .organisation: observers.organisations
      case .briefer: observers.briefers
      case nil: nil
      }
    let procedural = kind?.proceduralVote ?? observers.proceduralVote
    return DelegationRights(
      proceduralVote: procedural,
      substantiveVote: observers.substantiveVote,
      amendmentVote: observers.substantiveVote
        || observers.amendmentVote && procedural != .none,
      motions: kind?.motions ?? observers.motions,
      points: kind?.points ?? observers.points, replies: kind?.replies ?? observers.replies,
      documents: kind?.documents ?? observers.documents)
  }
}
