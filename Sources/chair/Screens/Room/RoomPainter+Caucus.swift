import Phrases
import Session

/// A caucus, or another informal format.
extension RoomPainter {
  /// The clock of the whole caucus.
  func clock(of caucus: Caucus) -> RoomClock {
    let stopwatch = state.clocks[.caucus]
    // A clock that follows the speeches stands between them by rule: nobody paused it.
    let stands = caucus.clockFollowsSpeeches && state.speech == nil
    return RoomClock(
      left: caucus.totalMilliseconds - (stopwatch?.reading(at: now) ?? 0),
      whole: caucus.totalMilliseconds, isRunning: stopwatch?.isRunning == true || stands,
      countsOver: false, marks: look.marks)
  }

  func caucusBlocks(_ caucus: Caucus) -> [RoomBlock] {
    if let speech = state.speech { return caucusSpeechBlocks(caucus, speech) }
    let clock = clock(of: caucus)
    var blocks = [line(title(of: caucus), .heading, worth: 75)]
    let subject = subject(of: caucus)
    if !subject.isEmpty {
      let worth = caucus.kind == .unmoderated ? 100 : 74
      blocks.append(
        paragraph(
          subject, .text.bold, atMost: 2, worth: worth, isTight: true, letters: Self.subject))
    }
    if caucus.kind != .unmoderated { blocks += nextBlocks(caucus) }
    blocks.append(digits(clock, second: secondDigits(caucus)))
    blocks += bar(clock, low: .nearlyOver)
    blocks += shownQuestionBlocks()
    let cells = placeCells(caucus)
    if !cells.isEmpty { blocks.append(strip(cells, worth: 70)) }
    return blocks + thenBlocks(caucus) + newsBlocks()
  }

  /// Beside large letters digits grow only where blank rows are left between the two.
  private func secondDigits(_ caucus: Caucus) -> Int {
    subject(of: caucus).isEmpty ? Self.subject : 59
  }

  /// What it is about: where nobody said it when it was moved, the topic under debate.
  private func subject(of caucus: Caucus) -> String {
    if !caucus.topic.isEmpty { return caucus.topic }
    return state.currentTopic.flatMap { state.topics.dropFirst($0 - 1).first?.title } ?? ""
  }

  /// Whom the chair turns to next.
  private func nextBlocks(_ caucus: Caucus) -> [RoomBlock] {
    guard let next = state.mustSpeakNext ?? caucus.queue.first else {
      return [band(say(whoMaySpeak(caucus)), worth: 98)]
    }
    return [
      line(say(.nextToSpeak), .heading, worth: 73),
      tight(nameBand(next, worth: 98, letters: RoomBand.speaker)),
    ]
  }

  private func whoMaySpeak(_ caucus: Caucus) -> RoomWord {
    switch caucus.phase {
    case .inFavour: .whoFavours
    case .against: .whoOpposes
    case .open, nil: .whoWishes
    }
  }

  /// Who comes after the one in the band.
  private func thenBlocks(_ caucus: Caucus) -> [RoomBlock] {
    if caucus.phase == .inFavour {
      let time = TimeSpan.clock(milliseconds: caucus.originalMilliseconds)
      return [
        line(say(.then, "\(say(.timeAgainst).lowercased()) \(time)"), .text.bold, worth: 69)
      ]
    }
    let rest = caucus.queue.filter { $0 != (state.mustSpeakNext ?? caucus.queue.first) }
    guard !rest.isEmpty else { return [] }
    var names = rest.prefix(4).map { label($0) }
    if rest.count > names.count { names.append(say(.andMore, "\(rest.count - names.count)")) }
    return [line(say(.then, names.joined(separator: " · ")), .text.bold, worth: 69)]
  }

  private func caucusSpeechBlocks(_ caucus: Caucus, _ speech: Speech) -> [RoomBlock] {
    var blocks = [headed(title(of: caucus), subject(of: caucus), worth: 76)]
    let clock = clock(of: speech)
    blocks += [
      tight(nameBand(speech.code, letters: RoomBand.speaker)),
      digits(clock, second: secondDigits(caucus)),
    ]
    blocks += bar(clock, low: .pleaseConclude)
    blocks += shownQuestionBlocks()
    blocks.append(strip([totalCell(caucus)] + placeCells(caucus), worth: 73))
    return blocks + (caucus.phase == nil ? [] : thenBlocks(caucus))
  }

  /// The clock of the whole beside that of a speech.
  private func totalCell(_ caucus: Caucus) -> RoomCell {
    let clock = clock(of: caucus)
    // A consultation and the parts of a debate on a clock are no caucus.
    let title = caucus.kind == .consultation ? title(of: caucus) : say(.caucus)
    return .clock(clock.isRunning ? title : say(.pausedClock, title), clock)
  }

  /// How many can still speak, and who is next.
  private func placeCells(_ caucus: Caucus) -> [RoomCell] {
    var cells: [RoomCell] = []
    if let left = caucus.speakersLeft {
      cells.append(.figure(say(left == 1 ? .speakerLeft : .speakersLeft), brief: say(.left), left))
    }
    // Between speeches who is next stands in the band, and who comes after that below it.
    let queue = state.speech == nil ? [] : caucus.queue
    let listed = queue.prefix(4).map { label($0) }
    let more = queue.count - listed.count
    if let first = listed.first {
      let lines = listed + (more > 0 ? [say(.andMore, "\(more)")] : [])
      cells.append(RoomCell(caption: say(.next), text: first, lines: lines))
    } else if caucus.proposer == .last, !caucus.proposerHasSpoken, state.speech?.code != caucus.by {
      cells.append(RoomCell(caption: say(.speaksLast), text: label(caucus.by)))
    }
    return cells
  }
}
