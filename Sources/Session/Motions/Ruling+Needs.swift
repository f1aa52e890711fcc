import Catalogue

/// Checks of what a kind of motion needs.
extension Ruling {
  /// - Throws: `Refusal` that names the first unmet need of a kind of motion.
  func requireNeeds(of rule: MotionRule) throws(Refusal) {
    if let need = unmetNeed(of: rule) { throw refusal(without: need, rule) }
  }

  /// The first unmet need of a kind of motion.
  func unmetNeed(of rule: MotionRule) -> MotionNeed? {
    (rule.effect.needs + (rule.needs ?? [])).first { !isMet($0) }
  }

  private func isMet(_ need: MotionNeed) -> Bool {
    switch need {
    case .mainMotion: !pendingMainMotions.isEmpty
    case .topic: state.agenda.current != nil
    case .question: state.agenda.current != nil || !pendingMainMotions.isEmpty
    case .debate: isMet(.question) || state.debate.list.wasOpened
    case .openDebate: !state.debate.closed
    case .vote: hasVoted
    case .decision: hasVoted || state.motions.contains(where: mayBeReconsidered)
    case .caucus: state.floor.caucus != nil
    case .openList: state.debate.list.open
    case .closedList: !state.debate.list.open
    }
  }

  private func refusal(without need: MotionNeed, _ rule: MotionRule) -> Refusal {
    switch need {
    case .mainMotion:
      Refusal("a motion \(rule.kind) is about a main motion, and none is pending")
    case .topic: Refusal("no topic is under debate: \(line: "agenda set <number>")")
    case .question: Refusal(noQuestion)
    case .debate:
      Refusal("there is no debate yet: take up a topic or open the speakers' list first")
    case .openDebate: Refusal("debate is already closed")
    case .vote, .decision: Refusal("nothing has been decided by a vote that could be reconsidered")
    case .caucus: Refusal("there is no caucus to close")
    case .openList: Refusal("the speakers' list is not open")
    case .closedList: Refusal("the speakers' list is already open")
    }
  }

  private var noQuestion: Saying {
    rules.motions.contains { $0.effect == .mainMotion }
      ? "no topic is under debate, and no main motion is pending" : "no topic is under debate"
  }

  /// The pending main motions, in the order made.
  var pendingMainMotions: [Motion] {
    state.pendingMotions.filter { rules.motion(named: $0.kind)?.effect == .mainMotion }
  }

  private var hasVoted: Bool {
    state.voting.votes.contains {
      $0.status == .closed && !$0.isStrawPoll && $0.outcome != .withdrawn
    }
  }

  /// Whether a motion was voted upon and its kind may be reconsidered.
  private func mayBeReconsidered(_ motion: Motion) -> Bool {
    guard motion.status == .passed || motion.status == .failed else { return false }
    switch motion.basis {
    case .count, .notCounted, .unopposed:
      return rules.motion(named: motion.kind)?.reconsidered != false
    case .chair, .request, .objection, .unseconded, nil: return false
    }
  }
}
