import Phrases
import Session

/// A caucus or another informal format.
extension RoomComposer {
  /// The clock of the whole caucus.
  func clock(of caucus: Caucus) -> RoomView.Clock {
    .init(
      kind: .caucus, title: title(of: caucus),
      countdown: state.caucusCountdown
        ?? Countdown(Stopwatch(), limit: caucus.totalMilliseconds),
      waits: state.caucusClockWaits, countsOver: false)
  }

  func caucus(_ caucus: Caucus, _ view: inout RoomView) {
    view.headline = title(of: caucus)
    view.subject = state.caucusSubject.flatMap { $0.isEmpty ? nil : $0 }
    view.question = state.questionShown
    view.figures = figures(caucus)
    guard let speech = state.floor.speech else { return betweenSpeeches(caucus, &view) }
    view.party = party(speech.code)
    view.delegate = delegate(of: speech)
    view.clocks = [clock(of: speech), clock(of: caucus)]
    // A consultation or a part of a timed debate is not a caucus and keeps its own title.
    // A name from the rule book is kept, too.
    if caucus.kind != .consultation, session.ownTitle(of: caucus) == nil {
      view.clocks[1].title = say(.caucus)
    }
    view.brief = label(speech.code)
    if caucus.phase != nil { view.then = then(caucus) }
  }

  /// The view between two speeches: the next speaker, or whom the chair asks to speak.
  private func betweenSpeeches(_ caucus: Caucus, _ view: inout RoomView) {
    view.clocks = [clock(of: caucus)]
    view.brief = title(of: caucus)
    if caucus.kind != .unmoderated {
      if let next = state.mustSpeakNext ?? caucus.queue.first {
        view.note = say(.nextToSpeak)
        view.party = party(next)
      } else {
        view.title = say(whoMaySpeak(caucus))
      }
    }
    view.then = then(caucus)
    tellNews(&view)
  }

  private func whoMaySpeak(_ caucus: Caucus) -> RoomWord {
    switch caucus.phase {
    case .inFavour: .whoFavours
    case .against: .whoOpposes
    case .open, nil: .whoWishes
    }
  }

  /// Those who follow the next speaker.
  private func then(_ caucus: Caucus) -> String? {
    if caucus.phase == .inFavour {
      let time = TimeSpan.clock(milliseconds: caucus.originalMilliseconds)
      return say(.then, "\(say(.timeAgainst).lowercased()) \(time)")
    }
    let rest = caucus.queue.filter { $0 != (state.mustSpeakNext ?? caucus.queue.first) }
    guard !rest.isEmpty else { return nil }
    return say(.then, firstFour(rest).joined(separator: " · "))
  }

  private func firstFour(_ codes: [String]) -> [String] {
    let names = codes.prefix(4).map(label)
    let more = codes.count - names.count
    return names + (more > 0 ? [say(.andMore, "\(more)")] : [])
  }

  /// The number of speakers left, and the next speakers.
  private func figures(_ caucus: Caucus) -> [RoomView.Figure] {
    var figures: [RoomView.Figure] = []
    if let left = caucus.speakersLeft {
      figures.append(
        .number(say(left == 1 ? .speakerLeft : .speakersLeft), brief: say(.left), left))
    }
    // Between speeches the next speaker is shown elsewhere.
    if state.floor.speech != nil, !caucus.queue.isEmpty {
      figures.append(.init(caption: say(.next), value: .names(firstFour(caucus.queue))))
    } else if caucus.proposer == .last, !caucus.proposerHasSpoken,
      state.floor.speech?.code != caucus.by
    {
      figures.append(.init(caption: say(.speaksLast), value: .names([label(caucus.by)])))
    }
    return figures
  }
}
