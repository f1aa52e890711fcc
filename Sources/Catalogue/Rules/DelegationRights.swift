/// What a delegation may do beside speaking, by its seat and the book.
package struct DelegationRights: Equatable, Sendable {
  package var proceduralVote: ObserverRules.ProceduralVote
  package var substantiveVote: Bool
  /// On amendments, which a book may open to those who have no vote on the text.
  package var amendmentVote: Bool
  package var motions: Bool
  package var points: Bool
  package var replies: Bool
  package var documents: ObserverRules.Signature
}

extension RuleBook {
  /// The rights of a delegation. A member has them all; a guest has those of observers, but for
  /// what the book says of its kind.
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
