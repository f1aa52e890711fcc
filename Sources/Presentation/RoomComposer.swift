import Catalogue
import Phrases
import Session

/// Makes a `RoomView` from a session without its private data.
struct RoomComposer {
  let session: Session
  let news: RoomNews
  /// Milliseconds since 1970.
  let now: Int
  let languages: [Language]

  var state: State { session.state }
  var language: Language { languages.first ?? .english }

  func say(_ word: RoomWord, _ values: String...) -> String { word.said(in: language, values) }

  /// The view shown to the room.
  func view() -> RoomView {
    var view = RoomView(
      phase, languages, now: now, committee: session.committee,
      body: session.setup.body.title)
    surround(&view)
    switch view.phase {
    case .waiting: waiting(&view)
    case .suspended: suspended(&view)
    case .adjourned: adjourned(&view)
    case .rollCall: rollCall(&view)
    case .vote: if let vote = state.openVote { open(vote, &view) }
    case .verdict: if let vote = decidedVote { closed(vote, &view) }
    case .speech: if let speech = state.floor.speech { self.speech(speech, &view) }
    case .caucus: if let caucus = state.floor.caucus { self.caucus(caucus, &view) }
    case .motion: if let motion = session.motionsInOrder.first { self.motion(motion, &view) }
    case .question: question(&view)
    case .document: document(&view)
    case .voting: voting(&view)
    case .floor: floor(&view)
    case .crisis: crisis(&view)
    case .point: if let point = state.point { self.point(point, &view) }
    }
    if news.isCorrection { tellCorrection(&view) }
    return view
  }

  /// What is shown in every phase.
  private func surround(_ view: inout RoomView) {
    if state.meeting.number > 0 { view.meeting = say(.meetingNumber, "\(state.meeting.number)") }
    // The topic is omitted in a caucus without its own subject, whose subject is the topic.
    let isSubject = view.phase == .caucus && state.floor.caucus?.topic.isEmpty == true
    view.topic = isSubject ? nil : state.agenda.current.flatMap(topicWords)
    view.announcement = state.notice
    view.document = documentTold(in: view.phase).map(paper)
    if tellsPassage(view.phase) { view.document?.passage = passage }
    view.timers = state.floor.clocks.timers.map { timer in
      RoomView.Clock(
        kind: .timer, title: title(of: timer),
        countdown: timer.countdown, countsOver: false)
    }
    tell(now, &view)
  }

  private func title(of timer: FreeTimer) -> String {
    if timer.isOpening { return say(.opening) }
    return timer.title.isEmpty ? say(.timer) : timer.title
  }

  /// Sets the parts that depend on the time. Clocks in the view count on by themselves.
  func tell(_ now: Int, _ view: inout RoomView) {
    view.now = now
    // One that has run out is shown for a minute. The chair's screen has it until it is removed.
    view.timers.removeAll { $0.countdown.left(at: now) < -60_000 }
    view.timeOfDay = session.localTime.timeOfDay(now)
    view.world = state.meeting.world.map { world(of: $0, at: now) }
    if view.phase == .suspended { tellSuspension(now, &view) }
    let saysTime = view.phase == .waiting || (view.phase == .suspended && view.clocks.isEmpty)
    if saysTime { view.briefMark = view.timeOfDay }
  }

  private func world(of world: WorldClock, at now: Int) -> String {
    let hours = world.passed(at: now) / 3_600_000
    let parts = [
      hours >= 24 ? say(.days, "\(hours / 24)") : nil,
      hours % 24 > 0 || hours < 24 ? say(.hours, "\(hours % 24)") : nil,
    ]
    let words = say(.worldClock, parts.compactMap(\.self).joined(separator: " "))
    return world.isHeld ? say(.pausedClock, words) : words
  }

  /// `Topic 1: Early warning`
  func topicWords(_ id: Int) -> String? {
    guard let topic = state.topic(id), let number = state.number(ofTopic: id) else { return nil }
    return say(.topic, "\(number)", topic.title)
  }
}

extension RoomView {
  /// - Parameters:
  ///   - news: what was just decided, taken from the session with its records.
  ///   - languages: one or two; the first is the main one.
  ///   - now: milliseconds since 1970.
  package init(
    _ session: PublicSession, _ news: RoomNews, in languages: [Language] = [.english],
    at now: Int
  ) {
    self =
      RoomComposer(session: session.session, news: news, now: now, languages: languages).view()
  }

  /// Updates the view to a later time, if nothing else has changed.
  /// - Parameters:
  ///   - now: milliseconds since 1970.
  ///   - session: the session that the view was made from.
  package mutating func move(to now: Int, in session: PublicSession) {
    RoomComposer(session: session.session, news: RoomNews(), now: now, languages: languages)
      .tell(now, &self)
  }
}
