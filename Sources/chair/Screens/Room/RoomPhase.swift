import Session

/// What the room's attention is on. Decided from the session alone: nobody switches the screen.
enum RoomPhase {
  case waiting
  case suspended
  case adjourned
  case rollCall
  case vote(Vote)
  /// A vote that was just closed, until something else happens.
  case verdict(Vote)
  case speech(Speech)
  case caucus(Caucus)
  /// The motion that is put first.
  case motion(Motion)
  /// A guiding question, while nobody has the floor.
  case question(Int)
  /// Voting procedure, between two questions.
  case voting
  /// Debate, while nobody speaks.
  case floor
  /// A crisis update, which stops everything.
  case crisis(Interruption)
  /// A point that is heard before a speech or a vote goes on.
  case point(RaisedPoint)

  init(_ session: Session) {
    let state = session.state
    switch state.meeting.status {
    case .suspended: self = .suspended
    case .adjourned: self = .adjourned
    case .notOpened: self = state.roll.open ? .rollCall : .waiting
    case .open: self = Self.inMeeting(session)
    }
  }

  private static func inMeeting(_ session: Session) -> RoomPhase {
    let state = session.state
    if let interruption = state.interruption { return .crisis(interruption) }
    if let point = state.point { return .point(point) }
    if let vote = state.openVote { return .vote(vote) }
    if let speech = state.speech, state.caucus == nil { return .speech(speech) }
    if let caucus = state.caucus, state.speech != nil { return .caucus(caucus) }
    // A roll that everyone has answered, closed or not, gives way to whatever comes next.
    let isCalling = state.roll.open && state.delegations.contains { $0.attendance == .notCalled }
    if isCalling { return .rollCall }
    let news = RoomNews(session)
    if let verdict = news.verdict { return .verdict(verdict) }
    if let motion = session.motionsInOrder.first {
      return .motion(motion)
    }
    if let caucus = state.caucus { return .caucus(caucus) }
    if state.roll.open, news.isOfAttendance { return .rollCall }
    if let question = state.shownQuestion, state.questions.indices.contains(question) {
      return .question(question)
    }
    if state.inVotingProcedure { return .voting }
    let list = state.debate.list
    return list.open || !list.queue.isEmpty ? .floor : .waiting
  }
}

extension State {
  /// The guiding questions of the topic under debate.
  var questions: [String] {
    guard let topic = currentTopic, topics.indices.contains(topic - 1) else { return [] }
    return topics[topic - 1].questions
  }
}
