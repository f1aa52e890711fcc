import Phrases
import Session

/// The motion that is put first.
extension RoomPainter {
  func motionBlocks(_ motion: Motion) -> [RoomBlock] {
    let prospect = session.prospect(of: motion)
    let pending = session.motionsInOrder
    var blocks = clockLine() + newsBlocks()
    blocks += [
      line(say(.onTheTable), .heading, worth: 75),
      tight(band(title(of: motion), worth: 100)),
    ]
    if let subject = motion.subject, !subject.isEmpty {
      blocks.append(paragraph("“\(subject)”", .text.bold, atMost: 3, worth: 92, letters: 58))
    }
    // An appeal is about the ruling that it is made against.
    if let ruling = motion.ruling {
      blocks.append(paragraph("“\(reasons.of(ruling))”", .text.bold, atMost: 3, worth: 92))
    }
    if let number = motion.topicNumber, state.topics.indices.contains(number - 1) {
      let topic = say(.topic, "\(number)", state.topics[number - 1].title)
      blocks.append(paragraph(topic, .text.bold, atMost: 2, worth: 91, letters: 58))
    }
    let figures = figures(motion)
    if !figures.isEmpty { blocks.append(strip(figures, worth: 90)) }
    blocks.append(line(moverWords(motion), worth: 88))
    if let prospect {
      blocks.append(paragraph(majorityWords(prospect), atMost: 2, worth: 86, isTight: true))
    }
    if let debate = prospect.flatMap(debateWords) {
      blocks.append(line(debate, .muted, worth: 60, isTight: true))
    }
    return blocks + othersBlocks(Array(pending.dropFirst()))
  }

  /// The caucus clock, which may run on while its extension is moved.
  private func clockLine() -> [RoomBlock] {
    guard let caucus = state.caucus else { return [] }
    let clock = clock(of: caucus)
    let words = say(.leftInCaucus, title(of: caucus), clock.digits)
    return [line(clock.isRunning ? words : say(.pausedAfter, words), .accent, worth: 84)]
  }

  private func figures(_ motion: Motion) -> [RoomCell] {
    var cells: [RoomCell] = []
    func add(_ caption: String, _ time: Int?) {
      guard let time else { return }
      let digits = TimeSpan.clock(milliseconds: time)
      cells.append(
        RoomCell(
          caption: caption, text: span(time), digits: digits,
          style: .digits))
    }
    add(say(.inAll), motion.totalMilliseconds)
    add(say(.eachSpeech), motion.eachMilliseconds)
    add(say(.speakingTimeOfList), motion.timeMilliseconds)
    if let speakers = motion.speakers { cells.append(.figure(say(.speakers), speakers)) }
    if let until = motion.until {
      let time = session.localTime.timeOfDay(until)
      cells.append(RoomCell(caption: say(.until), text: time, digits: time, style: .digits))
    }
    return cells
  }

  private func moverWords(_ motion: Motion) -> String {
    var words = say(.movedBy, label(motion.by))
    if let second = motion.secondedBy {
      words += ", \(say(.secondedBy, label(second)))"
    } else if session.needsSecond(motion) {
      words += " · \(say(.needsASecond))"
    }
    switch motion.proposer {
    case .first: words += " · \(say(.wouldSpeakFirst))"
    case .last: words += " · \(say(.wouldSpeakLast))"
    default: break
    }
    return words
  }

  private func debateWords(_ prospect: MotionProspect) -> String? {
    if prospect.moverSpeaks {
      return say(
        .moverAndOthersFirst, "\(prospect.speakersFor)", "\(prospect.speakersAgainst)")
    }
    switch (prospect.speakersFor, prospect.speakersAgainst) {
    case (0, 0): return nil
    case (let count, 0): return say(count == 1 ? .oneForFirst : .manyForFirst, "\(count)")
    case (0, let count): return say(count == 1 ? .oneAgainstFirst : .manyAgainstFirst, "\(count)")
    case (let yes, let no):
      return say(
        yes == 1 ? .oneForAndAgainstFirst : .manyForAndAgainstFirst, "\(yes)", "\(no)")
    }
  }

  /// The motions that come after it.
  private func othersBlocks(_ others: [Motion]) -> [RoomBlock] {
    guard !others.isEmpty else { return [] }
    let count =
      say(others.count == 1 ? .oneOtherPending : .othersPending, "\(others.count)")
    let listed = others.prefix(6).map { "\(label($0.by)): \(summary(of: $0))" }
    var steps = [RoomBlock.Step(rows: 1, worth: 72)]
    // A single one of several would stand there with nothing but "and 3 more" below it.
    let least = min(listed.count, 2)
    steps += (least...listed.count).map { .init(rows: 1 + $0, worth: min(59, 61 - $0)) }
    return [
      RoomBlock(steps: steps) { frame, rect in
        let colon = rect.height > 1 && language == .english ? ":" : ""
        frame.write(count + colon, in: rect, .label, align: .center)
        var shown = Array(listed.prefix(max(0, rect.height - 1)))
        if !shown.isEmpty, shown.count < others.count {
          shown[shown.count - 1] = say(.andMore, "\(others.count - shown.count + 1)")
        }
        for (row, text) in shown.enumerated() {
          frame.write(text, in: rect, row: row + 1, .muted, align: .center)
        }
      }
    ]
  }
}
