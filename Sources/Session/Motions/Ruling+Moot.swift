import Catalogue

/// Pending motions that can no longer be put: what they ask for has happened, or their moment is
/// over. They lapse with what overtook them, so that none is left that nothing can carry.
extension Ruling {
  /// Closes every pending motion that what was decided has overtaken, and says so.
  mutating func lapseMootMotions() {
    for motion in state.pendingMotions {
      guard let cause = mootness(motion) else { continue }
      let ending = Motion.Ending(cause)
      decide(MotionClosed(number: motion.number, status: .lapsed, ending: ending))
      let title = rules.motion(named: motion.kind)?.title ?? motion.kind
      answer += " Motion \(motion.number) (\(title)) lapses: \(motion.words(ending))."
    }
  }

  /// The previous question was ordered on the motions pending then: with the main motion decided or
  /// gone its effect is over, and new business is in order (RONR 16).
  mutating func reopenDebateAfterMainMotion() {
    guard rules.stacked, state.inVotingProcedure, state.openVote == nil, pendingMainMotions.isEmpty,
      session.state.pendingMotions.contains(where: {
        $0.debateClosed == true
          && rules.motion(named: $0.kind)?.effect == .mainMotion
      })
    else { return }
    decide(VotingEnded())
    decide(DebateReopened())
    answer += " Debate is open again."
  }

  /// Why a pending motion can be put neither now nor once the floor is free, or `nil`.
  private func mootness(_ motion: Motion) -> Motion.Cause? {
    guard let rule = rules.motion(named: motion.kind) else { return nil }
    if let why = momentPassed(rule) { return why }
    var settled = self
    settled.clearFloor()
    // A motion about the caucus is judged while there is one, any other after it.
    guard ![self, settled].contains(where: { (try? $0.check(motion, rule)) != nil }) else {
      return nil
    }
    return settled.unmetNeed(of: rule).map(Motion.Cause.init) ?? settled.obstacle(to: motion, rule)
  }

  /// Why what a motion does is not possible, with all that it needs there.
  private func obstacle(to motion: Motion, _ rule: MotionRule) -> Motion.Cause {
    switch rule.effect {
    case .setAgenda: motion.topicNumber == state.currentTopic ? .topicUnderDebate : .overtaken
    case .resumeDebate:
      motion.topicNumber != nil && motion.topicNumber == state.currentTopic
        ? .topicUnderDebate : .topicNotSetAside
    case .nextPhase, .voteWithSpeakers, .closeDebate, .adjournDebate: .topicNotUnderDebate
    case .importantQuestion: .alreadyImportant
    case .extendCaucus: state.endedCaucus == nil ? .noCaucus : .noExtension
    case .reconsider, .divideHouse: .nothingDecided
    default: .overtaken
    }
  }

  /// Why the moment of a kind of motion will not come back by itself: a speech, a vote and a caucus
  /// end, but debate that was closed stays closed.
  private func momentPassed(_ rule: MotionRule) -> Motion.Cause? {
    if rules.stacked, state.inVotingProcedure { return nil }
    var moments: [MotionPhase] = [state.inVotingProcedure ? .voting : .floor]
    if state.caucus != nil { moments.append(.caucus) }
    if state.speech != nil { moments.append(.speech) }
    if state.openVote != nil { moments.append(.vote) }
    guard !rule.when.contains(where: moments.contains) else { return nil }
    if state.inVotingProcedure { return .debateClosed }
    return rule.when.contains(.voting) ? .votingOver : .momentPassed
  }
}
