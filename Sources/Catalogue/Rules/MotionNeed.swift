/// A condition for a motion to be in order.
package enum MotionNeed: String, Codable, Sendable, CaseIterable {
  /// A motion with the effect `mainMotion` is pending.
  case mainMotion
  /// A topic is under debate.
  case topic
  /// A topic or a main motion is under debate.
  case question
  /// Something is under debate: a topic, a main motion, or whatever the list was opened for.
  case debate
  /// Debate has not been closed.
  case openDebate
  /// A vote on a text was closed.
  case vote
  /// A vote on a text was closed, or a motion that may be reconsidered was decided.
  case decision
  /// A caucus is under way.
  case caucus
  /// The speakers' list is open.
  case openList
  /// The speakers' list is not open.
  case closedList
}

extension MotionEffect {
  /// The conditions of an effect, which apply in every book.
  package var needs: [MotionNeed] {
    switch self {
    case .closeCaucus: [.caucus]
    case .openList: [.closedList]
    case .closeList: [.openList]
    case .nextPhase, .voteWithSpeakers, .closeDebate: [.debate, .openDebate]
    case .adjournDebate: [.question]
    case .dropQuestion: [.mainMotion]
    case .reconsider: [.decision]
    default: []
    }
  }
}
