import Phrases
import Session

/// Nothing is under way: what the meeting is about, and what time it is.
extension RoomPainter {
  func waitingBlocks() -> [RoomBlock] {
    let isOpen = state.meeting.status == .open
    var blocks = [band(session.setup.committee, worth: 100)]
    blocks += announcementBlocks()
    blocks += agendaBlocks()
    blocks += timeOfDayBlocks(isAside: !state.topics.isEmpty)
    let words = say(isOpen ? .isOpen : .isNotOpened)
    blocks.append(line(words, .heading, worth: 87))
    return blocks + (isOpen ? newsBlocks() : [])
  }

  func suspendedBlocks() -> [RoomBlock] {
    guard let until = state.meeting.suspendedUntil else {
      return [band(say(.isSuspended), worth: 100)] + announcementBlocks()
        + timeOfDayBlocks()
    }
    let time = session.localTime.timeOfDay(until, seenAt: now)
    let left = until - now
    var blocks = [band(say(.isSuspendedUntil, time), worth: 100)]
    if left > 0 {
      blocks.append(line(say(.resumesIn), .heading, worth: 75))
      blocks.append(tight(digits(TimeSpan.clock(milliseconds: left), worth: 90)))
    } else {
      blocks.append(line(say(.itIs, session.localTime.timeOfDay(now)), .heading, worth: 75))
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
  /// - Parameter isAside: they stand beside what the meeting is about, and stay small.
  private func timeOfDayBlocks(isAside: Bool = false) -> [RoomBlock] {
    [
      digits(
        session.localTime.timeOfDay(now), worth: 88, first: isAside ? 57 : 80,
        second: isAside ? nil : 61),
      line(say(.localTime), .muted, worth: 70, isTight: true),
    ]
  }

  /// What the chair tells the room, in the middle of it.
  private func announcementBlocks() -> [RoomBlock] {
    guard let text = state.notice else { return [] }
    return [notice(text, worth: 98)]
  }
}
