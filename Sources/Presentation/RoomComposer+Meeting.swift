import Phrases
import Session

/// Phases in which nothing is under way, or in which it is interrupted.
extension RoomComposer {
  func waiting(_ view: inout RoomView) {
    let isOpen = state.meeting.status == .open
    view.headline = say(isOpen ? .isOpen : .isNotOpened)
    view.note = say(.localTime)
    view.agenda = agenda
    view.brief = state.notice ?? view.committee
    if isOpen { tellNews(&view) }
  }

  private var agenda: RoomView.Agenda? {
    guard !state.agenda.topics.isEmpty else { return nil }
    let items = state.agenda.topics.enumerated().map { index, topic in
      let debate = state.agenda.debates[topic.id]
      let status: RoomView.Agenda.Item.Status =
        state.agenda.current == topic.id
        ? .current
        : debate?.finished == true
          ? .concluded : debate?.adjourned == true ? .setAside : .open
      let note: RoomWord? =
        debate?.finished == true ? .concluded : debate?.adjourned == true ? .setAside : nil
      return RoomView.Agenda.Item(
        number: index + 1, title: topic.title, status: status, note: note.map { say($0) })
    }
    return RoomView.Agenda(caption: say(.agenda), items: items)
  }

  func suspended(_ view: inout RoomView) {
    guard let until = state.meeting.suspendedUntil else {
      view.title = say(.isSuspended)
      view.note = say(.localTime)
      view.brief = state.notice ?? view.committee
      view.briefMark = view.timeOfDay
      return
    }
    view.clocks = [
      .init(
        kind: .suspension, title: say(.resumesIn),
        countdown: Countdown(Stopwatch(startedAt: state.time), limit: until - state.time))
    ]
    tellSuspension(now, &view)
  }

  /// Shows a suspension that has an end, with the time left.
  func tellSuspension(_ now: Int, _ view: inout RoomView) {
    guard let until = state.meeting.suspendedUntil else { return }
    let isDue = until <= now
    view.title = say(.isSuspendedUntil, session.localTime.timeOfDay(until, seenAt: now))
    view.headline = isDue ? say(.itIs, session.localTime.timeOfDay(now)) : say(.resumesIn)
    view.note = isDue ? say(.resumesSoon) : nil
    view.brief = isDue ? state.notice ?? view.committee : say(.suspended)
    view.briefMark = isDue ? session.localTime.timeOfDay(now) : nil
  }

  func adjourned(_ view: inout RoomView) {
    view.title = say(.isAdjourned)
    view.brief = say(.isAdjourned)
  }

  func crisis(_ view: inout RoomView) {
    view.title = say(.crisisUpdate)
    view.note = say(.standsStill)
    view.clocks = clocksThatStand
    view.brief = state.meeting.interruption?.text ?? ""
  }

  func point(_ point: RaisedPoint, _ view: inout RoomView) {
    view.headline = say(point.kind.roomWord)
    view.party = party(point.code)
    if !point.text.isEmpty { view.quotation = point.text }
    view.note = state.openVote.map { say(.voteWaits, question(of: $0)) }
    view.clocks = clocksThatStand
    view.brief = "\(say(point.kind.roomWord)): \(label(point.code))"
  }

  /// The clocks of what was interrupted, which will continue from their current reading.
  private var clocksThatStand: [RoomView.Clock] {
    [state.floor.speech.map(clock), state.floor.caucus.map(clock)].compactMap(\.self)
  }
}
