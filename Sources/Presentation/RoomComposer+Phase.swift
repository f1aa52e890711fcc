import Session

extension RoomComposer {
  /// What the screen is about. It is determined by the situation and the news alone; nobody
  /// switches the screen.
  var phase: RoomView.Phase {
    let situation = session.situation
    switch situation.meeting {
    case .suspended: return .suspended
    case .adjourned: return .adjourned
    case .notOpened: return situation.roll == .closed ? .waiting : .rollCall
    case .open: break
    }
    if situation.isInterrupted { return .crisis }
    if situation.isHearingPoint { return .point }
    if situation.vote != nil { return .vote }
    if situation.speech != nil { return situation.caucus == nil ? .speech : .caucus }
    // Once everyone has answered, the roll gives way to whatever comes next, even if it is not
    // closed.
    if situation.roll == .calling { return .rollCall }
    if decidedVote != nil { return .verdict }
    if situation.pendingMotions > 0 { return .motion }
    if situation.caucus != nil { return .caucus }
    if situation.roll == .called, news.isOfAttendance { return .rollCall }
    if state.documentOnFloor != nil, state.voting.rightsOwed.isEmpty { return .document }
    if state.questionShown != nil { return .question }
    if situation.inVotingProcedure { return .voting }
    return situation.list == .open || !state.debate.list.queue.isEmpty ? .floor : .waiting
  }

  /// The vote that was just closed.
  var decidedVote: Vote? {
    news.verdict.flatMap {
      state.voting.votes.indices.contains($0 - 1) ? state.voting.votes[$0 - 1] : nil
    }
  }
}
