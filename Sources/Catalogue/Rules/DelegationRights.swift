/// A delegation's rights other than speaking, from its seat and the rule book.
package struct DelegationRights: Equatable, Sendable {
  package var proceduralVote: ObserverRules.ProceduralVote
  package var substantiveVote: Bool
  /// The vote on amendments, which a book may give to delegations without a vote on the text.
  package var amendmentVote: Bool
  package var motions: Bool
  package var points: Bool
  package var replies: Bool
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
