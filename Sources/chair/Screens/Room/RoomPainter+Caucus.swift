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
    if caucus.kind == .unmoderated || caucus.kind == .consultation {
      if !caucus.topic.isEmpty { blocks.append(subject(caucus, worth: 100)) }
    } else {
      if !caucus.topic.isEmpty { blocks.append(subject(caucus, worth: 74)) }
      blocks += nextBlocks(caucus)
    }
    blocks.append(digits(clock))
    blocks += bar(clock, low: .nearlyOver)
    blocks += shownQuestionBlocks()
    let cells = placeCells(caucus)
    if !cells.isEmpty { blocks.append(strip(cells, worth: 70)) }
    return blocks + newsBlocks()
  }

  private func subject(_ caucus: Caucus, worth: Int) -> RoomBlock {
    paragraph(caucus.topic, .text.bold, atMost: 2, worth: worth, isTight: true)
  }

  /// Whom the chair turns to next.
  private func nextBlocks(_ caucus: Caucus) -> [RoomBlock] {
    guard let next = state.mustSpeakNext ?? caucus.queue.first else {
      return [band(say(.whoWishes), worth: 98)]
    }
    return [
      line(say(.nextToSpeak), .heading, worth: 73),
      tight(nameBand(next, worth: 98, letters: RoomBand.speaker)),
    ]
  }

  private func caucusSpeechBlocks(_ caucus: Caucus, _ speech: Speech) -> [RoomBlock] {
    let title = title(of: caucus)
    let head = caucus.topic.isEmpty ? title : "\(title): \(caucus.topic)"
    var blocks = [paragraph(head, .heading, atMost: 2, worth: 76)]
    let clock = clock(of: speech)
    blocks += [tight(nameBand(speech.code, letters: RoomBand.speaker)), digits(clock)]
    blocks += bar(clock, low: .pleaseConclude)
    blocks += shownQuestionBlocks()
    let total = RoomCell.clock(say(.caucus), self.clock(of: caucus))
    blocks.append(strip([total] + placeCells(caucus), worth: 73))
    return blocks
  }

  /// How many can still speak, and who is next.
  private func placeCells(_ caucus: Caucus) -> [RoomCell] {
    var cells: [RoomCell] = []
    if let left = caucus.speakersLeft {
      cells.append(.figure(say(left == 1 ? .speakerLeft : .speakersLeft), brief: say(.left), left))
    }
    var queue = caucus.queue
    // The one in the band is not named twice.
    if state.speech == nil, state.mustSpeakNext == nil { queue = Array(queue.dropFirst()) }
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
