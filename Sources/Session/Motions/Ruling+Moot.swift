import Catalogue

/// Pending motions that can no longer be put, because what they ask for has happened or their phase
/// is over. They lapse when that happens, so that no motion stays pending that can never pass.
extension Ruling {
  /// Closes every pending motion that the facts so far have made moot, and adds it to the answer.
  mutating func lapseMootMotions() {
    for motion in state.pendingMotions {
      guard let cause = mootness(motion) else { continue }
      let ending = Motion.Ending(cause)
      decide(MotionClosed(number: motion.number, status: .lapsed, ending: ending))
      let title = rules.motion(named: motion.kind)?.title ?? motion.kind
      answer += " Motion \(motion.number) (\(title)) lapses: \(motion.words(ending, in: state))."
    }
  }

  /// The previous question was ordered on the motions pending at that time. Once the main motion is
  /// decided or gone it has no more effect, and new business is in order (RONR 16).
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

  /// Why a pending motion can be put neither now nor once the floor is free; `nil` if it can.
  private func mootness(_ motion: Motion) -> Motion.Cause? {
    guard let rule = rules.motion(named: motion.kind) else { return nil }
    if let why = momentPassed(rule) { return why }
    var settled = self
    settled.clearFloor()
    // A motion about the caucus is judged during it, any other after it.
    guard ![self, settled].contains(where: { (try? $0.check(motion, rule)) != nil }) else {
      return nil
    }
    return settled.unmetNeed(of: rule).map(Motion.Cause.init) ?? settled.obstacle(to: motion, rule)
  }

  /// Why the effect of a motion is impossible although all its needs are met.
  private func obstacle(to motion: Motion, _ rule: MotionRule) -> Motion.Cause {
    switch rule.effect {
    case .setAgenda: motion.topic == state.agenda.current ? .topicUnderDebate : .overtaken
    case .resumeDebate:
      motion.topic != nil && motion.topic == state.agenda.current
        ? .topicUnderDebate : .topicNotSetAside
    case .nextPhase, .voteWithSpeakers, .closeDebate, .adjournDebate: .topicNotUnderDebate
    case .importantQuestion: .alreadyImportant
    case .extendCaucus: state.floor.endedCaucus == nil ? .noCaucus : .noExtension
    case .reconsider, .divideHouse: .nothingDecided
    default: .overtaken
    }
  }

  /// Why the phase for a kind of motion will not return by itself: a speech, a vote and a caucus
  /// end, but debate that was closed stays closed.
  private func momentPassed(_ rule: MotionRule) -> Motion.Cause? {
    if rules.stacked, state.inVotingProcedure { return nil }
    var moments: [MotionPhase] = [state.inVotingProcedure ? .voting : .floor]
    if state.floor.caucus != nil { moments.append(.caucus) }
    if state.floor.speech != nil { moments.append(.speech) }
    if state.openVote != nil { moments.append(.vote) }
    guard !rule.when.contains(where: moments.contains) else { return nil }
    if state.inVotingProcedure { return .debateClosed }
    return rule.when.contains(.voting) ? .votingOver : .momentPassed
  }
}
