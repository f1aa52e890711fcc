import Session

/// What a motion takes, in words.
extension RoomPainter {
  /// `It takes a majority of the votes cast: 8 if all 15 vote`
  func majorityWords(_ rule: MotionRule) -> String {
    let majorities = session.setup.rules.majorities
    switch rule.decision {
    case .chair: return "Decided by the chair"
    case .demand: return "Granted on request, without a vote"
    case .noObjection: return "Passes unless somebody objects"
    case .majority(let majority): return words(majority, entitled(.procedural))
    case .procedural: return words(majorities.procedural, entitled(.procedural))
    case .substantive: return words(majorities.substantive, entitled(.substantive))
    }
  }

  private func words(_ majority: Majority, _ entitled: Int) -> String {
    let members = state.delegations.count { $0.seat == .member }
    let (base, count) =
      switch majority.base {
      case .votes: ("the votes cast", entitled)
      case .present: ("those present", entitled)
      case .members: ("all members", members)
      }
    let needed = majority.needed(of: count)
    let fixed = session.setup.body.affirmativeVotes
    if let fixed, majority == .simple { return "It takes \(fixed) votes in favour, of \(members)" }
    var words = "It takes \(majority.title) of \(base)"
    if majority.base != .votes {
      words += ": \(max(needed, fixed ?? 0))"
    } else if entitled > 0 {
      words += ": \(max(needed, fixed ?? 0)) if all \(entitled) vote"
    }
    if let fixed, majority.base == .votes { words += ", and never fewer than \(fixed)" }
    return words
  }

  /// How many may vote on a motion now: members here, and observers where the book lets them.
  private func entitled(_ kind: Vote.Kind) -> Int {
    let rules = session.setup.rules.observers
    let observersVote = kind == .substantive ? rules.substantiveVote : rules.proceduralVote != .none
    return state.delegations.count {
      $0.attendance.isHere && ($0.seat == .member || observersVote)
    }
  }
}
