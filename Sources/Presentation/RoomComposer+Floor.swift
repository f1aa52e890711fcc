import Phrases
import Session

/// Debate: a delegation has the floor, or is about to.
extension RoomComposer {
  /// The clock of the current speech.
  func clock(of speech: Speech) -> RoomView.Clock {
    .init(
      kind: .speech, title: label(speech.code),
      countdown: state.speechCountdown
        ?? Countdown(Stopwatch(), limit: speech.grantedMilliseconds))
  }

  func speech(_ speech: Speech, _ view: inout RoomView) {
    view.headline = role(of: speech)
    view.party = party(speech.code)
    view.delegate = delegate(of: speech)
    // The question that the speaker is to answer, if it was noted.
    if let question = speech.openQuestion, !question.text.isEmpty {
      view.quotation = question.text
    }
    view.clocks = [clock(of: speech)]
    view.question = state.questionShown
    view.brief = label(speech.code)
    switch speech.origin {
    case .rights:
      if !state.voting.rightsOwed.isEmpty { view.speakers = speakers(state.voting.rightsOwed) }
    case .favour, .against: view.subject = motion(of: speech).map(summary)
    default: tellList(&view)
    }
  }

  /// Who speaks: as the chair has named, or the delegation's only delegate.
  func delegate(of speech: Speech) -> String? {
    if let named = speech.delegate { return named }
    let delegates = state.delegation(speech.code)?.delegates ?? []
    return delegates.count == 1 ? delegates[0] : nil
  }

  /// The capacity in which the speaker has the floor.
  private func role(of speech: Speech) -> String {
    switch speech.openTo {
    case .questions:
      guard let question = speech.openQuestion else { return say(.openToQuestions) }
      return say(.questionBy, label(question.code))
    case .comments: return say(.openToComments)
    default: break
    }
    if let giver = speech.yieldedBy {
      return say(speech.origin == .comment ? .commentOn : .yieldedBy, label(giver))
    }
    switch speech.origin {
    case .rights, .explanation: return say(.explanation)
    case .favour: return say(.speakingFor)
    case .against: return say(.speakingAgainst)
    case .reply: return say(.reply)
    case .comment: return say(.comment)
    case .presentation: return say(.presentation)
    case .list, .caucus, .roundRobin, .consultation, .chair: return say(.speakingNow)
    }
  }

  /// The motion that a speech for or against is about.
  private func motion(of speech: Speech) -> Motion? {
    state.pendingMotions.last { motion in
      ((motion.heardFor ?? []) + (motion.heardAgainst ?? [])).contains(speech.code)
    }
  }

  /// The next speaker, with the clock as it will start, so that the layout does not change between
  /// two speeches.
  func floor(_ view: inout RoomView) {
    let list = state.debate.list
    tellNews(&view)
    view.clocks = [
      .init(
        kind: .speakingTime, title: say(.speakingTime),
        countdown: Countdown(Stopwatch(), limit: list.speakingTimeMilliseconds))
    ]
    guard let next = list.queue.first else {
      view.headline = say(.floorIsOpen)
      view.title = say(list.open ? .listIsOpen : .listIsClosed)
      view.note = say(list.open ? .raiseToBeAdded : .nobodyIsWaiting)
      view.brief = say(.floorIsOpen)
      return
    }
    view.headline = say(.nextToSpeak)
    view.party = party(next)
    view.brief = say(.nextIs, label(next))
    tellList(&view, from: 2)
  }

  func question(_ view: inout RoomView) {
    let questions = state.questions
    view.headline = say(
      .guidingQuestion, "\((state.agenda.shownQuestion ?? 0) + 1)", "\(questions.count)")
    view.question = state.questionShown
    view.brief = state.questionShown ?? ""
    tellList(&view)
    tellNews(&view)
  }

  /// Shows the speakers' list and its state.
  /// - Parameter place: the first place to show; those before it are shown elsewhere.
  func tellList(_ view: inout RoomView, from place: Int = 1) {
    let list = state.debate.list
    var speakers = speakers(Array(list.queue.dropFirst(place - 1)), from: place)
    if list.wasOpened || place > 1 {
      let waiting =
        list.queue.isEmpty ? say(.nobodyWaits) : say(.waiting, "\(list.queue.count)")
      speakers.status = "\(say(list.open ? .listIsOpen : .listIsClosed)) · \(waiting)"
      speakers.each = say(.each, span(list.speakingTimeMilliseconds))
    }
    guard !speakers.parties.isEmpty || speakers.status != nil else { return }
    view.speakers = speakers
  }

  func speakers(_ codes: [String], from place: Int = 1) -> RoomView.Speakers {
    .init(parties: codes.map(party), from: place, caption: say(.next))
  }
}
