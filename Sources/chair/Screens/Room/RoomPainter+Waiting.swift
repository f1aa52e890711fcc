import Session

/// Nothing is under way: what the meeting is about, and what time it is.
extension RoomPainter {
  func waitingBlocks() -> [RoomBlock] {
    let isOpen = state.meeting.status == .open
    var blocks = [band(session.setup.committee, worth: 100)]
    blocks += announcementBlocks()
    blocks += timeOfDayBlocks()
    let words = say(isOpen ? .isOpen : .isNotOpened)
    blocks.append(line(words, .heading, worth: 87))
    return blocks + agendaBlocks() + (isOpen ? newsBlocks() : [])
  }

  func suspendedBlocks() -> [RoomBlock] {
    guard let until = state.meeting.suspendedUntil else {
      return [band(say(.isSuspended), worth: 100)] + announcementBlocks()
        + timeOfDayBlocks()
    }
    let time = session.setup.timeOfDay(until)
    let left = until - now
    var blocks = [band(say(.isSuspendedUntil, time), worth: 100)]
    if left > 0 {
      blocks.append(line(say(.resumesIn), .heading, worth: 75))
      blocks.append(tight(digits(TimeSpan.clock(milliseconds: left), worth: 90)))
    } else {
      blocks.append(line(say(.itIs, session.setup.timeOfDay(now)), .heading, worth: 75))
      blocks.append(line(say(.resumesSoon), .text.bold, worth: 74, isTight: true))
    }
    return blocks + announcementBlocks()
  }

  func adjournedBlocks() -> [RoomBlock] {
    [
      line(session.setup.committee, .heading, worth: 75),
      band(say(.isAdjourned), worth: 100),
    ] + announcementBlocks()
  }

  /// Large digits that say what they are: in a caucus the same ones would be minutes.
  private func timeOfDayBlocks() -> [RoomBlock] {
    [
      digits(session.setup.timeOfDay(now), worth: 88),
      line(say(.localTime), .muted, worth: 70, isTight: true),
    ]
  }

  /// What the chair tells the room, in the middle of it.
  private func announcementBlocks() -> [RoomBlock] {
    guard let text = state.notice else { return [] }
    return [notice(text, worth: 98)]
  }

  /// The topics, each with what has become of it.
  private func agendaBlocks() -> [RoomBlock] {
    guard !state.topics.isEmpty else { return [] }
    let lines = state.topics.enumerated().map { index, topic in
      let number = index + 1
      let debate = state.debates[number]
      let isCurrent = state.currentTopic == number
      let mark = isCurrent ? "▸" : debate?.finished == true ? "✓" : " "
      let note =
        debate?.finished == true
        ? " (\(say(.concluded)))" : debate?.adjourned == true ? " (\(say(.setAside)))" : ""
      return (text: "\(mark) \(number)  \(topic.title)\(note)", isCurrent: isCurrent)
    }
    let agenda = say(.agenda)
    let width = min(columns, lines.map(\.text.displayWidth).max() ?? 0)
    let most = min(lines.count, 8)
    var steps = (1...most).map { RoomBlock.Step(rows: 1 + $0, worth: 86 - $0) }
    steps[0].worth = 86
    let large = lines.prefix(most).map { enlarged($0.text, atMost: 2) }
    let largeRows = large.reduce(4) { $0 + ($1?.rows ?? 0) + 1 } - 1
    let isEnlargeable = large.allSatisfy { $0 != nil }
    if isEnlargeable { steps.append(.init(rows: largeRows, worth: Self.large - 5)) }
    return [
      RoomBlock(steps: steps) { frame, rect in
        if isEnlargeable, rect.height >= largeRows {
          enlarged(agenda)?.draw(in: rect.top(3), .heading, &frame)
          var rest = rect.inset(top: 4)
          for (text, line) in zip(large.compactMap(\.self), lines) {
            text.draw(in: rest.top(text.rows), line.isCurrent ? .accent : .text, &frame)
            rest = rest.inset(top: text.rows + 1)
          }
          return
        }
        frame.write(agenda, in: rect, .heading, align: .center)
        let place = rect.inset(top: 1).centered(width: width, height: rect.height - 1)
        for (row, line) in lines.prefix(place.height).enumerated() {
          frame.write(line.text, in: place, row: row, line.isCurrent ? .accent : .text)
        }
      }
    ]
  }
}
